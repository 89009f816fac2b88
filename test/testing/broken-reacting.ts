import type { CommentAdapter, PlacedPage, Reaction } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';
import type { BrokenAdapter, Fault } from './support.js';

/** Keeps another comment for a reaction than it should, and gives it. */
const reacting =
  (change: (comment: Comment, reaction: Reaction) => Comment): Fault =>
  ({ react }, data) => ({
    react: async (reaction, options) => {
      const reacted = change(await react(reaction, options), reaction);
      data.threads.get(reaction.threadId)?.comments.set(reacted.id, reacted);
      return structuredClone(reacted);
    },
  });

const listing =
  (change: (page: PlacedPage) => PlacedPage): Fault =>
  ({ latest }): Partial<CommentAdapter> => ({
    latest: async (query, options) => change(await latest(query, options)),
  });

/** Adapters that break what is said of `react`, `report`, `latest`, `mine` and `eraseMine`. */
export const brokenReacting: readonly BrokenAdapter[] = [
  {
    fault: 'counts the same reaction again',
    rules: ['react'],
    make: reacting(({ reactions, ...rest }, { given, kind }) =>
      given ? { ...rest, reactions: { [kind]: (reactions?.[kind] ?? 0) + 1 } } : { ...rest },
    ),
  },
  {
    fault: 'does not say which reactions are one’s own',
    rules: ['react'],
    make: reacting(({ reacted: _reacted, ...rest }) => rest),
  },
  {
    fault: 'takes a reaction for an edit',
    rules: ['react'],
    make: reacting((comment) => ({ ...comment, revision: comment.revision + 1 })),
  },
  {
    fault: 'reacts to what was deleted',
    rules: ['react'],
    make: ({ react }, data) => ({
      react: async (reaction, options) => {
        const comment = data.threads.get(reaction.threadId)?.comments.get(reaction.id);
        return comment?.deletedAt ? structuredClone(comment) : react(reaction, options);
      },
    }),
  },
  {
    fault: 'tells nobody of reactions',
    rules: [10],
    make: ({ watch }) => ({
      watch: (threadId, onChange) =>
        watch(threadId, (change) => {
          if (!change.comment.reactions) onChange(change);
        }),
    }),
  },
  {
    fault: 'takes reports of what is not there',
    rules: ['report', 7],
    make: () => ({ report: async () => {} }),
  },
  {
    fault: 'lists the newest comments last',
    rules: ['latest'],
    make: listing((page) => ({ ...page, comments: page.comments.toReversed() })),
  },
  {
    fault: 'has no second page of the newest comments',
    rules: ['latest'],
    make: listing(({ comments }) => ({ comments })),
  },
  {
    fault: 'gives the first page of the newest comments again and again',
    rules: ['latest'],
    make: ({ latest }) => ({ latest: ({ limit }, options) => latest({ limit }, options) }),
  },
  {
    fault: 'lists the newest comments thread by thread',
    rules: ['latest'],
    make: ({ latest }) => ({
      latest: async ({ limit, cursor }, options) => {
        const all = [...(await latest({ limit: 100 }, options)).comments];
        all.sort((a, b) => (a.thread.id < b.thread.id ? -1 : a.thread.id > b.thread.id ? 1 : 0));
        const start = cursor === undefined ? 0 : Number(cursor);
        if (Number.isNaN(start)) throw new CommentError('NOT_FOUND', 'No such place');
        const end = start + limit;
        return { comments: all.slice(start, end), ...(end < all.length && { next: String(end) }) };
      },
    }),
  },
  {
    fault: 'does not find its place among the newest when the comment there was deleted',
    rules: ['latest'],
    make: ({ latest }) => ({
      latest: async ({ limit, cursor }, options) => {
        const { comments } = await latest({ limit: 100 }, options);
        const at = comments.findIndex(({ comment }) => comment.id === cursor);
        if (cursor !== undefined && at < 0) throw new CommentError('NOT_FOUND', 'No such place');
        const page = comments.slice(at + 1, at + 1 + limit);
        return {
          comments: page,
          ...(at + 1 + limit < comments.length && { next: page.at(-1)!.comment.id }),
        };
      },
    }),
  },
  {
    fault: 'counts both sides of a vote',
    rules: ['react'],
    make: ({ react }): Partial<CommentAdapter> => ({
      react: async (reaction, options) => {
        const { id, threadId, given } = reaction;
        if (reaction.kind !== 'down') return react(reaction, options);
        const {
          reactions,
          reacted = [],
          ...rest
        } = await react({ id, threadId, kind: 'like', given }, options);
        return { ...rest, reactions: { ...reactions, down: 1 }, reacted: [...reacted, 'down'] };
      },
    }),
  },
  {
    fault: 'gives what was written in all threads for one',
    rules: ['mine'],
    make: ({ mine }) => ({ mine: ({ threadId: _threadId, ...query }, options) => mine(query, options) }),
  },
  {
    fault: 'erases only what is new',
    rules: ['eraseMine', 7],
    make: ({ remove, mine }) => ({
      async eraseMine() {
        const { comments } = await mine({ limit: 1 });
        for (const { thread, comment } of comments) await remove({ threadId: thread.id, id: comment.id });
      },
    }),
  },
];
