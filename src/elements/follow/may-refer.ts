import type { Comment } from '../../model/comment.js';

/** A clock time, `@`, a quotation's mark at the head of a line or around some words, a number, a name with a comma. */
const TYPED =
  /\d\s?[:.hH時点]\s?\d\d|\d\s?[ap]\.?m\b|@|^\s*(?:[>^_*<]|#\d)|\[quote|["“”„«»「『].{9}|#comment-|^[\p{L}\p{M}' .-]{2,30}[,:]/imu;
/** Shorter sentences are turns of phrase. */
const SENTENCE = 12;

/**
 * A cheap look whether a thread may hold typed mentions or quotations at all, so that the code that reads them is loaded only
 * then. Asked for one comment after another; it may say yes to what turns out to be none. A sentence that stands in two
 * comments may be a quotation without marks.
 */
export function mayRefer(): (comment: Comment) => boolean {
  const known = new Set<string>();
  let first = true;
  return ({ body }) => {
    if (!first && TYPED.test(body)) return true;
    first = false;
    const own = new Set(body.split(/[.!?\n。！？]/).map((sentence) => sentence.trim()));
    for (const sentence of own) {
      if (sentence.length < SENTENCE) continue;
      if (known.has(sentence)) return true;
      known.add(sentence);
    }
    return false;
  };
}
