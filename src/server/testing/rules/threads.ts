import type { Store } from '../../stores.js';
import type { StoreTest } from '../suite-test.js';

/** What databases take for the same when nobody tells them otherwise. */
const ALIKE = ['/a', '/a ', '/A', '/á', '/a\u0301', '/ａ', '/ss', '/ß', '/😀', '/😁', '/a\t', '/İ', '/i'];

/** What is read of a thread beside its comments. */
export const threadTests: readonly StoreTest[] = [
  {
    area: 'creating',
    name: 'takes threads for different ones when one character of their ids is',
    async run({ open, draft, threadId, equal }) {
      const store = await open();
      const threads = ALIKE.map((end) => threadId + end);
      for (const thread of threads) await store.create(draft({ threadId: thread, body: thread }));
      equal(
        await store.counts(threads),
        threads.map(() => 1),
        'the counts',
      );
      for (const thread of threads) {
        const { comments } = await store.page({ threadId: thread, order: 'oldest', limit: 9 });
        equal(
          comments.map(({ body }) => body),
          [thread],
          `the comments of ${JSON.stringify(thread)}`,
        );
      }
    },
  },
  {
    area: 'creating',
    name: 'keeps comments of threads whose ids have 700 characters',
    async run({ open, draft, threadId, equal }) {
      const store = await open();
      const long = threadId.padEnd(699, '字');
      await store.create(
        draft({ threadId: `${long}a`, id: 'x'.repeat(128), key: threadId.slice(-64).padStart(128, 'y') }),
      );
      equal(await store.counts([`${long}a`, `${long}b`]), [1, 0], 'the counts');
    },
  },
  {
    area: 'changes',
    name: 'raises the revision of a thread by one with each change, and never sets its clock back',
    async run({ open, reopen, draft, threadId, clock, equal }) {
      const store = await open();
      const other = await reopen(store);
      const stateIn = async (one: Store): Promise<unknown> => {
        const { revision, clock: time } = await one.state(threadId);
        return { revision, clock: time };
      };
      equal(await stateIn(store), { revision: 0, clock: 0 }, 'the state of a thread that nobody wrote in');
      const { id, owner } = draft();
      await store.create(draft({ id, owner }));
      equal(await stateIn(other), { revision: 1, clock: clock.time }, 'the state after a comment');
      clock.time += 5;
      await other.update({ threadId, id, body: 'x', revision: 1, owner });
      const after = { revision: 2, clock: clock.time };
      equal(await stateIn(store), after, 'the state after an edit');
      clock.time -= 1000;
      await store.remove({ threadId, id, owner });
      equal(await stateIn(other), { ...after, revision: 3 }, 'the state after a removal');
    },
  },
];
