import type { ModerationAction, Standing } from '../../../model/moderation.js';
import { Overtaken } from '../../stores/moderation.js';
import type { Deed } from '../../stores/moderation.js';
import { settleReports } from '../community/reports.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { banAt, bounded } from './banning.js';
import { deleteIn } from './deleting.js';
import { nextEntry, noteIn } from './log.js';
import { moderatedRow } from './moderated.js';
import { restand, standingOf } from './standing.js';

/** What a comment stands as after a decision about it. */
const STANDINGS: { readonly [Action in ModerationAction]?: Standing } = {
  approve: 'shown',
  hide: 'hidden',
  spam: 'spam',
};

/** Does it, and notes it in the log; gives the id of the entry. */
export async function actIn(session: SqlSession, deed: Deed, now: number): Promise<string> {
  const { action, threadId, id, version } = deed;
  const row = await moderatedRow(session, threadId, id);
  if (version !== undefined && version !== versionOf(row)) {
    throw new Overtaken('The comment was edited, or decided about, in the meantime');
  }
  const entry = await nextEntry(session, now);
  const decision = row.decision == null ? null : String(row.decision);
  const before = { standing: standingOf(row), decision, ban: null };
  if (action === 'ban' || action === 'unban') {
    const noted = bounded(deed, now);
    const was = await banAt(session, noted, row, entry, now);
    await noteIn(session, entry, noted, { ...before, ...was }, now);
  } else {
    await decide(session, deed, row, entry, now);
    await noteIn(session, entry, deed, before, now);
  }
  return entry;
}

/**
 * What an item is known by to whoever decides about it: it changes with each decision, and with each edit, so that nobody
 * approves a text that was put in place of the one that was read.
 */
export function versionOf({ revision, decision }: SqlRow): string {
  return `${revision} ${decision ?? ''}`.trimEnd();
}

async function decide(
  session: SqlSession,
  deed: Deed,
  row: SqlRow,
  entry: string,
  now: number,
): Promise<void> {
  const { action, threadId, id } = deed;
  if (row.deleted != null) throw new Overtaken('The comment was deleted');
  const standing = STANDINGS[action];
  const waits = action === 'approve' && Number(row.reported) > 0;
  if (standing === standingOf(row) && !waits) throw new Overtaken('This was done already');
  if (standing) await restand(session, threadId, row, { standing, decision: entry }, now);
  else await deleteIn(session, threadId, row, entry, now);
  await settleReports(session, { threadId, id, entry });
}
