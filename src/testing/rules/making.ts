import type { CommentAdapter } from '../../adapters/adapter.js';
import type { SuiteTest } from '../suite-test.js';
import { touched } from '../touched.js';

const METHODS = [
  'create',
  'update',
  'remove',
  'counts',
  'locate',
  'react',
  'report',
  'latest',
  'mine',
  'eraseMine',
  'watch',
] as const;

/** Rule 5: making an adapter is synchronous and touches nothing; it connects on first use. */
export const makingTests: readonly SuiteTest[] = [
  {
    rule: 5,
    name: 'is a plain object, there at once, with a name',
    async run({ make, holds }) {
      const adapter: Partial<CommentAdapter> = make();
      holds(!('then' in adapter), 'making an adapter gives a promise');
      holds(typeof adapter.name === 'string' && adapter.name !== '', 'the adapter has no name');
      holds(typeof adapter.list === 'function', 'the adapter has no `list`');
      for (const method of METHODS) {
        const type = typeof adapter[method];
        holds(type === 'function' || type === 'undefined', `\`${method}\` is neither a function nor absent`);
      }
    },
  },
  {
    rule: 5,
    name: 'touches neither network nor storage before it is used',
    async run({ make, equal }) {
      equal(touched(make), [], 'what the making of an adapter touches');
    },
  },
  {
    rule: 5,
    name: 'works when its methods are taken off it, or spread into another object',
    async run({ open, page, equal }) {
      const { adapter } = await open(2);
      const { list } = adapter;
      equal((await page({ ...adapter })).comments.length, 2, 'the list of a spread adapter');
      equal((await page({ name: adapter.name, list })).comments.length, 2, 'the list by `list` alone');
    },
  },
  {
    rule: 5,
    name: 'writes when the methods for that are taken off it',
    needs: ['create'],
    async run({ open, draft, threadId, equal }) {
      const { adapter } = await open();
      const { create, update, remove }: Partial<typeof adapter> = adapter;
      const { id, body, revision } = await create!(draft({ body: 'by `create` alone' }));
      equal(body, 'by `create` alone', 'the text of the new comment');
      const edited = await update?.({ threadId, id, body: 'by `update` alone', revision });
      equal(edited?.body ?? 'by `update` alone', 'by `update` alone', 'the edited text');
      equal((await remove?.({ threadId, id }))?.id ?? id, id, 'the id of the tombstone');
    },
  },
];
