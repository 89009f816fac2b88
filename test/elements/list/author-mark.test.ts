import { expect } from 'chai';
import { authorMark, HUES, SHAPES } from '../../../src/elements/list/author-mark.js';

describe('authorMark', () => {
  it('is the same for the same name, whatever its case and the space around it', () => {
    expect(authorMark(' Ada Lovelace')).to.equal(authorMark('ada lovelace '));
  });

  it('is an open ring for those without a name, so that nothing says who is who', () => {
    expect(authorMark('')).to.equal('mark ring');
    expect(authorMark('  ')).to.equal('mark ring');
  });

  it('uses every shape and hue, and tells most people in a thread apart', () => {
    const marks = Array.from({ length: 2000 }, (_, i) => authorMark(`Person ${i}`));
    expect(new Set(marks).size).to.equal(SHAPES * HUES);
    const few = new Set(
      ['Ana', 'Bob Huntley', 'B.Poster', 'Kenji', 'דנה לוי', 'Marguerite'].map((name) => authorMark(name)),
    );
    expect(few.size).to.be.at.least(5);
  });
});
