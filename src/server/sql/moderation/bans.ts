import type { SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';

type Reading = Pick<SqlSession, 'query'>;

/** Whom a ban is of: a writer, by their id; or everybody who writes from an address, by its hash of today. */
export interface Banned {
  readonly kind: 'writer' | 'address';
  readonly id: string;
}

/** What is kept of addresses stands apart: it is forgotten with the day, and never exported. */
const TABLES = {
  writer: { table: 'bans', key: 'writer' },
  address: { table: 'address_bans', key: 'hash' },
} as const;

/** Somebody may not write: until when, in milliseconds, null for ever; and by which entry of the log. */
export interface Ban {
  readonly ends: number | null;
  readonly entry: string;
}

/** What is kept of a ban, over or not. */
export async function banIn({ query }: Reading, { kind, id }: Banned): Promise<Ban | null> {
  const { table, key } = TABLES[kind];
  const [row] = (await query(`select ends, entry from ${table} where ${key} = ?`, [id])).rows;
  return row ? { ends: row.ends == null ? null : Number(row.ends), entry: String(row.entry) } : null;
}

export function holds(ban: Ban | null, now: number): ban is Ban {
  return ban !== null && (ban.ends === null || ban.ends > now);
}

/** When a ban ends that holds now; null: there is none. */
export async function bannedNow(
  reading: Reading,
  banned: Banned,
  now: number,
): Promise<Pick<Ban, 'ends'> | null> {
  const ban = await banIn(reading, banned);
  return holds(ban, now) ? { ends: ban.ends } : null;
}

/** Changes a ban from what it was; null is none. */
export async function setBan(
  { query }: SqlSession,
  { kind, id }: Banned,
  was: Ban | null,
  ban: Ban | null,
): Promise<void> {
  const { table, key } = TABLES[kind];
  if (was) {
    const sql = `delete from ${table} where ${key} = ? and entry = ?`;
    const { affected } = await query(sql, [id, was.entry]);
    if (affected !== 1) throw new ChangedMeanwhile('Somebody else has changed the ban');
  }
  if (ban) {
    const values = [id, ban.ends, ban.entry];
    await query(`insert into ${table} (${key}, ends, entry) values (?, ?, ?)`, values);
  }
}
