import type { Comment } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';

export function noComment(id: string | null): CommentError {
  return new CommentError('NOT_FOUND', `There is no comment ${id}`);
}

/** `ABORTED`, with the caller's reason. */
export function abortError(signal: AbortSignal | undefined): CommentError {
  return new CommentError('ABORTED', 'The call was aborted', { cause: signal?.reason });
}

/** Throws `ABORTED` once the caller has given up. */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortError(signal);
}

/** How many comments there are, tombstones not counted. */
export function totalOf(comments: readonly Comment[]): number {
  return comments.filter((comment) => !comment.deletedAt).length;
}
