import { ALONE, JOIN, LETTER, LINE, SKIP, STOP, foldOf, kindOf } from './characters.js';

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
  hash = new Int32Array(256);
  /** First and one past the last UTF-16 unit in its text. */
  start = new Int32Array(256);
  end = new Int32Array(256);
  flags = new Uint8Array(256);
  length = 0;

  /** Reads the words of a stretch of a text and puts them at the end. */
  read(text: string, from = 0, to = text.length): void {
    this.#reserve(to - from);
    const { hash, start, end, flags } = this;
    const first = this.length;
    let count = first;
    let begins = BEGINS;
    for (let i = from; i < to;) {
      const kind = kindOf(text.charCodeAt(i));
      if (kind === LETTER || kind === ALONE) {
        const wordStart = i;
        let value = 0x811c9dc5;
        let next = kind;
        do {
          if (next !== SKIP && next !== JOIN)
            value = Math.imul(value ^ foldOf(text.charCodeAt(i)), 0x01000193);
          i++;
          if (kind === ALONE || i >= to) break;
          next = kindOf(text.charCodeAt(i));
        } while (next === LETTER || next === SKIP || (next === JOIN && joins(text, i, to)));
        hash[count] = value;
        start[count] = wordStart;
        end[count] = i;
        flags[count++] = begins | (kind === ALONE ? UNSPACED : 0);
        begins = 0;
        continue;
      }
      if ((kind === STOP && stops(text, i, to)) || kind === LINE) {
        if (count > first) flags[count - 1]! |= ENDS;
        begins = BEGINS;
      }
      i++;
    }
    if (count > first) flags[count - 1]! |= ENDS;
    this.length = count;
  }

  #reserve(units: number): void {
    const needed = this.length + units + 1;
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

function grown(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(size);
  bigger.set(array);
  return bigger;
}

/** An apostrophe belongs to the word when a letter follows. */
function joins(text: string, i: number, to: number): boolean {
  return i + 1 < to && kindOf(text.charCodeAt(i + 1)) === LETTER;
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
