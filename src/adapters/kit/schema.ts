import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import type { Comment } from '../../model/comment.js';

export interface ThreadRow {
  readonly id: string;
  /** How many comments, tombstones included: the place of the next one. */
  readonly count: number;
  /** How many comments, tombstones not counted. */
  readonly total: number;
  /** The last reading of this thread's clock, in milliseconds. */
  readonly clock: number;
}

export interface CommentRow {
  readonly thread: string;
  /** Counted from 0, oldest first, without gaps: a page in either order is one range of keys. */
  readonly place: number;
  /** Idempotency key of the draft; absent where the comment was imported. */
  readonly key?: string;
  readonly comment: Comment;
}

export interface Schema extends DBSchema {
  threads: { key: string; value: ThreadRow };
  comments: {
    key: [string, number];
    value: CommentRow;
    indexes: { id: [string, string]; key: [string, string] };
  };
}

type Stores = ['threads', 'comments'];
export type Mode = 'readonly' | 'readwrite';
export type Connection = IDBPDatabase<Schema>;
export type Transaction<M extends Mode> = IDBPTransaction<Schema, Stores, M>;
export type Store<Name extends Stores[number], M extends Mode> = IDBPObjectStore<Schema, Stores, Name, M>;

/** Name of the database, and of the channel between tabs, unless a page names another. */
export const DATABASE = 'comment-thread';

/** The only version so far. A higher one needs the steps that lead there from each lower one. */
export const VERSION = 1;

export function makeStores(db: Connection): void {
  db.createObjectStore('threads', { keyPath: 'id' });
  const comments = db.createObjectStore('comments', { keyPath: ['thread', 'place'] });
  comments.createIndex('id', ['thread', 'comment.id'], { unique: true });
  comments.createIndex('key', ['thread', 'key'], { unique: true });
}

export const emptyThread = (id: string): ThreadRow => ({ id, count: 0, total: 0, clock: 0 });

/** The keys of a stretch of a thread, by default of all of it; the stretch must not be empty. */
export const keysOf = (id: string, from = 0, to = Infinity): IDBKeyRange =>
  IDBKeyRange.bound([id, from], [id, to], false, true);
