import type { Comment } from '../../model/comment.js';
import type { CommentError } from '../../model/errors.js';
import type { Change } from '../adapter.js';
import type { ChangesAnswer } from './answers.js';
import { poll } from './polling.js';

type Listener = (change: Change) => void;

/** Asks for the changes of a thread behind a revision; undefined: only for the revision that it has now. */
export type AskForChanges = (threadId: string, since: number | undefined) => Promise<ChangesAnswer>;

/** The same as it happens, until somebody ends it; throws where that can't be had. */
export type FollowChanges = (
  threadId: string,
  since: number | undefined,
  signal: AbortSignal,
) => AsyncIterable<ChangesAnswer>;

/** Milliseconds for which a server is only asked, when nothing came by itself. */
const LATER = 300_000;

/** What happens in threads, as far as others do it. */
export interface ChangeWatch {
  readonly watch: (threadId: string, listener: Listener) => () => void;
  /** A page of a thread is asked for: whoever watches from now on is told what comes behind it. */
  readonly page: <Answer extends Pick<ChangesAnswer, 'revision' | 'live'>>(
    threadId: string,
    answer: Promise<Answer>,
  ) => Promise<Answer>;
  /** Makes a change of one's own, which is then not told. */
  readonly own: (work: Promise<Comment>) => Promise<Comment>;
}

/**
 * One poll for each thread that somebody watches. Where the server offers to tell by itself, a look at it lasts as long
 * as it does. `interval`: milliseconds.
 */
export function changeWatch(ask: AskForChanges, follow: FollowChanges, interval: number): ChangeWatch {
  const revisions = new Map<string, number>();
  const threads = new Map<string, { listeners: Set<Listener>; stop: () => void }>();
  /** Ids of comments that this adapter made, and comments as it left them. */
  const made = new Set<string>();
  const written = new Set<string>();
  const writing = new Set<Promise<unknown>>();
  /** Pages on their way, by thread: the first look waits for one instead of asking the same. */
  const pages = new Map<string, Promise<unknown>>();
  let offered = false;
  /** Until then nothing is expected to come by itself. */
  let askUntil = 0;

  const reached = (threadId: string, revision: number): unknown =>
    revisions.set(threadId, Math.max(revision, revisions.get(threadId) ?? 0));

  /** A comment that was changed later by others is told as changed, but never as new. */
  const isOwn = ({ kind, comment }: Change): boolean =>
    kind === 'created' ? made.has(comment.id) : written.has(stampOf(comment));

  async function tell(
    threadId: string,
    listeners: ReadonlySet<Listener>,
    { revision, changes }: ChangesAnswer,
  ): Promise<boolean> {
    // The answer to one's own request may still be on its way.
    await Promise.allSettled(writing);
    if (listeners.size === 0) return false;
    reached(threadId, revision);
    const news = changes.filter((change) => !isOwn(change));
    for (const change of news) for (const listener of listeners) listener(structuredClone(change));
    return changes.length > 0;
  }

  async function look(
    threadId: string,
    listeners: ReadonlySet<Listener>,
    signal: AbortSignal,
  ): Promise<boolean> {
    // Whoever begins to watch asks for a page in the same breath.
    await Promise.resolve();
    const shown = revisions.has(threadId) ? undefined : pages.get(threadId);
    let news = false;
    if (shown) await shown;
    else {
      const since = revisions.get(threadId);
      const answer = await ask(threadId, since);
      offered = answer.live === true;
      news = await tell(threadId, listeners, since === undefined ? { ...answer, changes: [] } : answer);
    }
    const last = offered && Date.now() >= askUntil && !signal.aborted;
    return last ? (await hear(threadId, listeners, signal)) || news : news;
  }

  /** Whether there was anything at all: what has once come and broken off may come again soon. */
  async function hear(
    threadId: string,
    listeners: ReadonlySet<Listener>,
    signal: AbortSignal,
  ): Promise<boolean> {
    let heard = false;
    try {
      for await (const answer of follow(threadId, revisions.get(threadId), signal)) {
        heard = true;
        await tell(threadId, listeners, answer);
      }
    } catch (error) {
      if (!heard && !signal.aborted) askUntil = Date.now() + ((error as CommentError).retryAfter ?? LATER);
    }
    return heard;
  }

  return {
    page(threadId, answer) {
      const shown = answer.then((page) => {
        offered = page.live === true;
        // Whoever watches already is told all, whatever is shown meanwhile.
        if (!revisions.has(threadId) || !threads.has(threadId)) reached(threadId, page.revision);
        return page;
      });
      pages.set(threadId, shown);
      return shown.finally(() => pages.delete(threadId));
    },

    async own(work) {
      writing.add(work);
      try {
        const comment = await work;
        if (comment.own && comment.revision === 1) made.add(comment.id);
        written.add(stampOf(comment));
        return comment;
      } finally {
        writing.delete(work);
      }
    },

    watch(threadId, listener) {
      // Each call is one watcher, even with the same function.
      const own: Listener = (change) => listener(change);
      let thread = threads.get(threadId);
      if (!thread) {
        const listeners = new Set<Listener>();
        const stop = poll(
          (signal) => look(threadId, listeners, signal),
          interval,
          offered || !revisions.has(threadId),
        );
        threads.set(threadId, (thread = { listeners, stop }));
      }
      const { listeners, stop } = thread;
      listeners.add(own);
      return () => {
        if (!listeners.delete(own) || listeners.size > 0) return;
        stop();
        threads.delete(threadId);
        // Whoever comes back is shown a page that has what happens until then.
        revisions.delete(threadId);
      };
    },
  };
}

/** A comment as it is: reactions and disputes change it without a new revision. */
function stampOf({ id, revision, disputed, reactions = {} }: Comment): string {
  return JSON.stringify([id, revision, disputed?.earlier, Object.entries(reactions).sort()]);
}
