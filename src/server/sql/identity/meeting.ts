import type { ModeratorRole } from '../../../model/moderation.js';
import type { KeyHolder, Newcomer } from '../../stores/identity.js';
import type { SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';

type Reading = Pick<SqlSession, 'query'>;

const HOLDER = `select i.id, i.mark, i.thread, k.revoked, m.name, m.role
  from identity_keys k join identities i on i.id = k.identity left join moderators m on m.id = i.moderator
  where k.id = ?`;

export async function holderIn({ query }: Reading, keyId: string): Promise<KeyHolder | null> {
  const [row] = (await query(HOLDER, [keyId])).rows;
  if (!row) return null;
  const { id, mark, thread, revoked, name, role } = row;
  return {
    identity: String(id),
    mark: mark == null ? null : String(mark),
    thread: thread == null ? null : String(thread),
    ...(revoked != null && { revoked: true }),
    ...(role != null && { moderator: { name: String(name), role: String(role) as ModeratorRole } }),
  };
}

/**
 * Keeps somebody who comes for the first time, and gives their mark. Another process may have given the same mark, or have
 * met the same person, since this transaction looked: the database refuses the second, and it is done again. `moderator`: by
 * their id, where it is one.
 */
export async function meetIn(
  session: SqlSession,
  newcomer: Newcomer,
  now: number,
  moderator: string | null = null,
): Promise<string | null> {
  const { query } = session;
  const { identity, keyId, thread, marks } = newcomer;
  const known = await holderIn(session, keyId);
  if (known) return known.mark;
  const places = marks.map(() => '?').join(', ');
  const taken = await query(`select mark from identities where mark in (${places})`, marks);
  const others = new Set(taken.rows.map(({ mark }) => String(mark)));
  const mark = marks.find((each) => !others.has(each)) ?? null;
  await query(
    'insert into identities (id, mark, thread, made, moderator, changes) values (?, ?, ?, ?, ?, 0)',
    [identity, mark, thread, now, moderator],
  );
  await keepKey(session, newcomer, identity, now);
  return mark;
}

export async function keepKey(
  { query }: SqlSession,
  { keyId, publicKey }: Newcomer,
  identity: string,
  now: number,
): Promise<void> {
  await query('insert into identity_keys (id, identity, public_key, added) values (?, ?, ?, ?)', [
    keyId,
    identity,
    publicKey,
    now,
  ]);
}

/** To be read before a person's keys or words are, which then are as they were until `changed`. Null for nobody. */
export async function changesOf({ query }: Reading, identity: string): Promise<number | null> {
  const [row] = (await query('select changes from identities where id = ?', [identity])).rows;
  return row ? Number(row.changes) : null;
}

/** Throws `ChangedMeanwhile` when somebody else has changed this person's keys or words since. */
export async function changed({ query }: SqlSession, identity: string, changes: number): Promise<void> {
  const { affected } = await query('update identities set changes = ? where id = ? and changes = ?', [
    changes + 1,
    identity,
    changes,
  ]);
  if (affected !== 1) throw new ChangedMeanwhile('The keys of this person are not as they were');
}
