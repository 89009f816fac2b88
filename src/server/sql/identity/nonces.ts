import type { Nonce } from '../../stores/identity.js';
import type { SqlSession } from '../driver.js';

type Reading = Pick<SqlSession, 'query'>;

export async function isNonceUsed({ query }: Reading, { id }: Nonce): Promise<boolean> {
  return (await query('select id from nonces where id = ?', [id])).rows.length > 0;
}

/** Uses a nonce up; false where that was done before. Of many who come with the same one, one gets true. */
export async function useNonceIn(session: SqlSession, nonce: Nonce): Promise<boolean> {
  if (await isNonceUsed(session, nonce)) return false;
  await noteNonce(session, nonce);
  return true;
}

/** Notes that one is used, which the caller has seen not to be. */
export async function noteNonce({ query }: SqlSession, { id, ends }: Nonce): Promise<void> {
  await query('insert into nonces (id, ends) values (?, ?)', [id, ends]);
}
