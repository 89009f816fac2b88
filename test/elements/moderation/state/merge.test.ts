import { expect } from 'chai';
import { merge, type Merged } from '../../../../src/elements/moderation/state/merge.js';
import { entryOf, type QueueEntry } from '../../../../src/elements/moderation/state/queue-state.js';
import { fc } from '../../../support/properties.js';
import { item } from '../backend.js';

const counts = { held: 0, reported: 0, hidden: 0, spam: 0 };
const entries = (...ids: number[]): QueueEntry[] => ids.map((id) => entryOf(item(id)));
const ids = (merged: Merged): number[] => merged.entries.map((entry) => Number(entry.item.comment.id));

function merged(
  before: readonly number[],
  now: readonly number[],
  more = false,
  kept: number[] = [],
): Merged {
  const page = { items: now.map((id) => item(id)), counts, ...(more && { next: 'x' }) };
  return merge(entries(...before), page, (entry) => kept.includes(Number(entry.item.comment.id)));
}

describe('merge', () => {
  it('keeps every entry as the object that it was, where nothing has changed', () => {
    const before = entries(1, 2, 3);
    const after = merge(before, { items: [1, 2, 3].map((id) => item(id)), counts }, () => false);
    expect(after.entries.every((entry, index) => entry === before[index])).to.equal(true);
    expect(after.waiting).to.equal(0);
  });

  it('takes out what is gone, and keeps what somebody looks at', () => {
    expect(ids(merged([1, 2, 3], [1, 3]))).to.deep.equal([1, 3]);
    const kept = merged([1, 2, 3], [1, 3], false, [2]);
    expect(ids(kept)).to.deep.equal([1, 2, 3]);
    expect(kept.entries.map(({ settled }) => settled === true)).to.deep.equal([false, true, false]);
  });

  it('adds new ones behind, and only counts those that belong before', () => {
    const after = merged([2, 3], [1, 2, 3, 4, 5]);
    expect([ids(after), after.waiting]).to.deep.equal([[2, 3, 4, 5], 1]);
  });

  it('says nothing of what lies behind the end of the page', () => {
    const after = merged([2, 3, 4, 5], [1, 2, 3], true);
    expect([ids(after), after.waiting]).to.deep.equal([[2, 3, 4, 5], 1]);
  });

  it('takes what follows the last one in sight for more of the queue, not for new', () => {
    const after = merged([2, 3], [1, 2, 3, 4, 5], true);
    expect([ids(after), after.waiting, after.level]).to.deep.equal([[2, 3, 4, 5], 1, true]);
    const short = merged([2, 3, 9], [1, 2, 3, 4, 5], true);
    expect([ids(short), short.waiting, short.level]).to.deep.equal([[2, 3, 9], 1, false]);
    expect(ids(merged([], [1, 2], true))).to.deep.equal([1, 2]);
  });

  it('takes back what was settled and is there again', () => {
    const [entry] = entries(1);
    const after = merge([{ ...entry!, settled: true }], { items: [item(1)], counts }, () => true);
    expect(after.entries[0]!.settled).to.equal(undefined);
  });

  it('never moves what is in sight, and holds each comment once', () => {
    const list = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 });
    fc.assert(
      fc.property(list, list, fc.boolean(), (before, now, more) => {
        const sorted = now.toSorted((a, b) => a - b);
        const after = ids(merged(before, sorted, more));
        expect(new Set(after).size).to.equal(after.length);
        const left = before.filter((id) => after.includes(id));
        expect(after.slice(0, left.length)).to.deep.equal(left);
        if (!more) expect(before.filter((id) => !now.includes(id) && after.includes(id))).to.deep.equal([]);
      }),
    );
  });
});
