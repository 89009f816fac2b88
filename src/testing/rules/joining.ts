import type { SuiteTest } from '../suite-test.js';

/** Rule 3, second half: pages join while others write. */
export const joiningTests: readonly SuiteTest[] = [
  {
    rule: 3,
    name: 'joins pages, oldest first, while others write',
    needs: ['create'],
    async run({ open, all, draft, equal }) {
      const { adapter, comments } = await open(5);
      const ids = comments.map((comment) => comment.id);
      let more = 3;
      const walked = await all(adapter, {
        limit: 2,
        between: async () => more-- > 0 && ids.push((await adapter.create(draft())).id),
      });
      equal(
        walked.map((comment) => comment.id),
        ids,
        'the thread, which grew by 3 meanwhile,',
      );
    },
  },
  {
    rule: 3,
    name: 'joins pages, newest first, while others write',
    needs: ['create'],
    async run({ open, all, draft, equal }) {
      const { adapter, comments } = await open(5);
      const ids = comments.map((comment) => comment.id).reverse();
      const walked = await all(adapter, {
        order: 'newest',
        limit: 2,
        between: () => adapter.create(draft()),
      });
      equal(
        walked.map((comment) => comment.id),
        ids,
        'what there was of the thread at the first page',
      );
    },
  },
  {
    rule: 3,
    name: 'joins pages while others delete what the cursor stands on',
    needs: ['create', 'remove'],
    async run({ open, page, threadId, equal, holds }) {
      const { adapter, comments } = await open(5);
      for (const order of ['oldest', 'newest'] as const) {
        const ids = comments.map((comment) => comment.id);
        if (order === 'newest') ids.reverse();
        const { next } = await page(adapter, { order, limit: 2 });
        holds(next !== undefined, 'the first of three pages has no `next`');
        for (const id of ids.slice(1, 3)) await adapter.remove({ threadId, id });
        const second = await page(adapter, { order, limit: 2, cursor: next! });
        equal(
          second.comments.map((comment) => comment.id),
          ids.slice(2, 4),
          'the second page',
        );
      }
    },
  },
  {
    rule: 3,
    name: 'shows each comment once when many write at the same time',
    needs: ['create'],
    async run({ open, all, draft, page, equal }) {
      const { adapter } = await open();
      const written = await Promise.all(Array.from({ length: 8 }, () => adapter.create(draft())));
      const ids = (await all(adapter, { limit: 3 })).map((comment) => comment.id);
      equal(
        [...ids].sort(),
        written.map((comment) => comment.id).sort(),
        'what is in the thread after 8 at once',
      );
      equal((await page(adapter)).total, 8, '`total`');
    },
  },
];
