import type { PageOrder } from '../../adapters/adapter.js';
import type { Comment } from '../../model/comment.js';
import { checksOf } from '../../testing/broken-rule.js';
import type { Checks } from '../../testing/broken-rule.js';
import type { NewComment, PageQuery } from '../store.js';
import type { Store } from '../stores.js';
import { uuidv7 } from '../sql/uuid.js';
import type { StoreArea } from './suite-test.js';

export interface StoreSuiteOptions {
  /** Registers one test: the `it` of mocha, vitest and jest, the `test` of node:test. */
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  /**
   * Makes a store with the clock that is given. Called for each test; the database may have comments of other tests in
   * it, because each works in threads of its own.
   */
  readonly create: (options: { readonly now: () => number }) => Promise<Store>;
  /** Makes another store on the data of the one given: another server process, or the next start. */
  readonly reopen: (store: Store, options: { readonly now: () => number }) => Promise<Store>;
  /** Called with each store when its test has ended. */
  readonly close?: (store: Store) => unknown;
}

/** What one test works with. */
export interface StoreTrial extends Checks {
  /** A thread that no other test uses. */
  readonly threadId: string;
  /** The clock of all stores of the test, in milliseconds; it stands still until the test sets it. */
  readonly clock: { time: number };
  readonly open: () => Promise<Store>;
  /** Another store on the same data. */
  readonly reopen: (store: Store) => Promise<Store>;
  /** A comment to keep; a different one each time. */
  readonly draft: (changes?: Partial<NewComment>) => NewComment;
  /** Keeps so many comments. */
  readonly fill: (store: Store, count: number) => Promise<Comment[]>;
  readonly page: (store: Store, query?: Partial<PageQuery>) => ReturnType<Store['page']>;
  /** All comments of a thread, page after page; `between` is called after each. */
  readonly all: (store: Store, walk?: Walk) => Promise<Comment[]>;
  /** The revision of the thread. */
  readonly revision: (store: Store) => Promise<number>;
  readonly end: () => Promise<void>;
}

export interface Walk {
  readonly threadId?: string;
  readonly order?: PageOrder;
  readonly limit?: number;
  readonly between?: () => Promise<unknown>;
}

/** Who owns the comments of a trial. */
export const OWNER = 'owner-of-the-trial';

/** Pages that a walk may have; more are a cursor that goes in circles. */
const MANY = 500;

let serial = 0;

export function makeStoreTrial(options: StoreSuiteOptions, area: StoreArea): StoreTrial {
  const checks = checksOf(area);
  const threadId = `https://example.org/thread/${++serial}-${crypto.randomUUID()}`;
  const clock = { time: 1_800_000_000_000 };
  const now = (): number => clock.time;
  const stores: Store[] = [];

  function keep(store: Store): Store {
    stores.push(store);
    return store;
  }

  const draft: StoreTrial['draft'] = (changes = {}) => ({
    id: uuidv7(now()),
    threadId,
    parentId: null,
    author: { name: 'Ada' },
    body: `Text ${++serial}`,
    owner: OWNER,
    key: crypto.randomUUID(),
    fingerprint: `fingerprint ${serial}`,
    ...changes,
  });

  const page: StoreTrial['page'] = (store, query) =>
    store.page({ threadId, order: 'oldest', limit: 100, ...query });

  return {
    ...checks,
    threadId,
    clock,
    draft,
    page,
    open: async () => keep(await options.create({ now })),
    reopen: async (store) => keep(await options.reopen(store, { now })),

    async fill(store, count) {
      const comments: Comment[] = [];
      for (let index = 0; index < count; index++) comments.push(await store.create(draft()));
      return comments;
    },

    async all(store, { between, limit = 100, ...walk } = {}) {
      const comments: Comment[] = [];
      let cursor: string | undefined;
      for (let pages = 0; pages < MANY; pages++) {
        const answer = await page(store, { ...walk, limit, ...(cursor !== undefined && { cursor }) });
        comments.push(...answer.comments);
        cursor = answer.next;
        if (cursor === undefined) return comments;
        await between?.();
      }
      checks.holds(false, `\`next\` leads on and on: ${MANY} pages of ${limit}, and no last one`);
      return comments;
    },

    revision: async (store) => (await store.state(threadId)).revision,

    async end() {
      for (const store of stores) await options.close?.(store);
    },
  };
}

/** The ids of comments, for what must be in an order. */
export function idsOf(comments: readonly { readonly id: string }[]): string[] {
  return comments.map(({ id }) => id);
}
