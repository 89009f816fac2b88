import { CommentError } from '../../model/errors.js';
import type { Ask } from '../http/exchange.js';
import type { Limit } from '../stores/guard.js';
import { isWithin, networkOf, rangesIn } from './address.js';
import type { Address } from './address.js';
import type { ClientOf } from './client.js';
import { flood } from './flood.js';

/** More than a browser asks for, or many behind one address. */
const REQUESTS: Limit = { burst: 600, every: 20 };

const INSIDE = ['loopback', 'private'].flatMap((name) => rangesIn(name) ?? []);

/**
 * Throws `RATE_LIMITED` when one address floods this process. Who comes from inside may be a proxy that is not
 * configured, behind which everybody is: nobody is kept from reading for that.
 */
export function admission(
  clientOf: ClientOf,
  limit: Limit | null = REQUESTS,
  now: () => number,
): (ask: Ask) => void {
  if (limit === null) return () => {};
  const wait = flood(limit, now);
  let insider: Address | undefined;
  return (ask) => {
    const client = clientOf(ask);
    if (!client || client === insider) return;
    if (INSIDE.some((range) => isWithin(client, range))) return void (insider = client);
    const retryAfter = wait(networkOf(client));
    if (retryAfter > 0) throw new CommentError('RATE_LIMITED', 'Too many requests', { retryAfter });
  };
}
