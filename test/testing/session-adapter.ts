import type { CommentAdapter } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';

/** Keeps comments until the tab is closed. The example in the README: the least that an adapter can be. */
export function sessionAdapter(prefix = 'comments:'): CommentAdapter {
  type Stored = Comment & { key: string };
  const load = (threadId: string): Stored[] => JSON.parse(sessionStorage.getItem(prefix + threadId) ?? '[]');
  const plain = ({ key: _key, ...comment }: Stored): Comment => comment;
  const check = (signal?: AbortSignal): void => {
    if (signal?.aborted) throw new CommentError('ABORTED', 'Given up', { cause: signal.reason });
  };
  return {
    name: 'session',

    async list({ threadId, order, limit, cursor }, { signal } = {}) {
      check(signal);
      const all = load(threadId).map(plain);
      if (order === 'newest') all.reverse();
      const at = all.findIndex((comment) => comment.id === cursor?.slice(1));
      if (cursor !== undefined && at < 0) throw new CommentError('NOT_FOUND', 'No such place');
      const back = cursor?.startsWith('<') === true;
      const start = back ? Math.max(0, at - limit) : at + 1;
      const comments = all.slice(start, back ? at : start + limit);
      const [first, last] = [comments[0], comments.at(-1)];
      return {
        comments,
        ...(last && last !== all.at(-1) && { next: `>${last.id}` }),
        ...(first && first !== all[0] && { previous: `<${first.id}` }),
        total: all.length,
      };
    },

    async create({ threadId, idempotencyKey: key, signs: _signs, ...draft }, { signal } = {}) {
      check(signal);
      const stored = load(threadId);
      const known = stored.find((comment) => comment.key === key);
      if (known) return plain(known);
      if (draft.parentId !== null && !stored.some(({ id }) => id === draft.parentId)) {
        throw new CommentError('NOT_FOUND', 'No such comment');
      }
      const times = [new Date().toISOString(), stored.at(-1)?.createdAt ?? ''];
      const createdAt = times.sort()[1]!;
      const comment: Comment = { ...draft, id: crypto.randomUUID(), createdAt, revision: 1, own: true };
      try {
        sessionStorage.setItem(prefix + threadId, JSON.stringify([...stored, { ...comment, key }]));
      } catch (cause) {
        throw new CommentError('STORAGE_FULL', 'No room for this comment', { cause });
      }
      return comment;
    },
  };
}
