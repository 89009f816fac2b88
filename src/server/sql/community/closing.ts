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

/** When a thread closes that gets a comment now; undefined: that changes nothing. */
export function movedClosing({ settings, closes }: Rules, clock: number): number | undefined {
  const rule: Closing | undefined = settings.closes;
  if (settings.readOnly || !rule || 'at' in rule) return undefined;
  return rule.after === 'last' || closes === null ? clock + rule.days * DAY : undefined;
}

export function checkRules({ closes }: Rules, now: number): void {
  if (closes === null || closes > now) return;
  throw new CommentError('CLOSED', closes === 0 ? 'The thread is read-only' : 'The thread is closed');
}

/** `CLOSED` where a thread takes nothing more. */
export async function checkOpen(session: Session, threadId: string, now: number): Promise<void> {
  checkRules(rulesIn(await threadRow(session, threadId)), now);
}
