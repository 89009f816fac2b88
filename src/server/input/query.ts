import type { PageOrder } from '../../adapters/adapter.js';
import type { PageQuery } from '../store.js';
import { Refusal } from '../http/refusal.js';
import { idOf, textOf, threadIdOf } from './text.js';

/** Comments of a page when nothing is said, and at most. */
const DEFAULT_LIMIT = 50;
const LIMIT = 1000;

function bad(name: string, reason: string): Refusal {
  return new Refusal(400, 'INVALID', `${name} ${reason}`);
}

export function threadIn(params: URLSearchParams): string {
  return threadIdOf(params.get('thread') ?? '');
}

/** A whole number from `least` to `most`. */
export function numberIn(
  params: URLSearchParams,
  name: string,
  [least, most]: readonly [number, number],
  otherwise?: number,
): number {
  const text = params.get(name);
  if (text === null && otherwise !== undefined) return otherwise;
  const value = /^\d{1,15}$/.test(text ?? '') ? Number(text) : NaN;
  if (!(value >= least && value <= most)) throw bad(name, `must be a whole number from ${least} to ${most}`);
  return value;
}

function orderIn(params: URLSearchParams): PageOrder {
  const order = params.get('order') ?? 'oldest';
  if (order !== 'oldest' && order !== 'newest') throw bad('order', 'must be oldest or newest');
  return order;
}

/** Which page of a thread is asked for. */
export function pageQueryIn(params: URLSearchParams): PageQuery {
  const cursor = params.get('cursor');
  const around = params.get('around');
  if (cursor !== null && around !== null) throw bad('cursor', 'and around exclude each other');
  return {
    threadId: threadIn(params),
    order: orderIn(params),
    limit: numberIn(params, 'limit', [1, LIMIT], DEFAULT_LIMIT),
    ...(cursor !== null && { cursor: textOf(cursor, 'cursor') }),
    ...(around !== null && { around: idOf(around, 'around') }),
  };
}
