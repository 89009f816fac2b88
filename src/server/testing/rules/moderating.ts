import type { ModerationAction } from '../../../model/moderation.js';
import type { Deed, Done, QueueQuery } from '../../stores/moderation.js';
import type { Store } from '../../stores.js';
import { idsOf, OWNER } from '../store-trial.js';
import type { StoreTest } from '../suite-test.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const deed = (threadId: string, id: string, action: ModerationAction, more: Partial<Deed> = {}): Deed => ({
  action,
  threadId,
  id,
  by: 'Mo',
  ...more,
});

/** Comments in the queues are those of all threads: a test looks at its own. */
const queued = async (store: Store, queue: QueueQuery['queue'], threadId: string): Promise<string[]> =>
  idsOf((await store.queue({ queue, threadId, limit: 100 })).items.map(({ comment }) => comment));

export const moderatingTests: readonly StoreTest[] = [
  {
    area: 'moderating',
    name: 'shows a held comment to nobody until it is approved, and then to all, in its place',
    async run({ open, reopen, draft, all, page, revision, threadId, equal }) {
      const store = await open();
      const other = await reopen(store);
      const { id } = await store.create(draft({ standing: 'held', reasons: [{ code: 'links' }] }));
      const later = await store.create(draft());
      equal(idsOf(await all(other)), [later.id], 'what is shown');
      equal(await other.counts([threadId]), [1], 'what is counted');
      equal(await queued(other, 'held', threadId), [id], 'what is held');
      const before = await revision(store);
      const { item } = await other.act(deed(threadId, id, 'approve'));
      equal([item.standing, item.reasons], ['shown', [{ code: 'links' }]], 'the item');
      equal(idsOf(await all(store)), [id, later.id], 'what is shown then');
      equal([(await page(store)).total, await revision(store)], [2, before + 1], 'total and revision');
      const { changes } = await store.changes({ threadId, since: before, limit: 10 });
      equal(changes[0]?.kind, 'created', 'what readers are told');
    },
  },
  {
    area: 'moderating',
    name: 'takes a comment from the readers, and gives it back as it was when that is undone',
    async run({ open, reopen, draft, all, revision, threadId, equal, refused }) {
      const store = await open();
      const other = await reopen(store);
      const author = { name: 'Ada', url: 'https://example.org/' };
      const comment = await store.create(draft({ author, timeZone: 'Asia/Tokyo', body: 'Söme\n*text* 👩‍👩‍👧' }));
      const { id } = comment;
      for (const action of ['hide', 'spam', 'delete'] as const) {
        const before = await revision(store);
        const { entry } = await store.act(deed(threadId, id, action, { reason: 'why' }));
        const shown = (await all(other)).filter(({ deletedAt }) => deletedAt === undefined);
        equal(shown, [], `what is shown behind ${action}`);
        const { changes } = await other.changes({ threadId, since: before, limit: 10 });
        equal(
          changes.map(({ kind, comment: { body } }) => [kind, body]),
          [['removed', '']],
          `what readers are told behind ${action}`,
        );
        const undone = await other.undo(entry.id, 'Jo');
        equal([undone.entry.undone, undone.entry.undoneBy], [true, 'Jo'], 'the entry');
        const [{ revision: now, ...same } = comment] = await all(store);
        const { revision: _first, ...was } = comment;
        equal(same, was, `the comment when ${action} was undone`);
        equal(now > 1, true, 'whether its revision rose');
        await refused(store.undo(entry.id, 'Mo'), 'CONFLICT', 'undoing again');
      }
    },
  },
  {
    area: 'moderating',
    name: 'lets one of many who decide at the same time come through, and shows the others what was decided',
    async run({ open, reopen, fill, threadId, equal }) {
      const store = await open();
      const other = await reopen(store);
      const [comment] = await fill(store, 1);
      const id = comment?.id ?? '';
      const [{ version = 'none' } = {}] = (await store.queue({ queue: 'shown', threadId, limit: 1 })).items;
      const actions = ['hide', 'spam', 'delete', 'hide', 'spam', 'delete'] as const;
      const outcomes = await Promise.allSettled(
        actions.map((action, index) =>
          (index % 2 ? store : other).act(deed(threadId, id, action, { version })),
        ),
      );
      const done = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      equal(done.length, 1, 'how many came through');
      const [first] = done.map(({ value }) => value);
      const { entry, item } = first as Done;
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') continue;
        const { code, item: now } = outcome.reason as { readonly code?: string; readonly item?: typeof item };
        equal([code, now], ['CONFLICT', item], 'what another is told');
      }
      const undone = await Promise.allSettled(
        Array.from({ length: 4 }, (_, index) => (index % 2 ? store : other).undo(entry.id, 'Mo')),
      );
      equal(undone.filter(({ status }) => status === 'fulfilled').length, 1, 'how many have undone it');
    },
  },
  {
    area: 'moderating',
    name: 'forgets a deleted text after a day, and at once when its writer deletes it too',
    async run({ open, fill, threadId, clock, refused }) {
      const store = await open();
      const [one, two] = await fill(store, 2);
      const first = await store.act(deed(threadId, one?.id ?? '', 'delete'));
      const second = await store.act(deed(threadId, two?.id ?? '', 'delete'));
      await store.remove({ threadId, id: two?.id ?? '', owner: OWNER });
      await refused(store.undo(second.entry.id, 'Mo'), 'CONFLICT', 'undoing what the writer wanted too');
      clock.time += 24 * HOUR;
      await refused(store.undo(first.entry.id, 'Mo'), 'CONFLICT', 'undoing after a day');
      await store.forgetTexts();
      clock.time -= HOUR;
      await refused(store.undo(first.entry.id, 'Mo'), 'CONFLICT', 'undoing what is forgotten');
    },
  },
  {
    area: 'moderating',
    name: 'bans a writer until a time, and takes that back',
    async run({ open, reopen, draft, threadId, clock, equal, refused }) {
      const store = await open();
      const other = await reopen(store);
      const writer = `writer ${crypto.randomUUID()}`.slice(0, 40);
      const { id } = await store.create(draft({ owner: writer }));
      const until = clock.time + HOUR;
      const { entry, item } = await store.act(deed(threadId, id, 'ban', { until }));
      equal([item.banned, await other.banOf(writer)], [true, { ends: until }], 'the ban');
      await refused(other.act(deed(threadId, id, 'ban', { until })), 'CONFLICT', 'the same ban');
      clock.time = until;
      equal(await other.banOf(writer), null, 'the ban when it has ended');
      clock.time -= 1;
      await other.undo(entry.id, 'Mo');
      equal(await store.banOf(writer), null, 'the ban that was undone');
      const nobodys = await store.create(draft({ owner: null }));
      await refused(store.act(deed(threadId, nobodys.id, 'ban')), 'INVALID', 'a ban of nobody');
    },
  },
  {
    area: 'moderating',
    name: 'bans the address of a comment until the day ends, and forgets all addresses then',
    async run({ open, reopen, draft, threadId, clock, equal, refused }) {
      const store = await open();
      const other = await reopen(store);
      const day = Math.floor(clock.time / DAY);
      const ends = (day + 1) * DAY;
      const hash = crypto.randomUUID();
      const [{ id }, { id: unknown }] = [
        await store.create(draft({ address: { hash, day } })),
        await store.create(draft()),
      ];
      const states = async (): Promise<unknown[]> => {
        const { items } = await other.queue({ queue: 'shown', threadId, limit: 9 });
        return [id, unknown].map((each) => items.find(({ comment }) => comment.id === each)?.address);
      };
      equal(await states(), ['known', undefined], 'what is known');
      const ban = { address: true, until: ends + HOUR } as const;
      const { entry, item } = await store.act(deed(threadId, id, 'ban', ban));
      equal([entry.address, entry.until], [true, new Date(ends).toISOString()], 'the entry');
      equal(
        [item.address, item.banned, await states()],
        ['banned', false, ['banned', undefined]],
        'the items',
      );
      equal([await other.addressBanOf(hash), await other.addressBanOf('x')], [{ ends }, null], 'the ban');
      equal(JSON.stringify(await other.log({ limit: 9 })).includes(hash), false, 'whether it is in the log');
      await refused(other.act(deed(threadId, id, 'ban', ban)), 'CONFLICT', 'the same ban');
      await refused(other.act(deed(threadId, unknown, 'ban', ban)), 'INVALID', 'a ban of nobody knows whom');
      await other.undo(entry.id, 'Mo');
      equal(await store.addressBanOf(hash), null, 'the ban that was undone');
      const again = await store.act(deed(threadId, id, 'ban', { address: true }));
      await store.forget();
      equal(await other.addressBanOf(hash), { ends }, 'the ban while its day lasts');
      clock.time = ends;
      equal([await other.addressBanOf(hash), await states()], [null, [undefined, undefined]], 'the next day');
      await store.forget();
      clock.time -= 1;
      equal(
        [await other.addressBanOf(hash), await states()],
        [null, [undefined, undefined]],
        'what is forgotten',
      );
      await refused(store.undo(again.entry.id, 'Mo'), 'CONFLICT', 'undoing what is forgotten');
    },
  },
  {
    area: 'moderating',
    name: 'reads queues and the log page by page, the newest first',
    async run({ open, draft, threadId, clock, equal }) {
      const store = await open();
      const ids: string[] = [];
      for (let times = 0; times < 5; times++) {
        clock.time += 1;
        ids.unshift((await store.create(draft({ standing: 'spam' }))).id);
      }
      const seen: string[] = [];
      for (
        let cursor: string | undefined, pages = 0;
        pages === 0 || (cursor !== undefined && pages < 9);
        pages++
      ) {
        const page = await store.queue({
          queue: 'spam',
          threadId,
          limit: 2,
          ...(cursor !== undefined && { cursor }),
        });
        seen.push(...idsOf(page.items.map(({ comment }) => comment)));
        cursor = page.next;
      }
      equal(seen, ids, 'the queue');
      for (const id of ids) await store.act(deed(threadId, id, 'hide'));
      const { entries } = await store.log({ limit: 5 });
      const mine = entries.filter((entry) => entry.threadId === threadId).map(({ commentId }) => commentId);
      equal(mine, ids.toReversed().slice(-mine.length), 'the log');
    },
  },
  {
    area: 'moderating',
    name: 'has what is reported in a queue until somebody decides on it, and again when that is undone',
    async run({ open, reopen, draft, threadId, equal }) {
      const store = await open();
      const other = await reopen(store);
      const { id } = await store.create(draft());
      for (const reason of ['Rude', '']) {
        await store.report({ threadId, id, writer: crypto.randomUUID(), reason });
      }
      const { items } = await other.queue({ queue: 'reported', threadId, limit: 10 });
      equal(
        items.map(({ comment, reports }) => [comment.id, reports]),
        [[id, 2]],
        'what is reported',
      );
      equal(items[0]?.reasons.map(({ words }) => words).includes('Rude'), true, 'the words of the report');
      const { entry } = await other.act(deed(threadId, id, 'approve'));
      equal(await queued(store, 'reported', threadId), [], 'what is reported behind a decision');
      await store.undo(entry.id, 'Jo');
      equal(await queued(other, 'reported', threadId), [id], 'what is reported when that was undone');
    },
  },
];
