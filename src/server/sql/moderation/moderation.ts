import type { QueueItem } from '../../../model/moderation.js';
import { Overtaken } from '../../stores/moderation.js';
import type { Done, ModerationStore } from '../../stores/moderation.js';
import type { SqlDriver } from '../driver.js';
import { actIn } from './acting.js';
import { banIn, holds } from './bans.js';
import { FORGOTTEN, forgetOutlived } from './deleting.js';
import { itemsIn } from './items.js';
import { entryOf, entryRow, readLog } from './log.js';
import { moderatedRow } from './moderated.js';
import { queueCounts, readQueue } from './queue.js';
import { undoIn } from './undoing.js';

export function moderationIn(driver: SqlDriver, now: () => number): ModerationStore {
  const itemsOf = itemsIn(driver, now);

  async function itemAt(threadId: string, id: string): Promise<QueueItem> {
    const [item] = await itemsOf([await moderatedRow(driver, threadId, id)]);
    return item!;
  }

  /** Does something with a comment that ends in an entry of the log; who came too late is told how it is now. */
  async function done(work: () => Promise<string>, placeOf: () => Promise<Place>): Promise<Done> {
    try {
      const row = await entryRow(driver, await work());
      return { entry: entryOf(row), item: await itemAt(String(row.thread), String(row.comment)) };
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      const { threadId, id } = await placeOf();
      throw new Overtaken(error.message, await itemAt(threadId, id));
    }
  }

  return {
    async queue(query) {
      const { rows, next } = await readQueue(driver, query);
      const [items, counts] = await Promise.all([itemsOf(rows), queueCounts(driver)]);
      return { items, ...(next !== undefined && { next }), counts };
    },
    act: (deed) =>
      done(
        () => driver.transaction((session) => actIn(session, deed, now())),
        async () => deed,
      ),
    undo: (entry, by) =>
      done(
        () => driver.transaction((session) => undoIn(session, entry, by, now())),
        async () => {
          const { thread, comment } = await entryRow(driver, entry);
          return { threadId: String(thread), id: String(comment) };
        },
      ),
    log: (query) => readLog(driver, query),
    async banOf(writer) {
      const ban = await banIn(driver, writer);
      return holds(ban, now()) ? { ends: ban.ends } : null;
    },
    async forgetTexts() {
      for (;;) {
        const count = await driver.transaction((session) => forgetOutlived(session, now()));
        if (count < FORGOTTEN) return;
      }
    },
  };
}

interface Place {
  readonly threadId: string;
  readonly id: string;
}
