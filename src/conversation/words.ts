import { ALONE, GAP, JOIN, LEARNED, LETTER, LINE, SKIP, STOP, kindOf, learn } from './characters.js';

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

  /** Reads the words of a stretch of a text and puts them at the end. */
  read(text: string, from = 0, to = text.length): void {
    this.reserve(this.length + to - from + 1);
    const { kinds, folds, unknown } = LEARNED;
    const { hash, start, end, flags } = this;
    const first = this.length;
    let count = first;
    let begins = BEGINS;
    for (let i = from; i < to;) {
      const unit = text.charCodeAt(i);
      let kind = kinds[unit]!;
      if (kind === unknown) kind = learn(unit);
      if (kind === LETTER) {
        start[count] = i;
        let value = 0x811c9dc5;
        for (let letter = unit; ;) {
          value = Math.imul(value ^ folds[letter]!, 0x01000193);
          do {
            if (++i >= to) {
              kind = GAP;
              break;
            }
            letter = text.charCodeAt(i);
            kind = kinds[letter]!;
            if (kind === unknown) kind = learn(letter);
          } while (kind === SKIP || (kind === JOIN && joins(text, i, to)));
          if (kind !== LETTER) break;
        }
        hash[count] = value;
        end[count] = i;
        flags[count++] = begins;
        begins = 0;
      } else if (kind === ALONE) {
        hash[count] = Math.imul(0x811c9dc5 ^ folds[unit]!, 0x01000193);
        start[count] = i;
        end[count] = ++i;
        flags[count++] = begins | UNSPACED;
        begins = 0;
      } else {
        if (kind === LINE || (kind === STOP && stops(text, i, to))) {
          if (count > first) flags[count - 1]! |= ENDS;
          begins = BEGINS;
        }
        i++;
      }
    }
    if (count > first) flags[count - 1]! |= ENDS;
    this.length = count;
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
