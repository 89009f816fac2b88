import { endOfDay } from '../day.js';
import type { GuardSurroundings } from './guard.js';

/** How often what is no longer needed is looked for, in milliseconds. */
const TIDY_EVERY = 3_600_000;

/**
 * To be called for each request: keeps to the end that what is kept for a while only is forgotten then; gives when that is
 * done, where it was begun now. `addresses`: whether those of comments are to be kept at all.
 */
export function tidying(
  { store, now, onError }: Pick<GuardSurroundings, 'store' | 'now' | 'onError'>,
  addresses: boolean,
): () => Promise<void> | undefined {
  let next = -Infinity;
  return () => {
    const time = now();
    // The day is over, or the clock was set back.
    if (time < next && next - time <= TIDY_EVERY) return undefined;
    next = Math.min(time + TIDY_EVERY, endOfDay(time));
    return Promise.all([store.forget({ addresses }), store.forgetTexts()]).then(() => {}, onError);
  };
}
