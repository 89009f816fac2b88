import type { Page } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';
import type { BrokenAdapter } from './support.js';

const without = (page: Page, field: 'next' | 'previous'): Page => {
  const { [field]: _left, ...rest } = page;
  return rest;
};

/** Adapters that break rules 3, 4 and 5, and those of `counts` and `locate`. */
export const brokenReading: readonly BrokenAdapter[] = [
  {
    fault: 'lists oldest first, whatever is asked for',
    rules: [3, 'locate'],
    make: ({ list, locate }) => ({
      list: (query, options) => list({ ...query, order: 'oldest' }, options),
      locate: (query, options) => locate({ ...query, order: 'oldest' }, options),
    }),
  },
  {
    fault: 'lists the top level only',
    rules: [3, 1, 2, 4, 7, 9, 'update', 'remove', 'locate', 'eraseMine'],
    make: ({ list }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        return {
          ...page,
          comments: page.comments.filter(({ parentId }) => query.limit === 7 || parentId === null),
        };
      },
    }),
  },
  {
    fault: 'gives the first page again and again',
    rules: [3, 6, 'locate'],
    make: ({ list }) => ({
      list: ({ threadId, order, limit }, options) => list({ threadId, order, limit }, options),
    }),
  },
  {
    fault: 'begins a page with the last comment of the page before',
    rules: [3, 'locate'],
    make: ({ list }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        if (!query.cursor?.startsWith('>')) return page;
        const [id, threadId, order] = [query.cursor.slice(1), query.threadId, query.order];
        const all = (await list({ threadId, order, limit: 1000 })).comments;
        return { ...page, comments: [...all.filter((comment) => comment.id === id), ...page.comments] };
      },
    }),
  },
  {
    fault: 'counts pages from the beginning, which moves while others write',
    rules: [3],
    make: ({ list }) => ({
      locate: undefined as never,
      list: async ({ threadId, order, limit, cursor }, options) => {
        const [start = 0, of = threadId] =
          cursor?.split('@').map((part, index) => (index ? part : Number(part))) ?? [];
        if (of !== threadId || Number.isNaN(start)) throw new CommentError('NOT_FOUND', 'No such cursor');
        const { comments, total } = await list({ threadId, order, limit: 1000 }, options);
        const [from, to] = [Number(start), Number(start) + limit];
        return {
          comments: comments.slice(Math.max(0, from), to),
          ...(to < comments.length && { next: `${to}@${threadId}` }),
          ...(from > 0 && { previous: `${from - limit}@${threadId}` }),
          total,
        };
      },
    }),
  },
  {
    fault: 'has a next page behind the last',
    rules: [3],
    make: ({ list }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        const last = page.comments.at(-1);
        return last ? { next: `>${last.id}`, ...page } : page;
      },
    }),
  },
  {
    fault: 'does not lead back',
    rules: [3, 'locate'],
    make: ({ list }) => ({ list: async (query, options) => without(await list(query, options), 'previous') }),
  },
  {
    fault: 'gives more than was asked for',
    rules: [1, 3],
    make: ({ list }) => ({ list: (query, options) => list({ ...query, limit: query.limit + 1 }, options) }),
  },
  {
    fault: 'gives the length of the page as `total`',
    rules: [3, 'remove'],
    make: ({ list }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        return { ...page, total: page.comments.length };
      },
    }),
  },
  {
    fault: 'throws at a thread that nobody wrote in',
    rules: [3],
    make: ({ list }, data) => ({
      list: async (query, options) => {
        if (!data.threads.has(query.threadId)) throw new CommentError('NOT_FOUND', 'No such thread');
        return list(query, options);
      },
    }),
  },
  {
    fault: 'lists the comments that it keeps',
    rules: [4],
    make: ({ list }, data) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        const kept = data.threads.get(query.threadId)?.comments;
        return { ...page, comments: page.comments.map((comment) => kept?.get(comment.id) ?? comment) };
      },
    }),
  },
  {
    fault: 'gives the new comment that it keeps',
    rules: [4],
    make: ({ create }, data) => ({
      create: async (draft, options) => {
        const { id } = await create(draft, options);
        return data.threads.get(draft.threadId)?.comments.get(id) as Comment;
      },
    }),
  },
  {
    fault: 'keeps the author that came in the draft',
    rules: [4],
    make: ({ create }, data) => ({
      create: async (draft, options) => {
        const comment = await create(draft, options);
        const kept = data.threads.get(draft.threadId)?.comments.get(comment.id);
        if (kept && !kept.deletedAt) Object.assign(kept, { author: draft.author });
        return comment;
      },
    }),
  },
  {
    fault: 'gives the comment that it keeps for a conflict',
    rules: [4],
    make: ({ update }, data) => ({
      update: (edit, options) =>
        update(edit, options).catch((error: CommentError) => {
          const current = data.threads.get(edit.threadId)?.comments.get(edit.id);
          throw current && error.code === 'CONFLICT'
            ? new CommentError('CONFLICT', 'changed', { current })
            : error;
        }),
    }),
  },
  {
    fault: 'gives the tombstone that it keeps',
    rules: [4],
    make: ({ remove }, data) => ({
      remove: async (removal, options) => {
        const { id } = await remove(removal, options);
        return data.threads.get(removal.threadId)?.comments.get(id) as Comment;
      },
    }),
  },
  {
    fault: 'looks into storage when it is made',
    rules: [5],
    make: () => {
      sessionStorage.getItem('comments');
      return {};
    },
  },
  {
    fault: 'opens a channel when it is made',
    rules: [5],
    make: () => {
      new BroadcastChannel('comments').close();
      return {};
    },
  },
  { fault: 'has no name', rules: [5], make: () => ({ name: '' }) },
  {
    fault: 'has methods that need their object',
    rules: [5],
    make: (good) => ({
      list(query, options) {
        return good.list(
          query,
          this === undefined || !('watch' in this) ? { ...options, signal: AbortSignal.abort() } : options,
        );
      },
    }),
  },
  {
    fault: 'counts what was deleted',
    rules: ['counts'],
    make: (_good, data) => ({
      counts: async (ids, { signal } = {}) => {
        if (signal?.aborted) throw new CommentError('ABORTED', 'given up');
        return Object.fromEntries(ids.map((id) => [id, data.threads.get(id)?.comments.size ?? 0]));
      },
    }),
  },
  {
    fault: 'leaves unknown threads out of its counts',
    rules: ['counts'],
    make: ({ counts }) => ({
      counts: async (ids, options) =>
        Object.fromEntries(Object.entries(await counts(ids, options)).filter(([, count]) => count > 0)),
    }),
  },
  {
    fault: 'locates everything on the first page',
    rules: ['locate'],
    make: ({ list }) => ({ locate: ({ id: _id, ...query }, options) => list(query, options) }),
  },
  {
    fault: 'locates a comment on a page without cursors',
    rules: ['locate'],
    make: ({ locate }) => ({
      locate: async (query, options) => without(without(await locate(query, options), 'next'), 'previous'),
    }),
  },
];
