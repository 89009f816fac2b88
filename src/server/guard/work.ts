import { CommentError } from '../../model/errors.js';
import type { Ask } from '../http/exchange.js';
import { Refusal } from '../http/refusal.js';
import type { GuardStore, Limit, Spending } from '../stores/guard.js';
import { digest } from '../writer.js';
import type { DayHash } from './day-hash.js';

/** Work that a computer does instead of a person, as `altcha()` of `comment-thread/server/altcha` has it. */
export interface Work {
  /** A task of which nobody can make another, and which is over at `ends`, in milliseconds. It goes out as JSON. */
  readonly task: (secret: string, ends: number) => Promise<unknown>;
  /** What the solution of a task is known by, and when the task is over; null for what is no solution. */
  readonly solved: (
    solution: unknown,
    secret: string,
  ) => Promise<{ readonly id: string; readonly ends: number } | null>;
}

/** Where a writer says what came of the task: JSON in base64. */
export const WORK_HEADER = 'comment-work';

/** Milliseconds in which a task has to be done. */
const LASTS = 600_000;
/** Who does no work is to wait at least so long, in milliseconds: whoever knows how begins with it at once. */
const LEAST_PAUSE = 10_000;

export interface Toll {
  readonly store: GuardStore;
  readonly hash: DayHash;
  readonly work: Work;
  readonly now: () => number;
}

/**
 * What a comment costs where it is everybody who writes too much, as in an attack from many addresses by many writers:
 * nothing else than ever as long as there is something in the buckets that all share, and then a task for each comment. Who
 * has done it takes from buckets of their own, so that an attack shuts nobody out who is no part of it. Each solution is
 * good once, for all processes.
 */
export async function tolled(
  { store, hash, work, now }: Toll,
  ask: Ask,
  shared: readonly Spending[],
): Promise<readonly Spending[]> {
  const wait = await waitFor(store, shared);
  if (wait === null) return shared;
  const secret = await hash('proof of work');
  const said = ask.header(WORK_HEADER);
  const solved = said === null ? null : await work.solved(jsonIn(said), secret);
  if (!solved || solved.ends <= now()) {
    const task = await work.task(secret, now() + LASTS);
    const pause = Math.ceil(Math.max(wait, LEAST_PAUSE) / 1000);
    const headers = { 'retry-after': String(pause) };
    throw new Refusal(429, 'RATE_LIMITED', 'Too many write at once: this takes some work, or time', headers, {
      work: task,
    });
  }
  const once: Limit = { burst: 1, every: LASTS };
  return [
    { bucket: `work ${await digest('work', solved.id)}`, limit: once },
    ...shared.map(({ bucket, limit }) => ({ bucket: `worked ${bucket}`, limit })),
  ];
}

/** Milliseconds until all buckets have something in them; null where they have. */
async function waitFor(store: GuardStore, spendings: readonly Spending[]): Promise<number | null> {
  try {
    await store.check(spendings);
    return null;
  } catch (error) {
    if (error instanceof CommentError && error.code === 'RATE_LIMITED') return error.retryAfter ?? 0;
    throw error;
  }
}

function jsonIn(base64: string): unknown {
  try {
    return JSON.parse(atob(base64));
  } catch {
    return null;
  }
}
