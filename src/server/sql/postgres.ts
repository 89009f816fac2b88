import type { Pool as PgPool } from 'pg';
import { addressesOf } from './addresses.js';
import { postgresDialect } from './dialects/postgres.js';
import type { SqlDriver, SqlRow } from './driver.js';
import { numbered } from './placeholders.js';
import { pooledDriver } from './pooled.js';
import type { Pool } from './pooled.js';

export interface ServerOptions {
  /** `postgres://user:password@host:port/name`; several hosts, divided by commas, are tried one after the other. */
  readonly url: string;
  /** Connections at the same time, to each of the hosts. @default 8 */
  readonly connections?: number;
}

type Pg = typeof import('pg');

/** Serialisable: whatever a transaction has read still holds when it ends, or it is done again. */
const BEGIN = 'begin isolation level serializable; set local statement_timeout = 10000';

/** Types of PostgreSQL that come as text, because they may be larger than a number of JavaScript; ours are not. */
const INT8 = 20;
const NUMERIC = 1700;

/** A database that speaks the protocol of PostgreSQL, for any number of server processes. Needs the package `pg`. */
export async function postgresDriver({ url, connections = 8 }: ServerOptions): Promise<SqlDriver> {
  const pg = await loadPg();
  const [first, ...others] = addressesOf(url).map((address) => poolOf(pg, address, connections));
  return pooledDriver({ dialect: postgresDialect, pools: [first as Pool, ...others], begin: BEGIN });
}

async function loadPg(): Promise<Pg> {
  try {
    const module = await import('pg');
    return module.default as unknown as Pg;
  } catch (cause) {
    throw new Error('PostgreSQL needs one more package: npm install pg', { cause });
  }
}

function poolOf(pg: Pg, address: string, connections: number): Pool {
  const pool: PgPool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: 5000,
    // A server that says nothing any more.
    query_timeout: 15_000,
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format)) as never,
    },
  });
  // Connections that end between two statements: the next statement fails, or the pool makes another one.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const numbers = numbered();
  return {
    async connect() {
      const client = await pool.connect();
      return {
        async query(sql, values) {
          const { rows, rowCount, command } = await client.query(numbers(sql), [...values]);
          return { rows: rows as SqlRow[], affected: command === 'SELECT' ? 0 : (rowCount ?? 0) };
        },
        run: (sql) => client.query(sql),
        release: (broken) => client.release(broken),
      };
    },
    end: () => pool.end(),
  };
}
