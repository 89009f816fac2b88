import search from 'approx-string-match';
import type { Quote, QuoteWords } from './quote.js';
import { UNSPACED, type Words } from '../text/words.js';

/** From this likeness on, words that differ are still the same words. */
export const ALIKE = 0.8;
/** Longest piece that is looked for at once, and how much text is looked through at once, in units. */
const PIECE = 128;
const WINDOW = 3000;
/** Part of the words that must be the same. */
const SHARED = 0.4;
/** The same of words that follow each other. */
const PAIRED = 0.15;
/** A piece of a long quotation may differ by more, as long as the whole does not. */
const PIECE_ALIKE = 0.65;

/** How much comparing one comment may cost; what is too dear is not found. */
export class Effort {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }
}

export interface FuzzyMatch {
  /** Places of the first word and one past the last. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Finds words that are like the quoted ones among the words of a source from `from` to `to`. */
export function findAlike(
  quote: Quote,
  source: string,
  words: Words,
  from: number,
  to: number,
  effort: Effort,
): FuzzyMatch | null {
  if (!sharesWords(quote, words, from, to)) return null;
  const pieces = splitPieces(quote);
  let errors = 0;
  let length = 0;
  let first = -1;
  let cursor = from;
  for (const piece of pieces) {
    length += piece.length;
    const most = Math.floor(piece.length * (1 - (pieces.length > 1 ? PIECE_ALIKE : ALIKE)));
    const end = first < 0 ? to : Math.min(to, cursor + WINDOW / 4);
    const found = findPiece(piece, most, source, words, cursor, end, effort);
    errors += found?.errors ?? piece.length;
    if (!found) continue;
    if (first < 0) first = found.from;
    cursor = found.to;
  }
  const likeness = length > 0 ? 1 - errors / length : 0;
  return first >= 0 && likeness >= ALIKE ? { from: first, to: cursor, likeness } : null;
}

/** A cheap first look: texts that are alike are about as long, and have many words and pairs of words in common. */
function sharesWords({ words: quoted, letters }: Quote, words: Words, from: number, to: number): boolean {
  if (to <= from || words.end[to - 1]! - words.start[from]! < letters * ALIKE) return false;
  const theirs = new Set<number>();
  for (let place = from; place < to; place++) theirs.add(words.hash[place]!);
  let shared = 0;
  let pairs = 0;
  let before = false;
  for (let i = 0; i < quoted.length; i++) {
    const known = theirs.has(quoted.hash[i]!);
    if (known) shared++;
    if (known && before) pairs++;
    before = known;
  }
  return (
    shared >= Math.max(1, Math.floor(quoted.length * SHARED)) && pairs >= Math.floor(quoted.length * PAIRED)
  );
}

function findPiece(
  piece: string,
  most: number,
  source: string,
  words: Words,
  from: number,
  to: number,
  effort: Effort,
): { from: number; to: number; errors: number } | null {
  let best: { from: number; to: number; errors: number } | null = null;
  for (let start = from; start < to;) {
    const window = foldWords(source, words, start, to, WINDOW);
    if (!effort.spend(window.text.length * (1 + (most >> 5)))) return best;
    const match: { start: number; end: number; errors: number } | undefined = search(
      window.text,
      piece,
      best ? best.errors - 1 : most,
    )[0];
    if (match) {
      best = {
        from: start + wordAt(window.starts, match.start),
        to: start + wordAt(window.starts, Math.max(match.start, match.end - 1)) + 1,
        errors: match.errors,
      };
      if (best.errors === 0) return best;
    }
    if (start + window.starts.length >= to) return best;
    start += Math.max(1, window.starts.length - PIECE);
  }
  return best;
}

function splitPieces({ text, words }: Quote): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < words.length;) {
    const piece = foldWords(text, words, from, words.length, PIECE);
    pieces.push(piece.text);
    from += piece.starts.length;
  }
  // A short rest is no piece of its own.
  const last = pieces.at(-1);
  if (last !== undefined && pieces.length > 1 && last.length < 24)
    pieces.splice(-2, 2, `${pieces.at(-2)} ${last}`);
  return pieces;
}

/** Words in lower case with one space between them; none in scripts without spaces. At least one word. */
function foldWords(
  text: string,
  words: QuoteWords,
  from: number,
  to: number,
  most: number,
): { text: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  for (let i = from; i < to; i++) {
    const word = text.slice(words.start[i], words.end[i]).toLowerCase();
    if (starts.length > 0 && folded.length + word.length + 1 > most) break;
    if (folded !== '' && !(words.flags[i]! & UNSPACED)) folded += ' ';
    starts.push(folded.length);
    folded += word.length > most ? word.slice(0, most) : word;
  }
  return { text: folded, starts };
}

function wordAt(starts: readonly number[], unit: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
