import { DAY, dayOf } from '../../day.js';
import type { DayAddress } from '../../stores/guard.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { rowsWith } from './in-list.js';

type Reading = Pick<SqlSession, 'query'>;

/** Keeps where a comment came from. */
export async function keepAddress(
  { query }: SqlSession,
  threadId: string,
  id: string,
  { hash, day }: DayAddress,
): Promise<void> {
  await query('insert into comment_addresses (comment, thread, hash, day) values (?, ?, ?, ?)', [
    id,
    threadId,
    hash,
    day,
  ]);
}

/** Where a comment came from; null where that was not kept, or on another day: that nobody can compare with anything. */
export async function addressOf(
  { query }: Reading,
  threadId: string,
  id: string,
  now: number,
): Promise<string | null> {
  const sql = 'select hash from comment_addresses where comment = ? and thread = ? and day = ?';
  const [row] = (await query(sql, [id, threadId, dayOf(now)])).rows;
  return row ? String(row.hash) : null;
}

/** The address that an entry of the log has banned, while that ban holds. */
export async function addressBannedBy(
  { query }: Reading,
  entry: string,
  now: number,
): Promise<string | null> {
  const sql = 'select hash from address_bans where entry = ? and ends > ?';
  const [row] = (await query(sql, [entry, now])).rows;
  return row ? String(row.hash) : null;
}

/** For each of these rows of comments, whether its address is known, and whether it is banned. */
export async function addressStates(
  reading: Reading,
  rows: readonly SqlRow[],
  now: number,
): Promise<(row: SqlRow) => 'known' | 'banned' | null> {
  const ids = rows.map(({ id }) => id ?? null);
  const select = 'select comment, thread, hash, day from comment_addresses';
  const kept = (await rowsWith(reading, select, 'comment', ids)).filter(
    ({ day }) => Number(day) === dayOf(now),
  );
  const hashes = kept.map(({ hash }) => hash ?? null);
  const bans = await rowsWith(reading, 'select hash, ends from address_bans', 'hash', hashes);
  const banned = new Set(bans.filter(({ ends }) => Number(ends) > now).map(({ hash }) => String(hash)));
  // Ids are unique in their thread only.
  const known = new Map(kept.map(({ comment, thread, hash }) => [`${comment} ${thread}`, String(hash)]));
  return ({ id, thread }) => {
    const hash = known.get(`${id} ${thread}`);
    return hash === undefined ? null : banned.has(hash) ? 'banned' : 'known';
  };
}

/** Whoever wrote it wants nothing kept of them. */
export async function forgetAddress({ query }: SqlSession, threadId: string, id: string): Promise<void> {
  await query('delete from comment_addresses where comment = ? and thread = ?', [id, threadId]);
}

/** Forgets the addresses of other days than today, and the bans that have ended; with `all`, those of today too. */
export async function forgetAddresses({ query }: SqlSession, now: number, all: boolean): Promise<void> {
  const today = dayOf(now);
  // Far ahead is what a clock wrote that was wrong.
  await query('delete from comment_addresses where day < ? or day > ?', [all ? today + 2 : today, today + 1]);
  await query('delete from address_bans where ends <= ? or ends > ?', [
    all ? now + 2 * DAY : now,
    now + 2 * DAY,
  ]);
}
