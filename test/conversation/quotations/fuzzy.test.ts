import { expect } from 'chai';
import { Effort, findAlike } from '../../../src/conversation/quotations/fuzzy.js';
import { readQuote } from '../../../src/conversation/quotations/quote.js';
import { readWords } from '../../../src/conversation/text/words.js';

const SOURCE = 'They came at noon. The bridge was closed and nobody had told the boy. So he swam.';

function alike(quotation: string, effort = 1_000_000): string | null {
  const words = readWords(SOURCE);
  const found = findAlike(readQuote(quotation), SOURCE, words, 0, words.length, new Effort(effort));
  return found && SOURCE.slice(words.start[found.from], words.end[found.to - 1]);
}

describe('findAlike', () => {
  it('finds words with a few changes', () => {
    expect(alike('the bridge was closd and nobody has told the boy')).to.equal(
      'The bridge was closed and nobody had told the boy',
    );
  });

  it('does not find words that share only a few', () => {
    expect(alike('the bridge was painted and everybody had seen the colour')).to.equal(null);
    expect(alike('noon bridge nobody boy swam')).to.equal(null);
  });

  it('gives up what is too dear', () => {
    expect(alike('the bridge was closd and nobody has told the boy', 10)).to.equal(null);
  });
});
