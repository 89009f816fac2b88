import type { Platform } from './platform.js';

/** A timer can't run longer than this; browsers fire at once what is longer. */
const LONGEST = 2 ** 31 - 1;

/** When the next try is due: after 1, 2, 4 … 32 seconds and up to half as much again, or when the backend says. */
export class RetryTimer {
  #stop: (() => void) | null = null;
  #ordered = false;
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** The backend has said when: nobody may try before. */
  get ordered(): boolean {
    return this.#ordered;
  }

  start(tries: number, retryAfter: number | undefined, run: () => void): void {
    this.clear();
    const { random, setTimer, online } = this.#platform;
    this.#ordered = retryAfter !== undefined;
    // Without a network there is nothing to wait for but its return.
    if (!this.#ordered && !online.online) return;
    const pause = retryAfter ?? 1000 * 2 ** Math.min(tries, 5);
    this.#stop = setTimer(
      () => {
        this.clear();
        run();
      },
      Math.min(pause * (1 + random() / 2), LONGEST),
    );
  }

  clear(): void {
    this.#stop?.();
    this.#stop = null;
    this.#ordered = false;
  }
}
