import type { Comment } from '../../../model/comment.js';
import type { Store } from '../../stores.js';
import type { StoreTest } from '../suite-test.js';
import { newcomer, signedBy, unlike } from './signers.js';

type Draft = Parameters<StoreTest['run']>[0]['draft'];

/** A comment by a person of their own, under a name. */
async function by(store: Store, draft: Draft, name: string): Promise<{ comment: Comment; writer: string }> {
  const who = newcomer(`${name} ${unlike()}`, [`mark ${unlike()}`]);
  const signing = signedBy(who);
  const comment = await store.create(draft({ owner: who.identity, author: { name }, signing }));
  return { comment, writer: who.identity };
}

export const disputingTests: readonly StoreTest[] = [
  {
    area: 'disputing',
    name: 'notes and takes back who says "not me", at a revision of the thread and not of the comment',
    async run({ open, draft, page, revision, threadId, equal }) {
      const store = await open();
      const bob = await by(store, draft, 'Bob');
      const { comment } = await by(store, draft, 'BOB');
      const { id } = comment;
      const { writer } = bob;
      const disputed = { by: bob.comment.author.mark, earlier: bob.comment.id };
      const before = await revision(store);
      equal(await store.dispute({ threadId, id, writer }), { ...comment, disputed }, 'the comment');
      equal((await page(store)).comments[1]?.disputed, disputed, 'the comment in the list');
      await store.dispute({ threadId, id, writer });
      equal(await revision(store), before + 1, 'the revision of the thread');
      const { changes } = await store.changes({ threadId, since: before, limit: 10 });
      equal(
        changes.map((change) => [change.kind, change.comment.disputed]),
        [['updated', disputed]],
        'what changed',
      );
      equal(
        await store.dispute({ threadId, id, writer, withdrawn: true }),
        comment,
        'the comment after that',
      );
      equal((await page(store)).comments[1]?.disputed, undefined, 'the list after that');
    },
  },
  {
    area: 'disputing',
    name: 'lets nobody say it who did not use the name before',
    async run({ open, draft, threadId, refused }) {
      const store = await open();
      const early = await by(store, draft, 'Bob');
      const { comment, writer } = await by(store, draft, 'Bob');
      const rosa = await by(store, draft, 'Rosa');
      for (const [what, id, who] of [
        ['to dispute an earlier comment', early.comment.id, writer],
        ["to dispute a comment of one's own", comment.id, writer],
        ['to dispute under another name', comment.id, rosa.writer],
      ] as const) {
        await refused(store.dispute({ threadId, id, writer: who }), 'FORBIDDEN', what);
      }
      const unknown = store.dispute({ threadId, id: 'no-such-comment', writer });
      await refused(unknown, 'NOT_FOUND', 'to dispute what is not there');
    },
  },
  {
    area: 'disputing',
    name: 'forgets it with either comment, and tells readers so',
    async run({ open, draft, page, revision, threadId, equal }) {
      const store = await open();
      const bob = await by(store, draft, 'Bob');
      const others = [await by(store, draft, 'Bob'), await by(store, draft, 'Bob')];
      for (const { comment } of others) {
        await store.dispute({ threadId, id: comment.id, writer: bob.writer });
      }
      const before = await revision(store);
      await store.remove({ threadId, id: bob.comment.id, owner: bob.writer });
      const { comments } = await page(store);
      equal(
        comments.map(({ disputed }) => disputed),
        [undefined, undefined, undefined],
        'what is disputed',
      );
      const { changes } = await store.changes({ threadId, since: before, limit: 10 });
      equal(
        changes.map(({ comment }) => comment.id).toSorted(),
        comments.map(({ id }) => id).toSorted(),
        'the comments that changed',
      );
    },
  },
];
