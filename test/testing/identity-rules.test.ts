import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import type { Identity, Me } from '../../src/adapters/identity.js';
import type { AdapterSuiteOptions } from '../../src/testing/adapter-suite.js';
import { adapterSuite, BrokenRule } from '../../src/testing/adapter-suite.js';
import { newCrowd, peopleAdapter } from './people-adapter.js';
import type { Browser, Crowd, PeopleAdapter } from './people-adapter.js';

type Fault = (good: PeopleAdapter, crowd: Crowd, browser: Browser) => Partial<CommentAdapter>;

const identity =
  (change: (good: Required<Identity>, crowd: Crowd, browser: Browser) => Partial<Identity>): Fault =>
  (good, crowd, browser) => ({
    identity: { ...good.identity, ...change(good.identity, crowd, browser) },
  });

/** The suite over people with a fault; only what is said of `identity`. */
async function failuresOf(make: Fault): Promise<string[]> {
  const made = new WeakMap<CommentAdapter, Crowd>();
  const adapterOn = (crowd: Crowd): CommentAdapter => {
    const browser: Browser = { names: [] };
    const good = peopleAdapter(crowd, browser);
    const adapter = { ...good, ...make(good, crowd, browser) };
    made.set(adapter, crowd);
    return adapter;
  };
  const tests: [string, () => Promise<void>][] = [];
  const options: AdapterSuiteOptions = {
    test: (name, run) => name.startsWith('identity') && tests.push([name, run]),
    create: () => adapterOn(newCrowd()),
    elsewhere: (adapter) => adapterOn(made.get(adapter)!),
  };
  adapterSuite(options);
  expect(tests.length).to.equal(8);
  const failed: string[] = [];
  for (const [name, run] of tests) {
    await run().catch((error: unknown) => {
      expect(error, name).to.be.instanceOf(BrokenRule);
      failed.push(name.replace(/^identity: (\w+).*$/, '$1'));
    });
  }
  return failed;
}

/** What is wrong, and the first words of the rules that must say so. */
const FAULTS: Readonly<Record<string, readonly [Fault, ...string[]]>> = {
  'knows who only looks': [
    identity((good) => ({
      me: async (threadId) => (await good.me(threadId)) ?? { names: [], kept: 'page', scope: 'site' },
    })),
    'makes',
  ],
  'gives everybody the same mark': [
    (good) => {
      const mark = { words: 'mossy otter', color: 1 };
      return {
        create: async (draft) => {
          const comment = await good.create(draft);
          return { ...comment, author: { ...comment.author, mark } };
        },
      };
    },
    'makes',
    'makes',
    'links',
    'recovers',
    'shows',
    'brings',
  ],
  'makes nobody new': [identity(() => ({ fresh: async () => {} })), 'makes'],
  'takes words twice': [
    identity((good, { words }) => ({
      async join(threadId, typed) {
        const before = [...words];
        const me = await good.join(threadId, typed);
        for (const [text, offered] of before) words.set(text, offered);
        return me;
      },
    })),
    'links',
  ],
  'takes words only as they were given': [
    identity((good, { words }) => ({
      join: async (threadId, typed) => good.join(threadId, words.has(typed) ? typed : 'nothing'),
    })),
    'links',
  ],
  'takes any words': [
    identity((good, { words }) => ({
      join: async (threadId, typed) =>
        good.join(threadId, typed).catch(() => good.join(threadId, [...words.keys()][0] ?? '')),
    })),
    'links',
    'recovers',
  ],
  'invites for nobody': [
    identity((good) => ({
      invite: (threadId) => good.invite(threadId).catch(() => ({ words: 'x', expires: '' })),
    })),
    'links',
  ],
  'keeps old words for recovery': [
    identity((good, { words }) => ({
      async recovery(threadId) {
        const before = [...words];
        const text = await good.recovery(threadId);
        for (const [each, offered] of before) words.set(each, offered);
        return text;
      },
    })),
    'recovers',
  ],
  'lets a device write that is out': [
    (good, _crowd, browser) => ({
      create(draft) {
        delete browser.key?.out;
        return good.create(draft);
      },
    }),
    'takes',
  ],
  'takes the last device out': [
    identity((good) => ({ revoke: (threadId, id) => good.revoke(threadId, id).catch(() => {}) })),
    'takes',
  ],
  'leads by a passkey to somebody new': [
    identity((good) => ({
      passkeys: async () => {
        const passkeys = (await good.passkeys())!;
        const use = async (threadId: string): Promise<Me> => {
          await passkeys.use(threadId);
          await good.fresh(threadId);
          return (await good.me(threadId))!;
        };
        return { ...passkeys, use };
      },
    })),
    'brings',
  ],
  'makes a passkey of nobody': [
    identity((good) => ({
      passkeys: async () => {
        const passkeys = (await good.passkeys())!;
        return { ...passkeys, create: (threadId) => passkeys.create(threadId).catch(() => {}) };
      },
    })),
    'brings',
  ],
  'lets a passkey go on that is out': [
    identity((good, { passkeys }) => ({
      async revoke(threadId, id) {
        const before = [...passkeys];
        await good.revoke(threadId, id);
        for (const [each, owner] of before) passkeys.set(each, owner);
      },
    })),
    'takes',
  ],
  'leaves passkeys to whoever has a device that is out': [
    identity((good, { passkeys }) => ({
      async revoke(threadId, id) {
        const before = [...passkeys].filter(([each]) => each !== id);
        await good.revoke(threadId, id);
        for (const [each, owner] of before) passkeys.set(each, owner);
      },
    })),
    'takes',
  ],
  'shows no dispute': [
    (good) => ({
      list: async (query) => {
        const page = await good.list(query);
        return { ...page, comments: page.comments.map(({ disputed: _disputed, ...comment }) => comment) };
      },
    }),
    'shows',
  ],
  'lets anybody dispute': [
    identity((good) => ({
      dispute: (asked) =>
        good.dispute(asked).catch(() => ({
          id: asked.id,
          parentId: null,
          author: { name: '' },
          body: '',
          createdAt: null,
          revision: 1,
        })),
    })),
    'shows',
  ],
  'takes no dispute back': [
    identity((good) => ({ dispute: (asked) => good.dispute({ ...asked, withdrawn: false }) })),
    'shows',
  ],
};

describe('the rules about people', () => {
  it('find nothing wrong with a good adapter', async () => {
    expect(await failuresOf(() => ({}))).to.deep.equal([]);
  });

  it('call what gives passkeys as a method of whoever has it', async () => {
    const failed = await failuresOf(({ identity }) => {
      const people: Identity = {
        ...identity,
        passkeys() {
          return this === people ? identity.passkeys() : Promise.reject(new TypeError('Nobody'));
        },
      };
      return { identity: people };
    });
    expect(failed).to.deep.equal([]);
  });

  it('are left out where nobody says how to be somebody else', () => {
    const names: string[] = [];
    const crowd = newCrowd();
    const create = (): CommentAdapter => peopleAdapter(crowd, { names: [] });
    adapterSuite({ test: (name) => names.push(name), create });
    expect(names.filter((name) => name.startsWith('identity')).length).to.equal(1);
  });

  for (const [fault, [make, ...rules]] of Object.entries(FAULTS)) {
    it(`catch an adapter that ${fault}`, async () => {
      expect(await failuresOf(make)).to.deep.equal(rules);
    });
  }
});
