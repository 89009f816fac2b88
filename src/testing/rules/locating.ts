import type { SuiteTest } from '../suite-test.js';

/** `locate`: the page that holds a comment. */
export const locatingTests: readonly SuiteTest[] = [
  {
    rule: 'locate',
    name: 'gives a page that holds the comment, in the order asked for',
    needs: ['locate'],
    async run({ open, threadId, holds, equal }) {
      const { adapter, comments } = await open(9);
      const ids = comments.map((comment) => comment.id);
      for (const order of ['oldest', 'newest'] as const) {
        const ordered = order === 'oldest' ? ids : [...ids].reverse();
        for (const [limit, id] of ids.flatMap((each) => [1, 4, 20].map((size) => [size, each] as const))) {
          const page = await adapter.locate({ threadId, id, order, limit });
          const found = page.comments.map((comment) => comment.id);
          const start = ordered.indexOf(found[0] ?? '');
          holds(found.includes(id), `the page of ${limit}, ${order} first, does not hold the comment`);
          equal(found, ordered.slice(start, start + found.length), 'the page around a comment');
          holds(found.length <= limit, `a page of ${limit} has ${found.length} comments`);
          equal(page.total, 9, '`total`');
        }
      }
    },
  },
  {
    rule: 'locate',
    name: 'gives a page from which all others can be reached',
    needs: ['locate'],
    async run({ open, page, threadId, equal }) {
      const { adapter, comments } = await open(14);
      const ids = comments.map((comment) => comment.id);
      for (const order of ['oldest', 'newest'] as const) {
        const located = await adapter.locate({ threadId, id: ids[7]!, order, limit: 3 });
        const found = located.comments.map((comment) => comment.id);
        for (let { next } = located; next !== undefined && found.length < 20;) {
          const after = await page(adapter, { order, limit: 3, cursor: next });
          found.push(...after.comments.map((comment) => comment.id));
          next = after.next;
        }
        for (let { previous } = located; previous !== undefined && found.length < 20;) {
          const before = await page(adapter, { order, limit: 3, cursor: previous });
          found.unshift(...before.comments.map((comment) => comment.id));
          previous = before.previous;
        }
        equal(
          found,
          order === 'oldest' ? ids : [...ids].reverse(),
          `the thread around a located page, ${order} first,`,
        );
      }
    },
  },
  {
    rule: 'locate',
    name: 'refuses a comment that is not there',
    needs: ['locate'],
    async run({ open, threadId, refused }) {
      const { adapter } = await open(2);
      const query = { threadId, id: 'no-such-comment', order: 'oldest', limit: 5 } as const;
      await refused(adapter.locate(query), 'NOT_FOUND', '`locate` of an unknown comment');
    },
  },
];
