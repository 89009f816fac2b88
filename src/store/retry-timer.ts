import type { CommentError } from '../model/errors.js';
import type { Platform } from './platform.js';

/** Browsers fire at once what is longer. */
const LONGEST = 2 ** 31 - 1;

/** When the next try is due: after 1, 2, 4 … 32 seconds and up to half as much again, or when the backend says. */
export class RetryTimer {
  /** The backend has said when: nobody may try before. */
  ordered = false;
  #stop: (() => void) | undefined;
  readonly #platform: Platform;
  readonly #run: () => void;

  constructor(platform: Platform, run: () => void) {
    this.#platform = platform;
    this.#run = run;
  }

  /** `tries`: how many failed before the one that failed with `error`. */
  start(tries: number, { code, retryAfter }: CommentError): void {
    const { random, setTimer, online } = this.#platform;
    this.clear();
    this.ordered = retryAfter !== undefined;
    // Without a network there is nothing to wait for but its return.
    if (code === 'OFFLINE' && !online.online) return;
    const pause = 1000 * 2 ** Math.min(tries, 5);
    this.#stop = setTimer(
      () => {
        this.clear();
        this.#run();
      },
      Math.min((retryAfter ?? pause) + (random() * pause) / 2, LONGEST),
    );
  }

  clear(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.ordered = false;
  }
}
