import type { Deed } from '../identity/record.js';
import type { Ask } from './http/exchange.js';
import { Refusal } from './http/refusal.js';
import { sha256 } from './http/sha256.js';
import type { KeyHolder, Nonce, Signing } from './stores/identity.js';

/**
 * Who sends a request to write, as far as the request proves it. Only this is asked about a person: another way to
 * prove it, as by a signature, is another `Identify`.
 */
export interface Writer {
  /** The same for one writer on the whole site, never shown; null for one who proves nothing. */
  readonly id: string | null;
  /** What an idempotency key is kept as, so that two people with the same key do not meet. */
  readonly keyOf: (idempotencyKey: string) => Promise<string>;
  /** What makes this request one that is done only once. */
  readonly nonce?: Nonce;
  /** The hash of their key, and whose it is; null for somebody who was not here before. */
  readonly key?: { readonly id: string; readonly holder: KeyHolder | null };
  /** What they signed, to be kept with what they wrote. */
  readonly signing?: Signing;
}

/**
 * `deed` is what the request asks for, as it was read from the request: nobody is told who asks without saying what for.
 * What proves somebody who did something else is refused.
 */
export type Identify = (ask: Ask, deed: Deed) => Promise<Writer>;

/** SHA-256 of several texts, as 64 hexadecimal digits. */
export function digest(...parts: readonly string[]): Promise<string> {
  return sha256(JSON.stringify(parts));
}

/**
 * A secret that a client made and keeps for this site, sent as `Authorization: Bearer …`: for clients that have no keys. The
 * server keeps only a hash of it. It proves nothing to others, and gets no mark. Who sends none can write, and change
 * nothing afterwards.
 */
export const bySecret: Identify = async (ask) => {
  const header = ask.header('authorization');
  // 22 characters of base64url are 128 bits; less could be guessed.
  const secret = header === null ? '' : /^Bearer ([\w-]{22,128})$/i.exec(header)?.[1];
  if (secret === undefined) {
    throw new Refusal(401, 'FORBIDDEN', 'The secret must have 22 to 128 characters of base64url', {
      'www-authenticate': 'Bearer',
    });
  }
  return {
    id: secret === '' ? null : await digest('writer', secret),
    keyOf: (key) => digest('key', secret, key),
  };
};
