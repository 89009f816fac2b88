import type { OwnStore } from '../../stores/own.js';
import type { ReactionStore } from '../../stores/reactions.js';
import type { SiteStore } from '../../stores/site.js';
import type { ThreadStore } from '../../stores/threads.js';
import type { SqlDriver } from '../driver.js';
import { addAliasIn, removeAliasIn } from './aliases.js';
import { eraseIn } from './erasing.js';
import { readLatest } from './latest.js';
import { readOpinions, readOwn } from './own.js';
import { reactIn } from './reactions.js';
import { reportIn } from './reports.js';
import { settleIn, threadOf } from './threads.js';

export function communityIn(
  driver: SqlDriver,
  now: () => number,
): ReactionStore & ThreadStore & SiteStore & OwnStore {
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
    latest: (query) => readLatest(driver, query),
    mine: (query) => readOwn(driver, query),
    opinions: (writer) => readOpinions(driver, writer),
    erase: (writer) => eraseIn(driver, writer, now),
  };
}
