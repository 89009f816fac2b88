import { isSignedOut } from '../../model/refusals.js';
import { pageIn } from '../http/answers.js';
import { poll } from '../http/polling.js';
import type { ModerationAdapter } from './adapter.js';
import { doneIn, invitationIn, logIn, moderatorIn, moderatorsIn, queueIn, wordsIn } from './answers.js';
import { sender } from './request.js';

export interface HttpModerationOptions {
  /** Address of the server's API, as `/api/`; of the page's own origin, since it is there that one is signed in. */
  readonly url: string | URL;
  /** Milliseconds between two looks for news; less often while nothing happens. @default 10000 */
  readonly interval?: number;
  /** Milliseconds until a request counts as unanswered. @default 15000 */
  readonly patience?: number;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch;
}

/** Moderation on a server of `comment-thread/server`. */
export function httpModeration(options: HttpModerationOptions): ModerationAdapter {
  const { url, interval = 10_000, patience = 15_000 } = options;
  const base = new URL(url, globalThis.document?.baseURI).href.replace(/\/$/, '');
  const send = sender(base, (...request) => (options.fetch ?? fetch)(...request), patience);

  return {
    async session({ signal } = {}) {
      try {
        return moderatorIn(await send({ path: '/session', signal }));
      } catch (error) {
        if (isSignedOut(error)) return null;
        throw error;
      }
    },
    async signIn(token) {
      return moderatorIn(await send({ method: 'POST', path: '/session', body: { token } }));
    },
    async signOut({ everywhere = false } = {}) {
      await send({
        method: 'DELETE',
        path: '/session',
        ...(everywhere && { query: { everywhere: 'true' } }),
      });
    },

    async ownWords() {
      return wordsIn(await send({ method: 'POST', path: '/moderation/invitation', body: {} }));
    },

    async queue({ queue: standing, limit, cursor, threadId: thread }, { signal } = {}) {
      const query = { standing, limit, cursor, thread };
      return queueIn(await send({ path: '/moderation/queue', query, signal }));
    },
    async act(deed) {
      return doneIn(await send({ method: 'POST', path: '/moderation/actions', body: deed }));
    },
    async undo(entryId) {
      const path = `/moderation/log/${encodeURIComponent(entryId)}/undo`;
      return doneIn(await send({ method: 'POST', path, body: {} }));
    },
    async log(query, { signal } = {}) {
      return logIn(await send({ path: '/moderation/log', query: { ...query }, signal }));
    },

    async comment(thread, id, { signal } = {}) {
      const query = { thread, order: 'oldest', limit: 1, around: id };
      try {
        const { comments } = pageIn(await send({ path: '/comments', query, signal }));
        return comments.find((comment) => comment.id === id) ?? null;
      } catch (error) {
        if ((error as { readonly code?: unknown }).code === 'NOT_FOUND') return null;
        throw error;
      }
    },

    async moderators({ signal } = {}) {
      return moderatorsIn(await send({ path: '/moderation/moderators', signal }));
    },
    async invite(name) {
      return invitationIn(await send({ method: 'POST', path: '/moderation/moderators', body: { name } }));
    },
    async newLink(name) {
      const path = `/moderation/moderators/${encodeURIComponent(name)}/link`;
      return invitationIn(await send({ method: 'POST', path, body: {} }));
    },
    async dismiss(name) {
      await send({ method: 'DELETE', path: `/moderation/moderators/${encodeURIComponent(name)}` });
    },

    follow: (look) => poll(look, interval, false),
  };
}
