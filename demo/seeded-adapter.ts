import type { CommentAdapter, CallOptions, ListQuery } from '../src/adapters/adapter.js';
import { importThread } from '../src/adapters/indexeddb-import.js';
import { indexedDBAdapter, type IndexedDBAdapterOptions } from '../src/adapters/indexeddb.js';
import { memoryAdapter } from '../src/adapters/memory.js';
import type { Thread } from '../src/model/comment.js';

/**
 * This browser's storage, with a conversation that is already in it. Reading stores nothing: the conversation comes
 * from memory until somebody writes, and only then goes into the storage, ahead of what was written.
 */
export function seededAdapter(thread: Thread, options: IndexedDBAdapterOptions = {}): CommentAdapter {
  const stored = indexedDBAdapter(options);
  const seed = memoryAdapter({ threads: [thread] });
  let isStored = false;

  /** Where the thread is read from; asked anew for each first page, because another tab may have stored it by now. */
  async function source(
    query: Pick<ListQuery, 'threadId' | 'cursor'>,
    call?: CallOptions,
  ): Promise<CommentAdapter> {
    if (query.threadId !== thread.id) return stored;
    if (!isStored && query.cursor === undefined) {
      // Storage that is refused comes to light when somebody writes; until then there is something to read.
      const page = await stored
        .list({ threadId: thread.id, order: 'oldest', limit: 1 }, call)
        .catch(() => null);
      isStored = (page?.comments.length ?? 0) > 0;
    }
    return isStored ? stored : seed;
  }

  async function target(threadId: string, { signal }: CallOptions = {}): Promise<CommentAdapter> {
    if (threadId === thread.id && !isStored) {
      await importThread(thread, { ...options, ...(signal && { signal }) });
      isStored = true;
    }
    return stored;
  }

  return {
    ...stored,
    name: 'seeded',
    list: async (query, call) => (await source(query, call)).list(query, call),
    locate: async (query, call) => (await source(query, call)).locate!(query, call),
    create: async (draft, call) => (await target(draft.threadId, call)).create!(draft, call),
    update: async (edit, call) => (await target(edit.threadId, call)).update!(edit, call),
    remove: async (removal, call) => (await target(removal.threadId, call)).remove!(removal, call),

    async counts(threadIds, call) {
      const counts = await stored.counts!(threadIds, call);
      if (!threadIds.includes(thread.id) || (await source({ threadId: thread.id }, call)) === stored)
        return counts;
      return { ...counts, ...(await seed.counts!([thread.id], call)) };
    },
  };
}
