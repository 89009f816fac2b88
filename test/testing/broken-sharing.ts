import type { CommentAdapter, Page } from '../../src/adapters/adapter.js';
import type { MemoryData } from '../../src/adapters/memory.js';
import type { Comment } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';
import type { BrokenAdapter } from './support.js';

const without = (...methods: (keyof CommentAdapter)[]): Partial<CommentAdapter> =>
  Object.fromEntries(methods.map((method) => [method, undefined]));

const kept = (data: MemoryData, threadId: string, id: string): Comment =>
  data.threads.get(threadId)?.comments.get(id) as Comment;

/** As if the id could not stand in an address. */
const strange = (comment: Comment): Comment => {
  const { id, parentId } = comment;
  return { ...comment, id: `#${id}`, parentId: parentId && `#${parentId}` };
};

/** More adapters that break rules 4, 5, 6 and 7, or what is said of a new comment. */
export const brokenSharing: readonly BrokenAdapter[] = [
  {
    fault: 'keeps the lists that it gave, and gives them again',
    rules: [4],
    make: ({ list }) => {
      const pages = new Map<string, Page>();
      return {
        list: async (query, options) => {
          const page = await list(query, options);
          for (const comment of page.comments) Object.freeze(Object.freeze(comment).author);
          const key = JSON.stringify([query, page]);
          if (!pages.has(key)) pages.set(key, page);
          return pages.get(key)!;
        },
      };
    },
  },
  {
    fault: 'locates the comments that it keeps',
    rules: [4],
    make: ({ locate }, data) => ({
      locate: async (query, options) => {
        const page = await locate(query, options);
        return { ...page, comments: page.comments.map(({ id }) => kept(data, query.threadId, id)) };
      },
    }),
  },
  {
    fault: 'gives the comment that it keeps for a reaction',
    rules: [4],
    make: ({ react }, data) => ({
      react: async (reaction, options) => {
        const { id } = await react(reaction, options);
        return kept(data, reaction.threadId, id);
      },
    }),
  },
  {
    fault: 'lists the newest of the comments that it keeps',
    rules: [4],
    make: ({ latest }, data) => ({
      latest: async (query, options) => {
        const { comments, ...rest } = await latest(query, options);
        return {
          ...rest,
          comments: comments.map(({ thread, comment }) => ({
            thread,
            comment: kept(data, thread.id, comment.id),
          })),
        };
      },
    }),
  },
  {
    fault: 'has a `create` that needs its object',
    rules: [5],
    make: ({ create }) => ({
      async create(draft, options) {
        if (this === undefined) throw new TypeError('There is no `this`');
        return create(draft, options);
      },
    }),
  },
  {
    fault: 'makes up codes of errors',
    rules: [6],
    make: ({ list }) => ({
      list: (query, options) =>
        list(query, options).catch((error: CommentError) => {
          if (error.code !== 'UNAVAILABLE') throw error;
          throw new CommentError('DOWN' as never, 'The backend is down', { cause: error });
        }),
    }),
  },
  {
    fault: 'reacts for a caller who has given up',
    rules: [7],
    make: ({ react }) => ({ react: (reaction) => react(reaction) }),
  },
  {
    fault: 'gives ids that cannot stand in an address',
    rules: ['create'],
    make: ({ list, create }) => ({
      list: async (query, options) => {
        const page = await list(query, options);
        return { ...page, comments: page.comments.map(strange) };
      },
      create: async (draft, options) =>
        strange(await create({ ...draft, parentId: draft.parentId && draft.parentId.slice(1) }, options)),
      ...without('update', 'remove', 'locate', 'react', 'report', 'latest', 'mine', 'eraseMine', 'watch'),
    }),
  },
  {
    fault: 'keeps how a comment was written',
    rules: ['create'],
    make: ({ create }, data) => ({
      create: async ({ signs, ...draft }, options) => {
        const { id } = await create(draft, options);
        if (signs) Object.assign(kept(data, draft.threadId, id), { signs });
        return structuredClone(kept(data, draft.threadId, id));
      },
    }),
  },
];
