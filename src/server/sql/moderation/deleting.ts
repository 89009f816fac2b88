import { forgetReactions, reactionsOf } from '../community/reactions.js';
import { disputedFor, forgetDisputes } from '../identity/disputes.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';
import { advance } from '../thread-state.js';
import { EMPTY } from '../writing.js';
import { forgetKept, keepText, keptText, outlived } from './kept.js';
import { standingOf } from './standing.js';

/** Texts that are forgotten in one transaction. */
export const FORGOTTEN = 200;

/** Makes a tombstone of a comment, and keeps for a while what it loses by that. */
export async function deleteIn(
  session: SqlSession,
  threadId: string,
  row: SqlRow,
  entry: string,
  now: number,
): Promise<void> {
  await forgetKept(session, threadId, String(row.id));
  // What others said of it, they may say again.
  const lost = Object.keys(EMPTY).filter((column) => !/^(reported|disputed|earlier)$/.test(column));
  const text = Object.fromEntries(lost.map((column) => [column, row[column] ?? null]));
  await keepText(session, threadId, String(row.id), text, now);
  const disputed = await disputedFor(session, threadId, String(row.id));
  const changes = { ...EMPTY, deleted: now, decision: entry };
  const revision = await changeDeleted(session, threadId, row, changes, now, disputed.length);
  await forgetDisputes(session, threadId, String(row.id), disputed, revision);
}

/** Brings a comment back as it was; false when what it was is kept no longer. */
export async function restoreIn(
  session: SqlSession,
  threadId: string,
  row: SqlRow,
  decision: string | null,
  now: number,
): Promise<boolean> {
  const id = String(row.id);
  const kept = await keptText(session, threadId, id, now);
  if (!kept) return false;
  // Some may have been taken back meanwhile.
  const reactions = await reactionsOf(session, threadId, id);
  await forgetKept(session, threadId, id);
  await changeDeleted(session, threadId, row, { ...kept, reactions, deleted: null, decision }, now);
  return true;
}

/** Readers are told where they have seen the comment, or so many others that change with it; gives the last revision. */
async function changeDeleted(
  session: SqlSession,
  threadId: string,
  row: SqlRow,
  changes: SqlRow,
  now: number,
  others = 0,
): Promise<number> {
  const told = standingOf(row) === 'shown' || others > 0;
  const changed = told
    ? (await advance(session, threadId, now, 1 + others)).revision
    : Number(row.changed ?? 0);
  const columns = Object.keys(changes).map((column) => `${column} = ?`);
  const { affected } = await session.query(
    `update comments set ${columns.join(', ')}, changed = ?, revision = revision + 1
    where thread = ? and id = ? and revision = ? and coalesce(decision, '') = ?`,
    [...Object.values(changes), changed, threadId, String(row.id), Number(row.revision), row.decision ?? ''],
  );
  if (affected !== 1) throw new ChangedMeanwhile(`Comment ${row.id} is not as it was`);
  return changed;
}

/** Forgets texts that were kept long enough, and all else that was kept with them; gives how many it were. */
export async function forgetOutlived(session: SqlSession, now: number): Promise<number> {
  const rows = await outlived(session, now, FORGOTTEN);
  for (const { thread, comment } of rows) {
    await forgetKept(session, String(thread), String(comment));
    await forgetReactions(session, String(thread), String(comment));
  }
  return rows.length;
}
