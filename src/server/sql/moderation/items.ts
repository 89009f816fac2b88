import type { Decided, QueueItem, QueueReason } from '../../../model/moderation.js';
import { digest } from '../../writer.js';
import { reportsOf } from '../community/reports.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { commentOf } from '../rows.js';
import { versionOf } from './acting.js';
import { addressStates } from './addresses.js';
import { holds } from './bans.js';
import { rowsWith } from './in-list.js';
import { entryOf } from './log.js';
import { standingOf } from './standing.js';

type Reading = Pick<SqlSession, 'query'>;

/** Bits of a writer's tag that are shown, in hexadecimal digits: enough to tell writers apart, and nothing more. */
const TAG_DIGITS = 10;

export interface ItemContext {
  /** Whatever reads: what is committed, or also what a transaction has done so far. */
  readonly reading: Reading;
  /** The site's own, which makes the tags of writers. */
  readonly secret: string;
  /** In milliseconds. */
  readonly now: number;
}

/** Items of rows of comments, with all that stands in other tables. */
export async function itemsOf(context: ItemContext, rows: readonly SqlRow[]): Promise<QueueItem[]> {
  const { reading, secret, now } = context;
  const decisions = await decisionsOf(context, rows);
  const banned = await bannedOf(context, rows);
  const addressOf = await addressStates(reading, rows, now);
  const threads = await threadsOf(context, rows);
  const items: QueueItem[] = [];
  for (const row of rows) {
    const threadId = String(row.thread);
    const owner = row.owner == null ? null : String(row.owner);
    const reports = Number(row.reported) > 0 ? await reportsOf(reading, threadId, String(row.id)) : [];
    const decided = decisions.get(String(row.decision));
    const address = addressOf(row);
    items.push({
      comment: commentOf(row),
      standing: standingOf(row),
      reports: reports.length,
      reasons: [...reasonsOf(row), ...reports],
      writer: owner === null ? null : await tagOf(secret, owner),
      banned: owner !== null && banned.has(owner),
      ...(address && { address }),
      thread: threads.get(threadId) ?? { id: threadId },
      ...(decided && { decided }),
      version: versionOf(row),
    });
  }
  return items;
}

/** The same for one writer on the whole site, another one on any other site, and no way back. */
async function tagOf(secret: string, owner: string): Promise<string> {
  const hash = await digest('tag', secret, owner);
  return parseInt(hash.slice(0, TAG_DIGITS), 16).toString(36).padStart(8, '0');
}

async function decisionsOf(
  { reading }: ItemContext,
  rows: readonly SqlRow[],
): Promise<ReadonlyMap<string, Decided>> {
  const ids = rows.map(({ decision }) => decision ?? null).filter((id) => id !== null);
  const select = 'select id, moderator, made, action, thread, comment, reason from moderation_log';
  const entries = (await rowsWith(reading, select, 'id', ids)).map(entryOf);
  return new Map(
    entries.map(({ id, by, at, action, reason }) => [
      id,
      { by, at, action, ...(reason !== undefined && { reason }) },
    ]),
  );
}

async function bannedOf(
  { reading, now }: ItemContext,
  rows: readonly SqlRow[],
): Promise<ReadonlySet<string>> {
  const owners = rows.map(({ owner }) => owner ?? null).filter((owner) => owner !== null);
  const bans = await rowsWith(reading, 'select writer, ends, entry from bans', 'writer', owners);
  const banned = bans.filter(({ ends, entry }) =>
    holds({ ends: ends == null ? null : Number(ends), entry: String(entry) }, now),
  );
  return new Set(banned.map(({ writer }) => String(writer)));
}

async function threadsOf(
  { reading }: ItemContext,
  rows: readonly SqlRow[],
): Promise<ReadonlyMap<string, QueueItem['thread']>> {
  const ids = rows.map(({ thread }) => thread ?? null);
  const threads = await rowsWith(reading, 'select id, settings from threads', 'id', ids);
  return new Map(threads.map((row) => [String(row.id), threadOf(row)]));
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
