import { openDB } from 'idb';
import { makeStores, VERSION } from './schema.js';
import type { Connection, Schema } from './schema.js';
import { storageError } from './storage-error.js';

/** Holds the one connection to a database; it is opened when it is first needed, and again after a loss. */
export interface Connector {
  /** Null where there is no database and none is to be made. */
  readonly connect: (create: boolean) => Promise<Connection | null>;
  /** Lets a closed connection go: the next call opens another one. */
  readonly forget: () => void;
}

/** `name`: of the database. Touches nothing until `connect` is called. */
export function connector(name: string): Connector {
  let opening: Promise<Connection | null> | undefined;
  /** The database was there: if it is not any more, somebody deleted it. */
  let known = false;

  const forget = (): void => {
    opening = undefined;
  };

  async function exists(): Promise<boolean> {
    const databases = await indexedDB.databases?.();
    return databases?.some((info) => info.name === name) ?? true;
  }

  async function open(create: boolean): Promise<Connection | null> {
    if (!globalThis.indexedDB) throw storageError('STORAGE_BLOCKED');
    // Asked first, because an opening that is broken off leaves an empty file behind in some browsers.
    let absent = (known || !create) && !(await exists());
    try {
      if (!absent) {
        const db = await openDB<Schema>(name, VERSION, {
          upgrade(fresh, _from, _to, transaction) {
            if (create && !known) return makeStores(fresh);
            absent = true;
            transaction.done.catch(() => {});
            transaction.abort();
          },
          // Another tab deletes or changes the database, and must not wait for this one.
          blocking: (_version, _wanted, event) => (event.target as IDBDatabase).close(),
        });
        known = true;
        return db;
      }
    } catch (error) {
      if (!absent) throw error;
    }
    if (!known) return null;
    known = false;
    throw storageError('STORAGE_LOST');
  }

  async function connect(create: boolean): Promise<Connection | null> {
    const attempt = (opening ??= open(create));
    let db: Connection | null = null;
    try {
      db = await attempt;
    } finally {
      if (!db && opening === attempt) forget();
    }
    return db ?? (create ? connect(true) : null);
  }

  return { connect, forget };
}
