import type { StoreTest } from '../suite-test.js';
import { OWNER } from '../store-trial.js';

const OPEN = { readOnly: false, premoderated: false };
const DAY = 86_400_000;

export const settlingTests: readonly StoreTest[] = [
  {
    area: 'settling',
    name: 'takes nothing in a thread that is read-only, and shows nothing at once in one that is premoderated',
    async run({ open, reopen, draft, threadId, page, equal, refused }) {
      const store = await open();
      const other = await reopen(store);
      const written = draft();
      const { id } = await store.create(written);
      await store.settle(threadId, { ...OPEN, readOnly: true, title: 'Títle' });
      equal((await other.thread(threadId)).title, 'Títle', 'the title that another store knows');
      equal((await other.state(threadId)).closes, 0, 'from when on it is closed');
      await refused(other.create(draft()), 'CLOSED', 'to write');
      const edit = { threadId, id, body: 'x', revision: 1, owner: OWNER };
      await refused(other.update(edit), 'CLOSED', 'to edit');
      const reaction = { threadId, id, kind: 'like', writer: 'ada', given: true };
      await refused(other.react(reaction), 'CLOSED', 'to react');
      equal((await other.create(written)).id, id, 'the comment that was sent again');
      await store.settle(threadId, { ...OPEN, premoderated: true });
      equal((await other.create(draft())).held, true, 'whether a comment is held');
      equal((await page(other)).total, 1, 'the total');
      const trusted = await other.create(draft({ trusted: true }));
      equal(trusted.held, undefined, 'whether a comment of a moderator is held');
    },
  },
  {
    area: 'settling',
    name: 'closes so many days after the last comment, or after the first, by its own clock',
    async run({ open, reopen, draft, threadId, clock, equal, refused }) {
      const store = await open();
      const other = await reopen(store);
      const first = Date.parse((await store.create(draft())).createdAt ?? '');
      await store.settle(threadId, { ...OPEN, closes: { days: 2, after: 'last' } });
      clock.time += DAY;
      const last = Date.parse((await other.create(draft())).createdAt ?? '');
      equal((await store.thread(threadId)).closesAt, last + 2 * DAY, 'when it closes after the last');
      clock.time = last + 2 * DAY - 1;
      await store.create(draft());
      clock.time += 2 * DAY + 1;
      await refused(other.create(draft()), 'CLOSED', 'to write then');
      const { closesAt } = await store.settle(threadId, { ...OPEN, closes: { days: 9, after: 'first' } });
      equal(closesAt, first + 9 * DAY, 'when it closes after the first');
      await other.create(draft());
      equal((await store.state(threadId)).closes, closesAt, 'whether a comment puts that off');
    },
  },
  {
    area: 'settling',
    name: 'settles what holds for a thread before anybody has written there, and under which addresses',
    async run({ open, reopen, draft, threadId, equal }) {
      const store = await open();
      const alias = `${threadId}/old`;
      await store.settle(threadId, { ...OPEN, premoderated: true });
      equal((await (await reopen(store)).thread(threadId)).premoderated, true, 'whether comments wait');
      const { aliases } = await store.addAlias(threadId, alias);
      equal(aliases, [alias], 'the other addresses');
      await store.addAlias(`${alias}/older`, `${alias}/oldest`);
      equal(
        (await store.state(`${alias}/oldest`)).id,
        `${alias}/older`,
        'where an address of a new thread leads',
      );
      equal((await store.create(draft())).held, true, 'whether a comment is held');
    },
  },
  {
    area: 'settling',
    name: 'brings a thread together with another one, in the order of time, and is known by both names',
    async run({ open, reopen, draft, threadId, page, equal, refused }) {
      const store = await open();
      const other = await reopen(store);
      const alias = `${threadId}/old`;
      const kept: string[] = [];
      for (const thread of [threadId, alias, threadId, alias]) {
        kept.push((await store.create(draft({ threadId: thread }))).id);
      }
      await store.react({ threadId: alias, id: kept[1] ?? '', kind: 'like', writer: 'ada', given: true });
      const { aliases } = await other.addAlias(threadId, alias);
      equal(aliases, [alias], 'the other addresses');
      const { comments, total } = await page(store);
      equal([comments.map(({ id }) => id).toSorted(), total], [kept.toSorted(), 4], 'the comments');
      const times = comments.map(({ createdAt }) => createdAt ?? '');
      equal(times, times.toSorted(), 'their order');
      equal((await store.state(alias)).id, threadId, 'the thread that the other address leads to');
      equal(await store.counts([alias, threadId]), [4, 4], 'the counts');
      await store.react({ threadId, id: kept[1] ?? '', kind: 'like', writer: 'bob', given: true });
      const liked = (await page(store)).comments.find(({ id }) => id === kept[1]);
      equal(liked?.reactions, { like: 2 }, 'the reactions from before and after');
      await refused(store.addAlias(alias, threadId), 'INVALID', 'to go in circles');
      await store.removeAlias(threadId, alias);
      equal(await store.counts([alias, threadId]), [0, 4], 'the counts when the address begins anew');
    },
  },
];
