import { expect } from 'chai';
import { placeOf } from '../../../src/conversation/text/sorted.js';

describe('placeOf', () => {
  it('counts the smaller ones', () => {
    expect([0, 3, 4, 9, 10].map((value) => placeOf([3, 5, 9], value))).to.deep.equal([0, 0, 1, 2, 3]);
    expect(placeOf([], 1)).to.equal(0);
  });
});
