import type { Ask } from '../http/exchange.js';
import { Refusal } from '../http/refusal.js';
import type { Service } from '../service.js';

/**
 * Throws `FORBIDDEN` where a request was not made by a page of this server itself: a session is of use there only, so
 * that no other site can do something in the name of whoever is signed in. Gives the origin of the page.
 */
export function checkOwnPage(ask: Ask, service: Pick<Service, 'address'>): string {
  if (isOwnPage(ask, service)) return ask.header('origin') ?? '';
  throw new Refusal(
    403,
    'FORBIDDEN',
    'Moderation is for pages of this server itself; behind a proxy it must be told its address (--address)',
  );
}

/** Whether a request was made by a page of this server itself. */
export function isOwnPage(ask: Ask, { address }: Pick<Service, 'address'>): boolean {
  const origin = ask.header('origin') ?? '';
  // A proxy that does not tell the host makes this fail, never pass: then the address must be said.
  const own = address === undefined ? hostOf(origin) === ask.header('host') : origin === address;
  const site = ask.header('sec-fetch-site');
  return own && hostOf(origin) !== null && (site === null || site === 'same-origin');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
