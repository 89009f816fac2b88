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

  const write = new Statements(writer);
  const read = new Statements(reader);
  const { add, idle } = groupCommit({ run: (sql) => writer.exec(sql), written: () => write.writes });
  const session = { query: async (sql: string, values?: readonly SqlValue[]) => write.run(sql, values) };
  return {
    dialect: sqliteDialect,
    query: async (sql, values) => read.run(sql, values),
    readNow: (sql, values) => read.run(sql, values).rows,
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

/** Runs statements, each prepared once. Their texts are the store's own, so there are few. */
class Statements {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, { readonly statement: StatementSync; readonly reads: boolean }>();
  /** How many statements that write were tried. */
  writes = 0;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  run(sql: string, values: readonly SqlValue[] = []): SqlResult {
    const { statement, reads } = this.#prepared.get(sql) ?? this.#prepare(sql);
    if (reads) return { rows: statement.all(...values) as unknown as SqlRow[], affected: 0 };
    this.writes++;
    return { rows: [], affected: Number(statement.run(...values).changes) };
  }

  #prepare(sql: string): { readonly statement: StatementSync; readonly reads: boolean } {
    const made = { statement: this.#db.prepare(sql), reads: /^\s*(select|pragma)/i.test(sql) };
    this.#prepared.set(sql, made);
    return made;
  }
}
