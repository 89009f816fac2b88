import { describe, isCommentError, outcomeOf } from '../broken-rule.js';
import type { SuiteTest } from '../suite-test.js';

/** Rule 6: failures are `CommentError` with a code of the closed list, `cause` kept. */
export const failureTests: readonly SuiteTest[] = [
  {
    rule: 6,
    name: 'refuses a cursor that it did not make',
    async run({ open, page, refused }) {
      const { adapter } = await open(3);
      const call = page(adapter, { cursor: 'no-such-cursor' });
      await refused(call, 'NOT_FOUND', '`list` from an unknown cursor');
    },
  },
  {
    rule: 6,
    name: 'refuses a cursor of another thread',
    needs: ['create'],
    async run({ open, page, draft, threadId, refused }) {
      const { adapter } = await open(3);
      const other = `${threadId}/other`;
      await adapter.create(draft({ threadId: other }));
      const { next } = await page(adapter, { limit: 1 });
      const call = page(adapter, { threadId: other, cursor: next ?? '' });
      await refused(call, 'NOT_FOUND', '`list` from a cursor of another thread');
    },
  },
  {
    rule: 6,
    name: 'refuses a reply to what is not there, and stores nothing of it',
    needs: ['create'],
    async run({ open, draft, page, refused, equal }) {
      const { adapter } = await open(1);
      const reply = draft({ parentId: 'no-such-comment' });
      await refused(adapter.create(reply), 'NOT_FOUND', 'a reply to an unknown comment');
      const { comments, total } = await page(adapter);
      equal([comments.length, total], [1, 1], 'length and `total` after a refused reply');
    },
  },
  {
    rule: 6,
    name: 'fails with a CommentError that keeps the cause, and works again when the backend does',
    needs: ['outage'],
    async run({ open, page, outage, holds, equal }) {
      const { adapter } = await open(2);
      const heal = outage(adapter);
      let outcome: unknown;
      try {
        outcome = await outcomeOf(page(adapter));
      } finally {
        heal();
      }
      holds(
        isCommentError(outcome),
        `a call to a broken backend must be refused with a CommentError; it ${describe(outcome)}`,
      );
      holds((outcome as Error).cause !== undefined, 'the error has no `cause`');
      equal((await page(adapter)).comments.length, 2, 'the list when the backend is back');
    },
  },
  {
    rule: 6,
    name: 'stores nothing of what it reports as failed',
    needs: ['create', 'outage'],
    async run({ open, page, draft, outage, holds, equal }) {
      const { adapter } = await open(1);
      const wanted = draft();
      const heal = outage(adapter);
      let outcome: unknown;
      try {
        outcome = await outcomeOf(adapter.create(wanted));
      } finally {
        heal();
      }
      holds(
        isCommentError(outcome),
        `a call to a broken backend must be refused with a CommentError; it ${describe(outcome)}`,
      );
      equal((await page(adapter)).total, 1, '`total` after a failure');
      await adapter.create(wanted);
      equal((await page(adapter)).total, 2, '`total` after the same was sent again');
    },
  },
];
