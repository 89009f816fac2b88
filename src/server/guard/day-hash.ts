import { hmacSha256 } from '../http/sha256.js';
import { dayOf } from '../day.js';
import type { GuardStore } from '../stores/guard.js';

/** A hash that nobody can make or compare a day later: not even who has the database then. */
export type DayHash = (text: string, day?: number) => Promise<string>;

/**
 * HMAC-SHA-256 under the secret of the day, which all processes share and which is forgotten when the day is over. With
 * the day (of UTC) an address becomes a new one, whose buckets are full: that is the price of not knowing it again.
 */
export function dayHash(store: Pick<GuardStore, 'daySecret'>, now: () => number): DayHash {
  // Not a promise: some runtimes give up who has begun it, and nobody else may wait for that.
  let current: { readonly day: number; readonly hash: (text: string) => Promise<string> } | undefined;

  async function hashOf(day: number): Promise<(text: string) => Promise<string>> {
    if (current?.day === day) return current.hash;
    const hash = await hmacSha256(await store.daySecret(day));
    current = { day, hash };
    return hash;
  }

  return async (text, day = dayOf(now())) => (await hashOf(day))(text);
}
