import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { Core } from './core.js';

/**
 * Has the backend change a text. Where it holds that very text already, that is no conflict: most often it is our own
 * edit, whose answer was lost on the way.
 */
export async function sendEdit(core: Core, id: string, body: string, revision: number): Promise<Comment> {
  const { backend, entries, options } = core;
  const { threadId } = options;
  try {
    return await backend.call((adapter) => adapter.update!({ threadId, id, body, revision }));
  } catch (cause) {
    const { current } = CommentError.from(cause);
    if (current) entries.update(current);
    if (!current || current.deletedAt || current.body !== body) throw cause;
    return current;
  }
}
