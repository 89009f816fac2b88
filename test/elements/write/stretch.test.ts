import { expect } from 'chai';
import { moved, putIn } from '../../../src/elements/write/stretch.js';
import { fc } from '../../support/properties.js';

const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', ' ', '\n', 'ü', '👍') });

/** A text, words of it, and a change of another place or the same. */
const changes = fc
  .tuple(text, text, fc.nat(), fc.nat(), fc.nat(), fc.nat())
  .map(([before, put, a, b, c, d]) => {
    const place = (at: number): number => at % (before.length + 1);
    const [start, end] = [place(a), place(b)].sort((x, y) => x - y) as [number, number];
    const [from, to] = [place(c), place(d)].sort((x, y) => x - y) as [number, number];
    return { before, after: before.slice(0, from) + put + before.slice(to), start, end, from, to, put };
  });

describe('words whose place is followed', () => {
  it('are the same words after any change, or are lost', () => {
    fc.assert(
      fc.property(changes, ({ before, after, start, end }) => {
        const now = moved({ start, end }, before, after);
        if (now) expect(after.slice(now.start, now.end)).to.equal(before.slice(start, end));
      }),
    );
  });

  it('are not lost by a change in front of them or behind', () => {
    fc.assert(
      fc.property(changes, ({ before, after, start, end, from, to }) => {
        if (to <= start || from >= end) expect(moved({ start, end }, before, after)).to.not.equal(null);
      }),
    );
  });

  it('move by what was put before them', () => {
    expect(moved({ start: 2, end: 4 }, 'a bc d', 'aaa bc d')).to.deep.equal({ start: 4, end: 6 });
    expect(moved({ start: 2, end: 4 }, 'a bc d', 'a bc dd')).to.deep.equal({ start: 2, end: 4 });
    expect(moved({ start: 2, end: 4 }, 'a bc d', 'a bxc d')).to.equal(null);
  });
});

describe('words that are put in the place of a selection', () => {
  it('are found by it', () => {
    fc.assert(
      fc.property(changes, ({ before, after, from, to, put }) => {
        const found = putIn({ text: before, start: from, end: to }, after);
        expect(found).to.deep.equal(put ? { start: from, end: from + put.length } : null);
      }),
    );
  });

  it('are not found where something else has changed', () => {
    expect(putIn({ text: 'one two', start: 4, end: 7 }, 'One three')).to.equal(null);
    expect(putIn({ text: 'one two', start: 0, end: 0 }, 'one two!')).to.equal(null);
  });
});
