import { CommentError } from '../../../model/errors.js';
import type { StoredKey } from '../../stores/identity.js';
import type { SqlSession } from '../driver.js';
import { timeOf } from '../rows.js';
import { changed, changesOf } from './meeting.js';

type Reading = Pick<SqlSession, 'query'>;

export async function keysIn({ query }: Reading, identity: string): Promise<StoredKey[]> {
  const sql = 'select id, added from identity_keys where identity = ? and revoked is null order by added, id';
  const { rows } = await query(sql, [identity]);
  return rows.map(({ id, added }) => ({ id: String(id), added: timeOf(added) }));
}

/** Takes a key out; a second time nothing. */
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
  if (!row || changes === null) throw new CommentError('NOT_FOUND', 'There is no such key of this person');
  if (row.revoked != null) return;
  if (rows.filter(({ revoked }) => revoked == null).length === 1) {
    throw new CommentError('FORBIDDEN', 'This is the only key: nobody could change what was written with it');
  }
  await changed(session, identity, changes);
  await session.query('update identity_keys set revoked = ? where id = ?', [now, keyId]);
  await session.query('delete from identity_words where identity = ?', [identity]);
}
