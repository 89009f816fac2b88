import type { CommentAdapter } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';
import type { BrokenAdapter, Fault } from './support.js';

/** Keeps another tombstone than it should, and gives it. */
const leaving =
  (change: (before: Comment, tombstone: Comment) => Comment): Fault =>
  ({ remove }, data) => ({
    remove: async (removal, options) => {
      const comments = data.threads.get(removal.threadId)?.comments;
      const before = comments?.get(removal.id);
      const tombstone = await remove(removal, options);
      const left = before ? change(before, tombstone) : tombstone;
      comments?.set(left.id, left);
      return structuredClone(left);
    },
  });

/** Gives another comment for an edit than it should, and keeps it. */
const editing =
  (change: (comment: Comment) => Comment): Fault =>
  ({ update }, data) => ({
    update: async (edit, options) => {
      const edited = change(await update(edit, options));
      data.threads.get(edit.threadId)?.comments.set(edited.id, edited);
      return structuredClone(edited);
    },
  });

/** Adapters that break what is said of `update` and `remove`. */
export const brokenChanging: readonly BrokenAdapter[] = [
  {
    fault: 'lets the last edit win',
    rules: ['update', 4],
    make: ({ update }, data) => ({
      update: (edit, options) => {
        const current = data.threads.get(edit.threadId)?.comments.get(edit.id);
        return update({ ...edit, revision: current?.revision ?? 1 }, options);
      },
    }),
  },
  {
    fault: 'does not say when a text was edited',
    rules: ['update', 10],
    make: editing(({ editedAt: _at, ...rest }) => rest),
  },
  {
    fault: 'does not raise the revision',
    rules: ['update', 4, 7, 10],
    make: editing((comment) => ({ ...comment, revision: 1 })),
  },
  {
    fault: 'does not show the present comment with a conflict',
    rules: ['update'],
    make: ({ update }) => ({
      update: (edit, options) =>
        update(edit, options).catch((error: CommentError) => {
          throw new CommentError(error.code, error.message);
        }),
    }),
  },
  {
    fault: 'edits what was deleted',
    rules: ['update'],
    make: ({ update }, data) => ({
      update: async (edit, options): Promise<Comment> => {
        const current = data.threads.get(edit.threadId)?.comments.get(edit.id);
        return current?.deletedAt ? { ...current, body: edit.body } : update(edit, options);
      },
    }),
  },
  {
    fault: 'moves an edited comment to the end',
    rules: ['update'],
    make: ({ update }, data) => ({
      update: async (edit, options) => {
        const comment = await update(edit, options);
        const comments = data.threads.get(edit.threadId)?.comments;
        comments?.delete(comment.id);
        comments?.set(comment.id, structuredClone(comment));
        return comment;
      },
    }),
  },
  {
    fault: 'leaves the name of who deleted',
    rules: ['remove', 10],
    make: leaving(({ author }, tombstone) => ({ ...tombstone, author })),
  },
  {
    fault: 'leaves the text of what was deleted',
    rules: ['remove', 10],
    make: leaving(({ body }, tombstone) => ({ ...tombstone, body })),
  },
  {
    fault: 'deletes a second time',
    rules: ['remove', 10],
    make: leaving((_before, tombstone) => ({ ...tombstone, revision: tombstone.revision + 1 })),
  },
  {
    fault: 'deletes without a trace',
    rules: ['remove', 3, 8, 10, 'counts', 'latest'],
    make: ({ remove }, data) => ({
      remove: async (removal, options) => {
        const tombstone = await remove(removal, options);
        data.threads.get(removal.threadId)?.comments.delete(removal.id);
        return tombstone;
      },
    }),
  },
  {
    fault: 'takes what was never there for deleted',
    rules: ['remove'],
    make: ({ remove }): Partial<CommentAdapter> => ({
      remove: (removal, options) =>
        remove(removal, options).catch((error: CommentError) => {
          if (error.code !== 'NOT_FOUND') throw error;
          const { id } = removal;
          return { id, parentId: null, author: { name: '' }, body: '', createdAt: null, revision: 1 };
        }),
    }),
  },
  {
    fault: 'lets nobody answer a tombstone',
    rules: ['remove'],
    make: ({ create }, data) => ({
      create: async (draft, options) => {
        const parent = data.threads.get(draft.threadId)?.comments.get(draft.parentId ?? '');
        if (parent?.deletedAt) throw new CommentError('CLOSED', 'Deleted');
        return create(draft, options);
      },
    }),
  },
];
