import type { ThreadState } from '../store.js';
import type { SqlSession } from './driver.js';
import { ChangedMeanwhile } from './retry.js';

/** Where a thread stands; one that nobody wrote in is at revision 0. */
export async function stateOf({ query }: Pick<SqlSession, 'query'>, threadId: string): Promise<ThreadState> {
  const { rows } = await query('select revision, clock from threads where id = ?', [threadId]);
  return { revision: Number(rows[0]?.revision ?? 0), clock: Number(rows[0]?.clock ?? 0) };
}

/**
 * Raises a thread's revision by one, and sets its clock, which stands still while the system's goes back. Throws
 * `ChangedMeanwhile` when another process did so since this transaction began: nothing is lost, it is done again.
 */
export async function advance(session: SqlSession, threadId: string, now: number): Promise<ThreadState> {
  const before = await stateOf(session, threadId);
  const after = { revision: before.revision + 1, clock: Math.max(now, before.clock) };
  const { affected } = await (before.revision === 0
    ? session.query('insert into threads (id, revision, clock) values (?, ?, ?)', [
        threadId,
        after.revision,
        after.clock,
      ])
    : session.query('update threads set revision = ?, clock = ? where id = ? and revision = ?', [
        after.revision,
        after.clock,
        threadId,
        before.revision,
      ]));
  if (affected !== 1) throw new ChangedMeanwhile(`Thread ${threadId} is not at revision ${before.revision}`);
  session.advanced?.(threadId, after.revision);
  return after;
}
