import type { Comment, Draft } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { Edit } from './adapter.js';

/** An id that nobody else makes. Not `crypto.randomUUID`, which a page without TLS does not have. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}

/** RFC 3339 of a clock reading. */
function stamp(time: number): string {
  return new Date(time).toISOString();
}

/** The comment that a draft becomes. */
export function commentOf(draft: Draft, time: number): Comment {
  const { parentId, author, body, timeZone } = draft;
  return {
    id: newId(),
    parentId,
    author,
    body,
    createdAt: stamp(time),
    revision: 1,
    ...(timeZone !== undefined && { timeZone }),
    own: true,
  };
}

/** The comment after an edit; `NOT_FOUND` when it was deleted, `CONFLICT` when somebody was faster. */
export function editedComment(current: Comment, edit: Edit, time: number): Comment {
  if (current.deletedAt) throw noComment(current.id);
  if (current.revision !== edit.revision) {
    throw new CommentError('CONFLICT', 'The comment was changed in the meantime', { current });
  }
  return { ...current, body: edit.body, editedAt: stamp(time), revision: current.revision + 1 };
}

/** What is left of a deleted comment: its place, so that the replies keep theirs. */
export function tombstoneOf({ id, parentId, createdAt, revision }: Comment, time: number): Comment {
  const author = { name: '' };
  return { id, parentId, author, body: '', createdAt, deletedAt: stamp(time), revision: revision + 1 };
}

export function noComment(id: string): CommentError {
  return new CommentError('NOT_FOUND', `There is no comment ${id}`);
}

/** Throws `ABORTED` once the caller has given up. */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CommentError('ABORTED', 'The call was aborted', { cause: signal.reason });
}

/** How many comments there are, tombstones not counted. */
export function totalOf(comments: readonly Comment[]): number {
  return comments.filter((comment) => !comment.deletedAt).length;
}

/** Milliseconds of each comment, oldest first; one without a time stands where the one before it stands. */
function timesOf(comments: readonly Comment[]): number[] {
  let time = -Infinity;
  return comments.map(({ createdAt }) => (time = createdAt ? Date.parse(createdAt) : time));
}

/** The latest time in a list of comments: no new comment may be older. */
export function latestOf(comments: readonly Comment[]): number {
  return timesOf(comments).reduce((latest, time) => Math.max(latest, time), 0);
}

/** By time, and at the same instant, or where no time is known, as they came. */
export function inOrder(comments: readonly Comment[]): Comment[] {
  const times = timesOf(comments);
  return comments
    .map((comment, index) => ({ comment, time: times[index] ?? 0 }))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .map(({ comment }) => comment);
}
