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
  /** Where each sentence was met first: a comment that has changed repeats nobody but itself. */
  const known = new Map<string, string>();
  let first: string | null = null;
  return ({ id, body }) => {
    first ??= id;
    // Before it there is nobody to refer to.
    if (id !== first && TYPED.test(body)) return true;
    const own = new Set(body.split(/[.!?\n。！？]/).map((sentence) => sentence.trim()));
    for (const sentence of own) {
      if (sentence.length < SENTENCE) continue;
      if ((known.get(sentence) ?? id) !== id) return true;
      known.set(sentence, id);
    }
    return false;
  };
}
