import { CommentError } from '../../../model/errors.js';
import type { StoredKey } from '../../stores/identity.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { timeOf } from '../rows.js';
import { changed, changesOf } from './meeting.js';
import { passkeyIn } from './passkeys.js';

type Reading = Pick<SqlSession, 'query'>;

export async function keysIn({ query }: Reading, identity: string): Promise<StoredKey[]> {
  const sql = 'select id, added from identity_keys where identity = ? and revoked is null order by added, id';
  const { rows } = await query(sql, [identity]);
  const passkeys = await query('select id, added from passkeys where identity = ?', [identity]);
  const keyOf = ({ id, added }: SqlRow): StoredKey => ({ id: String(id), added: timeOf(added) });
  return [
    ...rows.map(keyOf),
    ...passkeys.rows
      .map((row): StoredKey => ({ ...keyOf(row), passkey: true }))
      .sort((a, b) => (a.added < b.added ? -1 : 1)),
  ];
}

/** Takes a key or a passkey out; a key a second time nothing. */
export async function revokeIn(
  session: SqlSession,
  identity: string,
  keyId: string,
  now: number,
): Promise<void> {
  const changes = await changesOf(session, identity);
  const { rows } = await session.query('select id, revoked from identity_keys where identity = ?', [
    identity,
  ]);
  const row = rows.find(({ id }) => id === keyId);
  if (changes !== null && (await passkeyIn(session, keyId))?.identity === identity) {
    await changed(session, identity, changes);
    return void (await session.query('delete from passkeys where id = ?', [keyId]));
  }
  if (!row || changes === null) throw new CommentError('NOT_FOUND', 'There is no such key of this person');
  if (row.revoked != null) return;
  if (rows.filter(({ revoked }) => revoked == null).length === 1) {
    throw new CommentError('FORBIDDEN', 'This is the only key: nobody could change what was written with it');
  }
  await changed(session, identity, changes);
  await session.query('update identity_keys set revoked = ? where id = ?', [now, keyId]);
  for (const table of ['identity_words', 'passkeys']) {
    await session.query(`delete from ${table} where identity = ?`, [identity]);
  }
}
