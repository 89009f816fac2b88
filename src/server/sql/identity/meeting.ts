import type { KeyHolder, Newcomer } from '../../stores/identity.js';
import type { SqlSession } from '../driver.js';

type Reading = Pick<SqlSession, 'query'>;

const HOLDER = `select i.id, i.mark, i.thread
  from identity_keys k join identities i on i.id = k.identity where k.id = ?`;

export async function holderIn({ query }: Reading, keyId: string): Promise<KeyHolder | null> {
  const [row] = (await query(HOLDER, [keyId])).rows;
  if (!row) return null;
  const { id, mark, thread } = row;
  return {
    identity: String(id),
    mark: mark == null ? null : String(mark),
    thread: thread == null ? null : String(thread),
  };
}

/**
 * Keeps somebody who comes for the first time, and gives their mark. Another process may have given the same mark, or have
 * met the same person, since this transaction looked: the database refuses the second, and it is done again.
 */
export async function meetIn(session: SqlSession, newcomer: Newcomer, now: number): Promise<string | null> {
  const { query } = session;
  const { identity, keyId, publicKey, thread, marks } = newcomer;
  const known = await holderIn(session, keyId);
  if (known) return known.mark;
  const places = marks.map(() => '?').join(', ');
  const taken = await query(`select mark from identities where mark in (${places})`, marks);
  const others = new Set(taken.rows.map(({ mark }) => String(mark)));
  const mark = marks.find((each) => !others.has(each)) ?? null;
  await query('insert into identities (id, mark, thread, made) values (?, ?, ?, ?)', [
    identity,
    mark,
    thread,
    now,
  ]);
  await query('insert into identity_keys (id, identity, public_key, added) values (?, ?, ?, ?)', [
    keyId,
    identity,
    publicKey,
    now,
  ]);
  return mark;
}
