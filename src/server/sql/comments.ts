import type { CommentStore } from '../store.js';
import type { SqlDriver } from './driver.js';
import { countOf, readPage } from './paging.js';
import { readChanges } from './read-changes.js';
import { stateOf } from './thread-state.js';
import { createIn, removeIn, updateIn } from './writing.js';

export function commentsIn(driver: SqlDriver, now: () => number): Omit<CommentStore, 'ready' | 'close'> {
  return {
    state: (threadId) => stateOf(driver, threadId),
    page: (query) => readPage(driver, query),
    changes: (query) => readChanges(driver, query),
    create: (comment) => driver.transaction((session) => createIn(session, comment, now())),
    update: (edit) => driver.transaction((session) => updateIn(session, edit, now())),
    remove: (removal) => driver.transaction((session) => removeIn(session, removal, now())),
    counts: (threadIds) => Promise.all(threadIds.map((id) => countOf(driver, id))),
  };
}
