import type { QuotationState } from '../model/reference.js';
import type { Article } from './article.js';
import { isFormula } from './formulas.js';
import { Effort } from './fuzzy.js';
import type { Passage } from './passages.js';
import type { Post } from './post.js';
import { isLongEnough, type Quote } from './quote.js';
import { isHeading } from './speech.js';
import { isTitle } from './titles.js';
import { findExactly, findIn, findRoughly, type Found } from './source-search.js';
import type { ThreadText } from './thread-text.js';
import { BEGINS, ENDS } from './words.js';

/** A quotation with its source. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Place of the quoted comment in the thread. */
  readonly post: number;
  readonly state: QuotationState;
  readonly plain: boolean;
}

/** Where the comment itself points, for one passage of it. */
export interface Pointers {
  /** Comments that it mentions, the likeliest first. */
  readonly mentioned: readonly number[];
  /** Whether somebody who is named before the passage wrote this comment. */
  readonly named: ((post: number) => boolean) | null;
  /** The comment behind a link or a time that stands right before the passage. */
  readonly introduced: number | null;
}

/** In how many earlier comments a paragraph may stand that is quoted without marks. */
const FEW = 2;
/** A phrase in quotation marks that so many have used is nobody's. */
const COMMON = 3;
const PHRASE = 7;

/** A paragraph without marks that so many have repeated is a turn of phrase, and was one before. */
const TURN = 3;

interface Repeated {
  readonly post: number;
  readonly start: number;
  readonly end: number;
}

export class QuotationReader {
  /** Quotations that were found and have turned out to be none. */
  readonly withdrawn: Repeated[] = [];
  readonly #posts: readonly Post[];
  readonly #text: ThreadText;
  readonly #article: Article | null;
  readonly #parents: (post: Post) => number;
  /** Who has repeated a paragraph without marks, by the words of it. */
  readonly #repeated = new Map<number, Repeated[]>();

  constructor(
    posts: readonly Post[],
    text: ThreadText,
    article: Article | null,
    parents: (post: Post) => number,
  ) {
    this.#posts = posts;
    this.#text = text;
    this.#article = article;
    this.#parents = parents;
  }

