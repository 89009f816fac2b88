import { CommentError } from '../../model/errors.js';
import type { Dialect } from './dialect.js';
import type { SqlDriver } from './driver.js';

/** Brings a database from one version of the schema to the next. Statements may meet what is there already. */
type Migration = (types: Dialect['types']) => readonly string[];

const first: Migration = ({ key, text, integer }) => [
  // `clock`: of the last change, in milliseconds.
  `create table if not exists threads (
    id ${key} not null primary key, revision ${integer} not null, clock ${integer} not null)`,
  // `place`: the thread's revision that brought the comment; `changed`: the one that changed it last.
  `create table if not exists comments (
    thread ${key} not null, id ${key} not null, place ${integer} not null, changed ${integer} not null,
    parent ${key}, name ${text} not null, url ${text}, body ${text} not null, format ${text}, zone ${text},
    created ${integer}, edited ${integer}, deleted ${integer}, revision ${integer} not null,
    owner ${text}, request ${key}, fingerprint ${text}, primary key (thread, id))`,
  `create unique index if not exists comments_place on comments (thread, place)`,
  `create unique index if not exists comments_request on comments (request)`,
  `create index if not exists comments_changed on comments (thread, changed)`,
  `create index if not exists comments_deleted on comments (thread, deleted)`,
];

const MIGRATIONS: readonly Migration[] = [first];

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
