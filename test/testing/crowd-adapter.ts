import type { CommentAdapter } from '../../src/adapters/adapter.js';
import type { MemoryData } from '../../src/adapters/memory.js';
import { memoryAdapter, memoryData } from '../../src/adapters/memory.js';
import type { Comment } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';

/** What several people share. */
export interface Shared {
  readonly data: MemoryData;
  /** Who wrote each comment. */
  readonly writers: Map<string, object>;
  /** Who liked each comment. */
  readonly likes: Map<string, Set<object>>;
}

export const newShared = (): Shared => ({ data: memoryData(), writers: new Map(), likes: new Map() });

export type CrowdAdapter = Required<
  Pick<CommentAdapter, 'name' | 'list' | 'create' | 'update' | 'remove' | 'react' | 'mine' | 'eraseMine'>
>;

/** An adapter in memory that tells people apart, and has no `identity`. Each adapter is somebody else. */
export function crowdAdapter({ data, writers, likes }: Shared): CrowdAdapter {
  const me = {};
  const memory = memoryAdapter({ data }) as Required<CommentAdapter>;

  function seen({ own: _own, reactions: _reactions, reacted: _reacted, ...comment }: Comment): Comment {
    const given = likes.get(comment.id) ?? new Set();
    return {
      ...comment,
      ...(writers.get(comment.id) === me && !comment.deletedAt && { own: true as const }),
      ...(given.size > 0 && !comment.deletedAt && { reactions: { like: given.size } }),
      ...(given.has(me) && !comment.deletedAt && { reacted: ['like'] }),
    };
  }

  function check({ id }: { readonly id: string }): void {
    const writer = writers.get(id);
    if (writer && writer !== me) throw new CommentError('FORBIDDEN', 'Somebody else wrote it');
  }

  const mine: CrowdAdapter['mine'] = async (query, options) => {
    const { comments } = await memory.mine({ ...query, limit: 100 }, options);
    return { comments: comments.filter(({ comment }) => writers.get(comment.id) === me) };
  };

  return {
    name: 'crowd',
    list: async (query, options) => {
      const page = await memory.list(query, options);
      return { ...page, comments: page.comments.map(seen), reactions: ['like'] };
    },
    async create(draft, options) {
      const comment = await memory.create(draft, options);
      if (!writers.has(comment.id)) writers.set(comment.id, me);
      return seen(comment);
    },
    async update(edit, options) {
      check(edit);
      return seen(await memory.update(edit, options));
    },
    async remove(removal, options) {
      check(removal);
      return seen(await memory.remove(removal, options));
    },
    async react(reaction, options) {
      const { id, given } = reaction;
      const comment = await memory.react({ ...reaction, given: false }, options);
      const people = likes.get(id) ?? new Set();
      if (given) people.add(me);
      else people.delete(me);
      likes.set(id, people);
      return seen(comment);
    },
    mine,
    async eraseMine(options) {
      const { comments } = await mine({ limit: 100 }, options);
      for (const { thread, comment } of comments) {
        await memory.remove({ threadId: thread.id, id: comment.id }, options);
      }
    },
  };
}
