import { expect } from 'chai';
import { isLongEnough, readQuote } from '../../../src/conversation/quotations/quote.js';

describe('readQuote', () => {
  it('is in pieces where something was left out, and at the ends of lines', () => {
    const count = (text: string): number => readQuote(text).pieces.length;
    expect(count('one two three')).to.equal(1);
    expect(count('one … two ... three [x] four\nfive')).to.equal(5);
    expect(count('… one two …')).to.equal(1);
  });

  it('does not count what was put in', () => {
    expect(readQuote('a roof [sic] of [our] tiles').words.length).to.equal(4);
    expect(readQuote('[t]he roof').words.hash[0]).to.equal(readQuote('the roof').words.hash[0]);
  });

  it('knows what is too short to be a quotation', () => {
    expect(isLongEnough(readQuote('one two'), true)).to.equal(false);
    expect(isLongEnough(readQuote('a b c'), true)).to.equal(true);
    expect(isLongEnough(readQuote('incomprehensible'), true)).to.equal(true);
    expect(isLongEnough(readQuote('a b c'), false)).to.equal(false);
    expect(isLongEnough(readQuote('問題不在保'), true)).to.equal(true);
    expect(isLongEnough(readQuote('問題不在保'), false)).to.equal(false);
  });
});
