import type { Article } from './article.js';
import { isFormula } from './formulas.js';
import { Effort } from './fuzzy.js';
import type { Passage } from './passages.js';
import type { Post } from '../thread/post.js';
import { isLongEnough, type Quote } from './quote.js';
import { findExactly, findIn, findRoughly, isSentences, type Found } from './source-search.js';
import type { ThreadText } from './thread-text.js';
import { isTitle, LONGEST_TITLE } from './titles.js';
import { TurnsOfPhrase } from './turns-of-phrase.js';

/** Where the comment itself points, for one passage of it. */
export interface Pointers {
  /** Comments that it mentions, the likeliest first. */
  readonly mentioned: readonly number[];
  /** Whether somebody who is named before the passage wrote this comment. */
  readonly named: ((post: number) => boolean) | null;
  /** The comment behind a link or a time that stands right before the passage. */
  readonly introduced: { readonly post: number; readonly written: boolean } | null;
  /** The comment behind a link or a time with which the answer begins right below the passage; -1 for none. */
  readonly addressed: number;
}

/** In how many earlier comments a paragraph may stand that is quoted without marks. */
const FEW = 2;
/** A phrase in quotation marks that so many have used is nobody's. */
const COMMON = 3;
const PHRASE = 7;

/** Decides which comment a passage is from: those that are mentioned first, then the parent, then the oldest. */
export class SourceFinder {
  /** Paragraphs without marks that too many have repeated. */
  readonly turns = new TurnsOfPhrase();
  readonly #text: ThreadText;
  readonly #article: Article | null;
  readonly #parentOf: (post: Post) => number;

  constructor(text: ThreadText, article: Article | null, parentOf: (post: Post) => number) {
    this.#text = text;
    this.#article = article;
    this.#parentOf = parentOf;
  }

  /** @param effort - Without it, nothing fuzzy is tried. */
  find(
    quote: Quote,
    passage: Passage,
    post: Post,
    pointers: Pointers,
    effort: Effort | null,
  ): Found | 'article' | null {
    const marked = passage.form !== 'plain';
    if (!isLongEnough(quote, marked)) return null;
    return marked
      ? this.#findMarked(quote, passage, post, pointers, effort)
      : this.#findPlain(quote, passage, post, pointers);
  }

  #findPlain(quote: Quote, passage: Passage, post: Post, pointers: Pointers): Found | null {
    if (isFormula(this.#textOf(passage, post))) return null;
    const own = findExactly(quote, this.#text, post.index, true);
    if (own.length === 0 || own.length > FEW) return null;
    const found = own.filter(
      (candidate) =>
        candidate.match.state === 'exact' &&
        isSentences(candidate, this.#text) &&
        !this.#isGreeting(candidate, passage, post),
    );
    if (found.length === 0 || this.#article?.hasExactly(quote)) return null;
    if (this.turns.isOne(quote, passage, post.index)) return null;
    const parent = this.#parentOf(post);
    return (
      found.find((candidate) => pointers.mentioned.includes(candidate.post)) ??
      found.find((candidate) => candidate.post === parent) ??
      found[0]!
    );
  }

  /** Both comments begin with the same few words and an exclamation mark, and go on. */
  #isGreeting({ post, match }: Found, passage: Passage, from: Post): boolean {
    const text = this.#text.texts[from.index]!;
    if (!/[!！]$/.test(this.#textOf(passage, from).trimEnd().slice(-1))) return false;
    const range = this.#text.rangeOf(post);
    const begins = match.from === range.from && match.to < range.to && match.to - match.from <= PHRASE;
    return begins && text.slice(0, passage.start).trim() === '';
  }

  #findMarked(
    quote: Quote,
    passage: Passage,
    post: Post,
    pointers: Pointers,
    effort: Effort | null,
  ): Found | 'article' | null {
    const text = this.#text;
    if (this.#article?.hasExactly(quote)) return 'article';
    const parent = this.#parentOf(post);
    const mentioned = pointers.mentioned.filter((target) => target < post.index);
    const first =
      this.#firstIn(quote, mentioned, null) ??
      (effort && this.#firstIn(quote, mentioned, effort)) ??
      (parent >= 0 ? findIn(quote, text, parent, null) : null);
    if (first) return first;
    const exact = findExactly(quote, text, post.index);
    const named = pointers.named && exact.find((candidate) => pointers.named!(candidate.post));
    if (named) return named;
    if (exact.length > 0) return this.#isPhrase(quote, passage, post, exact) ? null : exact[0]!;

    if (!effort) return findRoughlyWithout(quote, text, post, pointers);
    const near = parent >= 0 ? findIn(quote, text, parent, effort) : null;
    if (near) return near;
    if (this.#article?.hasRoughly(quote, effort)) return 'article';
    if (quote.words.length >= 3) {
      const rough =
        (pointers.named && findRoughly(quote, text, post.index, pointers.named, effort)) ||
        findRoughly(quote, text, post.index, () => true, effort);
      if (rough) return rough;
    }
    // The words are in quotation marks there too, and nobody said them before.
    const again = [...mentioned, ...(parent >= 0 ? [parent] : [])];
    return again.map((target) => findIn(quote, text, target, null, true)).find(Boolean) ?? null;
  }

  #firstIn(quote: Quote, targets: readonly number[], effort: Effort | null): Found | null {
    for (const target of targets) {
      const found = findIn(quote, this.#text, target, effort);
      if (found) return found;
    }
    return null;
  }

  /** A word or a turn of phrase in quotation marks that is in use here, rather than somebody's words. */
  #isPhrase(quote: Quote, passage: Passage, post: Post, exact: readonly Found[]): boolean {
    if (passage.form !== 'marks') return false;
    if (quote.words.length <= LONGEST_TITLE && isTitle(this.#textOf(passage, post))) return true;
    const short = quote.unspaced ? quote.letters <= PHRASE * 2 : quote.words.length <= PHRASE;
    if (quote.words.length < 3 && !quote.unspaced) return exact.length > 1;
    return short && exact.length >= COMMON;
  }

  #textOf({ textStart, textEnd }: Passage, post: Post): string {
    return this.#text.texts[post.index]!.slice(textStart, textEnd);
  }
}

/** Parts in order with gaps, without any fuzzy comparing. */
function findRoughlyWithout(quote: Quote, text: ThreadText, post: Post, pointers: Pointers): Found | null {
  if (quote.pieces.length < 2) return null;
  const none = new Effort(0);
  const allowed = pointers.named ?? ((): boolean => true);
  return findRoughly(quote, text, post.index, allowed, none);
}
