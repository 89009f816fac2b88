import { expect } from 'chai';
import { backlinks } from '../../../src/conversation/thread/backlinks.js';
import { exchangeOf } from '../../../src/conversation/thread/exchange.js';
import type { Reference } from '../../../src/model/reference.js';

const to = (...targets: string[]): Reference => ({ kind: 'mention', start: 0, end: 4, targets });

/** a ← b ← c ← d, b ← e, a ← f, and g by itself. */
const references = new Map([
  ['b', [to('a')]],
  ['c', [to('b')]],
  ['d', [to('c')]],
  ['e', [to('b')]],
  ['f', [to('a')]],
]);

function exchange(id: string): string {
  return [...exchangeOf(id, references, backlinks(references))].sort().join('');
}

describe('exchangeOf', () => {
  it('goes back to what a comment answers, and on to what answers it', () => {
    expect(exchange('c')).to.equal('abcd');
    expect(exchange('b')).to.equal('abcde');
  });

  it('follows no other branch from a comment above', () => {
    expect(exchange('e')).to.equal('abe');
    expect(exchange('f')).to.equal('af');
  });

  it('is the comment itself where nothing refers', () => {
    expect(exchange('g')).to.equal('g');
  });

  it('takes the nearest of several that may be meant', () => {
    const open = new Map([['c', [to('b', 'a')]]]);
    expect([...exchangeOf('c', open, backlinks(open))].sort().join('')).to.equal('bc');
  });

  it('comes to an end where comments refer to each other', () => {
    const circle = new Map([
      ['a', [to('b')]],
      ['b', [to('a')]],
    ]);
    expect([...exchangeOf('a', circle, backlinks(circle))].sort().join('')).to.equal('ab');
  });
});
