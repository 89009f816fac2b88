import type { Mark } from '../../model/comment.js';

/** How many shapes and hues there are; the styles know each by its number. */
export const SHAPES = 5;
export const HUES = 8;

/**
 * A small coloured shape that goes with a name, so that the eye finds a person again in a long thread. Colour and shape both
 * tell, for those who see no colours. People without a name get an open ring, all the same one: nothing says that
 * two of them are one person. Where the backend knows people by marks, it goes with the mark, whatever the name.
 *
 * @returns the class names of the mark
 */
export function authorMark(name: string, mark?: Mark): string {
  const folded = (mark?.words ?? name).trim().toLowerCase();
  if (!folded) return 'mark ring';
  // FNV-1a, 32 bit: spreads similar names well, and is the same in every browser.
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193) >>> 0;
  return `mark s${hash % SHAPES} h${(mark?.color ?? hash >>> 8) % HUES}`;
}
