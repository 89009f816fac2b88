import { CommentError } from '../../model/errors.js';

/**
 * One look at the server: whether there was anything new. It may last as long as the server tells by itself; the signal
 * ends it when nobody sees the page any more. Throws `CommentError`.
 */
export type Look = (signal: AbortSignal) => Promise<boolean>;

/** Nothing new: the pauses grow by this, up to so many times the first one. */
const SLOWER = 1.4;
const SLOWEST = 8;

/**
 * Looks again and again, until the function that is returned is called. Rests while the page is hidden, without so much
 * as a timer, looks at once when it is seen again, waits longer and longer where nothing happens, and never in step with
 * other readers. What the server orders (`retryAfter`) is waited for in any case. `interval`: milliseconds. `soon`: the
 * first look is now.
 */
export function poll(look: Look, interval: number, soon: boolean): () => void {
  let pause = interval;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: AbortController | undefined;
  let stopped = false;
  /** The server wants nobody before; by `performance.now()`, which no clock that is set can change. */
  let notBefore = 0;
  const page = globalThis.document;
  const rests = (): boolean => stopped || page?.hidden === true;

  function later(): void {
    clearTimeout(timer);
    const ordered = Math.max(0, notBefore - performance.now());
    if (!rests()) timer = setTimeout(() => void now(), ordered + pause * (0.75 + Math.random() / 2));
  }

  async function now(): Promise<void> {
    clearTimeout(timer);
    if (looking || rests()) return;
    if (performance.now() < notBefore) return later();
    const { signal } = (looking = new AbortController());
    try {
      pause = (await look(signal)) ? interval : Math.min(pause * SLOWER, interval * SLOWEST);
    } catch (error) {
      pause = Math.min(pause * 2, interval * SLOWEST);
      notBefore = performance.now() + ((error instanceof CommentError && error.retryAfter) || 0);
    }
    looking = undefined;
    // It was given up, and by now somebody may be back.
    if (signal.aborted) turned();
    else later();
  }

  /** The page is seen again, or not any more. */
  function turned(): void {
    if (rests()) {
      looking?.abort();
      clearTimeout(timer);
    } else {
      pause = interval;
      void now();
    }
  }

  /** There is a network again: what was under way has broken off, and need not have noticed. */
  function online(): void {
    looking?.abort();
    turned();
  }

  page?.addEventListener('visibilitychange', turned);
  globalThis.addEventListener?.('online', online);
  if (soon) void now();
  else later();
  return () => {
    stopped = true;
    turned();
    page?.removeEventListener('visibilitychange', turned);
    globalThis.removeEventListener?.('online', online);
  };
}
