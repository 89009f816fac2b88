import type { Dialect, SqlFailure } from '../dialect.js';
import { networkFailure } from './network.js';

/** https://mariadb.com/kb/en/mariadb-error-code-reference/ */
const FAILURES: Readonly<Record<number, SqlFailure>> = {
  1020: 'transient', // ER_CHECKREAD: the row has changed since the transaction saw it
  1205: 'transient', // ER_LOCK_WAIT_TIMEOUT
  1213: 'transient', // ER_LOCK_DEADLOCK; with Galera also: another node was first
  1062: 'taken', // ER_DUP_ENTRY
  1021: 'full', // ER_DISK_FULL
  1114: 'full', // ER_RECORD_FILE_FULL
  1040: 'gone', // ER_CON_COUNT_ERROR
  1047: 'gone', // ER_UNKNOWN_COM_ERROR: a node of Galera that has lost the others
  1053: 'gone', // ER_SERVER_SHUTDOWN
  1290: 'gone', // ER_OPTION_PREVENTS_STATEMENT: it became read-only
  1792: 'gone', // ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION
  1927: 'gone', // ER_CONNECTION_KILLED
};

const latin = 'character set ascii collate ascii_bin';

/** `collation` compares code by code, and does not take 'a' and 'a ' for the same: each family has its own. */
export function mysqlDialect(collation: 'utf8mb4_nopad_bin' | 'utf8mb4_0900_bin'): Dialect {
  const utf8 = `character set utf8mb4 collate ${collation}`;
  return {
    name: 'mysql',
    types: {
      key: `varchar(700) ${utf8}`,
      // ASCII, because indexes count the bytes that a character may have.
      id: `varchar(128) ${latin}`,
      tag: `varchar(64) ${latin}`,
      text: `mediumtext ${utf8}`,
      integer: 'bigint',
    },
    failure(error) {
      const { errno, code } = (error ?? {}) as { errno?: number; code?: string };
      if (/^PROTOCOL_(CONNECTION_LOST|SEQUENCE_TIMEOUT)$/.test(code ?? '')) return 'gone';
      return FAILURES[errno ?? 0] ?? networkFailure(error);
    },
  };
}
