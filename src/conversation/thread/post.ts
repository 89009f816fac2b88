import type { Comment } from '../../model/comment.js';
import { isTimeZone } from '../labels/clock.js';
import { isNameless } from '../names/nameless.js';

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
  /** The words of the author's mark. */
  readonly mark: string | null;
  /** What the backend knows the author by. */
  readonly authorId: string | null;
  readonly body: string;
  readonly html: boolean;
  readonly parentId: string | null;
  /** The writer's zone, where it is one that the engine knows. */
  readonly timeZone: string | null;
  readonly deleted: boolean;
}

/** What a comment costs before its text is read, as units of text; and how many are taken between two yields. */
const COST = 12;
const BATCH = 50;

/**
 * The thread, oldest first; comments of the same time, or without one, in the order of the list. Callers may be
 * looser than the types (a name that is missing, a `Date`); what can't be used is taken as not known. Yields what was
 * spent, so that it can be done in slices.
 *
 * @param first - The place of the first of them, where they follow others.
 */
export function* toPosts(comments: readonly Comment[], first = 0): Generator<number, Post[]> {
  const timed: { comment: Comment; time: number | null; order: number }[] = [];
  let last = -Infinity;
  for (const comment of comments) {
    const time = toTime(comment.createdAt);
    timed.push({ comment, time, order: (last = time ?? last) });
    if (timed.length % BATCH === 0) yield BATCH * COST;
  }
  timed.sort((a, b) => a.order - b.order || 0);
  const posts: Post[] = [];
  const names = new Map<unknown, string>();
  for (const { comment, time } of timed) {
    posts.push(toPost(comment, time, first + posts.length, names));
    if (posts.length % BATCH === 0) yield BATCH * COST;
  }
  return posts;
}

/** The same at once. */
export function allPosts(comments: readonly Comment[]): Post[] {
  const work = toPosts(comments);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** @param names - What was made of each name before. */
function toPost(comment: Comment, time: number | null, index: number, names: Map<unknown, string>): Post {
  const author: { name?: unknown; id?: unknown; mark?: { words?: unknown } } | null | undefined =
    comment.author;
  const mark = toId(author?.mark?.words);
  let name = names.get(author?.name);
  if (name === undefined) names.set(author?.name, (name = toName(author?.name)));
  const timeZone = comment.timeZone;
  return {
    id: String(comment.id),
    index,
    time,
    editedAt: toTime(comment.editedAt),
    name,
    mark,
    authorId: mark ?? toId(author?.id),
    body: typeof comment.body === 'string' ? comment.body : '',
    html: comment.format === 'html',
    parentId: comment.parentId ?? null,
    timeZone: typeof timeZone === 'string' && timeZone !== '' && isTimeZone(timeZone) ? timeZone : null,
    deleted: comment.deletedAt !== undefined && comment.deletedAt !== null,
  };
}

function toName(told: unknown): string {
  const name = typeof told === 'string' ? told.normalize('NFC').trim() : '';
  return isNameless(name) ? '' : name;
}

function toId(told: unknown): string | null {
  return typeof told === 'string' && told !== '' ? told : null;
}

function toTime(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null;
  const time =
    value instanceof Date ? value.getTime() : typeof value === 'number' ? value : Date.parse(value as string);
  return Number.isFinite(time) ? time : null;
}
