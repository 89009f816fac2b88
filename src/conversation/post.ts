import type { Comment } from '../model/comment.js';
import { isTimeZone } from './clock.js';
import { isNameless } from './nameless.js';

/** A comment as the resolver sees it: complete, in its place in the order of time. */
export interface Post {
  readonly id: string;
  /** Its place in the thread, from 0, oldest first. */
  readonly index: number;
  /** Milliseconds since 1970; null where it was never known. */
  readonly time: number | null;
  readonly editedAt: number | null;
  /** Empty for the nameless. */
  readonly name: string;
  readonly authorId: string | null;
  readonly body: string;
  readonly html: boolean;
  readonly parentId: string | null;
  /** The writer's zone, where it is one that the engine knows. */
  readonly timeZone: string | null;
  readonly deleted: boolean;
}

/**
 * The thread, oldest first; comments of the same time, or without one, in the order of the list. Callers may be
 * looser than the types (a name that is missing, a `Date`); what can't be used is taken as not known.
 *
 * @param first - The place of the first of them, where they follow others.
 */
export function toPosts(comments: readonly Comment[], first = 0): Post[] {
  let last = -Infinity;
  const timed = comments.map((comment) => {
    const time = toTime(comment.createdAt);
    return { comment, time, order: (last = time ?? last) };
  });
  timed.sort((a, b) => a.order - b.order || 0);
  return timed.map(({ comment, time }, index) => toPost(comment, time, first + index));
}

function toPost(comment: Comment, time: number | null, index: number): Post {
  const author: { name?: unknown; id?: unknown } | null | undefined = comment.author;
  const name = typeof author?.name === 'string' ? author.name.normalize('NFC').trim() : '';
  const timeZone = comment.timeZone;
  return {
    id: String(comment.id),
    index,
    time,
    editedAt: toTime(comment.editedAt),
    name: isNameless(name) ? '' : name,
    authorId: typeof author?.id === 'string' && author.id !== '' ? author.id : null,
    body: typeof comment.body === 'string' ? comment.body : '',
    html: comment.format === 'html',
    parentId: comment.parentId ?? null,
    timeZone: typeof timeZone === 'string' && timeZone !== '' && isTimeZone(timeZone) ? timeZone : null,
    deleted: comment.deletedAt !== undefined && comment.deletedAt !== null,
  };
}

function toTime(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null;
  const time =
    value instanceof Date ? value.getTime() : typeof value === 'number' ? value : Date.parse(value as string);
  return Number.isFinite(time) ? time : null;
}
