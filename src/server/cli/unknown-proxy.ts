import type { Ask } from '../http/exchange.js';
import { addressIn, isWithin, rangesIn } from '../guard/address.js';
import type { Log } from './log.js';

const INSIDE = ['loopback', 'private'].flatMap((name) => rangesIn(name) ?? []);

/**
 * Says once that somebody from inside asks for others, which only a proxy does, where no proxy is configured: then all
 * readers are one address, and share its limits. To be called for each request.
 */
export function unknownProxy(
  proxies: readonly string[],
  log: Log,
): (ask: Pick<Ask, 'peer' | 'header'>) => void {
  let said = proxies.length > 0;
  return ({ peer, header }) => {
    if (said || (header('x-forwarded-for') === null && header('forwarded') === null)) return;
    const address = addressIn(peer ?? '');
    if (!address || !INSIDE.some((range) => isWithin(address, range))) return;
    said = true;
    const message =
      'Requests come through a proxy that is not configured: all who write share the limits of one address. See --proxy';
    log('error', 'proxy', { message });
  };
}
