/** An address of the internet as its bytes: 4 of IPv4, 16 of IPv6. */
export type Address = readonly number[];

/** A block of addresses that begin with the same bits. */
export interface Range {
  readonly address: Address;
  readonly bits: number;
}

/** Bits of an IPv6 address that name a network; who has one of its addresses has all of them. */
const NETWORK_BITS = 64;

/** Names for several ranges: of this machine, and of networks that are not the internet (RFC 1918, 4193, 3927, 4291). */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10'],
};

/** An address as text, with a port or without (`192.0.2.1:80`, `[2001:db8::1]:80`); null for anything else. */
export function addressIn(text: string): Address | null {
  const trimmed = text.trim();
  const v4 = /^([\d.]{7,15})(?::\d{1,5})?$/.exec(trimmed)?.[1];
  if (v4 !== undefined) return bytesOfV4(v4);
  // A zone (`%eth0`) says by which way an address is reached, not which one it is.
  const v6 = /^(?:\[([^[\]%]*)(?:%[^\]]*)?\](?::\d{1,5})?|([^[\]%]*)(?:%.*)?)$/.exec(trimmed);
  const inside = v6?.[1] ?? v6?.[2] ?? '';
  return /^[\da-f:.]{2,45}$/i.test(inside) && inside.includes(':') ? bytesOfV6(inside) : null;
}

/** `192.0.2.0/24`, one address, or `loopback` or `private`, which are several; null for anything else. */
export function rangesIn(text: string): readonly Range[] | null {
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
  if (named) return named.flatMap((each) => rangesIn(each) ?? []);
  const [start = '', length, ...more] = text.split('/');
  const address = addressIn(start);
  if (!address || more.length > 0 || /[[\]]/.test(start)) return null;
  const most = address.length * 8;
  if (length === undefined) return [{ address, bits: most }];
  if (!/^\d{1,3}$/.test(length) || Number(length) > most) return null;
  return [{ address, bits: Number(length) }];
}

export function isWithin(address: Address, { address: start, bits }: Range): boolean {
  if (address.length !== start.length) return false;
  return start.every((byte, index) => {
    const shift = 8 - Math.min(8, Math.max(0, bits - index * 8));
    return byte >> shift === (address[index] ?? 0) >> shift;
  });
}

/** What limits go by: an IPv4 address, or the network of an IPv6 one. Not to be kept or shown as it is. */
export function networkOf(address: Address): string {
  return address.slice(0, NETWORK_BITS / 8).join('.');
}

/** The usual form of an address, for a classifier that asks for it. */
export function textOf(address: Address): string {
  if (address.length === 4) return address.join('.');
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((address[2 * index] ?? 0) * 256 + (address[2 * index + 1] ?? 0)).toString(16),
  );
  // The URL parser writes the short form of RFC 5952.
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

function bytesOfV4(text: string): Address | null {
  const parts = text.split('.');
  const fits = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && +part < 256);
  return fits ? parts.map(Number) : null;
}

function bytesOfV6(text: string): Address | null {
  const url = `http://[${text}]`;
  if (!URL.canParse(url)) return null;
  const [before = '', behind] = new URL(url).hostname.slice(1, -1).split('::');
  const groups = (part: string | undefined): number[] =>
    part ? part.split(':').map((group) => parseInt(group, 16)) : [];
  const [head, tail] = [groups(before), groups(behind)];
  const all = [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail];
  const bytes = all.flatMap((group) => [group >> 8, group & 0xff]);
  // An IPv4 address that a socket for both shows (RFC 4291, section 2.5.5.2).
  const mapped = all.slice(0, 6).join() === '0,0,0,0,0,65535';
  return mapped ? bytes.slice(12) : bytes;
}
