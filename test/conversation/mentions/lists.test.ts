import { expect } from 'chai';
import { isListing } from '../../../src/conversation/mentions/lists.js';

describe('isListing', () => {
  it('tells a list of things from an address', () => {
    expect(isListing('May, June and July are wet', 3, true)).to.equal(true);
    expect(isListing('Grace, mercy and peace', 5, true)).to.equal(true);
    expect(isListing('Anna, Tom und Pia waren da', 4, false)).to.equal(true);
    expect(isListing('Anna, you and I should talk', 4, false)).to.equal(false);
    expect(isListing('Anna, I think so', 4, false)).to.equal(false);
  });
});
