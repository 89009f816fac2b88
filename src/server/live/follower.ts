import type { Bytes, Reader } from '../http/exchange.js';
import { HEARTBEAT } from './message.js';

/** One reader of a feed. There may be many thousands, so it is small. */
export class Follower {
  /** The revision up to which the reader was told; -1 until that is known. */
  place = -1;
  readonly #way: Reader;
  readonly #backlog: number;

  constructor(way: Reader, backlog: number) {
    this.#way = way;
    this.#backlog = backlog;
  }

  /** Who lets more wait than the backlog is cut off, so that slow readers fill no memory: they come again. */
  send(bytes: Bytes): void {
    if (this.#way.waiting > this.#backlog) this.#way.cut();
    else this.#way.send(bytes);
  }

  /** Who has not even taken the last sign of life has gone, or may as well. */
  beat(): void {
    if (this.#way.waiting > 0) this.#way.cut();
    else this.#way.send(HEARTBEAT);
  }

  end(): void {
    this.#way.end();
  }

  cut(): void {
    this.#way.cut();
  }
}
