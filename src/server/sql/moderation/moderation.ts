import type { QueueItem } from '../../../model/moderation.js';
import { Overtaken } from '../../stores/moderation.js';
import type { Done, ModerationStore } from '../../stores/moderation.js';
import type { SqlDriver, SqlRow, SqlSession } from '../driver.js';
import { actIn } from './acting.js';
import { bannedNow } from './bans.js';
import { FORGOTTEN, forgetOutlived } from './deleting.js';
import { itemsOf } from './items.js';
import type { ItemContext } from './items.js';
import { entryOf, entryRow, readLog } from './log.js';
import { moderatedRow } from './moderated.js';
import { queueCounts, readQueue } from './queue.js';
import { keptSecret } from './secrets.js';
import { undoIn } from './undoing.js';

export function moderationIn(driver: SqlDriver, now: () => number): ModerationStore {
  const secret = keptSecret(driver, 'writer-tag');
  const itemContext = async (reading: Reading): Promise<ItemContext> => ({
    reading,
    secret: await secret(),
    now: now(),
  });

  /** Does something with a comment that ends in an entry of the log; who came too late is told how it is now. */
  async function done(
    work: (session: SqlSession) => Promise<string>,
    placeOf: (session: SqlSession) => Promise<Place>,
  ): Promise<Done> {
    // A transaction must not have to wait for it.
    await secret();
    const entry = await driver.transaction(async (session) => {
      try {
        return await work(session);
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
        // By the same session: what was faster may be part of the same commit, and nobody else sees it yet.
        throw new Overtaken(error.message, await itemAt(await itemContext(session), await placeOf(session)));
      }
    });
    const row = await entryRow(driver, entry);
    return { entry: entryOf(row), item: await itemAt(await itemContext(driver), placeIn(row)) };
  }

  return {
    async queue(query) {
      const { rows, next } = await readQueue(driver, query);
      const items = await itemsOf(await itemContext(driver), rows);
      return { items, ...(next !== undefined && { next }), counts: await queueCounts(driver) };
    },
    act: (deed) =>
      done(
        (session) => actIn(session, deed, now()),
        async () => deed,
      ),
    undo: (entry, by) =>
      done(
        (session) => undoIn(session, entry, by, now()),
        async (session) => placeIn(await entryRow(session, entry)),
      ),
    log: (query) => readLog(driver, query),
    banOf: (writer) => bannedNow(driver, { kind: 'writer', id: writer }, now()),
    addressBanOf: (hash) => bannedNow(driver, { kind: 'address', id: hash }, now()),
    async forgetTexts() {
      for (;;) {
        const count = await driver.transaction((session) => forgetOutlived(session, now()));
        if (count < FORGOTTEN) return;
      }
    },
  };
}

type Reading = Pick<SqlSession, 'query'>;

interface Place {
  readonly threadId: string;
  readonly id: string;
}

/** Where the comment is that an entry of the log is about. */
const placeIn = ({ thread, comment }: SqlRow): Place => ({ threadId: String(thread), id: String(comment) });

async function itemAt(context: ItemContext, { threadId, id }: Place): Promise<QueueItem> {
  const [item] = await itemsOf(context, [await moderatedRow(context.reading, threadId, id)]);
  return item!;
}
