import { CommentError } from '../../model/errors.js';

/** One look at the server: whether there was anything new. Throws `CommentError`. */
export type Look = () => Promise<boolean>;

/** Nothing new: the pauses grow by this, up to so many times the first one. */
const SLOWER = 1.4;
const SLOWEST = 8;

/**
 * Looks again and again, until the function that is returned is called. Rests while the page is hidden, looks at once
 * when it is seen again, waits longer and longer where nothing happens, and never in step with other readers.
 * `interval`: milliseconds. `soon`: the first look is now.
 */
export function poll(look: Look, interval: number, soon: boolean): () => void {
  let pause = interval;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let stopped = false;
  const page = globalThis.document;

  function later(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(now, wait * (0.75 + Math.random() / 2));
  }

  async function now(): Promise<void> {
    if (looking || page?.hidden) return;
    looking = true;
    let wait: number | undefined;
    try {
      pause = (await look()) ? interval : Math.min(pause * SLOWER, interval * SLOWEST);
    } catch (error) {
      pause = Math.min(pause * 2, interval * SLOWEST);
      wait = error instanceof CommentError ? error.retryAfter : undefined;
    }
    looking = false;
    if (!stopped) later(Math.max(pause, wait ?? 0));
  }

  const seen = (): void => {
    if (page?.hidden) return;
    pause = interval;
    void now();
  };
  page?.addEventListener('visibilitychange', seen);
  globalThis.addEventListener?.('online', seen);
  if (soon) void now();
  else later(pause);
  return () => {
    stopped = true;
    clearTimeout(timer);
    page?.removeEventListener('visibilitychange', seen);
    globalThis.removeEventListener?.('online', seen);
  };
}
