import { expect } from 'chai';
import { backlinks } from '../../../src/conversation/thread/backlinks.js';
import type { Reference } from '../../../src/model/reference.js';

describe('backlinks', () => {
  const mention: Reference = { kind: 'mention', start: 0, end: 4, targets: ['b', 'a'] };

  it('turns references around', () => {
    const links = backlinks(new Map([['c', [mention]]]));
    expect(links.get('a')).to.deep.equal([{ from: 'c', reference: mention }]);
    expect(links.get('b')).to.deep.equal([{ from: 'c', reference: mention }]);
  });

  it('counts a likely mention for its first candidate only', () => {
    const links = backlinks(new Map([['c', [{ ...mention, likely: true as const }]]]));
    expect([...links.keys()]).to.deep.equal(['b']);
  });

  it('keeps the order of the thread', () => {
    const links = backlinks(
      new Map([
        ['c', [mention]],
        ['d', [mention, mention]],
      ]),
    );
    expect(links.get('a')!.map(({ from }) => from)).to.deep.equal(['c', 'd', 'd']);
  });
});
