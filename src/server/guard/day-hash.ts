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
  let current: { readonly day: number; readonly hash: ReturnType<typeof hashOf> } | undefined;

  function hashOf(day: number): Promise<(text: string) => Promise<string>> {
    if (current?.day === day) return current.hash;
    const hash = store.daySecret(day).then(hmacSha256);
    const made = { day, hash };
    current = made;
    hash.catch(() => {
      if (current === made) current = undefined;
    });
    return hash;
  }

  return async (text, day = dayOf(now())) => (await hashOf(day))(text);
}
