import type { Dialect } from '../dialect.js';

/** Primary result codes, https://www.sqlite.org/rescode.html; extended ones have them in the lowest byte. */
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_FULL = 13;
const SQLITE_CONSTRAINT = 19;

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  types: { key: 'text', id: 'text', tag: 'text', text: 'text', integer: 'integer' },
  failure(error) {
    const code = (error as { errcode?: number } | null)?.errcode;
    switch (code === undefined ? undefined : code & 0xff) {
      case SQLITE_BUSY:
      case SQLITE_LOCKED:
        return 'transient';
      case SQLITE_CONSTRAINT:
        return 'taken';
      case SQLITE_FULL:
        return 'full';
      default:
        return 'other';
    }
  },
};
