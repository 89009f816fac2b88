import type { Standing } from '../../../model/moderation.js';
import { moveClosing, rulesIn } from '../community/closing.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';
import { advanceFrom, threadRow } from '../thread-state.js';

/** How a standing is kept in the column of that name. */
const CODES: Readonly<Record<Standing, number>> = { shown: 0, held: 1, hidden: 2, spam: 3 };

const NAMES = Object.keys(CODES) as Standing[];

/** What everybody may see, as SQL: tombstones too. */
export const SHOWN = `standing = ${CODES.shown}`;

export function codeOf(standing: Standing): number {
  return CODES[standing];
}

export function standingOf({ standing }: SqlRow): Standing {
  const name = NAMES.find((each) => CODES[each] === Number(standing));
  if (!name) throw new RangeError(`There is no standing ${standing}`);
  return name;
}

/** Another standing for a comment, and the entry of the log that says who gave it; null: nobody has decided. */
export interface Restanding {
  readonly standing: Standing;
  readonly decision: string | null;
}

/**
 * Changes what a comment stands as. What readers get to see by it, or no longer, is a change of the thread: its revision
 * rises, and so does that of the comment. The row must have `threadId`'s columns as `rowOf` reads them; when it is not
 * as it was read, `ChangedMeanwhile` begins the transaction again.
 */
export async function restand(
  session: SqlSession,
  threadId: string,
  row: SqlRow,
  { standing, decision }: Restanding,
  now: number,
): Promise<void> {
  const seen = standingOf(row) === 'shown';
  const set = ['standing = ?', 'decision = ?'];
  const values: (string | number | null)[] = [codeOf(standing), decision];
  if (seen !== (standing === 'shown')) {
    const thread = await threadRow(session, threadId);
    const { revision } = await advanceFrom(session, threadId, thread, now);
    if (!seen) await moveClosing(session, threadId, rulesIn(thread), row.created);
    set.push(`${seen ? 'vanished' : 'appeared'} = ?`, 'changed = ?', 'revision = revision + 1');
    values.push(revision, revision);
  }
  const { affected } = await session.query(
    `update comments set ${set.join(', ')}
    where thread = ? and id = ? and standing = ? and revision = ? and coalesce(decision, '') = ?`,
    [...values, threadId, String(row.id), Number(row.standing), Number(row.revision), row.decision ?? ''],
  );
  if (affected !== 1) throw new ChangedMeanwhile(`Comment ${row.id} is not as it was`);
}
