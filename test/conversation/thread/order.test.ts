import { expect } from 'chai';
import { arrange, type ArrangeOptions, type Row } from '../../../src/conversation/thread/order.js';
import { buildTree } from '../../../src/conversation/thread/tree.js';
import type { Comment } from '../../../src/model/comment.js';
import { comment } from '../make.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 3, 24, 9, minute)).toISOString();

/** Two exchanges that cross in time: a (9:00, answers 9:05, 9:20) and d (9:10, answer 9:15); f alone at 9:12. */
const thread: readonly Comment[] = [
  comment('a', { createdAt: at(0) }),
  comment('b', { parentId: 'a', createdAt: at(5) }),
  comment('d', { createdAt: at(10) }),
  comment('f', { createdAt: at(12) }),
  comment('e', { parentId: 'd', createdAt: at(15) }),
  comment('c', { parentId: 'b', createdAt: at(20) }),
];

function rows(options: ArrangeOptions, comments = thread): Row[] {
  return arrange(buildTree(comments), options);
}
const ids = (list: Row[]): string => list.map((row) => '.'.repeat(row.depth) + row.id).join(' ');

describe('arrange', () => {
  it('shows top-level comments by time, each with its replies below it', () => {
    expect(ids(rows({ order: 'oldest', view: 'threaded' }))).to.equal('a .b ..c d .e f');
    expect(ids(rows({ order: 'newest', view: 'threaded' }))).to.equal('f d .e a .b ..c');
  });

  it('puts the exchange with the latest comment first', () => {
    expect(ids(rows({ order: 'conversation', view: 'threaded' }))).to.equal('a .b ..c d .e f');
    const answered = [...thread, comment('g', { parentId: 'f', createdAt: at(30) })];
    expect(ids(rows({ order: 'conversation', view: 'threaded' }, answered))).to.equal('f .g a .b ..c d .e');
  });

  it('shows all at the margin by their own time in the flat view', () => {
    expect(ids(rows({ order: 'oldest', view: 'flat' }))).to.equal('a b d f e c');
    expect(ids(rows({ order: 'newest', view: 'flat' }))).to.equal('c e f d b a');
  });

  it('keeps an exchange together in the flat view by conversation', () => {
    expect(ids(rows({ order: 'conversation', view: 'flat' }))).to.equal('a b c d e f');
  });

  it('leaves out what is folded away, and still counts it', () => {
    const folded = rows({ order: 'oldest', view: 'threaded', collapsed: new Set(['a', 'f']) });
    expect(ids(folded)).to.equal('a d .e f');
    expect(folded.map((row) => row.replies)).to.deep.equal([2, 1, 0, 0]);
  });

  it('folds nothing in the flat view', () => {
    expect(rows({ order: 'oldest', view: 'flat', collapsed: new Set(['a']) })).to.have.length(6);
  });

  it('has replies oldest first, whatever the order of the list', () => {
    const mixed = [
      comment('late', { parentId: 'a', createdAt: at(9) }),
      comment('a', { createdAt: at(0) }),
      comment('early', { parentId: 'a', createdAt: at(3) }),
    ];
    for (const order of ['oldest', 'newest', 'conversation'] as const) {
      expect(ids(rows({ order, view: 'threaded' }, mixed)), order).to.equal('a .early .late');
    }
  });

  it('keeps the order of the list where times are the same or not known', () => {
    const same = ['a', 'b', 'c'].map((id) => comment(id, { createdAt: at(0) }));
    const none = ['a', 'b', 'c'].map((id) => comment(id));
    for (const list of [same, none]) {
      expect(ids(rows({ order: 'oldest', view: 'threaded' }, list))).to.equal('a b c');
      expect(ids(rows({ order: 'newest', view: 'threaded' }, list))).to.equal('c b a');
    }
  });

  it('keeps a comment without a time beside the one before it', () => {
    const list = [comment('a', { createdAt: at(0) }), comment('untimed'), comment('b', { createdAt: at(5) })];
    expect(ids(rows({ order: 'oldest', view: 'flat' }, list))).to.equal('a untimed b');
  });

  it('takes a chain of 10,000 replies', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      comment(`c${i}`, { parentId: i === 0 ? null : `c${i - 1}`, createdAt: at(i) }),
    );
    const all = rows({ order: 'conversation', view: 'threaded' }, chain);
    expect(all[0]).to.deep.equal({ id: 'c0', depth: 0, replies: 9_999 });
    expect(all.at(-1)).to.deep.equal({ id: 'c9999', depth: 9_999, replies: 0 });
  });
});
