import type { PoolConnection } from 'mysql2/promise';
import { addressesOf } from './addresses.js';
import { mysqlDialect } from './dialects/mysql.js';
import type { SqlDriver, SqlRow } from './driver.js';
import { pooledDriver } from './pooled.js';
import type { Connection, Pool } from './pooled.js';
import type { ServerOptions } from './postgres.js';

type Mysql = typeof import('mysql2/promise');

/**
 * How each connection is set up. Some are for one family of servers only; the others do not know them, and need not.
 * What is read is what the whole cluster has acknowledged (`wsrep_sync_wait`), and a row that has changed since a
 * transaction saw it is an error, not a surprise (`innodb_snapshot_isolation`).
 */
const SETTINGS = [
  `sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'`,
  'transaction_isolation = "REPEATABLE-READ"',
  'tx_isolation = "REPEATABLE-READ"',
  'innodb_lock_wait_timeout = 5',
  'innodb_snapshot_isolation = on',
  'wsrep_sync_wait = 7',
];
const UNKNOWN_VARIABLE = 1193;

/**
 * Changes of tables end a transaction here: one that was killed in the middle is done again from its beginning. So what
 * is there already is left, which MySQL has no words for, and an error of its own.
 */
const REDONE: readonly { readonly statement: RegExp; readonly done: number }[] = [
  { statement: /^\s*create (unique )?index if not exists /i, done: 1061 }, // ER_DUP_KEYNAME
  { statement: /^\s*alter table \w+ add column /i, done: 1060 }, // ER_DUP_FIELDNAME
];

/** Milliseconds after which a server that says nothing counts as gone. */
const SILENCE = 15_000;

/** MariaDB, MySQL, and what speaks their protocol, also as a Galera cluster. Needs the package `mysql2`. */
export async function mysqlDriver({ url, connections = 8 }: ServerOptions): Promise<SqlDriver> {
  const mysql = await loadMysql();
  const [first, ...others] = addressesOf(url).map((address) => poolOf(mysql, address, connections));
  const pools: [Pool, ...Pool[]] = [first as Pool, ...others];
  const collation = (await isMariaDB(pools)) ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin';
  return pooledDriver({ dialect: mysqlDialect(collation), pools, begin: 'start transaction' });
}

async function loadMysql(): Promise<Mysql> {
  try {
    return await import('mysql2/promise');
  } catch (cause) {
    throw new Error('MariaDB and MySQL need one more package: npm install mysql2', { cause });
  }
}

function poolOf(mysql: Mysql, address: string, connections: number): Pool {
  const pool = mysql.createPool({
    uri: address.replace(/^mariadb:/, 'mysql:'),
    connectionLimit: connections,
    connectTimeout: 5000,
    charset: 'utf8mb4',
    // Sums come as text otherwise.
    decimalNumbers: true,
  });
  const ready = new WeakSet<object>();
  return {
    async connect() {
      const connection = await pool.getConnection();
      // A promise of the pool wraps the same connection each time anew.
      if (!ready.has(connection.connection)) {
        try {
          await setUp(connection);
        } catch (error) {
          connection.destroy();
          throw error;
        }
        ready.add(connection.connection);
      }
      return connectionOf(connection);
    },
    end: () => pool.end(),
  };
}

async function setUp(connection: PoolConnection): Promise<void> {
  for (const setting of SETTINGS) {
    await connection
      .query({ sql: `set session ${setting}`, timeout: SILENCE })
      .catch(unless(UNKNOWN_VARIABLE));
  }
}

function connectionOf(connection: PoolConnection): Connection {
  return {
    async query(sql, values) {
      const again = REDONE.find(({ statement }) => statement.test(sql));
      if (again) {
        const plain = { sql: sql.replace(' if not exists', ''), timeout: SILENCE };
        await connection.query(plain).catch(unless(again.done));
        return { rows: [], affected: 0 };
      }
      const [result] = await connection.execute({ sql, timeout: SILENCE }, [...values]);
      if (Array.isArray(result)) return { rows: result as SqlRow[], affected: 0 };
      return { rows: [], affected: result.affectedRows };
    },
    run: (sql) => connection.query({ sql, timeout: SILENCE }),
    release: (broken) => (broken ? connection.destroy() : connection.release()),
  };
}

const unless =
  (expected: number) =>
  (error: unknown): void => {
    if ((error as { errno?: number }).errno !== expected) throw error;
  };

async function isMariaDB(pools: readonly Pool[]): Promise<boolean> {
  let failure: unknown;
  for (const pool of pools) {
    try {
      const connection = await pool.connect();
      const { rows } = await connection.query('select version() as version', []);
      connection.release(false);
      return /mariadb/i.test(String(rows[0]?.version));
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
