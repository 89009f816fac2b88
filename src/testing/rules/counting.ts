import type { SuiteTest } from '../suite-test.js';

/** `counts`: how many comments threads have. */
export const countingTests: readonly SuiteTest[] = [
  {
    rule: 'counts',
    name: 'counts the comments of each thread, 0 for an unknown one',
    needs: ['counts'],
    async run({ open, threadId, equal }) {
      const { adapter } = await open(4);
      const unknown = `${threadId}/unknown`;
      equal(await adapter.counts([threadId, unknown]), { [threadId]: 4, [unknown]: 0 }, 'the counts');
      equal(await adapter.counts([]), {}, 'the counts of no thread');
    },
  },
  {
    rule: 'counts',
    name: 'does not count what was deleted',
    needs: ['counts', 'create', 'remove'],
    async run({ open, draft, threadId, equal }) {
      const { adapter, comments } = await open(3);
      await adapter.remove({ threadId, id: comments[1]!.id });
      await adapter.remove({ threadId, id: comments[1]!.id });
      equal(await adapter.counts([threadId]), { [threadId]: 2 }, 'the count after a deletion');
      await adapter.create(draft());
      equal(await adapter.counts([threadId]), { [threadId]: 3 }, 'the count after one more comment');
    },
  },
];
