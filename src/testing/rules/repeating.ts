import type { SuiteTest } from '../suite-test.js';

/** Rule 8: `create` with the same idempotency key is one comment, however often it is sent. */
export const repeatingTests: readonly SuiteTest[] = [
  {
    rule: 8,
    name: 'makes one comment of a draft that is sent again',
    needs: ['create'],
    async run({ open, draft, page, equal }) {
      const { adapter } = await open();
      const wanted = draft();
      const first = await adapter.create(wanted);
      await adapter.create(draft());
      equal(await adapter.create({ ...wanted }), first, 'the comment for the same draft');
      const { comments, total } = await page(adapter);
      equal([comments.length, total], [2, 2], 'length and `total` of the thread');
    },
  },
  {
    rule: 8,
    name: 'makes one comment of a draft that is sent several times at once',
    needs: ['create'],
    async run({ open, draft, page, equal }) {
      const { adapter } = await open();
      const wanted = draft();
      const answers = await Promise.all(Array.from({ length: 5 }, () => adapter.create({ ...wanted })));
      equal(new Set(answers.map((comment) => comment.id)).size, 1, 'the number of ids for one draft');
      equal((await page(adapter)).comments.length, 1, 'the length of the thread');
    },
  },
  {
    rule: 8,
    name: 'makes one comment of a draft that is sent again after a restart',
    needs: ['create', 'reopen'],
    async run({ open, reopen, draft, page, equal }) {
      const { adapter } = await open();
      const wanted = draft();
      const { id } = await adapter.create(wanted);
      const later = reopen(adapter);
      equal((await later.create({ ...wanted })).id, id, 'the id for the same draft');
      equal((await page(later)).comments.length, 1, 'the length of the thread');
    },
  },
  {
    rule: 8,
    name: 'makes two comments of the same words under two keys',
    needs: ['create'],
    async run({ open, draft, page, equal }) {
      const { adapter } = await open();
      for (let times = 0; times < 2; times++) await adapter.create(draft({ body: '+1' }));
      equal((await page(adapter)).comments.length, 2, 'the length of the thread');
    },
  },
  {
    rule: 8,
    name: 'does not bring a deleted comment back when its draft is sent again',
    needs: ['create', 'remove'],
    async run({ open, draft, page, threadId, equal }) {
      const { adapter } = await open();
      const wanted = draft();
      const { id } = await adapter.create(wanted);
      const removed = await adapter.remove({ threadId, id });
      equal(await adapter.create({ ...wanted }), removed, 'the answer to the draft of a deleted comment');
      equal((await page(adapter)).comments, [removed], 'the thread');
    },
  },
];
