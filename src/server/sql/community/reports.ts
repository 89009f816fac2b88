import type { QueueReason } from '../../../model/moderation.js';
import type { StoredReport } from '../../stores/reactions.js';
import type { SqlSession } from '../driver.js';
import { spendIn } from '../guard/spending.js';
import { ChangedMeanwhile } from '../retry.js';
import { shownRow } from './shown-row.js';

type Session = Pick<SqlSession, 'query'>;

/** Keeps a report, and puts the comment into the queue; one person's second report of it changes nothing. */
export async function reportIn(session: SqlSession, report: StoredReport, now: number): Promise<void> {
  const { threadId, id, writer, reason, spend = [] } = report;
  const row = await shownRow(session, threadId, id);
  const { rows } = await session.query(
    'select given from reports where thread = ? and comment = ? and writer = ?',
    [threadId, id, writer],
  );
  if (rows.length > 0) return;
  await spendIn(session, spend, now);
  await session.query('insert into reports (thread, comment, writer, reason, given) values (?, ?, ?, ?, ?)', [
    threadId,
    id,
    writer,
    reason,
    now,
  ]);
  const { affected } = await session.query(
    'update comments set reported = 1 where thread = ? and id = ? and revision = ?',
    [threadId, id, Number(row.revision)],
  );
  if (affected !== 1) throw new ChangedMeanwhile(`Comment ${id} is not at revision ${row.revision}`);
}

/** Forgets one person's report; without another one nobody need look at the comment any more. */
export async function withdrawReportIn(
  session: SqlSession,
  { threadId, id, writer }: Pick<StoredReport, 'threadId' | 'id' | 'writer'>,
): Promise<void> {
  const { rows } = await session.query(
    'select writer from reports where thread = ? and comment = ? and settled is null',
    [threadId, id],
  );
  await session.query('delete from reports where thread = ? and comment = ? and writer = ?', [
    threadId,
    id,
    writer,
  ]);
  if (rows.length === 1 && rows[0]?.writer === writer) {
    await session.query('update comments set reported = 0 where thread = ? and id = ?', [threadId, id]);
  }
}

/** What waits for a moderator about a comment, oldest first. */
export async function reportsOf(session: Session, threadId: string, id: string): Promise<QueueReason[]> {
  const { rows } = await session.query(
    'select reason, given from reports where thread = ? and comment = ? and settled is null',
    [threadId, id],
  );
  return [...rows]
    .sort((a, b) => Number(a.given) - Number(b.given))
    .map(({ reason }) => ({ code: 'reported', ...(reason !== '' && { words: String(reason) }) }));
}

/** A moderator has dealt with what was reported, by an entry of the log. */
export async function settleReports(session: SqlSession, { threadId, id, entry }: Settlement): Promise<void> {
  await session.query('update comments set reported = 0 where thread = ? and id = ?', [threadId, id]);
  await session.query('update reports set settled = ? where thread = ? and comment = ? and settled is null', [
    entry,
    threadId,
    id,
  ]);
}

/** The entry was undone: what it settled waits again. */
export async function reopenReports(session: SqlSession, { threadId, id, entry }: Settlement): Promise<void> {
  const { affected } = await session.query(
    'update reports set settled = null where thread = ? and comment = ? and settled = ?',
    [threadId, id, entry],
  );
  if (affected > 0) {
    await session.query('update comments set reported = 1 where thread = ? and id = ?', [threadId, id]);
  }
}

export interface Settlement {
  readonly threadId: string;
  readonly id: string;
  /** Id of the entry of the log. */
  readonly entry: string;
}
