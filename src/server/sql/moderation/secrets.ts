import { newToken } from '../../moderation/token.js';
import type { SqlDriver } from '../driver.js';

/** The secret of this site with a name; it is made where there is none, by whichever process comes first. */
export async function siteSecret(driver: SqlDriver, name: string): Promise<string> {
  return (
    (await known(driver, name)) ??
    driver.transaction(async (session) => {
      const there = await known(session, name);
      if (there !== null) return there;
      const secret = newToken();
      await session.query('insert into site_secrets (name, value) values (?, ?)', [name, secret]);
      return secret;
    })
  );
}

async function known({ query }: Pick<SqlDriver, 'query'>, name: string): Promise<string | null> {
  const [row] = (await query('select value from site_secrets where name = ?', [name])).rows;
  return row ? String(row.value) : null;
}
