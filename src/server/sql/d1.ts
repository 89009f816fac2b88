import { batchedDriver } from './batched.js';
import { remoteSqliteDialect } from './dialects/remote-sqlite.js';
import type { SqlDriver, SqlRow, SqlValue } from './driver.js';
import { polledTurns } from './turns.js';
import type { Turns } from './turns.js';

/** What is used of the binding; https://developers.cloudflare.com/d1/worker-api/d1-database/. */
export interface D1Database {
  prepare(sql: string): D1PreparedStatement;
  batch(statements: D1PreparedStatement[]): Promise<unknown>;
}

export interface D1PreparedStatement {
  bind(...values: SqlValue[]): D1PreparedStatement;
  all(): Promise<{ readonly results: readonly unknown[] }>;
}

const dialect = remoteSqliteDialect(
  'd1',
  /D1 DB is overloaded/,
  /Network connection lost|storage caused object to be reset|D1 DB reset because|timed out/,
);

/** By binding: a Worker may make a driver for each of its requests. */
const queues = new WeakMap<D1Database, Turns>();

/** Cloudflare's D1, by the binding that a Worker has: `d1Driver({ database: env.DB })`. */
export function d1Driver({ database }: { readonly database: D1Database }): SqlDriver {
  const bound = ({ sql, values }: { sql: string; values: readonly SqlValue[] }): D1PreparedStatement =>
    database.prepare(sql).bind(...values);
  const take = queues.get(database) ?? polledTurns();
  queues.set(database, take);
  return batchedDriver({
    dialect,
    take,
    read: async (statement) => (await bound(statement).all()).results as readonly SqlRow[],
    write: async (statements) => void (await database.batch(statements.map(bound))),
  });
}
