import { CommentError } from '../../../model/errors.js';
import type { Joined, NewPasskey, PasskeyJoining, StoredPasskey } from '../../stores/identity.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { addKey, namesOf, personIn, placeOf } from './joining.js';
import { changed, changesOf, holderIn } from './meeting.js';
import { isNonceUsed, noteNonce } from './nonces.js';

type Reading = Pick<SqlSession, 'query'>;

/** Passkeys of one person: more than anybody has devices and managers of passwords. */
const MOST = 20;

async function rowOf({ query }: Reading, id: string): Promise<SqlRow | undefined> {
  return (await query('select * from passkeys where id = ?', [id])).rows[0];
}

export async function passkeyIn(session: Reading, id: string): Promise<StoredPasskey | null> {
  const row = await rowOf(session, id);
  if (!row) return null;
  return {
    id,
    identity: String(row.identity),
    credential: String(row.credential),
    publicKey: String(row.public_key),
    counter: Number(row.counter),
    thread: row.thread == null ? null : String(row.thread),
  };
}

export async function credentialsIn({ query }: Reading, identity: string): Promise<string[]> {
  const { rows } = await query('select credential from passkeys where identity = ?', [identity]);
  return rows.map(({ credential }) => String(credential));
}

export async function keepPasskeyIn(session: SqlSession, passkey: NewPasskey, now: number): Promise<boolean> {
  const { id, identity, credential, publicKey, counter, thread, keyId, challenge } = passkey;
  const changes = await changesOf(session, identity);
  const holder = await holderIn(session, keyId);
  if (changes === null) throw new CommentError('NOT_FOUND', 'Nobody has this key');
  if (holder?.identity !== identity || holder.revoked) return false;
  const there = await rowOf(session, id);
  if (there) return there.identity === identity;
  if (await isNonceUsed(session, challenge)) return false;
  if ((await credentialsIn(session, identity)).length >= MOST) {
    throw new CommentError('INVALID', 'There are too many passkeys: take one out first');
  }
  await changed(session, identity, changes);
  await noteNonce(session, challenge);
  await session.query(
    'insert into passkeys (id, identity, credential, public_key, counter, thread, added) values (?, ?, ?, ?, ?, ?, ?)',
    [id, identity, credential, publicKey, counter, thread, now],
  );
  return true;
}

export async function joinByPasskeyIn(
  session: SqlSession,
  { id, counter, thread, newcomer, challenge, nonce }: PasskeyJoining,
  now: number,
): Promise<Joined | null> {
  const row = await rowOf(session, id);
  const person = row && (await personIn(session, String(row.identity)));
  if (!person || (row.thread != null && row.thread !== thread)) return null;
  const known = await holderIn(session, newcomer.keyId);
  const names = await namesOf(session, String(person.id));
  const joined = (mark: string | null): Joined => ({ mark, names, thread: placeOf(row, person) });
  if (nonce && (await isNonceUsed(session, nonce))) {
    return known?.identity === row.identity && !known?.revoked ? joined(known?.mark ?? null) : null;
  }
  const before = Number(row.counter);
  if (known || (counter <= before && counter + before > 0)) return null;
  if (await isNonceUsed(session, challenge)) return null;
  const mark = await addKey(session, person, newcomer, now);
  for (const each of [challenge, ...(nonce ? [nonce] : [])]) await noteNonce(session, each);
  await session.query('update passkeys set counter = ? where id = ?', [counter, id]);
  return joined(mark);
}
