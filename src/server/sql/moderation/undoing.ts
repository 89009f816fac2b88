import { Overtaken } from '../../stores/moderation.js';
import { reopenReports } from '../community/reports.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { undoBan } from './banning.js';
import { restoreIn } from './deleting.js';
import { beforeIn, entryRow, markUndone } from './log.js';
import type { Before } from './log.js';
import { moderatedRow } from './moderated.js';
import { restand } from './standing.js';

/** Makes it as it was before an entry of the log, if nothing was decided on top of it; gives its id. */
export async function undoIn(session: SqlSession, entry: string, by: string, now: number): Promise<string> {
  const noted = await entryRow(session, entry);
  const row = await moderatedRow(session, String(noted.thread), String(noted.comment));
  if (Number(noted.undone) === 1) throw new Overtaken('This was undone already');
  const before = beforeIn(noted);
  if (noted.action === 'ban' || noted.action === 'unban') await undoBan(session, noted, before, now);
  else await undoDecision(session, noted, row, before, now);
  await markUndone(session, entry, by, now);
  return entry;
}

async function undoDecision(
  session: SqlSession,
  { id: entry, action, thread }: SqlRow,
  row: SqlRow,
  { standing, decision }: Before,
  now: number,
): Promise<void> {
  const threadId = String(thread);
  if (row.decision !== entry) throw new Overtaken('Something else was decided about this comment since');
  if (action !== 'delete') await restand(session, threadId, row, { standing, decision }, now);
  else if (!(await restoreIn(session, threadId, row, decision, now))) {
    throw new Overtaken('The text of this comment is kept no longer');
  }
  await reopenReports(session, { threadId, id: String(row.id), entry: String(entry) });
}
