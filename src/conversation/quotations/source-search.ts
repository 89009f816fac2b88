import type { Effort } from './fuzzy.js';
import { exactAt, isOwn, matchQuote, type QuoteMatch } from './match.js';
import type { Quote } from './quote.js';
import { RARE_WORD, SHORT_WORD } from '../text/word-index.js';
import { SURE } from '../text/samples.js';
import type { ThreadText } from './thread-text.js';
import { BEGINS, ENDS } from '../text/words.js';

/** A comment that has the quoted words, and where. */
export interface Found {
  readonly post: number;
  readonly match: QuoteMatch;
}

/** How many comments are compared word by word when nothing is exactly so. */
const COMPARED = 5;
const PROBES = 24;
/** Votes for a comment that has two runs of three words. */
const CLEAR = 6;
/** How many words of a short quotation are looked up. */
const LOOKED_UP = 3;
/** So many words in a row are no coincidence. */
const ENOUGH = 5;
/** Runs of three that are looked up before a quotation counts as not there. */
const PROBED = 24;

/**
 * All comments that have the words exactly so as their own, oldest first, before comment `before`.
 *
 * @param sentence - Only where they begin a sentence; such places are all in the index.
 */
export function findExactly(quote: Quote, text: ThreadText, before: number, sentence = false): Found[] {
  const { index } = text;
  const { length } = quote.words;
  const found = new Map<number, Found>();
  for (const { places, offset } of probes(quote, text, sentence)) {
    for (const place of places) {
      const from = place - offset;
      const post = index.postAt(place);
      if (post >= before || found.has(post) || from < index.firstOf(post)) continue;
      if (from + length > index.firstOf(post + 1) || !sameWords(quote, index.hash, from)) continue;
      if (isOwn(index, from, from + length)) {
        found.set(post, { post, match: exactAt(quote, text.texts[post]!, index, from) });
      }
    }
    if (found.size > 0) break;
  }
  return [...found.values()].sort((a, b) => a.post - b.post);
}

/** Where a run of words must stand if it does: the places of its rarest word, or those of runs of three in it. */
function* probes(
  quote: Quote,
  { index }: ThreadText,
  sentence: boolean,
): Generator<{ places: number[]; offset: number }, void> {
  const { hash, length } = quote.words;
  // Most quotations begin with a sentence, and all beginnings are in the index.
  if (length >= ENOUGH) {
    const places = index.placesOfTriple(hash[0]!, hash[1]!, hash[2]!);
    if (places.length > 0) yield { places, offset: 0 };
  }
  if (sentence && length >= ENOUGH) return;
  if (length < SURE && !quote.unspaced && !sentence) {
    for (const offset of longestWords(quote)) {
      const places = index.placesOfWord(hash[offset]!, RARE_WORD);
      if (places === null) continue;
      yield { places, offset };
      return;
    }
  }
  // One run in each window of the sample is sure to be kept.
  for (let offset = 0; offset + 2 < length && offset < (sentence ? 1 : PROBED); offset++) {
    const places = index.placesOfTriple(hash[offset]!, hash[offset + 1]!, hash[offset + 2]!);
    if (places.length > 0) yield { places, offset };
  }
}

/** The comment that has the words with gaps or changes, as its own; the likeliest, then the oldest. */
export function findRoughly(
  quote: Quote,
  text: ThreadText,
  before: number,
  allowed: (post: number) => boolean,
  effort: Effort,
): Found | null {
  const posts = likelyPosts(quote, text, before, allowed);
  for (const budget of [null, effort]) {
    for (const post of posts) {
      const found = findIn(quote, text, post, budget);
      if (found) return found;
    }
  }
  return null;
}

/** The words in one comment. `evenIfQuoted`: though the comment has them from somebody else. */
export function findIn(
  quote: Quote,
  text: ThreadText,
  post: number,
  effort: Effort | null,
  evenIfQuoted = false,
): Found | null {
  const { from, to } = text.rangeOf(post);
  const match = matchQuote(quote, text.texts[post]!, text.index, from, to, effort);
  if (!match || (!evenIfQuoted && !isOwn(text.index, match.from, match.to))) return null;
  return { post, match };
}

/** Whether it begins and ends with sentences of the source. */
export function isSentences({ match }: Found, { index }: ThreadText): boolean {
  return (index.flags[match.from]! & BEGINS) !== 0 && (index.flags[match.to - 1]! & ENDS) !== 0;
}

/** Places of the longest words, which are mostly the rarest. */
function longestWords({ words }: Quote): number[] {
  const lengthOf = (i: number): number => words.end[i]! - words.start[i]!;
  const offsets = Array.from({ length: words.length }, (_, i) => i).filter((i) => lengthOf(i) >= SHORT_WORD);
  return offsets.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, LOOKED_UP);
}

function sameWords(quote: Quote, hash: Int32Array, from: number): boolean {
  for (let i = 0; i < quote.words.length; i++) if (quote.words.hash[i] !== hash[from + i]) return false;
  return true;
}

function likelyPosts(
  quote: Quote,
  text: ThreadText,
  before: number,
  allowed: (post: number) => boolean,
): number[] {
  const { index } = text;
  const { hash, length } = quote.words;
  const votes = new Map<number, number>();
  const vote = (places: readonly number[], weight: number): void => {
    let last = -1;
    for (const place of places) {
      const post = index.postAt(place);
      if (post === last || post >= before || !allowed(post)) continue;
      last = post;
      votes.set(post, (votes.get(post) ?? 0) + weight);
    }
  };
  const step = Math.max(1, Math.floor(length / PROBES));
  for (let i = 0; i + 2 < length; i += step)
    vote(index.placesOfTriple(hash[i]!, hash[i + 1]!, hash[i + 2]!), 3);
  // Where runs of words tell enough, single words need not be asked.
  if (![...votes.values()].some((count) => count >= CLEAR))
    for (let i = 0; i < length; i += step) vote(index.placesOfWord(hash[i]!) ?? [], 1);
  return [...votes]
    .filter(([, count]) => count >= Math.min(2, length - 1))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMPARED)
    .map(([post]) => post);
}
