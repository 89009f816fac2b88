import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { Core } from './core.js';
import { patiently } from './patience.js';

/**
 * Has the backend change a text. Where it holds that very text already, that is no conflict: most often it is our own
 * edit, whose answer was lost on the way.
 */
export async function sendEdit(core: Core, id: string, body: string, revision: number): Promise<Comment> {
  const edit = { threadId: core.options.threadId, id, body, revision };
  try {
    return await patiently(core, (adapter, options) => adapter.update!(edit, options));
  } catch (cause) {
    const { current } = CommentError.from(cause);
    if (current) core.entries.update(current);
    if (!current || current.deletedAt || current.body !== body) throw cause;
    return current;
  }
}

/** Has the backend delete a comment. */
export function sendRemoval(core: Core, id: string): Promise<Comment> {
  const removal = { threadId: core.options.threadId, id };
  return patiently(core, (adapter, options) => adapter.remove!(removal, options));
}
