import type { CommentAdapter } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';
import { storing } from './broken-drafts.js';
import type { BrokenAdapter, Fault } from './support.js';

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Gives a new comment otherwise than it should, and keeps it so. */
const rewriting =
  (change: (comment: Comment) => object): Fault =>
  ({ create }, data) => {
    const seen = new Set<string>();
    return {
      create: async (draft, options) => {
        const comment = await create(draft, options);
        if (seen.has(comment.id)) return comment;
        seen.add(comment.id);
        const kept = data.threads.get(draft.threadId)?.comments.get(comment.id) ?? comment;
        return structuredClone(Object.assign(kept, change(kept)));
      },
    };
  };

/** Keys of drafts, by what the adapters of a test share or by adapter. */
const known = new WeakMap<object, Map<string, Promise<Comment>>>();
const knownIn = (scope: object): Map<string, Promise<Comment>> => {
  const keys = known.get(scope) ?? new Map<string, Promise<Comment>>();
  known.set(scope, keys);
  return keys;
};

let serial = 0;
const newKey = (): string => `new-${++serial}`;

/** Adapters that break rules 6, 7, 8 and 9. */
export const brokenWriting: readonly BrokenAdapter[] = [
  {
    fault: 'takes a reply to nothing as a new thread',
    rules: [6],
    make: ({ create }) => ({
      create: (draft, options) =>
        create(draft, options).catch((error: CommentError) => {
          if (error.code !== 'NOT_FOUND') throw error;
          return create({ ...draft, parentId: null }, options);
        }),
    }),
  },
  {
    fault: 'throws any error',
    rules: [6],
    make: ({ create }) => ({
      create: (draft, options) =>
        create(draft, options).catch((error: CommentError) => {
          throw error.code === 'NOT_FOUND' ? new Error(error.message) : error;
        }),
    }),
  },
  {
    fault: 'begins at the beginning when it does not know a cursor',
    rules: [6],
    make: ({ list }) => ({
      list: (query, options) =>
        list(query, options).catch((error: CommentError) => {
          const { cursor: _cursor, ...rest } = query;
          if (error.code !== 'NOT_FOUND') throw error;
          return list(rest, options);
        }),
    }),
  },
  {
    fault: 'hides why it failed',
    rules: [6],
    make: ({ list }) => ({
      list: (query, options) =>
        list(query, options).catch((error: CommentError) => {
          throw error.code === 'UNAVAILABLE' ? new CommentError(error.code, error.message) : error;
        }),
    }),
  },
  {
    fault: 'shows an empty thread when its backend is down',
    rules: [6],
    make: ({ list }, _data, isDown) => ({
      list: async (query, options) => (isDown() ? { comments: [], total: 0 } : list(query, options)),
    }),
  },
  {
    fault: 'stores what it reports as failed',
    rules: [6],
    make: (good, data, isDown) => ({
      create: async (draft, options) => {
        if (!isDown()) return good.create(draft, options);
        data.threads
          .get(draft.threadId)
          ?.comments.set('half', { ...draft, id: 'half', createdAt: null, revision: 1 });
        throw new CommentError('UNAVAILABLE', 'The backend is down');
      },
    }),
  },
  {
    fault: 'goes on when the caller gives up',
    rules: [7],
    make: ({ list, create, update, remove, counts, locate }): Partial<CommentAdapter> => ({
      list: (query) => list(query),
      create: (draft) => create(draft),
      update: (edit) => update(edit),
      remove: (removal) => remove(removal),
      counts: (ids) => counts(ids),
      locate: (query) => locate(query),
    }),
  },
  {
    fault: 'throws the browser’s own error when the caller gives up',
    rules: [7],
    make: ({ list }) => ({
      list: async (query, options) => {
        options?.signal?.throwIfAborted();
        return list(query, options);
      },
    }),
  },
  {
    fault: 'leaves half a comment when the caller gives up',
    rules: [7, 4, 10],
    make: ({ create }, data) => ({
      create: async (draft, options) => {
        const comment = await create({ ...draft, body: '' }, options);
        const kept = data.threads.get(draft.threadId)?.comments.get(comment.id) ?? comment;
        if (kept.deletedAt) return comment;
        await task();
        if (options?.signal?.aborted) throw new CommentError('ABORTED', 'given up');
        return structuredClone(Object.assign(kept, { body: draft.body }));
      },
    }),
  },
  {
    fault: 'takes a draft that was given up for a comment that is there',
    rules: [7],
    make: ({ create }, data) => ({
      create: async (draft, options) => {
        const given = knownIn(data).get(draft.idempotencyKey);
        if (given) return given;
        const comment = await create(draft, options);
        await task();
        if (!options?.signal?.aborted) return comment;
        data.threads.get(draft.threadId)?.comments.delete(comment.id);
        knownIn(data).set(draft.idempotencyKey, Promise.resolve(comment));
        throw new CommentError('ABORTED', 'given up');
      },
    }),
  },
  {
    fault: 'stays broken when a caller has given up',
    rules: [7],
    make: ({ list }) => {
      let broken: CommentError | undefined;
      return {
        list: async (query, options) => {
          await task();
          if (options?.signal?.aborted) broken = new CommentError('ABORTED', 'given up');
          if (broken) throw broken;
          return list(query, options);
        },
      };
    },
  },
  {
    fault: 'does not look at the idempotency key',
    rules: [8, 7, 10],
    make: storing((draft) => ({ ...draft, idempotencyKey: newKey() })),
  },
  {
    fault: 'forgets idempotency keys at a restart',
    rules: [8],
    make: (good) => ({
      create: (draft, options) => {
        const keys = knownIn(good);
        const { threadId } = draft;
        const first = keys.get(draft.idempotencyKey);
        const again = async (comment: Comment): Promise<Comment> =>
          (await good.list({ threadId, order: 'oldest', limit: 100 })).comments.find(
            ({ id }) => id === comment.id,
          )!;
        if (first) return first.then(again);
        const created = good.create({ ...draft, idempotencyKey: newKey() }, options);
        keys.set(draft.idempotencyKey, created);
        created.catch(() => keys.delete(draft.idempotencyKey));
        return created;
      },
    }),
  },
  {
    fault: 'looks for the key first and writes later',
    rules: [8],
    make: ({ create }, data) => ({
      create: async (draft, options) => {
        const there = data.threads.get(draft.threadId)?.keys.has(draft.idempotencyKey);
        const comment = await create(there ? draft : { ...draft, idempotencyKey: newKey() }, options);
        await task();
        data.threads.get(draft.threadId)?.keys.set(draft.idempotencyKey, comment.id);
        return comment;
      },
    }),
  },
  {
    fault: 'takes the same words for the same comment',
    rules: [8, 'mine'],
    make: storing((draft) => ({ ...draft, idempotencyKey: draft.body })),
  },
  {
    fault: 'brings a deleted comment back when its draft comes again',
    rules: [8],
    make: ({ create }) => ({
      create: async (draft, options) => {
        const comment = await create(draft, options);
        return comment.deletedAt ? create({ ...draft, idempotencyKey: newKey() }, options) : comment;
      },
    }),
  },
  {
    fault: 'takes the time from a clock that may go back',
    rules: [9],
    make: rewriting(({ createdAt }) => {
      const now = new Date().toISOString();
      return createdAt !== null && now < createdAt ? { createdAt: now } : {};
    }),
  },
  {
    fault: 'gives times without a zone',
    rules: [9, 10],
    make: rewriting(({ createdAt }) => ({ createdAt: createdAt?.replace('Z', '') })),
  },
  {
    fault: 'puts a comment in front when the clock was set back',
    rules: [9],
    make: ({ create }, data) => ({
      create: async (draft, options) => {
        const comment = await create(draft, options);
        const thread = data.threads.get(draft.threadId);
        if (thread && Date.parse(comment.createdAt ?? '') > Date.now() + 1000) {
          const all = [...thread.comments];
          thread.comments.clear();
          for (const [id, kept] of [...all.slice(-1), ...all.slice(0, -1)]) thread.comments.set(id, kept);
        }
        return comment;
      },
    }),
  },
];
