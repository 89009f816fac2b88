import type { Dialect } from './dialect.js';

export type SqlValue = string | number | null;

export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface SqlResult {
  readonly rows: readonly SqlRow[];
  /** Rows that an `insert`, `update` or `delete` touched; 0 for a `select`. */
  readonly affected: number;
}

export interface SqlSession {
  /** One statement, with `?` for each of the values. */
  query(sql: string, values?: readonly SqlValue[]): Promise<SqlResult>;
  /** Told of each thread that the transaction raises to a revision; the store's own, a driver has none. */
  readonly advanced?: (threadId: string, revision: number) => void;
}

/** One database. All that the store needs of it, so that a driver for another one is a page of code. */
export interface SqlDriver extends SqlSession {
  /** Where this database's SQL and errors differ from those of others. */
  readonly dialect: Dialect;
  /** A single statement that reads what is committed. Changes go through `transaction`. */
  query(sql: string, values?: readonly SqlValue[]): Promise<SqlResult>;
  /**
   * The rows of such a statement at once, from a database that is in this process; throws where somebody is in the way. For
   * what is read so often that to wait for a promise would cost more than to read.
   */
  readonly readNow?: (sql: string, values?: readonly SqlValue[]) => readonly SqlRow[];
  /**
   * All of the work or nothing of it; resolves when it is on disk. The work must wait for nothing but its own session,
   * because others may share the transaction, and must be fit to be done again.
   *
   * So that it is right on every database, it
   * - reads first and writes afterwards: what it has written in a table it can't read back, because some databases take
   *   all writes of a transaction at once, at its end;
   * - looks at `affected` after each write that stands for a decision, and throws `ChangedMeanwhile` when another was
   *   faster: what was only read may be older than what another process has written since;
   * - has no `on conflict`, `insert ignore` or `returning`, which differ: who finds no row to update inserts one, and the
   *   store does it again where another did so too;
   * - makes ids and times itself.
   */
  transaction<Result>(work: (session: SqlSession) => Promise<Result>): Promise<Result>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}
