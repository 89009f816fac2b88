import type { SuiteTest } from '../suite-test.js';

const THREAD_IDS = [
  'https://example.org/2026/11/a%20page/?a=1&b=%C3%BC#part',
  '__proto__',
  'constructor',
  ' two  words ',
  '会話/محادثة',
  '0',
];

/** Rule 1: arguments are already checked and complete; an adapter checks nothing. */
export const argumentTests: readonly SuiteTest[] = [
  {
    rule: 1,
    name: 'takes any text as the id of a thread, and tells them apart',
    needs: ['create'],
    async run({ open, draft, page, threadId, equal }) {
      const { adapter } = await open();
      const ids = THREAD_IDS.map((id) => `${id}${id === '__proto__' ? '' : threadId}`);
      for (const id of ids) await adapter.create(draft({ threadId: id, body: `in ${id}` }));
      for (const id of ids) {
        const { comments } = await page(adapter, { threadId: id });
        equal(
          comments.map((comment) => comment.body),
          [`in ${id}`],
          `the thread "${id}"`,
        );
      }
    },
  },
  {
    rule: 1,
    name: 'takes the smallest and the largest page',
    async run({ open, page, equal }) {
      const { adapter } = await open(3);
      equal((await page(adapter, { limit: 1 })).comments.length, 1, 'a page of 1');
      equal((await page(adapter, { limit: 1000 })).comments.length, 3, 'a page of 1,000 of a thread of 3');
    },
  },
  {
    rule: 1,
    name: 'takes a comment of somebody who gives no name, and one of a long text',
    needs: ['create'],
    async run({ open, draft, equal }) {
      const { adapter } = await open();
      const nameless = await adapter.create(draft({ author: { name: '' } }));
      equal(nameless.author.name, '', 'the name of the nameless');
      const body = 'A line of some length, and then the next.\n'.repeat(200).trimEnd();
      equal((await adapter.create(draft({ body }))).body.length, body.length, 'the length of a long text');
    },
  },
];
