import type { Comment, Thread } from '../model/comment.js';
import type { CallOptions, Change, CommentAdapter, ListQuery, LocateQuery, Page } from './adapter.js';
import { checkSignal, commentOf, editedComment, inOrder, latestOf, noComment } from './comments.js';
import { tombstoneOf, totalOf } from './comments.js';
import { anchorOf, pageOf, stretchOf } from './page.js';

interface StoredThread {
  /** Oldest first; a comment never leaves its place. */
  readonly comments: Comment[];
  /** Ids by idempotency key. */
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
  const stored = threads.map(({ id, comments }): [string, StoredThread] => {
    const copies = inOrder(structuredClone(comments));
    return [id, { comments: copies, keys: new Map(), clock: latestOf(copies) }];
  });
  return { threads: new Map(stored), watchers: new Set() };
}

/**
 * Keeps comments until the page is closed. For demos and tests, where a browser refuses storage, and as the
 * shortest adapter to read: it has every method, and each keeps the rules that stand at `CommentAdapter`.
 */
export function memoryAdapter(options: MemoryAdapterOptions = {}): CommentAdapter {
  const { data = memoryData(options.threads), now = Date.now } = options;

  function threadOf(id: string): StoredThread {
    return data.threads.get(id) ?? { comments: [], keys: new Map(), clock: 0 };
  }

  /** A reading of the thread's clock, which stands still while the system's goes backwards. */
  function tick(thread: StoredThread): number {
    return (thread.clock = Math.max(now(), thread.clock));
  }

  function placeOf(thread: StoredThread, id: string | undefined): number | undefined {
    const place = thread.comments.findIndex((comment) => comment.id === id);
    return place < 0 ? undefined : place;
  }

  async function read(query: ListQuery | LocateQuery, { signal }: CallOptions = {}): Promise<Page> {
    checkSignal(signal);
    const thread = threadOf(query.threadId);
    const count = thread.comments.length;
    const stretch = stretchOf(query, count, placeOf(thread, anchorOf(query)));
    const comments = structuredClone(thread.comments.slice(stretch.from, stretch.to));
    return pageOf(query, stretch, { count, total: totalOf(thread.comments) }, comments);
  }

  /** Puts a changed comment in its place, tells the other adapters, and gives a copy of it. */
  function change(
    threadId: string,
    id: string,
    kind: Change['kind'],
    next: (current: Comment, time: number) => Comment,
  ): Comment {
    const thread = threadOf(threadId);
    const place = placeOf(thread, id);
    const current = place === undefined ? undefined : thread.comments[place];
    if (place === undefined || !current) throw noComment(id);
    const comment = next(structuredClone(current), tick(thread));
    if (comment.revision !== current.revision) {
      thread.comments[place] = comment;
      tell(threadId, { kind, comment });
    }
    return structuredClone(comment);
  }

  function tell(threadId: string, change: Change): void {
    for (const watcher of data.watchers) {
      if (watcher.adapter === adapter || watcher.threadId !== threadId) continue;
      const copy = structuredClone(change);
      queueMicrotask(() => data.watchers.has(watcher) && watcher.onChange(copy));
    }
  }

  const adapter: CommentAdapter = {
    name: 'memory',
    list: read,
    locate: read,

    async create(draft, { signal } = {}) {
      checkSignal(signal);
      const thread = threadOf(draft.threadId);
      const known = placeOf(thread, thread.keys.get(draft.idempotencyKey));
      if (known !== undefined) return structuredClone(thread.comments[known] as Comment);
      if (draft.parentId !== null && placeOf(thread, draft.parentId) === undefined)
        throw noComment(draft.parentId);
      const comment = structuredClone(commentOf(draft, tick(thread)));
      thread.comments.push(comment);
      thread.keys.set(draft.idempotencyKey, comment.id);
      data.threads.set(draft.threadId, thread);
      tell(draft.threadId, { kind: 'created', comment });
      return structuredClone(comment);
    },

    async update(edit, { signal } = {}) {
      checkSignal(signal);
      return change(edit.threadId, edit.id, 'updated', (current, time) => editedComment(current, edit, time));
    },

    async remove({ threadId, id }, { signal } = {}) {
      checkSignal(signal);
      return change(threadId, id, 'removed', (current, time) =>
        current.deletedAt ? current : tombstoneOf(current, time),
      );
    },

    async counts(threadIds, { signal } = {}) {
      checkSignal(signal);
      return Object.fromEntries(threadIds.map((id) => [id, totalOf(threadOf(id).comments)]));
    },

    watch(threadId, onChange) {
      const watcher: Watcher = { adapter, threadId, onChange };
      data.watchers.add(watcher);
      return () => data.watchers.delete(watcher);
    },
  };
  return adapter;
}
