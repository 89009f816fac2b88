import type { Comment } from '../../model/comment.js';
import { isNobody } from '../names/nameless.js';
import { People, tellApart } from './people.js';
import { looksOf } from './skeleton.js';

/**
 * The comments under a name that another person used earlier in the thread, or under one that looks like it (UTS #39), each with the
 * id of the comment where that name stood first. Who is another person, the backend must know (`author.mark`, else `author.id`):
 * nothing is claimed of comments that have neither, and nobody is another person for being called nothing.
 *
 * @param comments - Oldest first, from the beginning of the thread.
 */
export function nameClashes(comments: readonly Comment[]): Map<string, string> {
  const clashes = new Map<string, string>();
  const told = tellApart(comments, new People(isNobody, looksOf));
  for (const [id, { earlier }] of told) if (earlier) clashes.set(id, earlier.id);
  return clashes;
}
