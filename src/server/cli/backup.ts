import { chmod, open, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadSqlite } from '../sql/sqlite-module.js';
import type { DatabaseSync, SqliteModule } from '../sql/sqlite-module.js';
import { databaseFile } from './database.js';
import { SettingError } from './setting.js';
import type { Settings } from './settings.js';

export interface Backup {
  readonly file: string;
  readonly comments: number;
}

/** Milliseconds to wait for who is writing. */
const PATIENCE = 10_000;

/**
 * Copies the database into a new file, while the server runs and writes: the copy is how it was at one moment. It is
 * looked through, and on disk, before it has its name. A database of a server has tools of its own for that.
 */
export async function backUp(place: Pick<Settings, 'data' | 'database'>, to: string): Promise<Backup> {
  const from = databaseFile(place);
  if (from === null) throw new SettingError('Only a file can be copied: take the tools of your database');
  if (!existsSync(from)) throw new SettingError(`There is no database at ${from}`);
  const { DatabaseSync } = await loadSqlite();
  await reserve(to);
  const part = `${to}.part`;
  try {
    await rm(part, { force: true });
    // Not page by page, as the online backup of SQLite does: that begins anew with each write of another process, and
    // takes along what was deleted and not yet overwritten.
    inDatabase(DatabaseSync, from, (db) => db.prepare('vacuum into ?').run(part));
    inDatabase(DatabaseSync, part, forgetDay);
    const comments = inDatabase(DatabaseSync, part, checked);
    await chmod(part, 0o600);
    await synced(part);
    await rename(part, to);
    await synced(dirname(to));
    return { file: to, comments };
  } catch (error) {
    await Promise.all([part, to].map((file) => rm(file, { force: true })));
    throw error;
  }
}

/** Takes the name: what is there already is not written over. */
async function reserve(to: string): Promise<void> {
  try {
    await (await open(to, 'wx', 0o600)).close();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new SettingError(code === 'EEXIST' ? `${to} is there already` : `${to} can't be made: ${message}`);
  }
}

function inDatabase<Result>(
  Database: SqliteModule['DatabaseSync'],
  file: string,
  act: (db: DatabaseSync) => Result,
): Result {
  const db = new Database(file);
  try {
    db.exec(`pragma busy_timeout = ${PATIENCE}`);
    return act(db);
  } finally {
    db.close();
  }
}

/** What is kept for a day only, and what it could be read with, must not be kept for longer in a copy. */
function forgetDay(db: DatabaseSync): void {
  db.exec('pragma secure_delete = on');
  const tables = db.prepare("select name from sqlite_master where type = 'table'").all();
  for (const name of ['comment_addresses', 'address_bans', 'day_secrets']) {
    if (tables.some((table) => table.name === name)) db.exec(`delete from ${name}`);
  }
}

/** The number of comments in a database without a fault. */
function checked(db: DatabaseSync): number {
  const [result] = db.prepare('pragma integrity_check').all();
  if (result?.integrity_check !== 'ok')
    throw new Error(`The copy is damaged: ${String(result?.integrity_check)}`);
  const [row] = db.prepare('select count(*) as comments from comments').all();
  return Number(row?.comments);
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
