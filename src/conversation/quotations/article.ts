import type { Effort } from './fuzzy.js';
import type { Quote } from './quote.js';
import { findExactly, findRoughly } from './source-search.js';
import { ThreadText } from './thread-text.js';

/** The text that is talked about: whoever repeats its words quotes it, not another comment that did so. */
export class Article {
  readonly #text = new ThreadText();

  constructor(article: string) {
    this.#text.add(article);
    this.#text.index.publish(0);
  }

  hasExactly(quote: Quote): boolean {
    return findExactly(quote, this.#text, 1).length > 0;
  }

  hasRoughly(quote: Quote, effort: Effort): boolean {
    return findRoughly(quote, this.#text, 1, () => true, effort) !== null;
  }
}
