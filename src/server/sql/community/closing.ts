import { CommentError } from '../../../model/errors.js';
import { DAY } from '../../day.js';
import type { Closing, ThreadSettings } from '../../stores/threads.js';
import type { SqlRow, SqlSession } from '../driver.js';
import { threadRow } from '../thread-state.js';

type Session = Pick<SqlSession, 'query'>;

/** What holds for a thread that nobody has settled anything for. */
const OPEN: ThreadSettings = { readOnly: false, premoderated: false };

export interface Rules {
  readonly settings: ThreadSettings;
  /** From when on nothing is taken, in milliseconds. */
  readonly closes: number | null;
}

/** Of the row of a thread. */
export function rulesIn({ settings, closes }: SqlRow = {}): Rules {
  return {
    settings: settings == null ? OPEN : (JSON.parse(String(settings)) as ThreadSettings),
    closes: closes == null ? null : Number(closes),
  };
}

/** Times of a thread's first and last comment that everybody sees, in milliseconds. */
export interface Span {
  readonly first: number | null;
  readonly last: number | null;
}

/** From when on a thread takes nothing more; 0: at once, and not because its time is over. */
export function closesAt({ readOnly, closes }: ThreadSettings, { first, last }: Span): number | null {
  if (readOnly) return 0;
  if (!closes) return null;
  if ('at' in closes) return Date.parse(closes.at);
  const from = closes.after === 'first' ? first : last;
  return from === null ? null : from + closes.days * DAY;
}

/** A comment that everybody sees from now on may move the time at which its thread closes. */
export async function moveClosing(
  { query }: Session,
  threadId: string,
  { settings, closes }: Rules,
  created: SqlRow[string] | undefined,
): Promise<void> {
  const rule: Closing | undefined = settings.closes;
  if (settings.readOnly || created == null || !rule || 'at' in rule) return;
  const own = Number(created) + rule.days * DAY;
  const further = rule.after === 'last' ? Math.max(closes ?? own, own) : Math.min(closes ?? own, own);
  if (further !== closes) await query('update threads set closes = ? where id = ?', [further, threadId]);
}

export function checkRules({ closes }: Rules, now: number): void {
  if (closes === null || closes > now) return;
  throw new CommentError('CLOSED', closes === 0 ? 'The thread is read-only' : 'The thread is closed');
}

/** `CLOSED` where a thread takes nothing more. */
export async function checkOpen(session: Session, threadId: string, now: number): Promise<void> {
  checkRules(rulesIn(await threadRow(session, threadId)), now);
}
