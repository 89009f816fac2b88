import { CommentError } from '../../model/errors.js';
import type { SqlDriver } from './driver.js';
import { addressBans } from './schema/address-bans.js';
import { comments } from './schema/comments.js';
import { community } from './schema/community.js';
import { guard } from './schema/guard.js';
import { identity } from './schema/identity.js';
import type { Migration } from './schema/migration.js';
import { moderation } from './schema/moderation.js';
import { portions } from './schema/portions.js';

/** In this order for ever: a database knows only how many it has had. */
const MIGRATIONS: readonly Migration[] = [
  comments,
  moderation,
  guard,
  community,
  identity,
  addressBans,
  portions,
];

/** The version of the schema that this code works with. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Makes or renews the tables. Two servers may start at once, and one may be killed in the middle: each step is one
 * transaction where the database can do that with tables, and can be done again where it can't.
 */
export async function migrate(driver: SqlDriver, migrations = MIGRATIONS): Promise<void> {
  const { types } = driver.dialect;
  await driver.transaction(async ({ query }) => {
    await query(
      `create table if not exists schema_versions (version ${types.integer} not null primary key, applied ${types.integer} not null)`,
    );
  });
  for (const [index, migration] of migrations.entries()) {
    await driver.transaction(async ({ query }) => {
      const present = await versionOf({ query });
      if (present > migrations.length) {
        const made = `The database has version ${present} of the tables, made by a newer comment-thread`;
        throw new CommentError('BAD_DATA', made);
      }
      if (present > index) return;
      for (const statement of migration(types)) await query(statement);
      await query('insert into schema_versions (version, applied) values (?, ?)', [index + 1, Date.now()]);
    });
  }
}

/** The version that a database has; 0 before the first migration. */
export async function versionOf({ query }: Pick<SqlDriver, 'query'>): Promise<number> {
  const { rows } = await query('select max(version) as version from schema_versions');
  return Number(rows[0]?.version ?? 0);
}
