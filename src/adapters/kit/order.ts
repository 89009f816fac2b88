import type { Comment } from '../../model/comment.js';

interface Timed {
  readonly comment: Comment;
  readonly time: number;
}

/** Each with its time, or that of the one that it came behind. */
export function timed(comments: readonly Comment[]): Timed[] {
  let time = -Infinity;
  return comments.map((comment) => {
    if (comment.createdAt) time = Date.parse(comment.createdAt);
    return { comment, time };
  });
}

/** At the same instant as they came. */
export function byTime(comments: readonly Timed[]): Comment[] {
  return comments
    .toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .map(({ comment }) => comment);
}

/** By time; at the same instant as they came. One without a time stays behind the one that it came behind. */
export const oldestFirst = (comments: readonly Comment[]): Comment[] => byTime(timed(comments));
