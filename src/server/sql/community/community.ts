import type { ReactionStore } from '../../stores/reactions.js';
import type { ThreadStore } from '../../stores/threads.js';
import type { SqlDriver } from '../driver.js';
import { addAliasIn, removeAliasIn } from './aliases.js';
import { reactIn } from './reactions.js';
import { reportIn } from './reports.js';
import { settleIn, threadOf } from './threads.js';

export function communityIn(driver: SqlDriver, now: () => number): ReactionStore & ThreadStore {
  return {
    react: (reaction) => driver.transaction((session) => reactIn(session, reaction, now())),
    report: (report) => driver.transaction((session) => reportIn(session, report, now())),
    thread: (threadId) => threadOf(driver, threadId),
    settle: (threadId, settings) =>
      driver.transaction((session) => settleIn(session, threadId, settings, now())),
    addAlias: (threadId, alias) =>
      driver.transaction((session) => addAliasIn(session, threadId, alias, now())),
    removeAlias: (threadId, alias) =>
      driver.transaction((session) => removeAliasIn(session, threadId, alias)),
  };
}
