import type { Comment } from '../../model/comment.js';
import type { Change } from '../adapter.js';
import type { ChangesAnswer } from './answers.js';
import { poll } from './polling.js';

type Listener = (change: Change) => void;

/** Asks for the changes of a thread behind a revision; undefined: only for the revision that it has now. */
export type AskForChanges = (threadId: string, since: number | undefined) => Promise<ChangesAnswer>;

/** What happens in threads, as far as others do it. */
export interface ChangeWatch {
  readonly watch: (threadId: string, listener: Listener) => () => void;
  /** A page of a thread is asked for: whoever watches from now on is told what comes behind it. */
  readonly page: <Answer extends { readonly revision: number }>(
    threadId: string,
    answer: Promise<Answer>,
  ) => Promise<Answer>;
  /** Makes a change of one's own, which is then not told. */
  readonly own: (work: Promise<Comment>) => Promise<Comment>;
}

/** One poll for each thread that somebody watches. `interval`: milliseconds. */
export function changeWatch(ask: AskForChanges, interval: number): ChangeWatch {
  const revisions = new Map<string, number>();
  const threads = new Map<string, { listeners: Set<Listener>; stop: () => void }>();
  /** Comments as this adapter wrote them: id and revision. */
  const written = new Set<string>();
  const writing = new Set<Promise<unknown>>();
  /** Pages on their way, by thread: the first look waits for one instead of asking the same. */
  const pages = new Map<string, Promise<unknown>>();

  const reached = (threadId: string, revision: number): unknown =>
    revisions.set(threadId, Math.max(revision, revisions.get(threadId) ?? 0));

  /** A comment that was changed later by others is told as changed, but never as new. */
  const isOwn = ({ kind, comment: { id, revision } }: Change): boolean =>
    written.has(kind === 'created' ? `${id} 1` : `${id} ${revision}`);

  async function look(threadId: string, listeners: ReadonlySet<Listener>): Promise<boolean> {
    // Whoever begins to watch asks for a page in the same breath.
    await Promise.resolve();
    const shown = revisions.has(threadId) ? undefined : pages.get(threadId);
    if (shown) return shown.then(() => false);
    const since = revisions.get(threadId);
    const { revision, changes } = await ask(threadId, since);
    // The answer to one's own request may still be on its way.
    await Promise.allSettled(writing);
    reached(threadId, revision);
    if (since === undefined) return false;
    const news = changes.filter((change) => !isOwn(change));
    for (const change of news) for (const listener of listeners) listener(structuredClone(change));
    return changes.length > 0;
  }

  return {
    page(threadId, answer) {
      const shown = answer.then((page) => {
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
        written.add(`${comment.id} ${comment.revision}`);
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
        const stop = poll(() => look(threadId, listeners), interval, !revisions.has(threadId));
        threads.set(threadId, (thread = { listeners, stop }));
      }
      const { listeners, stop } = thread;
      listeners.add(own);
      return () => {
        if (!listeners.delete(own) || listeners.size > 0) return;
        stop();
        threads.delete(threadId);
      };
    },
  };
}
