import { CommentError } from '../../../model/errors.js';
import type { LogEntry, ModerationAction, Standing } from '../../../model/moderation.js';
import type { Deed, LogPage } from '../../stores/moderation.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';
import { timeOf } from '../rows.js';
import { uuidv7 } from '../uuid.js';
import type { Ban } from './bans.js';

type Reading = Pick<SqlSession, 'query'>;

/** How it was before a deed, so that it can be undone. */
export interface Before {
  readonly standing: Standing;
  readonly decision: string | null;
  readonly ban: Ban | null;
  /** With `ban` and `unban`: whom it was about, who may have had the comment erased since. */
  readonly writer?: string;
  /** The same: that it was about an address. Which one stands nowhere but in the ban, until its day is over. */
  readonly address?: true;
}

const COLUMNS =
  'id, moderator, made, action, thread, comment, reason, ends, was, undone, undone_at, undone_by';

/** The id of a new entry: behind all that there are, also when the clock went back. */
export async function nextEntry({ query }: Reading, now: number): Promise<string> {
  const { rows } = await query('select max(id) as last from moderation_log');
  const last = rows[0]?.last == null ? 0 : stampOf(String(rows[0].last));
  return uuidv7(Math.max(now, last + 1));
}

/** Milliseconds in the id of an entry (RFC 9562, section 5.7). */
function stampOf(id: string): number {
  return parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}

export async function noteIn(
  { query }: SqlSession,
  entry: string,
  { action, threadId, id, by, reason, until }: Deed,
  was: Before,
  now: number,
): Promise<void> {
  await query(
    `insert into moderation_log (id, moderator, made, action, thread, comment, reason, ends, was, undone)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    [entry, by, now, action, threadId, id, reason ?? null, until ?? null, JSON.stringify(was)],
  );
}

/** Marks an entry as undone; of two who do so at once, one comes through. */
export async function markUndone(
  { query }: SqlSession,
  entry: string,
  by: string,
  now: number,
): Promise<void> {
  const { affected } = await query(
    'update moderation_log set undone = 1, undone_at = ?, undone_by = ? where id = ? and undone = 0',
    [now, by, entry],
  );
  if (affected !== 1) throw new ChangedMeanwhile(`Entry ${entry} was undone`);
}

/** The row of an entry; `NOT_FOUND` where there is none. */
export async function entryRow({ query }: Reading, id: string): Promise<SqlRow> {
  const { rows } = await query(`select ${COLUMNS} from moderation_log where id = ?`, [id]);
  if (!rows[0]) throw new CommentError('NOT_FOUND', `There is no entry ${id} in the log`);
  return rows[0];
}

export const beforeIn = ({ was }: SqlRow): Before => JSON.parse(String(was)) as Before;

export function entryOf(row: SqlRow): LogEntry {
  return {
    id: String(row.id),
    by: String(row.moderator),
    at: timeOf(row.made),
    action: row.action as ModerationAction,
    threadId: String(row.thread),
    commentId: String(row.comment),
    ...(row.reason != null && { reason: String(row.reason) }),
    ...(String(row.action).endsWith('ban') && beforeIn(row).address && { address: true }),
    ...(row.ends != null && { until: timeOf(row.ends) }),
    ...(Number(row.undone) === 1 && {
      undone: true,
      undoneBy: String(row.undone_by),
      undoneAt: timeOf(row.undone_at),
    }),
  };
}

/** Behind every id. */
const END = '~';

/** The newest first; the cursor is the id of an entry. */
export async function readLog(
  { query }: Reading,
  { limit, cursor = END }: { readonly limit: number; readonly cursor?: string },
): Promise<LogPage> {
  const sql = `select ${COLUMNS} from moderation_log where id < ? order by id desc limit ?`;
  const { rows } = await query(sql, [cursor, limit + 1]);
  const entries = rows.slice(0, limit).map(entryOf);
  const last = entries.at(-1);
  return { entries, ...(last && rows.length > limit && { next: last.id }) };
}
