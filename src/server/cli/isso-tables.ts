import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssoTables } from '../../import/isso.js';
import { CommentError } from '../../model/errors.js';
import { loadSqlite, type DatabaseSync } from '../sql/sqlite-module.js';

const SIGNATURE = 'SQLite format 3\0';

/**
 * The rows of Isso's database that an import needs. SQLite reads files only: it gets a copy that nobody else may read, which is
 * gone afterwards. Addresses of people are not asked for.
 */
export async function issoTables(bytes: Uint8Array): Promise<IssoTables> {
  if (!Buffer.from(bytes.subarray(0, SIGNATURE.length)).equals(Buffer.from(SIGNATURE))) {
    throw unreadable('This is no file of SQLite, as Isso keeps its comments in (comments.db)');
  }
  const { DatabaseSync } = await loadSqlite();
  const folder = await mkdtemp(join(tmpdir(), 'comment-thread-import-'));
  try {
    const file = join(folder, 'comments.db');
    await writeFile(file, bytes, { mode: 0o600 });
    return readTables(() => new DatabaseSync(file, { readOnly: true }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readTables(open: () => DatabaseSync): IssoTables {
  let db: DatabaseSync | undefined;
  try {
    db = open();
    db.exec('pragma trusted_schema = off');
    checkTables(db);
    return {
      threads: db.prepare('select id, uri, title from threads order by id').all(),
      comments: db
        .prepare(
          'select tid, id, parent, created, modified, mode, text, author, website from comments order by id',
        )
        .all(),
    };
  } catch (cause) {
    throw cause instanceof CommentError ? cause : unreadable('The database can’t be read', cause);
  } finally {
    db?.close();
  }
}

/** What is a table by name may be a program: a view, or a table that a module makes up. */
function checkTables(db: DatabaseSync): void {
  const tables = db.prepare("select name, sql from sqlite_master where type = 'table'").all();
  for (const name of ['threads', 'comments']) {
    const table = tables.find((each) => each['name'] === name);
    if (!table || /^\s*create\s+virtual/i.test(String(table['sql']))) {
      throw unreadable(`This is no database of Isso: it has no table ${name}`);
    }
  }
}

function unreadable(message: string, cause?: unknown): CommentError {
  return new CommentError('BAD_DATA', message, { cause });
}
