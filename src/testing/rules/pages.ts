import type { SuiteTest } from '../suite-test.js';

const ORDERS = ['oldest', 'newest'] as const;

/** Rule 3: `list` is flat and in the order asked for, in pages that join. */
export const pageTests: readonly SuiteTest[] = [
  {
    rule: 3,
    name: 'has an empty page for a thread that nobody wrote in',
    async run({ open, page, threadId, equal }) {
      const { adapter } = await open(2);
      for (const order of ORDERS) {
        const answer = await page(adapter, { threadId: `${threadId}/other`, order });
        const { closed: _closed, reactions: _reactions, ...empty } = answer;
        equal(empty, { comments: [], total: 0 }, 'the page of an unknown thread');
      }
    },
  },
  {
    rule: 3,
    name: 'lists replies and top level together, in the order asked for',
    async run({ open, page, equal }) {
      const { adapter, comments } = await open(7);
      const oldest = comments.map(({ id, parentId }) => [id, parentId]);
      for (const order of ORDERS) {
        const answer = await page(adapter, { order });
        const expected = order === 'oldest' ? oldest : [...oldest].reverse();
        equal(
          answer.comments.map(({ id, parentId }) => [id, parentId]),
          expected,
          `the list, ${order} first,`,
        );
        equal(answer.total, 7, '`total`');
      }
    },
  },
  {
    rule: 3,
    name: 'joins pages of any size without gap or repeat',
    async run({ open, all, equal }) {
      const { adapter, comments } = await open(7);
      const ids = comments.map((comment) => comment.id);
      for (const order of ORDERS) {
        for (const limit of [1, 2, 3, 6, 7, 8]) {
          const walked = (await all(adapter, { order, limit })).map((comment) => comment.id);
          equal(
            walked,
            order === 'oldest' ? ids : [...ids].reverse(),
            `the thread in pages of ${limit}, ${order} first,`,
          );
        }
      }
    },
  },
  {
    rule: 3,
    name: 'gives no more than was asked for, and no cursor beyond the ends',
    async run({ open, page, holds, equal }) {
      const { adapter } = await open(5);
      for (const order of ORDERS) {
        const first = await page(adapter, { order, limit: 5 });
        equal(
          [first.next, first.previous],
          [undefined, undefined],
          'cursors of a page that holds the whole thread',
        );
        const part = await page(adapter, { order, limit: 2 });
        equal(part.comments.length, 2, 'the length of a page of 2');
        equal(part.previous, undefined, '`previous` of the first page');
        holds(typeof part.next === 'string', 'the first of three pages has no `next`');
        equal(part.total, 5, '`total` of a page');
      }
    },
  },
  {
    rule: 3,
    name: 'leads back by `previous` the way that `next` went',
    async run({ open, page, equal }) {
      const { adapter } = await open(7);
      for (const order of ORDERS) {
        const there: string[][] = [];
        let answer = await page(adapter, { order, limit: 3 });
        there.push(answer.comments.map((comment) => comment.id));
        while (answer.next !== undefined && there.length < 9) {
          answer = await page(adapter, { order, limit: 3, cursor: answer.next });
          there.push(answer.comments.map((comment) => comment.id));
        }
        const back = [there.pop()];
        while (answer.previous !== undefined && back.length < 9) {
          answer = await page(adapter, { order, limit: 3, cursor: answer.previous });
          back.push(answer.comments.map((comment) => comment.id));
        }
        equal(back.slice(1), there.reverse(), `the way back, ${order} first,`);
      }
    },
  },
  {
    rule: 3,
    name: 'ends at the first comment on the way back, whatever the size of the page',
    async run({ open, page, equal }) {
      const { adapter, comments } = await open(5);
      for (const order of ORDERS) {
        const ids = comments.map((comment) => comment.id);
        if (order === 'newest') ids.reverse();
        const { next = '' } = await page(adapter, { order, limit: 2 });
        const { previous = '' } = await page(adapter, { order, limit: 2, cursor: next });
        const first = await page(adapter, { order, limit: 4, cursor: previous });
        const found = first.comments.map((comment) => comment.id);
        equal(found, ids.slice(0, 2), 'the page before the third comment');
        equal(first.previous, undefined, '`previous` of the first page');
        const second = await page(adapter, { order, limit: 4, cursor: first.next ?? '' });
        equal(second.comments[0]?.id, ids[2], 'the first comment of the page behind it');
      }
    },
  },
];
