import { expect } from 'chai';
import { isTitle } from '../../../src/conversation/quotations/titles.js';

describe('isTitle', () => {
  it('knows the name of a book from a sentence', () => {
    expect(isTitle('The Old Man and the Sea')).to.equal(true);
    expect(isTitle('Doubletalk from the last century.')).to.equal(false);
    expect(isTitle('Weil sie aus Edelstahl sein muss')).to.equal(false);
    expect(isTitle('WE ARE AT WAR')).to.equal(false);
  });
});
