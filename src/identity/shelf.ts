/** What must hold for something to be put on a shelf. */
export interface Only {
  /** Nothing has this name; else that is given, and nothing put. */
  readonly unless?: string;
  /** Something has this name; else nothing is put. */
  readonly beside?: string;
}

/** Where keys lie: values by name. What can't be stored there rejects. */
export interface Shelf {
  get(name: string): Promise<unknown>;
  /** Puts all of it there, in one step. */
  put(entries: ReadonlyMap<string, unknown>, only?: Only): Promise<unknown>;
  /** All values whose names begin so. */
  list(beginning: string): Promise<unknown[]>;
  drop(beginning: string): Promise<void>;
}

const DATABASE = 'comment-thread-keys';
const STORE = 'kept';

const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The storage of the browser failed'));
  });

const range = (beginning: string): IDBKeyRange => IDBKeyRange.bound(beginning, `${beginning}\uffff`);

/** Asked where that can be asked: WebKit leaves an empty database behind when one is opened and given up. */
async function mayBeThere(): Promise<boolean> {
  const known = await indexedDB.databases?.().catch(() => undefined);
  return !known || known.some(({ name }) => name === DATABASE);
}

/** Null where there is none, and none may be made: reading leaves nothing behind, not even an empty database. */
async function open(make: boolean): Promise<IDBDatabase | null> {
  if (!make && !(await mayBeThere())) return null;
  const request = indexedDB.open(DATABASE, 1);
  let absent = false;
  request.onupgradeneeded = () => {
    absent = !make;
    if (make) request.result.createObjectStore(STORE);
    else request.transaction?.abort();
  };
  try {
    const database = await answer(request);
    database.onversionchange = () => database.close();
    return database;
  } catch (error) {
    if (absent) return null;
    throw error;
  }
}

async function within<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result | undefined> {
  const database = await open(mode === 'readwrite');
  if (!database) return undefined;
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () =>
        reject(transaction.error ?? new Error('The storage of the browser gave up'));
    });
    const [result] = await Promise.all([work(transaction.objectStore(STORE)), done]);
    return result;
  } finally {
    database.close();
  }
}

/**
 * IndexedDB, which can keep a private key that nobody can read. It is opened for each step, so that whatever happens to
 * the storage in between is met as it is then.
 */
export const browserShelf: Shelf = {
  get: (name) => within('readonly', (store) => answer<unknown>(store.get(name))),
  put: (entries, { unless, beside } = {}) =>
    within('readwrite', async (store) => {
      const there = unless === undefined ? undefined : await answer<unknown>(store.get(unless));
      if (there !== undefined) return there;
      if (beside !== undefined && (await answer<unknown>(store.get(beside))) === undefined) return undefined;
      for (const [name, value] of entries) store.put(value, name);
      return undefined;
    }),
  list: async (beginning) =>
    (await within('readonly', (store) => answer<unknown[]>(store.getAll(range(beginning))))) ?? [],
  async drop(beginning) {
    if (await open(false).then((database) => (database?.close(), database)))
      await within('readwrite', (store) => answer(store.delete(range(beginning))));
  },
};

/** Until the page is closed. */
export function pageShelf(values: Map<string, unknown> = new Map()): Shelf {
  const named = (beginning: string): string[] =>
    [...values.keys()].filter((name) => name.startsWith(beginning));
  return {
    get: async (name) => values.get(name),
    async put(entries, { unless, beside } = {}) {
      const there = unless === undefined ? undefined : values.get(unless);
      const may = there === undefined && (beside === undefined || values.has(beside));
      if (may) for (const [name, value] of entries) values.set(name, value);
      return there;
    },
    list: async (beginning) => named(beginning).map((name) => values.get(name)),
    async drop(beginning) {
      for (const name of named(beginning)) values.delete(name);
    },
  };
}
