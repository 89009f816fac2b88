import { findAlike, type Effort } from './fuzzy.js';
import type { Quote } from './quote.js';
import { Run } from '../text/runs.js';
import { BEGINS, QUOTED, type Words } from '../text/words.js';

/** Where a quotation stands in a source, and how faithful it is. */
export interface QuoteMatch {
  /** Places of the first word and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly state: 'exact' | 'shortened' | 'altered';
}

/** The quoted words in a row, from `from` on; -1 for none. */
export function findExact(quote: Quote, words: Words, from: number, to: number): number {
  const { hash, length } = quote.words;
  return new Run(hash.subarray(0, length)).find(words.hash, from, to);
}

/**
 * Looks for a quotation in a source: all words in a row; parts in order with gaps where the quotation shows one (an
 * ellipsis, brackets, the end of a line); words that are alike.
 *
 * @param effort - Without it, nothing fuzzy is tried.
 */
export function matchQuote(
  quote: Quote,
  source: string,
  words: Words,
  from: number,
  to: number,
  effort: Effort | null,
): QuoteMatch | null {
  const place = findExact(quote, words, from, to);
  if (place >= 0) return exactAt(quote, source, words, place);
  const shortened = matchPieces(quote, source, words, from, to);
  if (shortened || !effort) return shortened;
  const alike = findAlike(quote, source, words, from, to, effort);
  return alike && { from: alike.from, to: alike.to, state: 'altered' };
}

/** A match whose words are known to stand there in a row; other capitals or accents than the source's are a change. */
export function exactAt(quote: Quote, source: string, words: Words, place: number): QuoteMatch {
  const { length } = quote.words;
  const faithful = sameLetters(quote, 0, length, source, words, place);
  return { from: place, to: place + length, state: faithful ? 'exact' : 'altered' };
}

function matchPieces(
  quote: Quote,
  source: string,
  words: Words,
  from: number,
  to: number,
): QuoteMatch | null {
  if (quote.pieces.length < 2) return null;
  let cursor = from;
  let first = -1;
  let faithful = true;
  for (const piece of quote.pieces) {
    const place = new Run(quote.words.hash.subarray(piece.from, piece.to)).find(words.hash, cursor, to);
    if (place < 0) return null;
    if (first < 0) first = place;
    faithful &&= sameLetters(quote, piece.from, piece.to, source, words, place);
    cursor = place + piece.to - piece.from;
  }
  return { from: first, to: cursor, state: faithful ? 'shortened' : 'altered' };
}

/** Whether more than half of the words at these places are somebody's own. */
export function isOwn(words: Words, from: number, to: number): boolean {
  let quoted = 0;
  for (let place = from; place < to; place++) if (words.flags[place]! & QUOTED) quoted++;
  return quoted * 2 < to - from;
}

function sameLetters(
  quote: Quote,
  from: number,
  to: number,
  source: string,
  words: Words,
  place: number,
): boolean {
  for (let i = from; i < to; i++) {
    const mine = quote.text.slice(quote.words.start[i], quote.words.end[i]);
    const at = place + i - from;
    const theirs = source.slice(words.start[at], words.end[at]);
    if (mine === theirs) continue;
    const [a, b] = [normal(mine), normal(theirs)];
    if (a === b) continue;
    // The first letter of the quotation and of a sentence may be small or great.
    const starts = i === from || (words.flags[at]! & BEGINS) !== 0 || (quote.words.flags[i]! & BEGINS) !== 0;
    if (!starts || lowerFirst(a) !== lowerFirst(b)) return false;
  }
  return true;
}

function normal(word: string): string {
  return word.normalize('NFC').replace(/[\0'’ʼ‘`´\u00ad\u200b-\u200f]/g, '');
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
