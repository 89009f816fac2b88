import { sqliteDialect } from './dialects/sqlite.js';
import type { SqlDriver, SqlResult, SqlRow, SqlValue } from './driver.js';
import { groupCommit } from './group-commit.js';
import { loadSqlite } from './sqlite-module.js';
import type { DatabaseSync, StatementSync } from './sqlite-module.js';

export interface SqliteOptions {
  /** The file of the database; it is made where there is none, in a folder that is there. */
  readonly file: string;
}

/**
 * A database in a file, for one server process: one connection writes, all writers of a turn of the event loop share a
 * commit, and what was acknowledged survives a loss of power (`synchronous=FULL`). Other processes may read meanwhile.
 */
export async function sqliteDriver({ file }: SqliteOptions): Promise<SqlDriver> {
  const { DatabaseSync } = await loadSqlite();
  const writer = new DatabaseSync(file);
  // Another process may be at the same point.
  writer.exec('pragma busy_timeout = 5000');
  writer.exec('pragma journal_mode = wal');
  writer.exec('pragma synchronous = full');
  // What was deleted is overwritten, and not only forgotten.
  writer.exec('pragma secure_delete = on');
  // Keys of requests are random, so that each comment touches other pages: they shall be in memory (KiB), and written from
  // the log to their places (pages) once for many comments. What a unit of work may have to take back is in memory too.
  writer.exec('pragma cache_size = -16384');
  writer.exec('pragma wal_autocheckpoint = 4000');
  writer.exec('pragma temp_store = memory');
  // From here on nothing waits for a lock, which would stop the whole process: the store comes again.
  writer.exec('pragma busy_timeout = 0');
  const reader = new DatabaseSync(file);
  reader.exec('pragma query_only = on');
  reader.exec('pragma busy_timeout = 0');

  const write = queries(writer);
  const read = queries(reader);
  const { add, idle } = groupCommit({ run: (sql) => writer.exec(sql) });
  const session = { query: async (sql: string, values?: readonly SqlValue[]) => write(sql, values) };
  return {
    dialect: sqliteDialect,
    query: async (sql, values) => read(sql, values),
    readNow: (sql, values) => read(sql, values).rows,
    transaction: (work) => add(() => work(session)),
    async close() {
      await idle();
      reader.close();
      emptyLog(writer);
      writer.close();
    },
  };
}

/** Not every driver ends its statements, and with one left the log would stay beside the database as it is. */
function emptyLog(db: DatabaseSync): void {
  try {
    db.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // Somebody else is at it. The log is as safe as the database; whoever opens it next goes on with both.
  }
}

type Query = (sql: string, values?: readonly SqlValue[]) => SqlResult;

/** Runs statements, each prepared once. Their texts are the store's own, so there are few. */
function queries(db: DatabaseSync): Query {
  const prepared = new Map<string, StatementSync>();
  return (sql, values = []) => {
    let statement = prepared.get(sql);
    if (!statement) prepared.set(sql, (statement = db.prepare(sql)));
    if (/^\s*(select|pragma)/i.test(sql)) {
      return { rows: statement.all(...values) as unknown as SqlRow[], affected: 0 };
    }
    return { rows: [], affected: Number(statement.run(...values).changes) };
  };
}
