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
}

/** One database. All that the store needs of it, so that a driver for another one is a page of code. */
export interface SqlDriver extends SqlSession {
  /** Where this database's SQL and errors differ from those of others. */
  readonly dialect: Dialect;
  /** A single statement that reads what is committed. Changes go through `transaction`. */
  query(sql: string, values?: readonly SqlValue[]): Promise<SqlResult>;
  /**
   * All of the work or nothing of it; resolves when it is on disk. The work must wait for nothing but its own session,
   * because others may share the transaction, and must be fit to be done again.
   */
  transaction<Result>(work: (session: SqlSession) => Promise<Result>): Promise<Result>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}
