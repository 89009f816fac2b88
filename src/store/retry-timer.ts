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

  /** `tries`: how many failed before this one. `retryAfter`: the backend's word, in milliseconds. */
  start(tries: number, retryAfter?: number): void {
    const { random, setTimer, online } = this.#platform;
    this.clear();
    this.ordered = retryAfter !== undefined;
    // Without a network there is nothing to wait for but its return.
    if (!this.ordered && !online.online) return;
    const pause = (retryAfter ?? 1000 * 2 ** Math.min(tries, 5)) * (1 + random() / 2);
    this.#stop = setTimer(
      () => {
        this.clear();
        this.#run();
      },
      Math.min(pause, LONGEST),
    );
  }

  clear(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.ordered = false;
  }
}
