import { expect } from 'chai';
import { Article } from '../../../src/conversation/quotations/article.js';
import { Effort } from '../../../src/conversation/quotations/fuzzy.js';
import { readQuote } from '../../../src/conversation/quotations/quote.js';

describe('Article', () => {
  const article = new Article('The mayor opened the gate on Friday. Nobody came but the dog, which slept.');

  it('knows its own words', () => {
    expect(article.hasExactly(readQuote('nobody came but the dog'))).to.equal(true);
    expect(article.hasExactly(readQuote('nobody came but the cat'))).to.equal(false);
  });

  it('knows them when a few are changed', () => {
    expect(article.hasRoughly(readQuote('The mayor opened the gate on Monday.'), new Effort(1e6))).to.equal(
      true,
    );
    expect(
      article.hasRoughly(readQuote('The librarian closed a window in spring.'), new Effort(1e6)),
    ).to.equal(false);
  });
});
