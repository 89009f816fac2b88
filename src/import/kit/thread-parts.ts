import type { Comment } from '../../model/comment.js';
import type { ImportedThread } from '../imported-thread.js';
import { badData } from './place.js';

/** Those that have comments. Throws `BAD_DATA` at the offset where none has. */
export function filled(threads: readonly ImportedThread[], text: string, offset = 0): ImportedThread[] {
  const rest = threads.filter(({ comments }) => comments.length > 0);
  if (rest.length === 0) throw badData('There are no comments in it', text, offset);
  return rest;
}

/** Whether a text is a complete address of the web. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url);
}

/** What is left of a deleted comment. When it was deleted, nobody tells: not before it was written. */
export function tombstone(common: Pick<Comment, 'id' | 'parentId' | 'createdAt' | 'revision'>): Comment {
  const deletedAt = common.createdAt ?? '1970-01-01T00:00:00.000Z';
  return { ...common, author: { name: '' }, body: '', deletedAt };
}

/** Without tombstones that hold no place for anybody: those of which no answer, nor an answer to one, is there. */
export function withoutIdleTombstones(comments: readonly Comment[]): Comment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const needed = new Set<string>();
  for (const { deletedAt, parentId } of comments) {
    if (deletedAt !== undefined) continue;
    for (let at = parentId; at !== null && !needed.has(at); at = byId.get(at)?.parentId ?? null)
      needed.add(at);
  }
  return comments.filter(({ id, deletedAt }) => deletedAt === undefined || needed.has(id));
}

/** Feeds run from new to old, exports from old to new; comments of the same instant stay in their order. */
export function oldestFirst(comments: readonly Comment[]): Comment[] {
  const first = comments.find((comment) => comment.createdAt !== null)?.createdAt ?? '';
  const last = comments.findLast((comment) => comment.createdAt !== null)?.createdAt ?? '';
  const ordered = first > last ? comments.toReversed() : [...comments];
  return ordered.sort((a, b) =>
    a.createdAt === null || b.createdAt === null || a.createdAt === b.createdAt
      ? 0
      : a.createdAt < b.createdAt
        ? -1
        : 1,
  );
}
