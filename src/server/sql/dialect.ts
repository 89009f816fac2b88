/** What a failed statement means to the store. */
export type SqlFailure =
  /** Somebody else was first, or the database is busy: the same may succeed when it is done again. */
  | 'transient'
  /** A row with that key is there already. */
  | 'taken'
  /** No room on the disk. */
  | 'full'
  | 'other';

/** All differences between databases: types of columns, and what their errors mean. */
export interface Dialect {
  readonly name: string;
  /** Column types: a key of at most 700 characters compared code by code, a text of any length, a whole number. */
  readonly types: { readonly key: string; readonly text: string; readonly integer: string };
  readonly failure: (error: unknown) => SqlFailure;
}

/** Primary result codes, https://www.sqlite.org/rescode.html; extended ones have them in the lowest byte. */
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_FULL = 13;
const SQLITE_CONSTRAINT = 19;

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  types: { key: 'text', text: 'text', integer: 'integer' },
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
