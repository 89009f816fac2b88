import { expect } from 'chai';
import { Effort } from '../../../src/conversation/quotations/fuzzy.js';
import { matchQuote } from '../../../src/conversation/quotations/match.js';
import { readQuote } from '../../../src/conversation/quotations/quote.js';
import { readWords } from '../../../src/conversation/text/words.js';

const SOURCE =
  'The library closes at six now. It used to close at nine, and on Thursdays it never closed at all because Mr. Ó Briain lived upstairs.';

function state(quoted: string, source = SOURCE): string | null {
  const words = readWords(source);
  return matchQuote(readQuote(quoted), source, words, 0, words.length, new Effort(1e6))?.state ?? null;
}

describe('matchQuote', () => {
  it('is exact whatever the spaces, quotation marks, dashes, final signs and ellipses at the ends', () => {
    for (const quoted of [
      'the library  closes\nat six now',
      '… on Thursdays it never closed at all …',
      'It used to close at nine [sic], and on Thursdays!',
    ]) {
      expect(state(quoted), quoted).to.equal('exact');
    }
  });

  it('is shortened where parts are left out in order', () => {
    expect(state('The library closes at six ... because Mr. Ó Briain lived upstairs')).to.equal('shortened');
    expect(state('The library closes at six now.\non Thursdays it never closed at all')).to.equal(
      'shortened',
    );
  });

  it('is altered where words differ', () => {
    expect(state('The library closes at ten now')).to.equal('altered');
    expect(state('It used to close at nine, and on THURSDAYS')).to.equal('altered');
    expect(state('because Mr. O Briain lived upstairs')).to.equal('altered');
  });

  it('is none where the order differs or the words are others', () => {
    expect(state('lived upstairs ... the library closes')).to.equal(null);
    expect(state('The swimming pool opens at dawn')).to.equal(null);
  });

  it('finds a long passage that differs in a few words', () => {
    const long = Array.from({ length: 80 }, (_, i) => `word${i} of${i % 7}`).join(' ');
    expect(state(long.replace('word40', 'other'), `Before. ${long}. After.`)).to.equal('altered');
  });
});
