import type { Comment } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import type { PlacedPage, PlacedQuery } from '../adapter.js';

/**
 * A page of the comments of several threads, the newest first; each with the id of its thread, in the order in which they came.
 * `all` has tombstones too, and what is not wanted: a cursor may stand on what has become that.
 */
export function placedPage(
  all: readonly (readonly [threadId: string, comment: Comment])[],
  { limit, cursor }: PlacedQuery,
  wanted: (threadId: string, comment: Comment) => boolean = () => true,
): PlacedPage {
  const sorted = all
    .map(([threadId, comment], place) => ({ threadId, comment, place, time: comment.createdAt ?? '' }))
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : b.place - a.place));
  const keyOf = ({ threadId, comment }: (typeof sorted)[number]): string => `${comment.id}/${threadId}`;
  const start = cursor === undefined ? 0 : sorted.findIndex((each) => keyOf(each) === cursor) + 1;
  if (cursor !== undefined && start === 0) throw new CommentError('NOT_FOUND', 'There is no such place');
  const rest = sorted
    .slice(start)
    .filter(({ threadId, comment }) => !comment.deletedAt && wanted(threadId, comment));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    comments: page.map(({ threadId, comment }) => ({
      thread: { id: threadId },
      comment: structuredClone(comment),
    })),
    ...(last && rest.length > limit && { next: keyOf(last) }),
  };
}
