import type { Erased } from '../../stores/own.js';
import type { SqlDriver, SqlRow } from '../driver.js';
import { forgetAddress } from '../moderation/addresses.js';
import { removeIn } from '../writing.js';
import { withdrawIn } from './reactions.js';
import { redactIn } from './redacting.js';
import { withdrawReportIn } from './reports.js';

/** Rows looked up at a time. */
const PORTION = 200;

const OWN = 'select id from comments where thread = ? and id = ? and owner = ?';

/**
 * All of one person, comment by comment: each deletion is a transaction of its own, so that nobody who writes meanwhile
 * has to wait, and what was begun goes on when it is asked for again. What others quoted of it goes first.
 */
export async function eraseIn(driver: SqlDriver, writer: string, now: () => number): Promise<Erased> {
  await redactIn(driver, writer, now);
  const comments = await each(driver, ['comments', 'owner', 'id, thread'], writer, async (row) => {
    const removal = { threadId: String(row.thread), id: String(row.id), owner: writer };
    return driver.transaction(async (session) => {
      const { rows } = await session.query(OWN, [removal.threadId, removal.id, writer]);
      // The same was asked for twice, or the thread was moved meanwhile.
      if (rows.length === 0) return false;
      await removeIn(session, removal, now());
      // What is nobody's says no longer that two comments were written by the same person.
      await session.query('update comments set owner = null where thread = ? and id = ?', [
        removal.threadId,
        removal.id,
      ]);
      await forgetAddress(session, removal.threadId, removal.id);
      return true;
    });
  });
  const given = 'comment as id, thread, kind';
  const reactions = await each(driver, ['reactions', 'writer', given], writer, async (row) => {
    const reaction = { threadId: String(row.thread), id: String(row.id), kind: String(row.kind), writer };
    await driver.transaction((session) => withdrawIn(session, reaction, now()));
  });
  const reports = await each(driver, ['reports', 'writer', 'comment as id, thread'], writer, async (row) => {
    const report = { threadId: String(row.thread), id: String(row.id), writer };
    await driver.transaction((session) => withdrawReportIn(session, report));
  });
  return { comments, reactions, reports };
}

/** Erases each row of a person's until there is none left; gives how many there were. `erase`: false where it was gone already. */
async function each(
  driver: SqlDriver,
  [table, owner, columns]: readonly [table: string, owner: string, columns: string],
  writer: string,
  erase: (row: SqlRow) => Promise<unknown>,
): Promise<number> {
  for (let done = 0; ;) {
    const { rows } = await driver.query(`select ${columns} from ${table} where ${owner} = ? limit ?`, [
      writer,
      PORTION,
    ]);
    if (rows.length === 0) return done;
    for (const row of rows) if ((await erase(row)) !== false) done++;
  }
}
