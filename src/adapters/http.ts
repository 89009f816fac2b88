import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { CallOptions, CommentAdapter, ListQuery, LocateQuery, Page } from './adapter.js';
import { changesIn, commentIn, countsIn, pageIn, placedIn } from './http/answers.js';
import type { ChangesAnswer } from './http/answers.js';
import { changeWatch } from './http/changes.js';
import type { Opinions } from './http/opinions.js';
import { withHeld } from './http/held.js';
import { signing } from './http/signing.js';
import { paramsOf, transport } from './http/transport.js';
import type { Refused } from './http/transport.js';
import { writerOf } from './http/writer.js';
import type { WriterStorage } from './http/writer.js';

export interface HttpAdapterOptions {
  /** Address of the server's API, as `https://comments.example.org/api`; may be relative to the page. */
  readonly url: string | URL;
  /** Milliseconds between two looks for news; less often while nothing happens. @default 15000 */
  readonly interval?: number;
  /** Milliseconds until a request counts as unanswered. @default 15000 */
  readonly patience?: number;
  /** Where the proof of one's own comments is kept, from the first one that is sent on. @default localStorage */
  readonly storage?: WriterStorage;
  /** Origin of the page, for which comments are signed. @default location.origin */
  readonly site?: string;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch;
}

/** Characters of a request by which threads are counted, and at least of each: addresses of requests have an end. */
const COUNTED = 6000;
const EACH = 240;
/** Milliseconds for another tab of the same person to learn what is its own. */
const GRACE = 300;

/**
 * Comments on a server of `comment-thread/server`. A request that got no answer is sent again, as far as the server
 * allows; what others write is asked for while the page is seen, or told at once where the server offers that. Reading
 * stores nothing.
 */
