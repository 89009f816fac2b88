import { CommentError } from '../../model/errors.js';
import type { ThreadState } from '../store.js';
import type { SqlDriver, SqlRow, SqlSession } from './driver.js';
import { insertInto } from './insert.js';
import { ChangedMeanwhile } from './retry.js';

type Session = Pick<SqlSession, 'query'>;

/**
 * Where a thread stands; one that nobody wrote in is at revision 0. An address whose comments were moved gives the
 * thread that they are in now.
 */
export async function stateOf(session: Session, threadId: string): Promise<ThreadState> {
  const row = await threadRow(session, threadId);
  // Never further: whoever moves a thread takes its other addresses along.
  if (row?.moved != null) return stateIn(String(row.moved), await threadRow(session, String(row.moved)));
  return stateIn(threadId, row);
}

/** The same at once; null where that can't be, or is not as simple as mostly. */
export function stateNow({ readNow }: SqlDriver, threadId: string): ThreadState | null {
  if (!readNow) return null;
  try {
    const [row] = readNow(THREAD, [threadId]);
    return row?.moved == null ? stateIn(threadId, row) : null;
  } catch {
    // Who waits for it comes again until it can be read.
    return null;
  }
}

const THREAD = 'select revision, clock, closes, moved, settings from threads where id = ?';

/** All that is known of a thread; undefined for one that nobody wrote in or settled anything for. */
export async function threadRow({ query }: Session, id: string): Promise<SqlRow | undefined> {
  const { rows } = await query(THREAD, [id]);
  return rows[0];
}

function stateIn(id: string, row: SqlRow | undefined): ThreadState {
  const { revision, clock, closes } = row ?? {};
  return {
    id,
    revision: Number(revision ?? 0),
    clock: Number(clock ?? 0),
    closes: closes == null ? null : Number(closes),
  };
}

/** Raises a thread's revision by one, or by `steps`, and sets its clock. Throws `ChangedMeanwhile` as `raise` does. */
export async function advance(
  session: SqlSession,
  threadId: string,
  now: number,
  steps = 1,
): Promise<ThreadState> {
  return advanceFrom(session, threadId, await threadRow(session, threadId), now, steps);
}

/** The same from the row of the thread, which was read in this transaction. */
export async function advanceFrom(
  session: SqlSession,
  threadId: string,
  row: SqlRow | undefined,
  now: number,
  steps = 1,
): Promise<ThreadState> {
  if (row?.moved != null) {
    throw new CommentError('UNAVAILABLE', 'The thread has just been moved', { retryAfter: 1000 });
  }
  const before = stateIn(threadId, row);
  // Each of the steps is a change that somebody may want to be told of.
  if (steps > 1) session.advanced?.(threadId, before.revision + 1);
  return raise(session, before, now, before.revision + steps);
}

/**
 * Raises the revision of a thread that was read in this transaction by one, or to `least` where that is more, and sets
 * its clock, which stands still while the system's goes back. `more` is what else changes of it: no transaction can change a
 * row once more that it has put in. Throws `ChangedMeanwhile` when another process did so since then: nothing is lost, it is
 * done again.
 */
export async function raise(
  session: SqlSession,
  before: ThreadState,
  now: number,
  least = 0,
  more: SqlRow = {},
): Promise<ThreadState> {
  const { id, revision, clock } = before;
  const after = { ...before, revision: Math.max(revision + 1, least), clock: Math.max(now, clock) };
  const row: SqlRow = { revision: after.revision, clock: after.clock, ...more };
  const [columns, values] = [Object.keys(row), Object.values(row)];
  const set = columns.map((column) => `${column} = ?`).join(', ');
  const { affected } = await (revision === 0
    ? session.query(insertInto('threads', ['id', ...columns]), [id, ...values])
    : session.query(`update threads set ${set} where id = ? and revision = ?`, [...values, id, revision]));
  if (affected !== 1) throw new ChangedMeanwhile(`Thread ${id} is not at revision ${revision}`);
  session.advanced?.(id, after.revision);
  return after;
}
