import type { Comment } from '../../model/comment.js';

/** By time; at the same instant as they came. One without a time stays behind the one that it came behind. */
export function oldestFirst(comments: readonly Comment[]): Comment[] {
  let time = -Infinity;
  return comments
    .map((comment) => {
      if (comment.createdAt) time = Date.parse(comment.createdAt);
      return { comment, time };
    })
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .map(({ comment }) => comment);
}
