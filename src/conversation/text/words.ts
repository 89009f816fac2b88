import { ALONE, GAP, JOIN, LETTER, LINE, SKIP, STOP, UNITS, UNKNOWN, kindOf, learn } from './characters.js';

/** Flags of a word. */
export const BEGINS = 1;
export const ENDS = 2;
export const UNSPACED = 4;
/** Somebody else's: in a quotation. */
export const QUOTED = 8;

/**
 * The words of one or many texts, one after another in growing arrays; a word is told by a 32-bit hash of its folded
 * letters. Texts without spaces have a word a letter.
 */
export class Words {
  hash = new Int32Array(64);
  /** First and one past the last UTF-16 unit in its text. */
  start = new Int32Array(64);
  end = new Int32Array(64);
  flags = new Uint8Array(64);
  length = 0;

  /**
   * Reads the words of a stretch of a text and puts them at the end.
   *
   * @returns the signs that stand between them: `QUOTE_SIGN`, `NAME_SIGN`.
   */
  read(text: string, from = 0, to = text.length): number {
    this.reserve(this.length + to - from + 1);
    const { hash, start, end, flags } = this;
    const first = this.length;
    let count = first;
    let begins = BEGINS;
    let signs = 0;
    for (let i = from; i < to;) {
      const unit = text.charCodeAt(i);
      let known = UNITS[unit]!;
      if (known >> 16 === UNKNOWN) known = learn(unit);
      const kind = known >> 16;
      if (kind === LETTER || kind === ALONE) {
        start[count] = i++;
        let value = Math.imul(0x811c9dc5 ^ (known & 0xffff), 0x01000193);
        for (; kind === LETTER && i < to; i++) {
          const letter = text.charCodeAt(i);
          known = UNITS[letter]!;
          if (known >> 16 === LETTER) value = Math.imul(value ^ (known & 0xffff), 0x01000193);
          else if (known >> 16 === GAP || !goesOn(text, i, to)) break;
          else if (UNITS[letter]! >> 16 === LETTER) i--;
        }
        hash[count] = value;
        end[count] = i;
        flags[count++] = kind === ALONE ? begins | UNSPACED : begins;
        begins = 0;
        continue;
      }
      signs |= kind;
      if (kind === LINE || (kind === STOP && stops(text, i, to))) {
        if (count > first) flags[count - 1]! |= ENDS;
        begins = BEGINS;
      }
      i++;
    }
    if (count > first) flags[count - 1]! |= ENDS;
    this.length = count;
    return signs;
  }

  /** Makes room for so many words in all. */
  reserve(needed: number): void {
    if (needed <= this.hash.length) return;
    const size = Math.max(needed, Math.ceil(this.hash.length * 1.6));
    this.hash = grown(this.hash, size);
    this.start = grown(this.start, size);
    this.end = grown(this.end, size);
    const flags = new Uint8Array(size);
    flags.set(this.flags);
    this.flags = flags;
  }
}

/** A longer array with the same beginning. */
export function grown(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(size);
  bigger.set(array);
  return bigger;
}

/** Whether a unit that was no known letter is still of the word: one not seen before, an apostrophe before a letter. */
function goesOn(text: string, i: number, to: number): boolean {
  const kind = kindOf(text.charCodeAt(i));
  if (kind === JOIN) return i + 1 < to && kindOf(text.charCodeAt(i + 1)) === LETTER;
  return kind === LETTER || kind === SKIP;
}

/** A full stop ends a sentence when no letter follows at once (`U.S`, `3.5`); the ideographic one always does. */
function stops(text: string, i: number, to: number): boolean {
  return text.charCodeAt(i) > 0x2fff || i + 1 >= to || kindOf(text.charCodeAt(i + 1)) !== LETTER;
}

/** The words of one text. */
export function readWords(text: string, from = 0, to = text.length): Words {
  const words = new Words();
  words.read(text, from, to);
  return words;
}
