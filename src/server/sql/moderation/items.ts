import type { Decided, QueueItem, QueueReason } from '../../../model/moderation.js';
import { digest } from '../../writer.js';
import { reportsOf } from '../community/reports.js';
import type { SqlDriver, SqlRow } from '../driver.js';
import { commentOf } from '../rows.js';
import { versionOf } from './acting.js';
import { holds } from './bans.js';
import { rowsWith } from './in-list.js';
import { entryOf } from './log.js';
import { siteSecret } from './secrets.js';
import { standingOf } from './standing.js';

/** Bits of a writer's tag that are shown, in hexadecimal digits: enough to tell writers apart, and nothing more. */
const TAG_DIGITS = 10;

/** Makes items of rows of comments, with all that stands in other tables. */
export function itemsIn(
  driver: SqlDriver,
  now: () => number,
): (rows: readonly SqlRow[]) => Promise<QueueItem[]> {
  let secret: Promise<string> | undefined;

  /** The same for one writer on the whole site, another one on any other site, and no way back. */
  async function tagOf(owner: string): Promise<string> {
    secret ??= siteSecret(driver, 'writer-tag').catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
    const hash = await digest('tag', await secret, owner);
    return parseInt(hash.slice(0, TAG_DIGITS), 16).toString(36).padStart(8, '0');
  }

  async function decisionsOf(rows: readonly SqlRow[]): Promise<Map<string, Decided>> {
    const ids = rows.map(({ decision }) => decision ?? null).filter((id) => id !== null);
    const select = 'select id, moderator, made, action, thread, comment, reason from moderation_log';
    const entries = (await rowsWith(driver, select, 'id', ids)).map(entryOf);
    return new Map(
      entries.map(({ id, by, at, action, reason }) => [
        id,
        { by, at, action, ...(reason !== undefined && { reason }) },
      ]),
    );
  }

  async function bannedOf(rows: readonly SqlRow[]): Promise<Set<string>> {
    const owners = rows.map(({ owner }) => owner ?? null).filter((owner) => owner !== null);
    const bans = await rowsWith(driver, 'select writer, ends, entry from bans', 'writer', owners);
    const time = now();
    const banned = bans.filter(({ ends, entry }) =>
      holds({ ends: ends == null ? null : Number(ends), entry: String(entry) }, time),
    );
    return new Set(banned.map(({ writer }) => String(writer)));
  }

  async function threadsOf(rows: readonly SqlRow[]): Promise<Map<string, QueueItem['thread']>> {
    const ids = rows.map(({ thread }) => thread ?? null);
    const threads = await rowsWith(driver, 'select id, settings from threads', 'id', ids);
    return new Map(threads.map((row) => [String(row.id), threadOf(row)]));
  }

  return async (rows) => {
    const [decisions, banned, threads] = await Promise.all([
      decisionsOf(rows),
      bannedOf(rows),
      threadsOf(rows),
    ]);
    return Promise.all(
      rows.map(async (row): Promise<QueueItem> => {
        const threadId = String(row.thread);
        const reports = Number(row.reported) > 0 ? await reportsOf(driver, threadId, String(row.id)) : [];
        const decided = decisions.get(versionOf(row));
        return {
          comment: commentOf(row),
          standing: standingOf(row),
          reports: reports.length,
          reasons: [...reasonsOf(row), ...reports],
          writer: row.owner == null ? null : await tagOf(String(row.owner)),
          banned: row.owner != null && banned.has(String(row.owner)),
          thread: threads.get(threadId) ?? { id: threadId },
          ...(decided && { decided }),
          version: versionOf(row),
        };
      }),
    );
  };
}

function reasonsOf({ reasons }: SqlRow): readonly QueueReason[] {
  return reasons == null ? [] : (JSON.parse(String(reasons)) as QueueReason[]);
}

/** A thread is known by the address of its page, unless somebody has said more. */
function threadOf({ id, settings }: SqlRow): QueueItem['thread'] {
  const threadId = String(id);
  const known = settings == null ? {} : (JSON.parse(String(settings)) as { title?: string; url?: string });
  const url = known.url ?? (/^https?:/.test(threadId) && URL.canParse(threadId) ? threadId : undefined);
  return {
    id: threadId,
    ...(known.title !== undefined && { title: known.title }),
    ...(url !== undefined && { url }),
  };
}
