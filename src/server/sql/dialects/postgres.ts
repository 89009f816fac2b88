import type { Dialect, SqlFailure } from '../dialect.js';
import { networkFailure } from './network.js';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const FAILURES: Readonly<Record<string, SqlFailure>> = {
  '40001': 'transient', // serialization_failure
  '40P01': 'transient', // deadlock_detected
  '55P03': 'transient', // lock_not_available
  '23505': 'taken', // unique_violation
  // Two servers that make the same table at once: the second sees the first one's on its next round.
  '42P07': 'transient', // duplicate_table
  '42710': 'transient', // duplicate_object
  '42701': 'transient', // duplicate_column
  '53100': 'full', // disk_full
  '53300': 'gone', // too_many_connections
  '57P01': 'gone', // admin_shutdown
  '57P02': 'gone', // crash_shutdown
  '57P03': 'gone', // cannot_connect_now
  '25006': 'gone', // read_only_sql_transaction: it became a standby
};

export const postgresDialect: Dialect = {
  name: 'postgres',
  types: {
    key: 'varchar(700) collate "C"',
    id: 'varchar(128) collate "C"',
    tag: 'varchar(64) collate "C"',
    text: 'text collate "C"',
    integer: 'bigint',
  },
  failure(error) {
    const { code } = (error ?? {}) as { code?: string };
    return FAILURES[code ?? ''] ?? (code?.startsWith('08') ? 'gone' : networkFailure(error));
  },
};
