import type { CommentAdapter, PlacedPage, Reaction } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
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
    rules: ['report'],
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
    fault: 'gives what was written in all threads for one',
    rules: ['mine'],
    make: ({ mine }) => ({ mine: ({ threadId: _threadId, ...query }, options) => mine(query, options) }),
  },
  {
    fault: 'erases only what is new',
    rules: ['eraseMine'],
    make: ({ remove, mine }) => ({
      async eraseMine() {
        const { comments } = await mine({ limit: 1 });
        for (const { thread, comment } of comments) await remove({ threadId: thread.id, id: comment.id });
      },
    }),
  },
];
