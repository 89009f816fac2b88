import type { Line } from './lines.js';
import type { Source } from './markup.js';
import { WordIndex } from './word-index.js';

/** What was read of one comment. */
export interface Reading {
  readonly source: Source;
  readonly lines: readonly Line[];
}

/** The words of a thread, as far as it was read, and the text of each comment. */
export class ThreadText {
  readonly index = new WordIndex();
  readonly texts: string[] = [];

  /** Reads the next comment. It can be found only after `publish`. */
  add(text: string): void {
    this.texts.push(text);
    this.index.add(text);
  }

  /** The places of a comment's words. */
  rangeOf(post: number): { from: number; to: number } {
    return { from: this.index.firstOf(post), to: this.index.firstOf(post + 1) };
  }

  /** Words of the latest comment between two units are somebody else's. */
  markQuoted(post: number, start: number, end: number): void {
    const { from, to } = this.rangeOf(post);
    this.index.markQuoted(this.#placeAt(start, from, to), this.#placeAt(end, from, to));
  }

  /** The first word that begins at this unit or behind it. */
  #placeAt(unit: number, from: number, to: number): number {
    const starts = this.index.start;
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
