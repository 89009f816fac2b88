import { expect } from 'chai';
import { lookOf } from '../../../src/elements/write/lookalike.js';

describe('what a word looks like', () => {
  it('is the same in letters that look the same', () => {
    expect(lookOf('воb')).to.equal(lookOf('bob'));
    expect(lookOf('аnоn')).to.equal(lookOf('anon'));
    expect(lookOf('8ob')).to.not.equal(lookOf('bob'));
    expect(lookOf('modern')).to.equal(lookOf('modem'));
    expect(lookOf('b0b')).to.equal(lookOf('bob'));
  });

  it('stays what it is where nothing looks like it', () => {
    expect(lookOf('')).to.equal('');
    expect(lookOf('匿名')).to.equal('匿名');
  });
});
