import type { StoreTest } from '../suite-test.js';

export const reactingTests: readonly StoreTest[] = [
  {
    area: 'reacting',
    name: 'counts one of each kind for each person, and a vote up or down',
    async run({ open, reopen, draft, threadId, page, equal }) {
      const store = await open();
      const other = await reopen(store);
      const { id } = await store.create(draft());
      const react = (writer: string, kind: string, given = true): ReturnType<typeof store.react> =>
        other.react({ threadId, id, kind, writer, given, instead: kind === 'down' ? ['up'] : [] });
      await react('ada', 'like');
      await react('ada', 'like');
      await react('bob', 'like');
      await react('ada', 'up');
      const last = await react('ada', 'down');
      equal([last.reactions, last.reacted], [{ down: 1, like: 2 }, ['down', 'like']], 'the reactions');
      await react('bob', 'like', false);
      const { comments } = await page(store);
      equal(comments[0]?.reactions, { down: 1, like: 1 }, 'the reactions in the list of another store');
      equal(comments[0]?.revision, 1, 'the revision of the comment');
    },
  },
  {
    area: 'reacting',
    name: 'counts exactly when many react at the same time, and raises the revision for each',
    async run({ open, reopen, draft, threadId, page, revision, equal }) {
      const store = await open();
      const other = await reopen(store);
      const { id } = await store.create(draft());
      await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          (index % 2 ? store : other).react({
            threadId,
            id,
            kind: 'like',
            writer: `writer ${index % 8}`,
            given: true,
          }),
        ),
      );
      equal((await page(store)).comments[0]?.reactions, { like: 8 }, 'the reactions of eight people');
      equal(await revision(store), 9, 'the revision of the thread');
    },
  },
  {
    area: 'reacting',
    name: 'takes a report of each person once, and none of what is not there',
    async run({ open, draft, threadId, equal, refused }) {
      const store = await open();
      const { id } = await store.create(draft());
      for (const writer of ['ada', 'ada', 'bob']) {
        await store.report({ threadId, id, writer, reason: writer });
      }
      const { items, counts } = await store.queue({ queue: 'reported', limit: 10 });
      const [item] = items.filter((each) => each.thread.id === threadId);
      equal([item?.comment.id, item?.reports], [id, 2], 'what waits in the queue');
      equal(counts.reported >= 1, true, 'whether the queue counts it');
      const unknown = { threadId, id: 'unknown', writer: 'ada' };
      await refused(store.report({ ...unknown, reason: '' }), 'NOT_FOUND', 'to report an unknown comment');
      const reaction = store.react({ ...unknown, kind: 'like', given: true });
      await refused(reaction, 'NOT_FOUND', 'to react to an unknown comment');
    },
  },
];
