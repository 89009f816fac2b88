import type { Comment } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import type { PlacedPage, PlacedQuery } from '../adapter.js';

/** A page of the comments of several threads, the newest first; each with the id of its thread, in the order in which they came. */
export function placedPage(
  all: readonly (readonly [threadId: string, comment: Comment])[],
  { limit, cursor }: PlacedQuery,
): PlacedPage {
  const sorted = all
    .filter(([, { deletedAt }]) => !deletedAt)
    .map(([threadId, comment], place) => ({ threadId, comment, place, time: comment.createdAt ?? '' }))
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : b.place - a.place));
  const keyOf = ({ threadId, comment }: (typeof sorted)[number]): string => `${comment.id}/${threadId}`;
  const start = cursor === undefined ? 0 : sorted.findIndex((each) => keyOf(each) === cursor) + 1;
  if (cursor !== undefined && start === 0) throw new CommentError('NOT_FOUND', 'There is no such place');
  const page = sorted.slice(start, start + limit);
  const last = page.at(-1);
  return {
    comments: page.map(({ threadId, comment }) => ({
      thread: { id: threadId },
      comment: structuredClone(comment),
    })),
    ...(last && start + limit < sorted.length && { next: keyOf(last) }),
  };
}
