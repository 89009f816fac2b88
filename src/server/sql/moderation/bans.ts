import type { SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';

type Reading = Pick<SqlSession, 'query'>;

/** Somebody may not write: until when, in milliseconds, null for ever; and by which entry of the log. */
export interface Ban {
  readonly ends: number | null;
  readonly entry: string;
}

/** What is kept of a ban, over or not. */
export async function banIn({ query }: Reading, writer: string): Promise<Ban | null> {
  const [row] = (await query('select ends, entry from bans where writer = ?', [writer])).rows;
  return row ? { ends: row.ends == null ? null : Number(row.ends), entry: String(row.entry) } : null;
}

export function holds(ban: Ban | null, now: number): ban is Ban {
  return ban !== null && (ban.ends === null || ban.ends > now);
}

/** Changes a ban from what it was; null is none. */
export async function setBan(
  { query }: SqlSession,
  writer: string,
  was: Ban | null,
  ban: Ban | null,
): Promise<void> {
  if (was) {
    const sql = 'delete from bans where writer = ? and entry = ?';
    const { affected } = await query(sql, [writer, was.entry]);
    if (affected !== 1) throw new ChangedMeanwhile('Somebody else has changed the ban');
  }
  if (ban) {
    const values = [writer, ban.ends, ban.entry];
    await query('insert into bans (writer, ends, entry) values (?, ?, ?)', values);
  }
}
