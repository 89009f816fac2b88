import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesOf } from '../sql/addresses.js';
import type { SqlDriver } from '../sql/driver.js';
import { loadSqlite } from '../sql/sqlite-module.js';
import { sqliteDriver } from '../sql/sqlite.js';
import { SettingError } from './setting.js';
import type { Setting } from './setting.js';

type Open = (options: { readonly url: string }) => Promise<SqlDriver>;

const postgres: Open = async (options) => (await import('../sql/postgres.js')).postgresDriver(options);
const mysql: Open = async (options) => (await import('../sql/mysql.js')).mysqlDriver(options);
const rqlite: Open = async (options) => (await import('../sql/rqlite.js')).rqliteDriver(options);

const KINDS: Readonly<Record<string, Open>> = {
  'postgres:': postgres,
  'postgresql:': postgres,
  'mysql:': mysql,
  'mariadb:': mysql,
  'rqlite:': rqlite,
  'rqlites:': rqlite,
};

const MUST = { must: `must be a file, or begin with ${Object.keys(KINDS).join('//, ')}//` };

/** Name of the database in its folder. */
export const DATABASE = 'comments.db';

/** `scheme:` of an address; undefined for the path of a file. */
function schemeOf(database: string): string | undefined {
  return /^([a-z][a-z+]*:)\/\//i.exec(database)?.[1]?.toLowerCase();
}

/** Nothing, the path of a file, or the address of a server. What it says of a wrong one has no password in it. */
export const databaseAddress: Setting['read'] = (value) => {
  if (typeof value !== 'string') return MUST;
  const scheme = schemeOf(value);
  if (scheme === undefined) return value;
  try {
    return Object.hasOwn(KINDS, scheme) && addressesOf(value) ? value : MUST;
  } catch (error) {
    return { must: `is wrong: ${(error as Error).message}` };
  }
};

/** The file of a database; null where it is a server's. */
export function databaseFile({
  data,
  database,
}: {
  readonly data: string;
  readonly database: string;
}): string | null {
  if (Object.hasOwn(KINDS, schemeOf(database) ?? '')) return null;
  return database || join(data, DATABASE);
}

/** The database that a server is to keep its comments in; a file in a folder of its own, when nothing else is said. */
export async function openDatabase({
  data,
  database,
}: {
  readonly data: string;
  readonly database: string;
}): Promise<SqlDriver> {
  const kind = KINDS[schemeOf(database) ?? ''];
  if (kind) return kind({ url: database }).catch(failed("The database can't be opened"));
  if (database !== '') return openFile(database);
  // Comments are for everybody, but who owns them is not.
  await mkdir(data, { recursive: true, mode: 0o700 }).catch(failed(`The folder ${data} can't be made`));
  return openFile(join(data, DATABASE));
}

async function openFile(file: string): Promise<SqlDriver> {
  // What is missing then is a package, and no file.
  await loadSqlite();
  return sqliteDriver({ file }).catch(failed(`The database ${file} can't be opened`));
}

/** What a database says is not always that it is about a database. */
const failed =
  (words: string) =>
  (cause: unknown): never => {
    throw new Error(words, { cause });
  };

/**
 * The same for what there must be already: who has mistaken the folder shall not be given an empty database. Throws
 * `SettingError`.
 */
export async function openPresent(place: Parameters<typeof openDatabase>[0]): Promise<SqlDriver> {
  const file = databaseFile(place);
  if (file !== null && !existsSync(file)) {
    throw new SettingError(`There is no database at ${file}: is it in another --data, or not started yet?`);
  }
  return openDatabase(place);
}
