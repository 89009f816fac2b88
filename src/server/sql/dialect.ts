/** What a failed statement means to the store. */
export type SqlFailure =
  /** Somebody else was first, or the database is busy: the same may succeed when it is done again. */
  | 'transient'
  /** A row with that key is there already. */
  | 'taken'
  /** The connection, or the server at its other end, is lost: another one may be there. */
  | 'gone'
  /** No room on the disk. */
  | 'full'
  | 'other';

/**
 * Types of columns. Texts are compared code by code, in all of them. Databases that index have limits for all columns of
 * an index together: `key`, two of `id` or `tag`, and one `integer` fit.
 */
export interface ColumnTypes {
  /** Any text of at most 700 characters: the id of a thread. */
  readonly key: string;
  /** At most 128 characters of ASCII: the id of a comment. */
  readonly id: string;
  /** At most 64 characters of ASCII: a hash, the name of a kind. */
  readonly tag: string;
  /** Any text of up to a mebibyte; can't be in an index. */
  readonly text: string;
  /** A whole number as large as a time in milliseconds. */
  readonly integer: string;
}

/** All differences between databases: types of columns, and what their errors mean. */
export interface Dialect {
  readonly name: string;
  readonly types: ColumnTypes;
  readonly failure: (error: unknown) => SqlFailure;
}
