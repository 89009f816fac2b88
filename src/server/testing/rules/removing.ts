import type { StoreTest } from '../suite-test.js';
import { idsOf, OWNER } from '../store-trial.js';

export const removingTests: readonly StoreTest[] = [
  {
    area: 'removing',
    name: 'leaves a tombstone in its place, without a word of the writer',
    async run({ open, reopen, draft, all, fill, threadId, clock, equal }) {
      const store = await open();
      const author = { name: 'Ada', url: 'https://example.org/' };
      const comment = await store.create(draft({ author, timeZone: 'Asia/Tokyo' }));
      const [next] = await fill(store, 1);
      clock.time += 1000;
      const tombstone = await store.remove({ threadId, id: comment.id, owner: OWNER });
      const { id, parentId, createdAt } = comment;
      const deletedAt = new Date(clock.time).toISOString();
      const empty = { id, parentId, createdAt, author: { name: '' }, body: '', deletedAt, revision: 2 };
      equal(tombstone, empty, 'the tombstone');
      equal(await all(await reopen(store)), [tombstone, next], 'what another store shows');
    },
  },
  {
    area: 'removing',
    name: 'is for the owner alone',
    async run({ open, draft, all, threadId, refused, equal }) {
      const store = await open();
      const comment = await store.create(draft());
      for (const owner of ['somebody else', null]) {
        const call = store.remove({ threadId, id: comment.id, owner });
        await refused(call, 'FORBIDDEN', `a removal by ${JSON.stringify(owner)}`);
      }
      await refused(
        store.remove({ threadId, id: 'none', owner: OWNER }),
        'NOT_FOUND',
        'a removal of nothing',
      );
      equal(await all(store), [comment], 'what is kept');
    },
  },
  {
    area: 'removing',
    name: 'gives the same tombstone each time, also when several ask at the same time',
    async run({ open, reopen, fill, revision, threadId, equal }) {
      const store = await open();
      const other = await reopen(store);
      const [comment] = await fill(store, 1);
      const removal = { threadId, id: comment?.id ?? '', owner: OWNER };
      const [first, ...others] = await Promise.all(
        Array.from({ length: 8 }, (_, index) => (index % 2 ? store : other).remove(removal)),
      );
      for (const tombstone of others) equal(tombstone, first, 'a tombstone');
      equal(await other.remove(removal), first, 'the tombstone that is asked for later');
      equal(await revision(store), 2, 'the revision of the thread');
    },
  },
  {
    area: 'removing',
    name: 'ends it: no edit, no other comment by the same request, and replies stay possible',
    async run({ open, draft, all, threadId, refused, equal }) {
      const store = await open();
      const written = draft();
      const { id } = await store.create(written);
      const tombstone = await store.remove({ threadId, id, owner: OWNER });
      const late = store.update({ threadId, id, body: 'x', revision: 2, owner: OWNER });
      await refused(late, 'NOT_FOUND', 'an edit of a tombstone');
      equal(await store.create({ ...written, id: 'again' }), tombstone, 'the answer to the same request');
      const reply = await store.create(draft({ parentId: id }));
      equal(idsOf(await all(store)), [id, reply.id], 'what is kept');
    },
  },
  {
    area: 'removing',
    name: 'and editing at the same time leave a tombstone',
    async run({ open, reopen, fill, all, threadId, equal }) {
      const store = await open();
      const other = await reopen(store);
      const comments = await fill(store, 6);
      await Promise.all(
        comments.flatMap(({ id }) => [
          store.remove({ threadId, id, owner: OWNER }),
          // Comes through before the removal, or not at all.
          other.update({ threadId, id, body: 'edited', revision: 1, owner: OWNER }).catch(() => {}),
        ]),
      );
      const kept = (await all(store)).map(({ deletedAt, body }) => [deletedAt !== undefined, body]);
      equal(
        kept,
        comments.map(() => [true, '']),
        'what is kept of each',
      );
    },
  },
];
