import type { MadePasskey, UsedPasskey } from '../../identity/passkey.js';
import { CommentError } from '../../model/errors.js';
import type { Call } from '../endpoints/endpoint.js';

/** Where and by which challenge a ceremony must have been. */
export interface Expected {
  /** Origin of the page: `https://example.org`. */
  readonly site: string;
  readonly challenge: string;
}

/** What is to be kept of a passkey. */
export interface KnownPasskey {
  /** COSE (RFC 9052), in base64url. */
  readonly publicKey: string;
  /** How often its authenticator has signed; 0 where that does not count. */
  readonly counter: number;
}

/** How answers of authenticators are checked, as `passkeys()` of `comment-thread/server/passkeys` does it. */
export interface Passkeys {
  /** Null for an answer that proves nothing. */
  readonly made: (answer: MadePasskey, expected: Expected) => Promise<KnownPasskey | null>;
  /** The counter of one that was used, which whoever keeps it compares; null for an answer that proves nothing. */
  readonly used: (
    answer: UsedPasskey,
    known: Pick<KnownPasskey, 'publicKey'>,
    expected: Expected,
  ) => Promise<number | null>;
}

/** EdDSA, ECDSA on P-256 and RSA, as COSE numbers them: nearly every authenticator has one of these. */
export const ALGORITHMS = [-8, -7, -257];

/** `NOT_FOUND` where there are none. */
export function offeredBy({ service }: Call): Passkeys {
  if (!service.passkeys) throw new CommentError('NOT_FOUND', 'This server has no passkeys');
  return service.passkeys;
}

/** The host of a page, to which a passkey belongs. */
export const hostOf = (site: string): string => new URL(site).hostname;
