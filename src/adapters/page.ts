import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { ListQuery, LocateQuery, Page } from './adapter.js';

/** A stretch of a thread, in positions of its oldest-first order: `from` included, `to` not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The comment that a query hangs on; none at the beginning of a thread. A cursor is `>` or `<` and an id. */
export function anchorOf(query: ListQuery | LocateQuery): string | undefined {
  return 'id' in query ? query.id : query.cursor?.slice(1);
}

/** Where a page lies in a thread of `count` comments, its anchor being at `position`. */
export function stretchOf(query: ListQuery | LocateQuery, count: number, position?: number): Stretch {
  const { order, limit } = query;
  let start = 0;
  let end = limit;
  if (anchorOf(query) !== undefined) {
    if (position === undefined) throw new CommentError('NOT_FOUND', 'There is no such place in this thread');
    const anchor = order === 'oldest' ? position : count - 1 - position;
    if ('id' in query) start = Math.min(anchor - Math.floor(limit / 2), count - limit);
    else start = query.cursor?.startsWith('<') ? anchor - limit : anchor + 1;
    end = start + limit;
  }
  start = Math.max(0, start);
  end = Math.min(count, 'id' in query ? start + limit : end);
  return order === 'oldest' ? { from: start, to: end } : { from: count - end, to: count - start };
}

/** A page made of the comments of its stretch, which come oldest first. */
export function pageOf(
  query: ListQuery | LocateQuery,
  stretch: Stretch,
  thread: { readonly count: number; readonly total: number },
  oldestFirst: readonly Comment[],
): Page {
  const oldest = query.order === 'oldest';
  const comments = oldest ? oldestFirst : [...oldestFirst].reverse();
  const [older, newer] = [stretch.from > 0, stretch.to < thread.count];
  const [first, last] = [comments[0], comments.at(-1)];
  return {
    comments,
    ...(last && (oldest ? newer : older) && { next: `>${last.id}` }),
    ...(first && (oldest ? older : newer) && { previous: `<${first.id}` }),
    total: thread.total,
  };
}
