import type { Effort } from './fuzzy.js';
import { exactAt, isOwn, matchQuote, type QuoteMatch } from './match.js';
import type { Quote } from './quote.js';
import type { ThreadText } from './thread-text.js';

/** A comment that has the quoted words, and where. */
export interface Found {
  readonly post: number;
  readonly match: QuoteMatch;
}

/** How many comments are compared word by word when nothing is exactly so. */
const COMPARED = 5;
const PROBES = 12;

/** All comments that have the words exactly so as their own, oldest first, before comment `before`. */
export function findExactly(quote: Quote, text: ThreadText, before: number): Found[] {
  const { index } = text;
  const { hash, length } = quote.words;
  const found = new Map<number, Found>();
  for (const probe of probes(length)) {
    const places =
      length >= 3
        ? index.placesOfTriple(hash[probe]!, hash[probe + 1]!, hash[probe + 2]!)
        : index.placesOfWord(hash[0]!, true);
    for (const place of places) {
      const from = place - probe;
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

function sameWords(quote: Quote, hash: Int32Array, from: number): boolean {
  for (let i = 0; i < quote.words.length; i++) if (quote.words.hash[i] !== hash[from + i]) return false;
  return true;
}

/** Where to look into a run of words: at its beginning, its end, its middle. */
function probes(length: number): number[] {
  if (length < 3) return length > 0 ? [0] : [];
  return [...new Set([0, length - 3, (length - 3) >> 1])];
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
  const vote = (places: Iterable<number>, weight: number): void => {
    let last = -1;
    for (const place of places) {
      const post = index.postAt(place);
      if (post === last || post >= before || !allowed(post)) continue;
      last = post;
      votes.set(post, (votes.get(post) ?? 0) + weight);
    }
  };
  const step = Math.max(1, Math.floor(length / PROBES));
  for (let i = 0; i < length; i += step) {
    if (i + 2 < length) vote(index.placesOfTriple(hash[i]!, hash[i + 1]!, hash[i + 2]!), 3);
    vote(index.placesOfWord(hash[i]!), 1);
  }
  return [...votes]
    .filter(([, count]) => count >= Math.min(2, length - 1))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMPARED)
    .map(([post]) => post);
}
