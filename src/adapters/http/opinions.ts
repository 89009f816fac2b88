import type { CommentAdapter, PlacedPage, PlacedQuery } from '../adapter.js';
import { commentIn, placedIn } from './answers.js';
import type { Transport } from './transport.js';
import type { Writer } from './writer.js';

/** What people do with comments beside reading and writing them. */
export type Opinions = Required<Pick<CommentAdapter, 'react' | 'report' | 'latest' | 'mine' | 'eraseMine'>>;

/** Loaded when it is first needed: most readers never do any of it. */
export function opinionsOf(
  send: Transport,
  { proof, marked, reacts, forget }: Pick<Writer, 'proof' | 'marked' | 'reacts' | 'forget'>,
): Opinions {
  async function placed(
    path: string,
    { threadId: thread, limit, cursor }: PlacedQuery & { readonly threadId?: string },
    headers: Record<string, string>,
    signal: AbortSignal | undefined,
  ): Promise<PlacedPage> {
    const answer = placedIn(await send({ path, query: { thread, limit, cursor }, headers, signal }));
    const comments = marked(answer.comments.map(({ comment }) => comment));
    return {
      comments: comments.map((comment, index) => ({ ...answer.comments[index]!, comment })),
      ...(answer.next !== undefined && { next: answer.next }),
    };
  }

  return {
    async react({ threadId: thread, id, kind, given }, { signal } = {}) {
      const method = given ? 'PUT' : 'DELETE';
      const path = `/comments/${id}/reactions/${encodeURIComponent(kind)}`;
      const comment = commentIn(await send({ method, path, query: { thread }, headers: proof(), signal }));
      reacts(id, comment.reacted ?? []);
      return marked([comment])[0]!;
    },

    async report({ threadId: thread, id, reason }, { signal } = {}) {
      const path = `/comments/${id}/reports`;
      await send({ method: 'POST', path, query: { thread }, headers: proof(), body: { reason }, signal });
    },

    latest: (query, { signal } = {}) => placed('/latest', query, {}, signal),
    mine: (query, { signal } = {}) => placed('/mine', query, proof(), signal),

    async eraseMine({ signal } = {}) {
      await send({ method: 'DELETE', path: '/mine', query: {}, headers: proof(), signal });
      forget();
    },
  };
}
