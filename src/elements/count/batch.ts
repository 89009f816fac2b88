import type { CommentAdapter } from '../../adapters/adapter.js';

interface Batch {
  readonly threadIds: Set<string>;
  readonly counts: Promise<Record<string, number>>;
}

/** What is asked for in this turn, by backend; sent when the turn ends. */
const batches = new WeakMap<CommentAdapter, Batch>();

/**
 * How many comments a thread has. However many threads are asked for at a time, the backend gets one request. Null
 * where it does not count; rejects with what the backend's `counts` throws.
 */
export async function countOf(adapter: CommentAdapter, threadId: string): Promise<number | null> {
  if (!adapter.counts) return null;
  const batch = batches.get(adapter) ?? begin(adapter);
  batch.threadIds.add(threadId);
  return (await batch.counts)[threadId] ?? null;
}

function begin(adapter: CommentAdapter): Batch {
  const threadIds = new Set<string>();
  const counts = Promise.resolve().then(() => {
    batches.delete(adapter);
    return adapter.counts!([...threadIds]);
  });
  const batch = { threadIds, counts };
  batches.set(adapter, batch);
  return batch;
}
