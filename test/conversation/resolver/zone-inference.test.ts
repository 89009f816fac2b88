import { expect } from 'chai';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import { comment } from '../make.js';

/** Two nameless comments by UTC, and a third that names clock times. */
function told(times: readonly string[], mention: string): string[][] {
  const thread = times.map((createdAt, i) => comment(`c${i}`, { createdAt, body: `Sentence number ${i}.` }));
  const body = `${mention} I agree.`;
  const found = resolveReferences([
    ...thread,
    comment('x', { name: 'X', createdAt: '2021-12-31T00:00:00Z', body }),
  ]);
  return (found.get('x') ?? []).map(({ targets }) => [...targets]);
}

describe('the zone of a thread', () => {
  it('is worked out over both sides of a change of summer time', () => {
    const times = ['2021-07-01T13:16:00Z', '2021-12-01T14:16:00Z', '2021-12-01T13:40:00Z'];
    expect(told(times, 'Anon (Jul 1, 9:16AM), Anon (Dec 1, 9:16AM), Anon (8:40AM):')).to.deep.equal([
      ['c0'],
      ['c1'],
      ['c2'],
    ]);
  });

  it('may be half an hour off the full hour', () => {
    expect(
      told(['2021-07-01T03:46:00Z', '2021-07-01T04:11:00Z'], 'Anon (9:16AM), Anon (9:41AM):'),
    ).to.deep.equal([['c0'], ['c1']]);
  });

  it('leaves open what nothing decides', () => {
    expect(told(['2021-07-01T03:16:00Z', '2021-07-01T05:16:00Z'], 'Anon (9:16AM):')).to.deep.equal([
      ['c1', 'c0'],
    ]);
  });

  it('is none where no comment fits', () => {
    expect(told(['2021-07-01T03:17:00Z'], 'Anon (9:16AM):')).to.deep.equal([]);
  });
});
