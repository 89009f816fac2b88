import type { Comment } from '../../model/comment.js';
import type { Reference } from '../../model/reference.js';
import { allPosts } from './post.js';

/**
 * A tree for a flat thread: a comment without a parent hangs under the first comment that it refers to. The order of
 * the list stays, and so does every parent that was there; only earlier comments become parents.
 */
export function inferReplies(
  comments: readonly Comment[],
  references: ReadonlyMap<string, readonly Reference[]>,
): Comment[] {
  const places = new Map(allPosts(comments).map(({ id, index }) => [id, index]));
  return comments.map((comment) => {
    if (comment.parentId !== null && comment.parentId !== undefined) return comment;
    const place = places.get(comment.id) ?? 0;
    const first = references
      .get(comment.id)
      ?.flatMap(({ targets }) => targets.slice(0, 1))
      .find((target) => (places.get(target) ?? Infinity) < place);
    return first === undefined ? comment : { ...comment, parentId: first };
  });
}
