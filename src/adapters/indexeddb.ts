import type { Comment } from '../model/comment.js';
import type { CallOptions, CommentAdapter, Edit, Page, Removal } from './adapter.js';
import { noComment, totalOf } from './kit/comments.js';
import { database } from './kit/database.js';
import { pagesOf, readPage } from './kit/page.js';
import type { PageQuery } from './kit/page.js';
import { DATABASE, emptyThread, keysOf } from './kit/schema.js';
import { tabs } from './kit/tabs.js';
import { commentOf, editedComment, tombstoneOf } from './kit/written.js';

export interface IndexedDBAdapterOptions {
  /** Name of the database. @default 'comment-thread' */
  name?: string;
  /** Milliseconds to wait for a database that another tab holds, before `STORAGE_BLOCKED`. @default 5000 */
  patience?: number;
}

/**
 * Keeps comments in this browser. Tabs that use the same database see each other's comments at once; reading stores
 * nothing, not even an empty database. Failures of the storage are `STORAGE_BLOCKED`, `STORAGE_FULL` and
 * `STORAGE_LOST` (somebody deleted the database: told once, the next call begins anew).
 */
export function indexedDBAdapter(options: IndexedDBAdapterOptions = {}): CommentAdapter {
  const { name = DATABASE, patience } = options;
  const { read, write } = database(name, patience);
  const { tell, watch } = tabs(name);

  async function page(query: PageQuery, { signal }: CallOptions = {}): Promise<Page> {
    const { threadId } = query;
    const found = await read(signal, async (threads, comments) => {
      const { count, total } = (await threads.get(threadId)) ?? emptyThread(threadId);
      return readPage(query, {
        count,
        total,
        placeOf: async (id) => (await comments.index('id').getKey([threadId, id]))?.[1] ?? -1,
        slice: async (from, to) =>
          from < to ? (await comments.getAll(keysOf(threadId, from, to))).map((row) => row.comment) : [],
      });
    });
    return found ?? readPage(query, pagesOf([]));
  }

  async function change<Request extends Edit | Removal>(
    request: Request,
    { signal }: CallOptions = {},
    next: (current: Comment, request: Request, time: number) => Comment,
  ): Promise<Comment> {
    const { threadId, id } = request;
    const [current, comment] = await write(signal, async (threads, comments) => {
      const thread = await threads.get(threadId);
      const row = await comments.index('id').get([threadId, id]);
      if (!thread || !row) throw noComment(id);
      const clock = Math.max(Date.now(), thread.clock);
      const comment = next(row.comment, request, clock);
      const total = thread.total - totalOf([row.comment]) + totalOf([comment]);
      await threads.put({ ...thread, total, clock });
      await comments.put({ ...row, comment });
      return [row.comment, comment];
    });
    if (comment !== current) tell(threadId, comment.deletedAt ? 'removed' : 'updated', [comment]);
    return comment;
  }

  return {
    name: 'indexeddb',
    list: page,
    locate: page,

    async create(draft, { signal } = {}) {
      const { threadId, parentId, idempotencyKey } = draft;
      const [comment, fresh] = await write(signal, async (threads, comments) => {
        const [thread = emptyThread(threadId), known, parent] = await Promise.all([
          threads.get(threadId),
          comments.index('key').get([threadId, idempotencyKey]),
          parentId === null || comments.index('id').getKey([threadId, parentId]),
        ]);
        if (known) return [known.comment];
        if (!parent) throw noComment(parentId);
        const { count, total } = thread;
        const clock = Math.max(Date.now(), thread.clock);
        const comment = commentOf(draft, clock);
        await threads.put({ id: threadId, count: count + 1, total: total + 1, clock });
        await comments.put({ thread: threadId, place: count, key: idempotencyKey, comment });
        return [comment, true];
      });
      if (fresh) tell(threadId, 'created', [comment]);
      return comment;
    },

    update: (edit, options) => change(edit, options, editedComment),
    remove: (removal, options) => change(removal, options, tombstoneOf),

    async counts(threadIds, { signal } = {}) {
      const rows = await read(signal, (threads) => Promise.all(threadIds.map((id) => threads.get(id))));
      return Object.fromEntries(threadIds.map((id, index) => [id, rows?.[index]?.total ?? 0]));
    },

    // Where tabs can't talk nothing is live, and an absent method says so.
    ...(typeof BroadcastChannel === 'function' && { watch }),
  };
}
