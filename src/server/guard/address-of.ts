import { dayOf } from '../day.js';
import type { Ask } from '../http/exchange.js';
import type { DayAddress } from '../stores/guard.js';
import { isWithin, networkOf, rangesIn } from './address.js';
import type { ClientOf } from './client.js';
import type { DayHash } from './day-hash.js';

/** Where a request comes from, as a ban may be of it; null where that can't be known. */
export type AddressOf = (ask: Ask) => Promise<DayAddress | null>;

export interface From {
  readonly clientOf: ClientOf;
  readonly hash: DayHash;
  readonly now: () => number;
}

/**
 * Addresses that are not of the internet, and those of the proxies, are nobody's: behind a proxy that is not configured, or
 * that does not say for whom it asks, everybody would be banned with one.
 */
export function addressOf({ clientOf, hash, now }: From, proxies: readonly string[] = []): AddressOf {
  const shared = ['loopback', 'private', ...proxies].flatMap((text) => rangesIn(text) ?? []);
  return async (ask) => {
    const client = clientOf(ask);
    if (!client || shared.some((range) => isWithin(client, range))) return null;
    const day = dayOf(now());
    return { hash: await hash(networkOf(client), day), day };
  };
}
