import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { crowdAdapter, newShared } from './crowd-adapter.js';
import type { CrowdAdapter, Shared } from './crowd-adapter.js';
import { failuresOf } from './support.js';

type Fault = (good: CrowdAdapter, all: Required<CommentAdapter>) => Partial<CommentAdapter>;

/** The names of the tests that people with a fault fail. */
async function failed(fault: Fault): Promise<string[]> {
  const made = new WeakMap<CommentAdapter, Shared>();
  const adapterOn = (shared: Shared): CommentAdapter => {
    const good = crowdAdapter(shared);
    const all = memoryAdapter({ data: shared.data }) as Required<CommentAdapter>;
    const adapter = { ...good, ...fault(good, all) };
    made.set(adapter, shared);
    return adapter;
  };
  const failures = await failuresOf({
    create: () => adapterOn(newShared()),
    elsewhere: (adapter) => adapterOn(made.get(adapter)!),
  });
  return failures.map(({ test }) => test);
}

/** What is wrong, and the test that must say so. */
const FAULTS: Readonly<Record<string, readonly [Fault, string]>> = {
  'takes everybody for the writer': [
    ({ list }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        const own = true as const;
        return {
          ...page,
          comments: page.comments.map((each) => (each.deletedAt ? each : { ...each, own })),
        };
      },
    }),
    'create: says of nobody else that a comment is their own',
  ],
  'lets everybody edit': [
    (_good, { update }) => ({ update }),
    'update: lets nobody edit what somebody else wrote',
  ],
  'lets everybody delete': [
    (_good, { remove }) => ({ remove }),
    'remove: lets nobody delete what somebody else wrote',
  ],
  'has one reaction for all': [
    ({ list, react }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        return {
          ...page,
          comments: page.comments.map((each) => (each.reactions ? { ...each, reacted: ['like'] } : each)),
        };
      },
      react,
    }),
    'react: counts the reactions of two people, and says to each of them which are theirs',
  ],
  'lists what others wrote as one’s own': [
    (_good, { mine }) => ({ mine }),
    'mine: lists nothing that somebody else wrote',
  ],
  'erases what others wrote': [
    (_good, { eraseMine }) => ({ eraseMine }),
    'eraseMine: leaves what somebody else wrote',
  ],
};

describe('adapterSuite, with `elsewhere`', () => {
  it('finds nothing wrong where people are told apart, with `identity` or without', async () => {
    expect(await failed(() => ({}))).to.deep.equal([]);
  });

  for (const [fault, [make, test]] of Object.entries(FAULTS)) {
    it(`catches an adapter that ${fault}`, async () => {
      expect(await failed(make)).to.include(test);
    });
  }
});
