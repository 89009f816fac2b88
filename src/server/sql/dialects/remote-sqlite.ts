import type { Dialect, SqlFailure } from '../dialect.js';
import { CHANGED } from '../batched.js';
import { networkFailure } from './network.js';
import { sqliteDialect } from './sqlite.js';

/** What SQLite says, where only its words come over the network. */
const FAILURES: readonly (readonly [RegExp, SqlFailure])[] = [
  [new RegExp(`CHECK constraint failed: ${CHANGED}`), 'transient'],
  [/UNIQUE constraint failed/, 'taken'],
  [/database (table )?is locked|SQLITE_BUSY/, 'transient'],
  [/database or disk is full|SQLITE_FULL/, 'full'],
];

/** SQLite in another process. `busy`: how that one says that it can't just now, and has done nothing. */
export function remoteSqliteDialect(name: string, busy: RegExp, lost: RegExp): Dialect {
  return {
    name,
    types: sqliteDialect.types,
    failure(error) {
      const { message = '', cause } = (error ?? {}) as { message?: string; cause?: unknown };
      const known = FAILURES.find(([words]) => words.test(message));
      if (known) return known[1];
      if (busy.test(message)) return 'transient';
      if (lost.test(message)) return 'gone';
      return networkFailure(cause ?? error);
    },
  };
}
