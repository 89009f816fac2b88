import type { SuiteTest } from '../suite-test.js';

/** `remove`: a tombstone holds the place for the replies. */
export const removingTests: readonly SuiteTest[] = [
  {
    rule: 'remove',
    name: 'leaves a tombstone without name and text in the place of the comment',
    needs: ['create', 'remove'],
    async run({ open, draft, page, threadId, holds, equal }) {
      const { adapter } = await open();
      const author = { name: 'Ada', url: 'https://example.org/ada' };
      const { id, createdAt } = await adapter.create(
        draft({ author, body: 'said in haste', timeZone: 'Asia/Tokyo' }),
      );
      const reply = await adapter.create(draft({ parentId: id }));
      const removed = await adapter.remove({ threadId, id });
      const kept = {
        id: removed.id,
        parentId: removed.parentId,
        createdAt: removed.createdAt,
        body: removed.body,
      };
      equal(kept, { id, parentId: null, createdAt, body: '' }, 'the tombstone');
      equal(removed.author, { name: '' }, 'the author of the tombstone');
      holds(
        !Number.isNaN(Date.parse(removed.deletedAt ?? '')),
        'the tombstone does not say when it was deleted',
      );
      const { comments, total } = await page(adapter);
      equal(comments, [removed, reply], 'the list after the deletion');
      equal(total, 1, '`total` after the deletion');
    },
  },
  {
    rule: 'remove',
    name: 'can be asked twice for the same',
    needs: ['create', 'remove'],
    async run({ open, page, threadId, equal }) {
      const { adapter, comments } = await open(2);
      const first = await adapter.remove({ threadId, id: comments[0]!.id });
      equal(await adapter.remove({ threadId, id: comments[0]!.id }), first, 'the second tombstone');
      equal((await page(adapter)).total, 1, '`total` after the same was deleted twice');
    },
  },
  {
    rule: 'remove',
    name: 'lets a tombstone be answered',
    needs: ['create', 'remove'],
    async run({ open, draft, threadId, equal }) {
      const { adapter, comments } = await open(1);
      const { id } = await adapter.remove({ threadId, id: comments[0]!.id });
      equal((await adapter.create(draft({ parentId: id }))).parentId, id, 'the parent of the reply');
    },
  },
  {
    rule: 'remove',
    name: 'lets nobody delete what somebody else wrote',
    needs: ['create', 'remove', 'elsewhere'],
    async run({ open, elsewhere, all, threadId, refused, equal }) {
      const { adapter, comments } = await open(1);
      const removal = elsewhere(adapter).remove({ threadId, id: comments[0]!.id });
      await refused(removal, 'FORBIDDEN', "the deletion of somebody else's comment");
      equal(await all(adapter), comments, 'the list after that');
    },
  },
  {
    rule: 'remove',
    name: 'refuses to delete what was never there',
    needs: ['create', 'remove'],
    async run({ open, threadId, refused }) {
      const { adapter } = await open(1);
      await refused(
        adapter.remove({ threadId, id: 'no-such-comment' }),
        'NOT_FOUND',
        'to delete an unknown comment',
      );
    },
  },
];
