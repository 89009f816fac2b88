import { Effort } from './fuzzy.js';
import { matchQuote } from './match.js';
import { readQuote } from './quote.js';
import { readWords, type Words } from '../text/words.js';

/** A stretch of a text: its first UTF-16 unit and one past the last. */
export type Stretch = readonly [start: number, end: number];

/** A quotation laid beside the words that it repeats. */
export interface Comparison {
  /** Where the quoted words stand in the source, from the first to the last. */
  readonly source: Stretch;
  /** Both texts in one row: what they share, what only the source has, what only the quotation has. */
  readonly words: readonly ComparedWords[];
}

export interface ComparedWords {
  /** `left`: the source has it, and the quotation left it out. `added`: only the quotation has it. */
  readonly kind: 'same' | 'left' | 'added';
  /** As it is written where it stands, with the spaces and signs within. */
  readonly text: string;
}

/** Steps of fuzzy comparing; enough for the longest pair of texts that is compared at all. */
const EFFORT = 4_000_000;
/** A table of more cells than this would be felt: of longer ones only the two ends are told apart. */
const CELLS = 1_000_000;

/**
 * Finds the words of a quotation in the comment that it quotes, and the words in which the two differ. For any two texts, so that
 * it also serves what is shown on a page. Null where the source does not have them.
 */
export function compareQuotation(quotation: string, source: string): Comparison | null {
  const quote = readQuote(quotation);
  const words = readWords(source);
  if (quote.words.length === 0) return null;
  const match = matchQuote(quote, source, words, 0, words.length, new Effort(EFFORT));
  if (!match || match.to <= match.from) return null;
  const { start, end } = words;
  return {
    source: [start[match.from]!, closing(source, end[match.to - 1]!)],
    words: compareWords(
      wordTexts(source, words, match.from, match.to),
      wordTexts(quote.text, quote.words, 0, quote.words.length),
    ),
  };
}

/** The signs behind the last word belong to it. */
function closing(text: string, end: number): number {
  return end + /^[\p{Pe}\p{Pf}\p{Po}]*/u.exec(text.slice(end, end + 8))![0].length;
}

interface Word {
  readonly text: string;
  /** The word and what stands between it and the next one. */
  readonly spaced: string;
}

function wordTexts(
  text: string,
  { start, end }: Pick<Words, 'start' | 'end'>,
  from: number,
  to: number,
): Word[] {
  return Array.from({ length: to - from }, (_, i) => {
    const at = from + i;
    const next = at + 1 < to ? start[at + 1]! : end[at]!;
    return { text: text.slice(start[at], end[at]), spaced: text.slice(start[at], next) };
  });
}

/** By the longest row of words that both have. */
function compareWords(source: readonly Word[], quoted: readonly Word[]): ComparedWords[] {
  const same = (a: number, b: number): boolean => alike(source[a]!.text, quoted[b]!.text, a === 0 || b === 0);
  let head = 0;
  while (head < source.length && head < quoted.length && same(head, head)) head++;
  let tail = 0;
  const shorter = Math.min(source.length, quoted.length) - head;
  while (tail < shorter && same(source.length - 1 - tail, quoted.length - 1 - tail)) tail++;
  const [rows, columns] = [source.length - head - tail, quoted.length - head - tail];
  const compared: ComparedWords[] = [];
  const put = (kind: ComparedWords['kind'], { spaced }: Word): void => {
    const last = compared.at(-1);
    if (last?.kind === kind) compared[compared.length - 1] = { kind, text: last.text + spaced };
    else compared.push({ kind, text: spaced });
  };
  for (let i = 0; i < head; i++) put('same', quoted[i]!);
  const table = rows * columns > CELLS ? null : lengths(rows, columns, (a, b) => same(head + a, head + b));
  const rest = (a: number, b: number): number => table?.[a * (columns + 1) + b] ?? 0;
  for (let a = 0, b = 0; a < rows || b < columns;) {
    if (table && a < rows && b < columns && same(head + a, head + b)) {
      put('same', quoted[head + b]!);
      a++;
      b++;
    } else if (a < rows && (b >= columns || rest(a + 1, b) >= rest(a, b + 1)))
      put('left', source[head + a++]!);
    else put('added', quoted[head + b++]!);
  }
  for (let i = quoted.length - tail; i < quoted.length; i++) put('same', quoted[i]!);
  return compared;
}

/** How many words the two have in common from each pair of places on. */
function lengths(rows: number, columns: number, same: (a: number, b: number) => boolean): Uint16Array {
  const table = new Uint16Array((rows + 1) * (columns + 1));
  for (let a = rows - 1; a >= 0; a--) {
    for (let b = columns - 1; b >= 0; b--) {
      const at = a * (columns + 1) + b;
      const below = at + columns + 1;
      table[at] = same(a, b) ? table[below + 1]! + 1 : Math.max(table[below]!, table[at + 1]!);
    }
  }
  return table;
}

/** The first letter of a quotation may be small or great; typewriter and typographic signs are the same. */
function alike(a: string, b: string, first: boolean): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  return first && x.slice(1) === y.slice(1) && x.toLowerCase() === y.toLowerCase();
}

function plain(word: string): string {
  return word.normalize('NFC').replace(/['’ʼ‘`´\u00ad\u200b-\u200f]/g, '');
}
