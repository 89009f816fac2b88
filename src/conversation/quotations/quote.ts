import { readWords, UNSPACED, type Words } from '../text/words.js';

/** Words as they lie in their arrays. */
export type QuoteWords = Pick<Words, 'hash' | 'start' | 'end' | 'flags' | 'length'>;

/** Words that somebody repeats, and where parts may have been left out. */
export interface Quote {
  /** The text in which the words have their places. */
  readonly text: string;
  readonly words: QuoteWords;
  /** Runs of words without a gap: places of the first word and one past the last. */
  readonly pieces: readonly Piece[];
  /** Letters in it; a letter of a script without spaces counts too. */
  readonly letters: number;
  readonly unspaced: boolean;
  /** Somebody showed that he left something out: an ellipsis or brackets within. */
  readonly cut: boolean;
}

export interface Piece {
  readonly from: number;
  readonly to: number;
}

const ELLIPSIS = /\.{3}|…|\.\s\.\s\.|\(…\)|[[\]]/;
const SIC = /\[\s?sic!?\s?\]/gi;
/** `[t]he`: only the letter's case was changed. */
const LETTER = /\[(\p{L})\](?=\p{L})/gu;
const INSERTED = /\[([^[\]\n]{0,80})\]/g;

/** Reads the words of a stretch that is quoted. */
export function readQuote(text: string, from = 0, to = text.length): Quote {
  const stretch = withoutInserted(text.slice(from, to));
  return toQuote(stretch, readWords(stretch), stretch);
}

/** The same from words of the text that were read before. */
export function quoteOf(text: string, from: number, to: number, words: QuoteWords): Quote {
  const stretch = text.slice(from, to);
  return stretch.includes('[') ? readQuote(text, from, to) : toQuote(text, words, stretch);
}

function toQuote(text: string, words: QuoteWords, stretch: string): Quote {
  const pieces: Piece[] = [];
  const mayBeCut = /\n|…|\.\s?\.|[[\]]/.test(stretch);
  let first = 0;
  let cut = false;
  let letters = 0;
  let unspaced = 0;
  for (let i = 0; i < words.length; i++) {
    letters += words.end[i]! - words.start[i]!;
    if (words.flags[i]! & UNSPACED) unspaced++;
    if (i === 0 || !mayBeCut) continue;
    const gap = text.slice(words.end[i - 1], words.start[i]);
    const omitted = gap.length > 1 || gap === '…' ? ELLIPSIS.test(gap) : false;
    if (!omitted && !gap.includes('\n')) continue;
    cut ||= omitted;
    pieces.push({ from: first, to: i });
    first = i;
  }
  if (words.length > 0) pieces.push({ from: first, to: words.length });
  return { text, words, pieces, letters, unspaced: unspaced * 2 > words.length, cut };
}

/** `[sic]` and what the quoting person put in brackets are not the quoted one's words; the places of all others stay. */
function withoutInserted(text: string): string {
  if (!text.includes('[')) return text;
  return text
    .replace(LETTER, (_, letter: string) => `\0${letter}\0`)
    .replace(SIC, (mark) => ' '.repeat(mark.length))
    .replace(INSERTED, (inserted: string) => `[${' '.repeat(inserted.length - 2)}]`);
}

/** Whether it is long enough to be told from a common turn of phrase. */
export function isLongEnough({ words, letters, unspaced }: Quote, marked: boolean): boolean {
  if (unspaced) return letters >= (marked ? 5 : 7);
  return marked ? words.length >= 3 || letters >= 12 : words.length >= 3 && letters >= 15;
}
