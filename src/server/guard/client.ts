import type { Ask } from '../http/exchange.js';
import { addressIn, isWithin, rangesIn } from './address.js';
import type { Address, Range } from './address.js';

export interface ProxyOptions {
  /** Addresses and ranges (`192.0.2.1`, `10.0.0.0/8`, `loopback`, `private`) of the proxies in front. @default none */
  readonly proxies?: readonly string[];
  /** The header that these proxies write. Another one is what a client says, and counts for nothing. */
  readonly proxyHeader?: 'x-forwarded-for' | 'forwarded';
}

/** Where a request comes from; null where that can't be known. */
export type ClientOf = (ask: Pick<Ask, 'peer' | 'header'>) => Address | null;

/**
 * The address of the client: of the connection itself, or, where that is of a configured proxy, of whom the proxies
 * say they speak for. Their header is read from its end, and only as far as the one who wrote that part is a proxy
 * too: what stands before that anybody may have sent. Throws `RangeError` for a range that is none.
 */
export function clientOf({ proxies = [], proxyHeader = 'x-forwarded-for' }: ProxyOptions = {}): ClientOf {
  const trusted = proxies.flatMap((text) => {
    const ranges = rangesIn(text);
    if (!ranges) throw new RangeError(`${text} is no address or range of addresses`);
    return ranges;
  });
  const isProxy = (address: Address): boolean => trusted.some((range: Range) => isWithin(address, range));
  const addressOf = lastKept(addressIn);
  return (ask) => {
    let client = addressOf(ask.peer ?? '');
    if (!client || !isProxy(client)) return client;
    const hops = hopsIn(ask.header(proxyHeader) ?? '', proxyHeader);
    for (const hop of hops.toReversed()) {
      const address = addressIn(hop);
      // Something that hides its address (`unknown`, `_a`): the nearest that is known is the proxy behind it.
      if (!address) return client;
      client = address;
      if (!isProxy(client)) return client;
    }
    return client;
  };
}

/** Longest header that is looked at; what proxies wrote stands at its end. */
const LONGEST = 4096;

function hopsIn(header: string, name: ProxyOptions['proxyHeader']): readonly string[] {
  const parts = header.slice(-LONGEST).split(',');
  return name === 'forwarded' ? parts.map(forIn) : parts.filter((part) => part.trim() !== '');
}

/** The `for` of one element of `Forwarded` (RFC 7239, section 4), without its quotes. */
function forIn(element: string): string {
  const value = /(?:^|;)\s*for\s*=\s*("[^"]*"|[^;]*)/i.exec(element)?.[1] ?? '';
  return value.trim().replace(/^"(.*)"$/, '$1');
}

/** Most requests come from one proxy, or one after the other over one connection: the same is not read again. */
function lastKept<Result>(read: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: read(text) };
    return last.result;
  };
}
