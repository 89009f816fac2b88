import type { CommentAdapter, CallOptions, ListQuery } from '../src/adapters/adapter.js';
import { importThread } from '../src/adapters/indexeddb-import.js';
import { indexedDBAdapter } from '../src/adapters/indexeddb.js';
import { memoryAdapter } from '../src/adapters/memory.js';
import type { Thread } from '../src/model/comment.js';

/**
 * This browser's storage, with a conversation that is already in it. Reading stores nothing: the conversation comes
 * from memory until somebody writes, and only then goes into the storage, below what was written.
 */
export function seededAdapter(thread: Thread): CommentAdapter {
  const stored = indexedDBAdapter();
  const seed = memoryAdapter({ threads: [thread] });
  let isStored = false;

  /** Where the thread is read from. Asked anew for each first page, because another tab may have stored it by now. */
  async function source(
    { threadId, cursor }: Partial<ListQuery>,
    options?: CallOptions,
  ): Promise<CommentAdapter> {
    if (threadId !== thread.id) return stored;
    if (!isStored && cursor === undefined) {
      const query = { threadId, order: 'oldest', limit: 1 } as const;
      // Storage that is refused is told to the widget when it comes to writing.
      const page = await stored.list(query, options).catch(() => null);
      isStored = (page?.comments.length ?? 0) > 0;
    }
    return isStored ? stored : seed;
  }

  async function store(threadId: string, options: CallOptions = {}): Promise<CommentAdapter> {
    if (threadId === thread.id && !isStored) {
      await importThread(thread, options);
      isStored = true;
    }
    return stored;
  }

  return {
    ...stored,
    name: 'seeded',
    list: async (query, options) => (await source(query, options)).list(query, options),
    locate: async (query, options) => (await source(query, options)).locate!(query, options),
    async counts(ids, options) {
      const counts = await stored.counts!(ids, options);
      if (!ids.includes(thread.id) || (await source({ threadId: thread.id }, options)) === stored)
        return counts;
      return { ...counts, ...(await seed.counts!([thread.id], options)) };
    },
    create: async (draft, options) => (await store(draft.threadId, options)).create!(draft, options),
    update: async (edit, options) => (await store(edit.threadId, options)).update!(edit, options),
    remove: async (removal, options) => (await store(removal.threadId, options)).remove!(removal, options),
  };
}
