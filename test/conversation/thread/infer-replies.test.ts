import { expect } from 'chai';
import { inferReplies } from '../../../src/conversation/thread/infer-replies.js';
import type { Reference } from '../../../src/model/reference.js';
import { comment } from '../make.js';

function pointsAt(...targets: string[]): Reference[] {
  return targets.map((target, i) => ({ kind: 'mention', start: i, end: i + 1, targets: [target] }));
}

describe('inferReplies', () => {
  it('hangs a comment under the first one that it refers to', () => {
    const thread = [comment('a'), comment('b'), comment('c')];
    const replies = inferReplies(thread, new Map([['c', pointsAt('b', 'a')]]));
    expect(replies.map(({ parentId }) => parentId)).to.deep.equal([null, null, 'b']);
    expect(replies[0]).to.equal(thread[0]);
  });

  it('keeps a parent that was there', () => {
    const [, b] = inferReplies(
      [comment('a'), comment('b', { parentId: 'x' })],
      new Map([['b', pointsAt('a')]]),
    );
    expect(b!.parentId).to.equal('x');
  });

  it('makes no parent of a later comment, so that no circle comes about', () => {
    const thread = [comment('a'), comment('b')];
    const replies = inferReplies(
      thread,
      new Map([
        ['a', pointsAt('b')],
        ['b', pointsAt('a')],
      ]),
    );
    expect(replies.map(({ parentId }) => parentId)).to.deep.equal([null, 'a']);
  });
});
