import type { Reference } from '../../model/reference.js';
import { QUOTE_SIGN } from '../text/characters.js';
import { CommentQuotations } from './comment-quotations.js';
import { HIDDEN } from '../text/markup.js';
import { readPassages } from '../quotations/passages.js';
import { PointerReader, type Pointer } from './pointers.js';
import type { Post } from '../thread/post.js';
import type { Quotation } from '../quotations/quotations.js';
import { settle } from './settle.js';
import type { Reading, Surroundings } from './surroundings.js';

/** Finds the references of one comment after another, oldest first. */
export class CommentResolver {
  readonly #around: Surroundings;
  readonly #pointers: PointerReader;
  readonly #quotations: CommentQuotations;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#pointers = new PointerReader(around);
    this.#quotations = new CommentQuotations(around);
  }

  resolve(post: Post, reading: Reading, zones: readonly string[]): Reference[] {
    const { text } = reading.source;
    const { text: thread } = this.#around;
    const pointers = this.#pointers.read(post, reading, zones);
    const { lines, source } = reading;
    const { prose, quotes } = source;
    const mayRepeat = (start: number): boolean => thread.mayRepeat(post.index, start);
    const passages = readPassages(text, lines, quotes, (reading.signs & QUOTE_SIGN) !== 0, mayRepeat).filter(
      ({ start }) => prose[start] !== HIDDEN,
    );
    const quotations = this.#quotations.read(post, text, passages, pointers);
    for (const { form, start, end } of passages) {
      if (form === 'block' || form === 'marks') thread.markQuoted(post.index, start, end);
    }
    for (const { start, end } of quotations) thread.markQuoted(post.index, start, end);
    // Whoever quotes an answer leaves out whom it was addressed to.
    for (const { start, end } of pointers) {
      if (lines.some((line) => line.textStart === start)) thread.markBeginning(post.index, end);
    }
    thread.index.publish(post.index);
    const mentions = settle(pointers, quotations, this.#around, text);
    return this.#toReferences(post, mentions, quotations);
  }

  #toReferences(post: Post, mentions: readonly Pointer[], quotations: readonly Quotation[]): Reference[] {
    const { posts, places } = this.#around;
    const found: Reference[] = [];
    const parent = post.parentId === null ? undefined : places.get(post.parentId);
    if (parent !== undefined && parent !== post.index) {
      found.push({ kind: 'reply', start: 0, end: 0, targets: [posts[parent]!.id] });
    }
    for (const { start, end, targets, likely } of mentions) {
      const ids = targets.map((target) => posts[target]!.id);
      found.push({ kind: 'mention', start, end, targets: ids, ...(likely ? { likely: true } : {}) });
    }
    for (const { start, end, post: source, state } of quotations) {
      found.push({ kind: 'quotation', start, end, targets: [posts[source]!.id], state });
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
