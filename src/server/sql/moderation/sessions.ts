import type { Moderator } from '../../../model/moderation.js';
import { IDLE_TIME, SESSION_TIME } from '../../moderation/times.js';
import type { SqlDriver, SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';
import { moderatorOf } from './people.js';

/** How late its last use may be noted, in milliseconds: to write at each request would be a lot for a date. */
const NOTED_AFTER = 60 * 60 * 1000;

const SESSION = `select m.name, m.role, s.began, s.used
  from sessions s join moderators m on m.id = s.moderator where s.hash = ?`;

const LINK = `select m.id, m.name, m.role, m.since, l.ends
  from sign_in_links l join moderators m on m.id = l.moderator where l.hash = ?`;

/** Uses a link up: of many who come with it at once, one gets a session. */
export async function signInIn(
  { query }: SqlSession,
  link: string,
  session: string,
  now: number,
): Promise<Moderator | null> {
  const [row] = (await query(LINK, [link])).rows;
  if (!row || Number(row.ends) <= now) return null;
  const { affected } = await query('delete from sign_in_links where hash = ?', [link]);
  if (affected !== 1) throw new ChangedMeanwhile('Somebody else has used this link');
  const person = String(row.id);
  // Whoever has come needs no other link, and one that is too old is good for nobody.
  await query('delete from sign_in_links where (moderator = ? or ends <= ?) and hash <> ?', [
    person,
    now,
    link,
  ]);
  await query('delete from sessions where began <= ? or used <= ?', [now - SESSION_TIME, now - IDLE_TIME]);
  if (row.since == null) await query('update moderators set since = ? where id = ?', [now, person]);
  const values = [session, person, now, now];
  await query('insert into sessions (hash, moderator, began, used) values (?, ?, ?, ?)', values);
  return moderatorOf(row);
}

export async function sessionIn(driver: SqlDriver, hash: string, now: number): Promise<Moderator | null> {
  const [row] = (await driver.query(SESSION, [hash])).rows;
  if (!row || Number(row.began) + SESSION_TIME <= now || Number(row.used) + IDLE_TIME <= now) return null;
  if (Number(row.used) + NOTED_AFTER <= now) {
    const note = driver.transaction(({ query }) =>
      query('update sessions set used = ? where hash = ? and used < ?', [now, hash, now]),
    );
    // A database that takes nothing can still be read.
    await note.catch(() => {});
  }
  return moderatorOf(row);
}

export async function signOutIn({ query }: SqlSession, hash: string, everywhere: boolean): Promise<void> {
  const [row] = everywhere ? (await query('select moderator from sessions where hash = ?', [hash])).rows : [];
  if (row) await query('delete from sessions where moderator = ?', [String(row.moderator)]);
  else await query('delete from sessions where hash = ?', [hash]);
}