export function httpAdapter(options: HttpAdapterOptions): CommentAdapter {
  const { url, interval = 15_000, patience = 15_000 } = options;
  const base = new URL(url, globalThis.document?.baseURI).href.replace(/\/$/, '');
  const ask: typeof fetch = (...request) => (options.fetch ?? fetch)(...request);
  const plain = transport(base, ask, patience);
  const writer = writerOf(base, () => options.storage ?? globalThis.localStorage);
  const { proof, claim, marked, waits, writes } = writer;
  const { send, identity } = signing(
    {
      send: plain,
      server: base,
      site: options.site ?? globalThis.location?.origin ?? new URL(base).origin,
      person: options.storage ?? globalThis,
      claim(comments) {
        proof();
        comments.forEach(claim);
      },
      forget: writer.leave,
    },
    writes,
  );
  const { watch, page: shown, own } = changeWatch(askForChanges, follow, interval);

  async function askForChanges(thread: string, since: number | undefined): Promise<ChangesAnswer> {
    return markedChanges(changesIn(await send({ path: '/changes', query: { thread, since } })));
  }

  async function* follow(
    thread: string,
    since: number | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<ChangesAnswer> {
    const { liveChanges } = await import('./http/live.js');
    const address = `${base}/live?${paramsOf({ thread, since })}`;
    for await (const answer of liveChanges({ address, fetch: ask, signal, patience })) {
      // It may be a comment of another tab, which has not had its own answer yet.
      if (writes()) await new Promise((resolve) => setTimeout(resolve, GRACE));
      yield markedChanges(answer);
    }
  }

  function markedChanges({ changes, ...answer }: ChangesAnswer): ChangesAnswer {
    const comments = marked(changes.map(({ comment }) => comment));
    return { ...answer, changes: comments.map((comment, index) => ({ ...changes[index]!, comment })) };
  }

  const mark = (comment: Comment): Comment => marked([comment])[0]!;

  async function heldOf(thread: string): Promise<readonly Comment[]> {
    const held: Comment[] = [];
    let cursor: string | undefined;
    do {
      const { comments, next } = placedIn(
        await send({ path: '/mine', query: { thread, cursor }, headers: proof() }),
      );
      held.push(...comments.map(({ comment }) => comment).filter((comment) => comment.held));
      cursor = next;
    } while (cursor !== undefined);
    return held;
  }

  async function opinions(): Promise<Opinions> {
    const { opinionsOf } = await import('./http/opinions.js').catch((cause: unknown) => {
      throw new CommentError('UNAVAILABLE', 'A part of the adapter could not be loaded', { cause });
    });
    return opinionsOf(send, writer);
  }

  function noted(thread: string, comment: Comment): Comment {
    if (comment.held) waits(thread, true);
    return comment;
  }

  /** The answer to an edit was lost, and the edit that was sent again meets itself: that is no conflict. */
  function doneBefore(body: string, revision: number): (error: unknown) => Comment {
    return (error) => {
      const { current, message, cause } = error as CommentError;
      if (!current) throw error;
      const done = current.body === body && current.revision === revision + 1;
      if (done && (cause as Refused).resent) return current;
      throw new CommentError('CONFLICT', message, { cause, current: mark(current) });
    };
  }

  async function page(query: ListQuery | LocateQuery, { signal }: CallOptions = {}): Promise<Page> {
    const { threadId: thread, order, limit } = query;
    const place = 'id' in query ? { around: query.id } : { cursor: query.cursor };
    const asked = send({ path: '/comments', query: { thread, order, limit, ...place }, signal });
    const { revision: _revision, live: _live, ...answer } = await shown(thread, asked.then(pageIn));
    return { ...answer, comments: marked(answer.comments) };
  }

  return {
    // Two servers on one page must not share their drafts.
    name: `http ${base}`,
    list: page,
    locate: page,

    create({ threadId: thread, idempotencyKey, ...body }, { signal } = {}) {
      const headers = { ...proof(), 'idempotency-key': encodeURIComponent(idempotencyKey) };
      const call = send({ method: 'POST', path: '/comments', query: { thread }, headers, body, signal });
      return own(call.then((answer) => noted(thread, claim(commentIn(answer)))));
    },

    update({ threadId: thread, id, body, revision }, { signal } = {}) {
      const headers = { ...proof(), 'if-match': `"${revision}"` };
      const query = { thread };
      const call = send({ method: 'PATCH', path: `/comments/${id}`, query, headers, body: { body }, signal });
      const done = call.then(commentIn).catch(doneBefore(body, revision));
      return own(done.then((comment) => noted(thread, mark(comment))));
    },

    remove({ threadId: thread, id }, { signal } = {}) {
      const headers = proof();
      const call = send({ method: 'DELETE', path: `/comments/${id}`, query: { thread }, headers, signal });
      return own(call.then(commentIn).then(mark));
    },

    async counts(threadIds, { signal } = {}) {
      const parts: URLSearchParams[] = [];
      let left = 0;
      for (const thread of threadIds) {
        const length = Math.max(EACH, String(paramsOf({ thread })).length + 1);
        if ((left -= length) < 0) {
          parts.push(new URLSearchParams());
          left = COUNTED - length;
        }
        parts.at(-1)!.append('thread', thread);
      }
      const counted = await Promise.all(
        parts.map(async (query) => countsIn(await send({ path: '/counts', query, signal }))),
      );
      const counts = counted.flat();
      return Object.fromEntries(threadIds.map((id, index) => [id, counts[index] ?? 0]));
    },

    react: (reaction, call) => own(opinions().then(({ react }) => react(reaction, call))),
    report: async (report, call) => (await opinions()).report(report, call),
    latest: async (query, call) => (await opinions()).latest(query, call),
    mine: async (query, call) => (await opinions()).mine(query, call),
    eraseMine: async (call) => (await opinions()).eraseMine(call),
    watch: withHeld(watch, writer, heldOf),
    identity: { ...identity, dispute: (asked) => own(identity.dispute(asked).then(mark)) },
  };
}
