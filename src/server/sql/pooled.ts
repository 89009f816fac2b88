import type { Dialect } from './dialect.js';
import type { SqlDriver, SqlResult, SqlSession, SqlValue } from './driver.js';
import { MayBeDone } from './retry.js';

/** A connection of a client library. */
export interface Connection {
  /** One statement with values. */
  readonly query: (sql: string, values: readonly SqlValue[]) => Promise<SqlResult>;
  /** Statements without values or rows: `begin`, `commit`. */
  readonly run: (sql: string) => Promise<unknown>;
  /** Gives it back to those who wait for one; `broken` ones are closed. */
  readonly release: (broken: boolean) => void;
}

/** One server, and the connections to it. */
export interface Pool {
  readonly connect: () => Promise<Connection>;
  readonly end: () => Promise<void>;
}

export interface PooledOptions {
  readonly dialect: Dialect;
  /** Of one database: the next one is asked when one is gone. */
  readonly pools: readonly [Pool, ...Pool[]];
  /** What begins a transaction. */
  readonly begin: string;
}

/** A driver over the connections of a client library, whose databases have transactions of their own. */
export function pooledDriver({ dialect, pools, begin }: PooledOptions): SqlDriver {
  let current = 0;

  /** Lends a connection. A server that is gone is left for the next one, where the store tries again. */
  async function withConnection<Result>(act: (connection: Connection) => Promise<Result>): Promise<Result> {
    const used = current;
    let connection: Connection | undefined;
    let broken = false;
    try {
      connection = await (pools[used] ?? pools[0]).connect();
      return await act(connection);
    } catch (error) {
      broken = error instanceof MayBeDone || dialect.failure(error) === 'gone';
      if (broken && current === used) current = (used + 1) % pools.length;
      throw error;
    } finally {
      connection?.release(broken);
    }
  }

  async function within<Result>(
    connection: Connection,
    work: (session: SqlSession) => Promise<Result>,
  ): Promise<Result> {
    await connection.run(begin);
    let result: Result;
    try {
      result = await work({ query: (sql, values = []) => connection.query(sql, values) });
    } catch (error) {
      if (dialect.failure(error) !== 'gone') await connection.run('rollback');
      throw error;
    }
    await connection.run('commit').catch((error: unknown) => {
      throw dialect.failure(error) === 'transient' ? error : new MayBeDone(error);
    });
    return result;
  }

  return {
    dialect,
    query: (sql, values = []) => withConnection((connection) => connection.query(sql, values)),
    transaction: (work) => withConnection((connection) => within(connection, work)),
    async close() {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}
