import type { Comment } from '../../model/comment.js';
import type { ListQuery, LocateQuery, Page } from '../adapter.js';
import { noComment, totalOf } from './comments.js';

/** Both ways to ask for a page: from a cursor, which is `>` or `<` and an id, or around a comment. */
export type PageQuery = ListQuery | LocateQuery;

/** A thread of which pages can be cut. Places count from 0, oldest first, and have no gaps. */
export interface Pages {
  readonly count: number;
  readonly total: number;
  /** -1 where there is no such comment. */
  readonly placeOf: (id: string) => number | Promise<number>;
  /** Copies of the comments of some places, `from` included, `to` not. */
  readonly slice: (from: number, to: number) => Comment[] | Promise<Comment[]>;
}

/** A page of a thread; `NOT_FOUND` where it hangs on a comment that is not there. */
export async function readPage(query: PageQuery, { count, total, placeOf, slice }: Pages): Promise<Page> {
  const { order, limit } = query;
  const anchor = 'id' in query ? query.id : query.cursor?.slice(1);
  let start = 0;
  if (anchor !== undefined) {
    const place = await placeOf(anchor);
    if (place < 0) throw noComment(anchor);
    start = order === 'oldest' ? place : count - 1 - place;
    if ('id' in query) start = Math.max(0, Math.min(start - (limit >> 1), count - limit));
    else start += query.cursor?.startsWith('<') ? -limit : 1;
  }
  const end = Math.min(start + limit, count);
  start = Math.max(start, 0);
  const comments = await (order === 'oldest' ? slice(start, end) : slice(count - end, count - start));
  if (order === 'newest') comments.reverse();
  const [first, last] = [comments[0], comments.at(-1)];
  return {
    comments,
    ...(last && end < count && { next: `>${last.id}` }),
    ...(first && start > 0 && { previous: `<${first.id}` }),
    total,
  };
}

/** A thread that is all in memory, oldest first. */
export function pagesOf(thread: readonly Comment[]): Pages {
  return {
    count: thread.length,
    total: totalOf(thread),
    placeOf: (id) => thread.findIndex((comment) => comment.id === id),
    slice: (from, to) => structuredClone(thread.slice(from, to)),
  };
}
