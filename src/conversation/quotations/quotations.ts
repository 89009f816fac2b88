import type { QuotationState } from '../../model/reference.js';
import type { Effort } from './fuzzy.js';
import type { Passage } from './passages.js';
import type { Post } from '../thread/post.js';
import { isLongEnough, type Quote } from './quote.js';
import type { Pointers, SourceFinder } from './source-finder.js';
import { findExactly, findIn, findRoughly, isSentences, type Found } from './source-search.js';
import { isHeading } from '../text/speech.js';
import type { ThreadText } from './thread-text.js';
import { BEGINS } from '../text/words.js';

/** A quotation with its source. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Place of the quoted comment in the thread. */
  readonly post: number;
  readonly state: QuotationState;
  readonly plain: boolean;
}

/** Reads a passage as quotations: with source and state, by person. */
export class QuotationReader {
  readonly #posts: readonly Post[];
  readonly #text: ThreadText;
  readonly #finder: SourceFinder;
  readonly #parentOf: (post: Post) => number;

  constructor(
    posts: readonly Post[],
    text: ThreadText,
    finder: SourceFinder,
    parentOf: (post: Post) => number,
  ) {
    this.#posts = posts;
    this.#text = text;
    this.#finder = finder;
    this.#parentOf = parentOf;
  }

  /** The quotations that a passage is: none, one, or one for each person whom it quotes. */
  read(passage: Passage, post: Post, pointers: Pointers, effort: Effort): Quotation[] {
    const quote = this.#text.quote(post.index, passage.textStart, passage.textEnd);
    const whole = this.#finder.find(quote, passage, post, pointers, passage.parts.length > 0 ? null : effort);
    if (whole === 'article') return [];
    if (whole) return [this.#toQuotation(passage, whole, post)];
    if (passage.parts.length > 0) {
      const parts = this.#readParts(passage, post, pointers, effort);
      if (parts.length > 0 || passage.form === 'plain') return parts;
      const rough = this.#finder.find(quote, passage, post, pointers, effort);
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
    const found = all.find((candidate) => candidate && isSentences(candidate, this.#text));
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
        const { from, to } = this.#text.rangeOf(found.post);
        if (!effort.spend(part.textEnd - first.textStart + to - from)) break;
        const joined = this.#text.quote(post.index, first.textStart, part.textEnd);
        const longer = findIn(joined, this.#text, found.post, null);
        if (
          longer &&
          (passage.form !== 'plain' || (longer.match.state === 'exact' && isSentences(longer, this.#text)))
        ) {
          run = { first, last: part, found: longer };
          continue;
        }
      }
      if (
        part.form === 'plain'
          ? !this.#text.mayRepeat(post.index, part.textStart)
          : isHeading(this.#text.texts[post.index]!.slice(part.textStart, part.textEnd))
      ) {
        close();
        continue;
      }
      const quote = this.#text.quote(post.index, part.textStart, part.textEnd);
      const found = this.#finder.find(quote, part, post, pointers, effort);
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

  /** A block beside a mention, or in an answer to a deleted comment, whose words are nowhere any more. */
  #lost({ introduced, addressed }: Pointers, post: Post): { post: number; state: QuotationState } | null {
    const source = introduced?.post ?? this.#parentOf(post);
    const earlier = source >= 0 && source < post.index;
    if (earlier && this.#posts[source]!.deleted) return { post: source, state: 'gone' };
    // Whoever quotes before he addresses may quote another; only a text that was changed since speaks for it.
    const rewritten = introduced ? source : addressed;
    if (rewritten >= 0 && rewritten < post.index && this.#editedSince(rewritten, post))
      return { post: rewritten, state: 'edited' };
    // Somebody else's words may stand below a time; below a link they are said to be the linked comment's.
    return introduced?.written && earlier ? { post: source, state: 'altered' } : null;
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
