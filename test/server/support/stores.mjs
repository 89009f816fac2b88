// Databases in folders of their own, and comments to put into them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteDriver } from '../../../dist/server/sql/sqlite.js';
import { sqlStore } from '../../../dist/server/sql/sql-store.js';
import { chosenDriver } from './databases/chosen.mjs';
import { readsFirst } from './reads-first.mjs';
import { uuidv7 } from '../../../dist/server/sql/uuid.js';

/** A file for a database, in a folder that is deleted when the test ends. */
export function databaseFile(test) {
  const folder = mkdtempSync(join(tmpdir(), 'comment-thread-server-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'comments.db');
}

/** A store on a file; closed when the test ends. */
export async function openStore(test, { file, wrap = (driver) => driver, ...options } = {}) {
  const driver = await (file === undefined && chosenDriver
    ? chosenDriver()
    : sqliteDriver({ file: (file ??= databaseFile(test)) }));
  const store = await sqlStore(readsFirst(wrap(driver)), options);
  let closed;
  const close = () => (closed ??= store.close());
  test.after(close);
  return { ...store, close, file, driver };
}

let serial = 0;
/** The time of the last id, in ms: ids of one millisecond come in any order. */
let latest = 0;

/** A comment to keep; a different one each time. */
export function newComment(changes = {}) {
  const number = ++serial;
  latest = Math.max(latest + 1, Date.now());
  return {
    id: uuidv7(latest),
    threadId: 'thread',
    parentId: null,
    author: { name: 'Ada' },
    body: `Text ${number}`,
    owner: 'ada',
    key: `key ${number}`,
    fingerprint: `fingerprint ${number}`,
    ...changes,
  };
}

/** Waits for a promise that must be refused, and gives the error. */
export async function refusal(promise) {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  if (!outcome.error) throw new Error(`it was done, with ${JSON.stringify(outcome.value)}`);
  return outcome.error;
}
