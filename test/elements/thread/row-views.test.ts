import { expect } from 'chai';
import { patchRows } from '../../../src/elements/thread/row-patch.js';
import { RowViews, type RowOptions } from '../../../src/elements/thread/row-views.js';
import type { Comment } from '../../../src/model/comment.js';
import type { Entry } from '../../../src/store/state.js';
import { comment } from './fixture.js';
import { fc } from '../../support/properties.js';

const saved = (of: Comment): Entry => ({ key: of.id, comment: of, sync: 'saved' });
const options = (entries: readonly Entry[], more: Partial<RowOptions> = {}): RowOptions => ({
  entries,
  order: 'oldest',
  view: 'threaded',
  collapsed: new Set<string>(),
  fresh: new Set<string>(),
  ...more,
});
const shape = (rows: RowViews, given: RowOptions): string[] =>
  rows
    .of(given)
    .map(
      ({ entry, depth, replies, isNew }) => `${entry.comment.id}/${depth}/${replies}/${entry.sync}/${isNew}`,
    );

describe('RowViews', () => {
  it('gives the same rows back while nothing has changed', () => {
    const rows = new RowViews(patchRows);
    const entries = [saved(comment(1)), saved(comment(2, { parentId: '1' }))];
    const fixed = options(entries);
    expect(rows.of(fixed)).to.equal(rows.of({ ...fixed }));
  });

  it('touches only the row that has changed, and those above it', () => {
    const rows = new RowViews(patchRows);
    const entries = [1, 2, 3, 4].map((id) => saved(comment(id, { parentId: id === 2 ? '1' : null })));
    const given = options(entries);
    const before = rows.of(given);
    const after = rows.of({ ...given, entries: [...entries, saved(comment(5, { parentId: '2' }))] });
    expect(after.map(({ entry }) => entry.comment.id)).to.deep.equal(['1', '2', '5', '3', '4']);
    expect(after[3]).to.equal(before[2]);
    expect(after[4]).to.equal(before[3]);
    expect(after[0]!.replies).to.equal(2);
  });

  it('keeps the row of a comment that was being sent and is saved now', () => {
    const rows = new RowViews(patchRows);
    const pending = saved({ ...comment('pending-x'), createdAt: null });
    const given = options([saved(comment(1)), pending]);
    rows.of(given);
    const entry: Entry = { ...pending, comment: comment(2) };
    const after = rows.of({ ...given, entries: [given.entries[0]!, entry] });
    expect(after[1]!.entry).to.equal(entry);
    expect(rows.entry('2')).to.equal(entry);
    expect(rows.entry('pending-x')).to.equal(undefined);
  });

  it('knows whom a comment answers, nearest first, and ends where it goes in a circle', () => {
    const rows = new RowViews(patchRows);
    const circle = [
      comment(1, { parentId: '3' }),
      comment(2, { parentId: '1' }),
      comment(3, { parentId: '2' }),
    ];
    rows.of(options(circle.map(saved)));
    expect(rows.above('3')).to.deep.equal(['2', '1', '3']);
    expect(rows.above('nobody')).to.deep.equal([]);
  });

  it('gives for a thread that grows what it gives for the same thread at once, whatever arrives', () => {
    const arrival = fc.record({
      parent: fc.option(fc.nat(12), { nil: null }),
      minutes: fc.nat(3),
      edit: fc.option(fc.nat(12), { nil: null }),
      fold: fc.option(fc.nat(12), { nil: null }),
      fresh: fc.boolean(),
    });
    const orders = fc.constantFrom('oldest', 'newest', 'conversation');
    const views = fc.constantFrom('threaded', 'flat');
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 14 }), orders, views, (arrivals, order, view) => {
        const growing = new RowViews(patchRows);
        let given = options([], { order, view } as Partial<RowOptions>);
        let minute = 0;
        growing.of(given);
        for (const [i, { parent, minutes, edit, fold, fresh }] of arrivals.entries()) {
          minute += minutes;
          const createdAt = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
          const parentId = parent === null ? null : String(parent);
          const entry = saved({ ...comment(i + 1, { parentId }), createdAt });
          const entries = given.entries.map((each) =>
            edit !== null && each.key === String(edit)
              ? saved({ ...each.comment, body: `edited ${i}` })
              : each,
          );
          const collapsed = fold === null ? given.collapsed : new Set([...given.collapsed, String(fold)]);
          const marked = fresh ? new Set([entry.key]) : given.fresh;
          given = { ...given, entries: [...entries, entry], collapsed, fresh: marked };
          expect(shape(growing, given)).to.deep.equal(shape(new RowViews(), given));
          expect(growing.comments.map(({ id }) => id)).to.deep.equal(given.entries.map(({ key }) => key));
        }
      }),
      { numRuns: 300 },
    );
  });
});
