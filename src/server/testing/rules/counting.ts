import type { StoreTest } from '../suite-test.js';
import { OWNER } from '../store-trial.js';

export const countingTests: readonly StoreTest[] = [
  {
    area: 'counting',
    name: 'counts many threads in the order asked for, without tombstones',
    async run({ open, reopen, draft, threadId, page, equal }) {
      const store = await open();
      const threads = ['a', 'b', 'c'].map((end) => `${threadId}#${end}`);
      for (const [index, thread] of threads.entries()) {
        for (let times = 0; times <= index; times++) await store.create(draft({ threadId: thread }));
      }
      const [one] = (await page(store, { threadId: threads[2] ?? '' })).comments;
      await store.remove({ threadId: threads[2] ?? '', id: one?.id ?? '', owner: OWNER });
      const asked = [threads[2], '__proto__', threads[0], threads[1], threads[0]].map(String);
      equal(await (await reopen(store)).counts(asked), [2, 0, 1, 2, 1], 'the counts');
      equal((await page(store, { threadId: threads[2] ?? '' })).total, 2, 'the total of a page');
      equal(await store.counts([]), [], 'the counts of no thread');
    },
  },
  {
    area: 'counting',
    name: 'can tell whether it is ready',
    async run({ open, equal }) {
      equal(await (await open()).ready(), undefined, 'what `ready` ends with');
    },
  },
];
