import { CommentError } from '../../model/errors.js';

/** How many may fail in a row, and after how many milliseconds one more may. */
const BURST = 10;
const PAUSE = 6000;

/** Counts what failed. */
export interface Attempts {
  /** Notes one; throws `RATE_LIMITED` when there were too many. */
  readonly failed: () => void;
}

/**
 * Slows down who tries out tokens or words, in one process. Only what is wrong is counted and refused: nobody can lock the
 * owner out, and neither a token of 256 bits nor 80 bits of words within ten minutes are guessed, however many are tried.
 */
export function attempts(now: () => number, message: string): Attempts {
  let free = BURST;
  let counted = now();
  return {
    failed() {
      const time = now();
      free = Math.min(BURST, free + Math.max(0, time - counted) / PAUSE);
      counted = time;
      if (free < 1) {
        const retryAfter = Math.ceil((1 - free) * PAUSE);
        throw new CommentError('RATE_LIMITED', message, { retryAfter });
      }
      free--;
    },
  };
}
