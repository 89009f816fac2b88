import { newToken } from '../../moderation/token.js';
import type { SqlDriver } from '../driver.js';

/** The same, read when it is first asked for. */
export function keptSecret(driver: SqlDriver, name: string): () => Promise<string> {
  // Not the promise: some runtimes give up who has begun it, and nobody else may wait for that.
  let secret: string | undefined;
  return async () => (secret ??= await siteSecret(driver, name));
}

/** The secret of this site with a name; it is made where there is none, by whichever process comes first. */
export async function siteSecret(driver: SqlDriver, name: string): Promise<string> {
  const there = await known(driver, name);
  if (there !== null) return there;
  return driver.transaction(async (session) => {
    const meanwhile = await known(session, name);
    if (meanwhile !== null) return meanwhile;
    const secret = newToken();
    await session.query('insert into site_secrets (name, value) values (?, ?)', [name, secret]);
    return secret;
  });
}

async function known({ query }: Pick<SqlDriver, 'query'>, name: string): Promise<string | null> {
  const [row] = (await query('select value from site_secrets where name = ?', [name])).rows;
  return row ? String(row.value) : null;
}
