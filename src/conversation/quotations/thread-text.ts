import { quoteOf, type Quote } from './quote.js';
import { WordIndex } from '../text/word-index.js';
import { BEGINS } from '../text/words.js';

/** The words of a thread, as far as it was read, and the text of each comment. */
export class ThreadText {
  readonly index = new WordIndex();
  readonly texts: string[] = [];

  /** Reads the next comment, and gives the signs in it. Its words can be found only after `index.publish`. */
  add(text: string): number {
    this.texts.push(text);
    return this.index.add(text);
  }

  /** The places of a comment's words. */
  rangeOf(post: number): { from: number; to: number } {
    return { from: this.index.firstOf(post), to: this.index.firstOf(post + 1) };
  }

  /** Whether a paragraph of a comment begins as something that stands in an earlier one. */
  mayRepeat(post: number, start: number): boolean {
    const { from, to } = this.rangeOf(post);
    const place = this.placeAt(start, from, to);
    return place + 2 < to && this.index.repeats(place);
  }

  /** A stretch of a comment, as something that may be quoted. */
  quote(post: number, start: number, end: number): Quote {
    const range = this.rangeOf(post);
    const from = this.placeAt(start, range.from, range.to);
    const to = this.placeAt(end, from, range.to);
    const { index } = this;
    return quoteOf(this.texts[post]!, start, end, {
      hash: index.hash.subarray(from, to),
      start: index.start.subarray(from, to),
      end: index.end.subarray(from, to),
      flags: index.flags.subarray(from, to),
      length: to - from,
    });
  }

  /** The first word from a unit of a comment on begins a sentence, as what follows an address does. */
  markBeginning(post: number, unit: number): void {
    const { from, to } = this.rangeOf(post);
    const place = this.placeAt(unit, from, to);
    if (place < to) this.index.flags[place]! |= BEGINS;
  }

  /** Words of a comment between two units are somebody else's. */
  markQuoted(post: number, start: number, end: number): void {
    const { from, to } = this.rangeOf(post);
    this.index.markQuoted(this.placeAt(start, from, to), this.placeAt(end, from, to));
  }

  /** The first word that begins at this unit or behind it. */
  placeAt(unit: number, from: number, to: number): number {
    const starts = this.index.start;
    if (from < to && starts[from]! >= unit) return from;
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
