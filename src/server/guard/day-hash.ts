import type { GuardStore } from '../stores/guard.js';

/** One day in milliseconds. */
export const DAY = 86_400_000;

/** A hash that nobody can make or compare a day later: not even who has the database then. */
export type DayHash = (text: string) => Promise<string>;

const encoder = new TextEncoder();

/**
 * HMAC-SHA-256 under the secret of the day, which all processes share and which is forgotten when the day is over. With
 * the day (of UTC) an address becomes a new one, whose buckets are full: that is the price of not knowing it again.
 */
export function dayHash(store: Pick<GuardStore, 'daySecret'>, now: () => number): DayHash {
  let current: { readonly day: number; readonly key: Promise<CryptoKey> } | undefined;

  function keyOf(day: number): Promise<CryptoKey> {
    if (current?.day === day) return current.key;
    const key = store.daySecret(day).then(importKey);
    const made = { day, key };
    current = made;
    key.catch(() => {
      if (current === made) current = undefined;
    });
    return key;
  }

  return async (text) => {
    const key = await keyOf(Math.floor(now() / DAY));
    const bytes = await crypto.subtle.sign('HMAC', key, encoder.encode(text));
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

function importKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
}
