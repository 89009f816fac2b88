import type { Change, CommentAdapter, ListQuery, Page, PageOrder } from '../adapters/adapter.js';
import type { Comment, Draft } from '../model/comment.js';
import { BrokenRule, checksOf } from './broken-rule.js';
import type { Checks, Rule } from './broken-rule.js';
import type { AdapterSuiteOptions } from './options.js';
import { seedThread } from './seed.js';

/** With every method; the suite has seen to it that those which a test uses are there. */
export type FullAdapter = Required<Omit<CommentAdapter, 'identity'>> & {
  readonly identity: Required<NonNullable<CommentAdapter['identity']>>;
};

/** What one test works with. */
export interface Trial extends Checks {
  /** Of a thread that no other test uses. */
  readonly threadId: string;
  /** A fresh adapter, with so many comments in the thread; every third one answers the one before it. */
  readonly open: (count?: number) => Promise<{ adapter: FullAdapter; comments: readonly Comment[] }>;
  /** A fresh adapter that is not used yet. */
  readonly make: () => CommentAdapter;
  /** Another adapter on the same data; the same one where nobody said how. */
  readonly reopen: (adapter: CommentAdapter) => FullAdapter;
  /** The same of somebody else. */
  readonly elsewhere: (adapter: CommentAdapter) => FullAdapter;
  /** Makes the backend fail; the function that comes back heals it. */
  readonly outage: (adapter: CommentAdapter) => () => void;
  /** A complete draft; a different comment each time. */
  readonly draft: (changes?: Partial<Draft>) => Draft;
  readonly page: (adapter: CommentAdapter, query?: Partial<ListQuery>) => Promise<Page>;
  /** All comments of the thread, page after page. `between` is called after each page. */
  readonly all: (adapter: CommentAdapter, walk?: Walk) => Promise<Comment[]>;
  /** Notes the changes that an adapter tells. */
  readonly watch: (adapter: FullAdapter, threadId?: string) => Watched;
  /** Ends all adapters and watches. */
  readonly end: () => Promise<void>;
}

export interface Walk {
  readonly order?: PageOrder;
  readonly limit?: number;
  readonly between?: () => Promise<unknown>;
}

export interface Watched {
  readonly changes: readonly Change[];
  /** Waits until there are that many changes, and gives them. */
  readonly told: (count: number) => Promise<readonly Change[]>;
  /** Waits a while for what is told too often, and gives all. */
  readonly rest: () => Promise<readonly Change[]>;
  readonly stop: () => void;
}

/** Pages that a walk may have; more are a cursor that goes in circles. */
const MANY = 200;

/** Milliseconds in which what is told twice, by two ways, has mostly come. */
const REST = 500;

let serial = 0;

/** `readOnly`: the adapter can't write, and is given its comments. */
export function makeTrial(options: AdapterSuiteOptions, rule: Rule, readOnly: boolean): Trial {
  const checks = checksOf(rule);
  const threadId = `https://example.org/thread/${++serial}-${Math.random().toString(36).slice(2)}`;
  const adapters: CommentAdapter[] = [];
  const stops: (() => void)[] = [];

  function keep(adapter: CommentAdapter): FullAdapter {
    adapters.push(adapter);
    return adapter as FullAdapter;
  }

  const draft = (changes: Partial<Draft> = {}): Draft => ({
    threadId,
    parentId: null,
    author: { name: 'Ada' },
    body: `Text ${++serial}`,
    idempotencyKey: `${threadId}#${++serial}`,
    ...changes,
  });

  const page: Trial['page'] = (adapter, query) =>
    adapter.list({ threadId, order: 'oldest', limit: 100, ...query });

  return {
    ...checks,
    threadId,
    draft,
    page,

    async open(count = 0) {
      if (readOnly) {
        const seed = seedThread(threadId, count);
        return { adapter: keep(options.create(seed)), comments: seed.comments };
      }
      const adapter = keep(options.create());
      const comments: Comment[] = [];
      for (let index = 0; index < count; index++) {
        const parentId = index % 3 === 2 ? (comments[index - 1]?.id ?? null) : null;
        comments.push(await adapter.create(draft({ parentId })));
      }
      return { adapter, comments };
    },

    make: () => keep(options.create()),
    reopen: (adapter) => keep(options.reopen?.(adapter) ?? adapter),
    elsewhere: (adapter) => keep(options.elsewhere?.(adapter) ?? adapter),
    outage: (adapter) => options.outage?.(adapter) ?? (() => {}),

    async all(adapter, { order = 'oldest', limit = 100, between } = {}) {
      const comments: Comment[] = [];
      let cursor: string | undefined;
      for (let pages = 0; pages < MANY; pages++) {
        const answer: Page = await page(adapter, { order, limit, ...(cursor !== undefined && { cursor }) });
        comments.push(...answer.comments);
        cursor = answer.next;
        if (cursor === undefined) return comments;
        checks.equal(typeof cursor, 'string', 'the type of `next`, which is absent on the last page,');
        await between?.();
      }
      throw new BrokenRule(rule, `\`next\` leads on and on: ${MANY} pages of ${limit}, and no last one`);
    },

    watch(adapter, watched = threadId) {
      const changes: Change[] = [];
      let wake = (): void => {};
      const stop = adapter.watch(watched, (change) => {
        changes.push(change);
        wake();
      });
      checks.equal(
        typeof stop,
        'function',
        'the type of what `watch` gives, to be called when it is to stop,',
      );
      stops.push(stop);
      const { patience = 1500 } = options;
      return {
        changes,
        stop,
        told: (count) =>
          new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
              const message = `${changes.length} of ${count} changes were told within ${patience} ms`;
              reject(new BrokenRule(rule, message));
            }, patience);
            wake = () => {
              if (changes.length < count) return;
              clearTimeout(timer);
              resolve(changes);
            };
            wake();
          }),
        rest: () => new Promise((resolve) => setTimeout(resolve, Math.min(patience / 3, REST), changes)),
      };
    },

    async end() {
      for (const stop of stops) stop();
      for (const adapter of adapters) await options.close?.(adapter);
    },
  };
}
