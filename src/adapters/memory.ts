import type { Comment, Thread } from '../model/comment.js';
import type { CallOptions, Change, CommentAdapter, Edit, Page, Reaction, Removal } from './adapter.js';
import { checkSignal, noComment, totalOf } from './kit/comments.js';
import { pagesOf, readPage } from './kit/page.js';
import type { PageQuery } from './kit/page.js';
import { placedPage } from './kit/placed.js';
import { commentOf, editedComment, latestOf, reactedComment, tombstoneOf } from './kit/written.js';

interface StoredThread {
  /** By id, oldest first: a map keeps the place of what is set again. */
  readonly comments: Map<string, Comment>;
  /** Ids of comments by the idempotency key of their draft. */
  readonly keys: Map<string, string>;
  /** The last reading of this thread's clock, in milliseconds. */
  clock: number;
}

interface Watcher {
  readonly adapter: CommentAdapter;
  readonly threadId: string;
  readonly onChange: (change: Change) => void;
}

/** What several memory adapters share, as several tabs share a database. Made by `memoryData`. */
export interface MemoryData {
  readonly threads: Map<string, StoredThread>;
  readonly watchers: Set<Watcher>;
}

export interface MemoryAdapterOptions {
  /** Conversations that are there from the beginning. They are copied. */
  threads?: readonly Thread[];
  /** Data that another memory adapter uses too. By default this adapter has its own. */
  data?: MemoryData;
  /** The clock, in milliseconds. @default Date.now */
  now?: () => number;
}

/** Data for several memory adapters: each is told what the others change. */
export function memoryData(threads: readonly Thread[] = []): MemoryData {
  const data: MemoryData = { threads: new Map(), watchers: new Set() };
  for (const { id, comments } of structuredClone(threads)) {
    const byId = new Map(comments.map((comment) => [comment.id, comment]));
    data.threads.set(id, { comments: byId, keys: new Map(), clock: latestOf(comments) });
  }
  return data;
}

/**
 * Keeps comments until the page is closed. For demos and tests, where a browser refuses storage, and as the
 * shortest adapter to read: it has nearly every method, and each keeps the rules that stand at `CommentAdapter`.
 */
export function memoryAdapter(options: MemoryAdapterOptions = {}): CommentAdapter {
  const { data = memoryData(options.threads), now = Date.now } = options;

  function threadOf(id: string): StoredThread {
    return data.threads.get(id) ?? { comments: new Map(), keys: new Map(), clock: 0 };
  }

  /** A reading of the thread's clock, which stands still while the system's goes backwards. */
  function tick(thread: StoredThread): number {
    return (thread.clock = Math.max(now(), thread.clock));
  }

  async function page(query: PageQuery, { signal }: CallOptions = {}): Promise<Page> {
    checkSignal(signal);
    return readPage(query, pagesOf([...threadOf(query.threadId).comments.values()]));
  }

  async function change<Request extends Edit | Reaction | Removal>(
    request: Request,
    { signal }: CallOptions = {},
    next: (current: Comment, request: Request, time: number) => Comment,
  ): Promise<Comment> {
    checkSignal(signal);
    const thread = threadOf(request.threadId);
    const current = thread.comments.get(request.id);
    if (!current) throw noComment(request.id);
    const comment = next(current, request, tick(thread));
    thread.comments.set(comment.id, comment);
    if (comment !== current) tell(request.threadId, comment.deletedAt ? 'removed' : 'updated', comment);
    return structuredClone(comment);
  }

  /** All comments that there are, with their threads. */
  const everything = (): (readonly [string, Comment])[] =>
    [...data.threads].flatMap(([id, { comments }]) =>
      [...comments.values()].map((comment) => [id, comment] as const),
    );

  /** Tells the other adapters, later, as a backend would. */
  function tell(threadId: string, kind: Change['kind'], comment: Comment): void {
    for (const watcher of data.watchers) {
      if (watcher.adapter === adapter || watcher.threadId !== threadId) continue;
      const copy = structuredClone(comment);
      queueMicrotask(() => data.watchers.has(watcher) && watcher.onChange({ kind, comment: copy }));
    }
  }

  const adapter: CommentAdapter = {
    name: 'memory',
    list: page,
    locate: page,

    async create(draft, { signal } = {}) {
      checkSignal(signal);
      const { threadId, parentId, idempotencyKey } = draft;
      const thread = threadOf(threadId);
      const known = thread.comments.get(thread.keys.get(idempotencyKey) ?? '');
      if (known) return structuredClone(known);
      if (parentId !== null && !thread.comments.has(parentId)) throw noComment(parentId);
      const comment = commentOf(draft, tick(thread));
      thread.comments.set(comment.id, comment);
      thread.keys.set(idempotencyKey, comment.id);
      data.threads.set(threadId, thread);
      tell(threadId, 'created', comment);
      return structuredClone(comment);
    },

    update: (edit, options) => change(edit, options, editedComment),
    remove: (removal, options) => change(removal, options, tombstoneOf),

    react: (reaction, options) => change(reaction, options, reactedComment),

    async latest(query, { signal } = {}) {
      checkSignal(signal);
      return placedPage(everything(), query);
    },

    async mine({ threadId, ...query }, { signal } = {}) {
      checkSignal(signal);
      const wanted = (id: string, { own }: Comment): boolean =>
        own === true && (threadId === undefined || id === threadId);
      return placedPage(everything(), query, wanted);
    },

    async eraseMine({ signal } = {}) {
      checkSignal(signal);
      for (const [threadId, { id, own, reacted = [] }] of everything()) {
        for (const kind of reacted) await adapter.react?.({ threadId, id, kind, given: false });
        if (own) await adapter.remove?.({ threadId, id });
      }
    },

    async counts(threadIds, { signal } = {}) {
      checkSignal(signal);
      return Object.fromEntries(threadIds.map((id) => [id, totalOf([...threadOf(id).comments.values()])]));
    },

    watch(threadId, onChange) {
      const watcher: Watcher = { adapter, threadId, onChange };
      data.watchers.add(watcher);
      return () => data.watchers.delete(watcher);
    },
  };
  return adapter;
}
