import type { StoreTest } from '../suite-test.js';

export const erasingTests: readonly StoreTest[] = [
  {
    area: 'erasing',
    name: 'lists the newest comments of all threads, and those of one person, in pages that join',
    async run({ open, draft, threadId, equal, refused }) {
      const store = await open();
      const owner = `person of ${threadId}`.slice(-64);
      const ids: string[] = [];
      for (const end of ['a', 'b', 'a', 'b', 'a']) {
        ids.push((await store.create(draft({ threadId: `${threadId}#${end}`, owner }))).id);
      }
      const walk = async (list: typeof store.latest): Promise<string[]> => {
        const seen: string[] = [];
        for (let cursor: string | undefined; ;) {
          const page = await list({ limit: 2, ...(cursor !== undefined && { cursor }) });
          seen.push(...page.comments.map(({ comment }) => comment.id));
          cursor = page.next;
          if (cursor === undefined) return seen;
        }
      };
      const latest = (await walk((query) => store.latest(query))).filter((id) => ids.includes(id));
      equal(latest.toSorted(), ids.toSorted(), 'the newest comments');
      const mine = await walk((query) => store.mine({ ...query, writer: owner }));
      equal(mine, ids.toSorted().toReversed(), 'what one person wrote, the newest first');
      const one = await store.mine({ writer: owner, limit: 9, threadId: `${threadId}#b` });
      equal(one.comments.length, 2, 'how much of it is in one thread');
      await refused(store.latest({ limit: 1, cursor: 'none' }), 'NOT_FOUND', 'a cursor that is none');
    },
  },
  {
    area: 'erasing',
    name: 'erases one person everywhere, and nobody else, however often it is asked',
    async run({ open, reopen, draft, threadId, page, equal }) {
      const store = await open();
      const other = await reopen(store);
      const owner = `person of ${threadId}`.slice(-64);
      const mine = await store.create(draft({ owner, author: { name: 'Eve' } }));
      const theirs = await store.create(draft({ parentId: mine.id }));
      for (const writer of [owner, 'bob']) {
        await store.react({ threadId, id: theirs.id, kind: 'like', writer, given: true });
      }
      await store.report({ threadId, id: theirs.id, writer: owner, reason: 'x' });
      equal(await other.erase(owner), { comments: 1, reactions: 1, reports: 1 }, 'what was erased');
      equal(await store.erase(owner), { comments: 0, reactions: 0, reports: 0 }, 'what there was still');
      const { comments, total } = await page(store);
      equal([comments[0]?.author, comments[0]?.body, total], [{ name: '' }, '', 1], 'the tombstone');
      equal(comments[1], { ...theirs, reactions: { like: 1 } }, 'the comment of somebody else');
      equal(await store.opinions(owner), { reactions: [], reports: [] }, 'the opinions that are left');
      equal((await store.mine({ writer: owner, limit: 9 })).comments, [], 'the comments that are left');
    },
  },
  {
    area: 'erasing',
    name: 'takes out of the comments of others what they quoted of the person, and how they addressed them, and nothing else',
    async run({ open, draft, threadId, page, equal }) {
      const store = await open();
      const owner = `person of ${threadId}`.slice(-64);
      const body = 'The clock at the station is four minutes late.';
      const { id } = await store.create(draft({ owner, author: { name: 'Eve' }, body }));
      const quoting = `[Eve (9:16AM)](#comment-${id})\n\n> The clock at the station\n\nIs it?`;
      await store.create(draft({ body: quoting, owner: 'bob' }));
      const other = await store.create(draft({ body: 'The station is closed.', owner: 'bob' }));
      const { revision } = await store.state(threadId);
      await store.erase(owner);
      const { comments } = await page(store);
      equal(comments[1]?.body, '[…]\n\n> […]\n\nIs it?', 'the text that quoted');
      equal([comments[1]?.revision, comments[1]?.editedAt], [2, undefined], 'nobody has edited it');
      equal(comments[2], other, 'a text that quotes nothing');
      const { changes } = await store.changes({ threadId, since: revision, limit: 9 });
      equal(
        changes.map((change) => change.comment.body).toSorted(),
        ['', comments[1]?.body],
        'what readers are told',
      );
    },
  },
];
