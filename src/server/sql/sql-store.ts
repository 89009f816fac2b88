import type { CommentStore } from '../store.js';
import type { SqlDriver } from './driver.js';
import { migrate } from './migrations.js';
import { countOf, readPage } from './paging.js';
import { readChanges } from './read-changes.js';
import { withRetries } from './retry.js';
import type { RetryOptions } from './retry.js';
import { stateOf } from './thread-state.js';
import { createIn, removeIn, updateIn } from './writing.js';

export interface SqlStoreOptions extends RetryOptions {
  /** The clock, in milliseconds. @default Date.now */
  readonly now?: () => number;
}

/** Comments in a database of whatever driver; makes or renews its tables first. */
export async function sqlStore(plain: SqlDriver, options: SqlStoreOptions = {}): Promise<CommentStore> {
  const { now = Date.now } = options;
  const driver = withRetries(plain, options);
  await migrate(driver);
  return {
    state: (threadId) => stateOf(driver, threadId),
    page: (query) => readPage(driver, query),
    changes: (query) => readChanges(driver, query),
    create: (comment) => driver.transaction((session) => createIn(session, comment, now())),
    update: (edit) => driver.transaction((session) => updateIn(session, edit, now())),
    remove: (removal) => driver.transaction((session) => removeIn(session, removal, now())),
    counts: (threadIds) => Promise.all(threadIds.map((id) => countOf(driver, id))),
    ready: async () => void (await driver.query('select count(*) as versions from schema_versions')),
    close: () => driver.close(),
  };
}