  /** The quotations that a passage is: none, one, or one for each person whom it quotes. */
  read(passage: Passage, post: Post, pointers: Pointers, effort: Effort): Quotation[] {
    const quote = this.#text.quote(post.index, passage.textStart, passage.textEnd);
    const whole = this.#find(quote, passage, post, pointers, passage.parts.length > 0 ? null : effort);
    if (whole === 'article') return [];
    if (whole) return [this.#toQuotation(passage, whole, post)];
    if (passage.parts.length > 0) {
      const parts = this.#readParts(passage, post, pointers, effort);
      if (parts.length > 0 || passage.form === 'plain') return parts;
      const rough = this.#find(quote, passage, post, pointers, effort);
      if (rough === 'article') return [];
      if (rough) return [this.#toQuotation(passage, rough, post)];
    }
    const lost = passage.form === 'block' ? this.#lost(pointers, post) : null;
    return lost ? [{ ...lost, start: passage.start, end: passage.end, plain: false }] : [];
  }

  /**
   * Words without marks that follow a mention: they must begin and end with sentences of that comment.
   *
   * @param sources - The comments that are mentioned, or whether a comment is of the person who is.
   */
  readBehind(
    start: number,
    end: number,
    post: Post,
    sources: readonly number[] | ((post: number) => boolean),
    effort: Effort,
  ): Quotation | null {
    const quote = this.#text.quote(post.index, start, end);
    if (!isLongEnough(quote, true)) return null;
    const all =
      typeof sources === 'function'
        ? this.#findOf(quote, post, sources, effort)
        : sources
            .filter((source) => source < post.index && beginsLike(quote, this.#text, source))
            .map((source) => findIn(quote, this.#text, source, effort));
    const found = all.find((candidate) => candidate && this.#isSentences(candidate));
    return found ? { start, end, post: found.post, state: this.#stateOf(found, post), plain: false } : null;
  }

  #findOf(quote: Quote, post: Post, isTheirs: (post: number) => boolean, effort: Effort): (Found | null)[] {
    const exact = findExactly(quote, this.#text, post.index).filter((found) => isTheirs(found.post));
    return exact.length > 0 ? exact : [findRoughly(quote, this.#text, post.index, isTheirs, effort)];
  }

  #readParts(passage: Passage, post: Post, pointers: Pointers, effort: Effort): Quotation[] {
    const quotations: Quotation[] = [];
    let run: { first: Passage; last: Passage; found: Found } | null = null;
    const close = (): void => {
      if (run) quotations.push(this.#toQuotation({ ...run.first, end: run.last.end }, run.found, post));
      run = null;
    };
    for (const part of passage.parts) {
      if (run !== null) {
        const { first, found }: { first: Passage; found: Found } = run;
        const joined = this.#text.quote(post.index, first.textStart, part.textEnd);
        const longer = findIn(joined, this.#text, found.post, null);
        if (longer && (passage.form !== 'plain' || this.#isPlainly(longer))) {
          run = { first, last: part, found: longer };
          continue;
        }
      }
      if (
        part.form === 'plain'
          ? !this.#mayRepeat(part, post)
          : isHeading(this.#text.texts[post.index]!.slice(part.textStart, part.textEnd))
      ) {
        close();
        continue;
      }
      const quote = this.#text.quote(post.index, part.textStart, part.textEnd);
      const found = this.#find(quote, part, post, pointers, effort);
      if (found === 'article' || !found) {
        close();
        continue;
      }
      const before: { first: Passage; found: Found } | null = run;
      if (before && before.found.post === found.post && passage.form !== 'plain') {
        const joined = this.#text.quote(post.index, before.first.textStart, part.textEnd);
        const longer = findIn(joined, this.#text, found.post, effort);
        const match = longer?.match ?? { ...found.match, state: 'altered' as const };
        run = { first: before.first, last: part, found: { post: found.post, match } };
        continue;
      }
      close();
      run = { first: part, last: part, found };
    }
    close();
    return quotations;
  }

  #find(
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

  #mayRepeat({ textStart }: Passage, post: Post): boolean {
    return this.#text.mayRepeat(post.index, textStart);
  }

  #findPlain(quote: Quote, passage: Passage, post: Post, pointers: Pointers): Found | null {
    if (isFormula(quote.text.slice(passage.textStart, passage.textEnd))) return null;
    const own = findExactly(quote, this.#text, post.index);
    if (own.length === 0 || own.length > FEW) return null;
    const found = own.filter(
      (candidate) => this.#isPlainly(candidate) && !this.#isGreeting(candidate, passage, post.index),
    );
    if (found.length === 0 || this.#article?.hasExactly(quote)) return null;
    if (this.#isTurn(quote, passage, post)) return null;
    const parent = this.#parents(post);
    return (
      found.find((candidate) => pointers.mentioned.includes(candidate.post)) ??
      found.find((candidate) => candidate.post === parent) ??
      found[0]!
    );
  }

  /** Both comments begin with the same few words and an exclamation mark, and go on. */
  #isGreeting({ post, match }: Found, passage: Passage, from: number): boolean {
    const text = this.#text.texts[from]!;
    if (!/[!！]\s*$/.test(text.slice(passage.textStart, passage.textEnd))) return false;
    const range = this.#text.rangeOf(post);
    const begins = match.from === range.from && match.to < range.to && match.to - match.from <= PHRASE;
    return begins && text.slice(0, passage.start).trim() === '';
  }

  /** Counts who repeats a paragraph; when there are too many, all of them are taken back. */
  #isTurn({ words }: Quote, { start, end }: Passage, post: Post): boolean {
    let key = words.length;
    for (let i = 0; i < words.length; i++) key = Math.imul(key ^ words.hash[i]!, 0x01000193);
    const before = this.#repeated.get(key) ?? [];
    this.#repeated.set(key, [...before.slice(0, TURN), { post: post.index, start, end }]);
    if (before.length + 1 < TURN) return false;
    this.withdrawn.push(...before);
    return true;
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
    const parent = this.#parents(post);
    const mentioned = pointers.mentioned.filter((target) => target < post.index);
    const first =
      this.#firstIn(quote, mentioned, null) ??
      (effort && this.#firstIn(quote, mentioned, effort)) ??
      (parent >= 0 ? findIn(quote, text, parent, null) : null);
    if (first) return first;
    const exact = findExactly(quote, text, post.index);
    const named = pointers.named && exact.find((candidate) => pointers.named!(candidate.post));
    if (named) return named;
    if (exact.length > 0) return this.#isPhrase(quote, passage, exact) ? null : exact[0]!;

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
  #isPhrase(quote: Quote, passage: Passage, exact: readonly Found[]): boolean {
    if (passage.form !== 'marks') return false;
    if (isTitle(quote.text.slice(passage.textStart, passage.textEnd))) return true;
    const short = quote.unspaced ? quote.letters <= PHRASE * 2 : quote.words.length <= PHRASE;
    if (quote.words.length < 3 && !quote.unspaced) return exact.length > 1;
    return short && exact.length >= COMMON;
  }

  #isPlainly(found: Found): boolean {
    return found.match.state === 'exact' && this.#isSentences(found);
  }

  #isSentences({ match }: Found): boolean {
    const { flags } = this.#text.index;
    return (flags[match.from]! & BEGINS) !== 0 && (flags[match.to - 1]! & ENDS) !== 0;
  }

  #toQuotation(passage: Passage, found: Found, post: Post): Quotation {
    const { start, end, form } = passage;
    return { start, end, post: found.post, state: this.#stateOf(found, post), plain: form === 'plain' };
  }

  #stateOf({ post, match }: Found, from: Post): QuotationState {
    return match.state === 'altered' && this.#editedSince(post, from) ? 'edited' : match.state;
  }

  #editedSince(source: number, from: Post): boolean {
    const { editedAt } = this.#posts[source]!;
    return editedAt !== null && from.time !== null && editedAt > from.time;
  }

  /** A block under a mention, or in an answer to a deleted comment, whose words are nowhere any more. */
  #lost(pointers: Pointers, post: Post): { post: number; state: QuotationState } | null {
    const parent = this.#parents(post);
    const source = pointers.introduced ?? (parent >= 0 && this.#posts[parent]!.deleted ? parent : null);
    if (source === null || source >= post.index) return null;
    if (this.#posts[source]!.deleted) return { post: source, state: 'gone' };
    return { post: source, state: this.#editedSince(source, post) ? 'edited' : 'altered' };
  }
}

/** A cheap first look: one of the first words begins a sentence of the source, or stands second in it. */
function beginsLike(quote: Quote, text: ThreadText, source: number): boolean {
  const [first, second] = quote.words.hash;
  const { index } = text;
  const { from, to } = text.rangeOf(source);
  for (let place = from; place < to; place++) {
    if (!(index.flags[place]! & BEGINS)) continue;
    if (index.hash[place] === first || (place + 1 < to && index.hash[place + 1] === second)) return true;
  }
  return false;
}

/** Parts in order with gaps, without any fuzzy comparing. */
function findRoughlyWithout(quote: Quote, text: ThreadText, post: Post, pointers: Pointers): Found | null {
  if (quote.pieces.length < 2) return null;
  const none = new Effort(0);
  const allowed = pointers.named ?? ((): boolean => true);
  return findRoughly(quote, text, post.index, allowed, none);
}
