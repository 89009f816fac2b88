import type { Comment } from '../../model/comment.js';
import type { Session } from '../thread/session.js';

/** Reads one comment that is not loaded, without changing what is shown; null where it is not to be had. */
export async function fetchComment(
  { adapter, threadId, signal }: Session,
  id: string,
): Promise<Comment | null> {
  try {
    const page = await adapter.locate?.({ threadId, id, order: 'oldest', limit: 1 }, { signal });
    return page?.comments.find((comment) => comment.id === id) ?? null;
  } catch {
    // Not there, or not reachable: for the reader it is the same.
    return null;
  }
}
