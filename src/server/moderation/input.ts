import type { ModerationAction, QueueName } from '../../model/moderation.js';
import { Refusal } from '../http/refusal.js';
import { numberIn } from '../input/query.js';
import { fieldsOf, idOf, invalid, optional, textOf, threadIdOf } from '../input/text.js';
import type { Deed, QueueQuery } from '../stores/moderation.js';

/** Items of a page, or lines of the log, when nothing is said, and at most. */
export const LIMIT = 25;
export const MOST = 100;

/** Longest reason, in UTF-16 units. */
export const REASON = 1000;

export const ACTIONS: readonly ModerationAction[] = ['approve', 'hide', 'spam', 'delete', 'ban', 'unban'];
export const QUEUES: readonly QueueName[] = ['held', 'reported', 'hidden', 'spam', 'shown'];

/** A list is asked for from its beginning, or from where another page of it ended. */
export function pageIn(params: URLSearchParams): { readonly limit: number; readonly cursor?: string } {
  const cursor = params.get('cursor');
  return {
    limit: numberIn(params, 'limit', [1, MOST], LIMIT),
    ...(cursor !== null && { cursor: textOf(cursor, 'cursor') }),
  };
}

export function queueQueryIn(params: URLSearchParams): QueueQuery {
  const queue = QUEUES.find((name) => name === (params.get('standing') ?? 'held'));
  if (!queue) throw new Refusal(400, 'INVALID', `standing must be ${QUEUES.join(', ')}`);
  const thread = params.get('thread');
  return { queue, ...pageIn(params), ...(thread !== null && { threadId: threadIdOf(thread) }) };
}

/** What a moderator sends; who that is comes from the session, and never from the body. */
export function deedOf(value: unknown, now: number): Omit<Deed, 'by'> {
  const { action, threadId, id, reason, until, version, address } = fieldsOf(value, 'the body');
  const named = ACTIONS.find((each) => each === action);
  if (!named) throw invalid('action', `must be ${ACTIONS.join(', ')}`);
  const ends = optional(until, 'until', (text, path) => timeOf(text, path, now));
  if (ends !== undefined && named !== 'ban') throw invalid('until', 'is for a ban only');
  const wide = optional(address, 'address', (flag, path) => onlyTrue(flag, path, named));
  const why = optional(reason, 'reason', reasonOf);
  return {
    action: named,
    threadId: threadIdOf(threadId),
    id: idOf(id, 'id'),
    ...(why && { reason: why }),
    ...(ends !== undefined && { until: ends }),
    ...(wide && { address: wide }),
    ...(version != null && { version: textOf(version, 'version') }),
  };
}

function reasonOf(value: unknown, path: string): string {
  const reason = textOf(value, path).trim();
  if (reason.length > REASON) throw invalid(path, `is longer than ${REASON} characters`);
  return reason;
}

function onlyTrue(value: unknown, path: string, action: ModerationAction): true {
  if (value !== true) throw invalid(path, 'must be true, or absent');
  if (action !== 'ban' && action !== 'unban') throw invalid(path, 'is for a ban only');
  return value;
}

/** A time to come, RFC 3339. */
function timeOf(value: unknown, path: string, now: number): number {
  const text = textOf(value, path);
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(text) : NaN;
  if (!(time > now)) throw invalid(path, 'must be a time to come, as 2027-01-01T00:00:00Z');
  return time;
}
