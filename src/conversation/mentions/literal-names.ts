import { lower } from '../names/name-keys.js';
import { tokensFrom } from '../names/name-tokens.js';

/** Names of more words are found as they are written, too. */
const MOST_WORDS = 8;
/** No name is longer, in UTF-16 units. */
const LONGEST = 64;

/**
 * Names with signs that stand in no other name (`R&D`, `Anne + Paul`, `Bob (home)`): words alone don't tell where they end, so
 * they are found as they are written, whatever their capitals.
 */
export class LiteralNames {
  readonly #names = new Set<string>();
  /** How long they are, in UTF-16 units, longest first. */
  readonly #lengths: number[] = [];

  /** Takes a name if its words alone would not do. */
  add(name: string): void {
    const { length } = name;
    const known = tokensFrom(name, 0, MOST_WORDS).at(-1)?.end;
    // The full stop behind an initial needs nothing more.
    if (length > LONGEST || !/[\p{L}\p{N}]/u.test(name) || known === name.replace(/\.$/, '').length) return;
    this.#names.add(lower(name));
    if (!this.#lengths.includes(length)) this.#lengths.push(length);
    this.#lengths.sort((a, b) => b - a);
  }

  /**
   * How long the longest is that begins at a place, or with `backward` ends there; 0 where there is none, or it is part of a
   * longer word.
   */
  lengthAt(text: string, place: number, backward: boolean): number {
    const length = this.#lengths.find((length) => {
      const start = backward ? place - length : place;
      const end = start + length;
      return this.#names.has(lower(text.slice(start, end))) && !splits(text, start) && !splits(text, end);
    });
    return length ?? 0;
  }
}

function splits(text: string, at: number): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
}
