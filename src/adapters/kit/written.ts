import type { Comment, Draft } from '../../model/comment.js';
import { CommentError } from '../../model/errors.js';
import type { Edit, Reaction, Removal } from '../adapter.js';
import { noComment } from './comments.js';

/** RFC 3339 of a clock reading. */
function stamp(time: number): string {
  return new Date(time).toISOString();
}

/** The comment that a draft becomes at a time of the backend's clock, in milliseconds. */
export function commentOf({ parentId, author, body, timeZone }: Draft, time: number): Comment {
  return {
    // Not `crypto.randomUUID`, which a page without TLS does not have.
    id: Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(''),
    parentId,
    author: { ...author },
    body,
    createdAt: stamp(time),
    revision: 1,
    ...(timeZone !== undefined && { timeZone }),
    own: true,
  };
}

/** The comment after an edit; `NOT_FOUND` when it was deleted, `CONFLICT` when somebody was faster. */
export function editedComment(current: Comment, { body, revision }: Edit, time: number): Comment {
  if (current.deletedAt) throw noComment(current.id);
  if (current.revision !== revision) {
    throw new CommentError('CONFLICT', 'Changed in the meantime', { current: structuredClone(current) });
  }
  return { ...current, body, editedAt: stamp(time), revision: revision + 1 };
}

/** The two sides of a vote. */
const OPPOSITE: Readonly<Record<string, string>> = { up: 'down', down: 'up' };

/** The comment with one person's reaction given or taken back; the same one where that changes nothing. */
export function reactedComment(current: Comment, { kind, given }: Reaction): Comment {
  if (current.deletedAt) throw noComment(current.id);
  const { reactions = {}, reacted = [], ...rest } = current;
  if (reacted.includes(kind) === given) return current;
  const opposite = OPPOSITE[kind];
  const gone = given ? reacted.filter((each) => each === opposite) : [kind];
  const counts = new Map(Object.entries(reactions));
  for (const each of gone) counts.set(each, (counts.get(each) ?? 1) - 1);
  if (given) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const left = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const own = [...reacted.filter((each) => !gone.includes(each)), ...(given ? [kind] : [])].sort();
  return {
    ...rest,
    ...(left.length > 0 && { reactions: Object.fromEntries(left) }),
    ...(own.length > 0 && { reacted: own }),
  };
}

/** What is left of a deleted comment: its place, so that the replies keep theirs. */
export function tombstoneOf(current: Comment, _removal: Removal, time: number): Comment {
  if (current.deletedAt) return current;
  const { id, parentId, createdAt, revision } = current;
  const author = { name: '' };
  return { id, parentId, author, body: '', createdAt, deletedAt: stamp(time), revision: revision + 1 };
}

/** Milliseconds of the latest comment: no new one may be older. */
export function latestOf(comments: readonly Comment[]): number {
  return comments.reduce((latest, { createdAt }) => Math.max(latest, Date.parse(createdAt ?? '') || 0), 0);
}
