import type { Closed } from '../../adapters/adapter.js';

/** `closes`: from when on, in milliseconds; 0 where it was made read-only, null where it stays open. */
export function closedNow(closes: number | null, now: number): Closed | undefined {
  if (closes === null || closes > now) return undefined;
  return closes === 0 ? 'read-only' : 'closed';
}
