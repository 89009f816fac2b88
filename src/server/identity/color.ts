import type { Mark } from '../../model/comment.js';

const COLORS = 8;

/** A mark as it is shown. The colour follows from the words (FNV-1a), so that it need not be kept with each comment. */
export function markOf(words: string): Mark {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return { words, color: (hash >>> 16) % COLORS };
}
