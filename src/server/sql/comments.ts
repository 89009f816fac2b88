import type { CommentStore } from '../store.js';
import type { SqlDriver } from './driver.js';
import { countOf, readPage } from './paging.js';
import { readChanges } from './read-changes.js';
import { stateNow, stateOf } from './thread-state.js';
import { createIn, removeIn, updateIn } from './writing.js';

export function commentsIn(driver: SqlDriver, now: () => number): Omit<CommentStore, 'ready' | 'close'> {
  return {
    state: (threadId) => stateOf(driver, threadId),
    stateNow: (threadId) => stateNow(driver, threadId),
    page: (query) => readPage(driver, query),
    changes: (query) => readChanges(driver, query),
    create: (comment) => driver.transaction((session) => createIn(session, comment, now())),
    update: (edit) => driver.transaction((session) => updateIn(session, edit, now())),
    remove: (removal) => driver.transaction((session) => removeIn(session, removal, now())),
    counts: (threadIds) => Promise.all(threadIds.map((id) => countIn(driver, id))),
  };
}

/** Most threads that are asked for have comments; only of the others it is looked up whether they were moved. */
async function countIn(driver: SqlDriver, threadId: string): Promise<number> {
  const count = await countOf(driver, threadId);
  if (count > 0) return count;
  const { id } = await stateOf(driver, threadId);
  return id === threadId ? 0 : countOf(driver, id);
}
