import { expect } from 'chai';
import { flat } from '../../../src/conversation/text/flat.js';

describe('flat', () => {
  it('writes digits and signs of all scripts in ASCII, letters small', () => {
    expect(flat('٩:١٦ ۹:۱۶ ९:१६ ９：１６')).to.equal('9:16 9:16 9:16 9:16');
    expect(flat('9:16\u202fAM')).to.equal('9:16 am');
  });

  it('keeps every place in its place', () => {
    for (const text of ['İstanbul 9:16', 'ẞ（２１：１６）', '𝟗:16', 'a\0b\u3000c'])
      expect(flat(text)).to.have.length(text.length);
  });
});
