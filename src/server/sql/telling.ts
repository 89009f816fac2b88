import type { Advance, TellingStore, ThreadEvent } from '../stores/telling.js';
import type { SqlDriver, SqlSession } from './driver.js';
import { readSteps } from './read-changes.js';

/** Changes of one transaction in one thread; a moderator may hide all that somebody wrote. */
const CHANGES = 1000;

interface Listening {
  readonly listener: (event: ThreadEvent) => unknown;
  /** Whoever wrote waits for it. */
  readonly wait: boolean;
}

/**
 * The same driver, and word of what its transactions changed, after the commit. It hangs on the transaction itself, and on
 * `advance`, through which every change of a thread goes, so that no area of the store can forget it. A listener that
 * throws harms nobody.
 */
export function telling(driver: SqlDriver): TellingStore & { readonly driver: SqlDriver } {
  const forWrites = new Set<() => void>();
  const forAdvances = new Set<(advance: Advance) => void>();
  const forEvents = new Set<Listening>();

  async function transaction<Result>(work: (session: SqlSession) => Promise<Result>): Promise<Result> {
    let advances: Advance[] = [];
    const done = driver.transaction((session) => {
      // A transaction that did not come through is done again from the beginning.
      advances = [];
      const advanced = (threadId: string, revision: number): void =>
        void advances.push({ threadId, revision });
      return work({ query: (sql, values) => session.query(sql, values), advanced });
    });
    const result = await done.finally(() => tell(forWrites, undefined));
    for (const advance of advances) tell(forAdvances, advance);
    if (forEvents.size > 0) {
      // What can't be read now is an event that is lost.
      const told = tellEvents(advances).catch(() => {});
      if ([...forEvents].some(({ wait }) => wait)) await told;
    }
    return result;
  }

  async function tellEvents(advances: readonly Advance[]): Promise<void> {
    for (const [threadId, stretch] of stretchesOf(advances)) {
      const steps = await readSteps(driver, threadId, { ...stretch, limit: CHANGES });
      for (const { kind, comment, step } of steps) {
        const event = { kind, threadId, comment, revision: step };
        await Promise.allSettled(
          [...forEvents].map(async ({ listener, wait }) => {
            const heard = listener(event);
            if (wait) await heard;
          }),
        );
      }
    }
  }

  return {
    driver: { ...driver, transaction },
    onWrite: (listener) => added(forWrites, listener),
    onAdvance: (listener) => added(forAdvances, listener),
    onEvent(listener, { wait = false } = {}) {
      const own = { listener, wait };
      forEvents.add(own);
      return () => void forEvents.delete(own);
    },
  };
}

/** The revisions that one transaction brought, for each thread. */
function stretchesOf(advances: readonly Advance[]): Map<string, { first: number; last: number }> {
  const stretches = new Map<string, { first: number; last: number }>();
  for (const { threadId, revision } of advances) {
    const { first = revision } = stretches.get(threadId) ?? {};
    stretches.set(threadId, { first, last: revision });
  }
  return stretches;
}

function added<Told>(listeners: Set<(told: Told) => void>, listener: (told: Told) => void): () => void {
  const own = (told: Told): void => listener(told);
  listeners.add(own);
  return () => void listeners.delete(own);
}

function tell<Told>(listeners: ReadonlySet<(told: Told) => void>, told: Told): void {
  for (const listener of listeners) {
    try {
      listener(told);
    } catch {
      // What was kept stays kept, and the others are told.
    }
  }
}
