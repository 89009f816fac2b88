import { base64url, bytesIn, utf8 } from '../../identity/encoding.js';
import { hmacSha256 } from '../http/sha256.js';
import type { Nonce } from '../stores/identity.js';
import { digest } from '../writer.js';
import type { Signer } from './signer-in.js';

/** Milliseconds for which a challenge is good. */
export const CHALLENGED_FOR = 300_000;

/** What a challenge is for: it is good for nothing and nobody else. */
export interface Purpose {
  readonly action: 'make' | 'use';
  /** Origin of the page. */
  readonly site: string;
  /** Hash of the key that asks. */
  readonly keyId: string;
}

/** `signer`: whose key asks, and on which page. */
export const purposeOf = (
  action: Purpose['action'],
  { keyId, signing }: Pick<Signer, 'keyId' | 'signing'>,
): Purpose => ({ action, site: signing.signature.record.site, keyId });

/**
 * A challenge as base64url. It holds when it ends and what proves that it is one of this server's, so that nothing has to be
 * kept of those that nobody comes back with.
 */
export async function newChallenge(secret: string, purpose: Purpose, now: number): Promise<string> {
  const chance = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const ends = now + CHALLENGED_FOR;
  return base64url(utf8([ends, chance, await sealOf(secret, purpose, ends, chance)].join('.')));
}

/** What makes a challenge one that is used only once; null for one that is not of this server, for something else, or too old. */
export async function challengeIn(
  challenge: string,
  secret: string,
  purpose: Purpose,
  now: number,
): Promise<Nonce | null> {
  const bytes = bytesIn(challenge);
  const parts = bytes && /^(\d{1,15})\.([\w-]{22})\.([\da-f]{64})$/.exec(new TextDecoder().decode(bytes));
  const [, ends = '', chance = '', seal = ''] = parts ?? [];
  if (!parts || Number(ends) <= now) return null;
  // Hashed once more: from how long it takes to compare nobody learns anything.
  const [given, right] = [seal, await sealOf(secret, purpose, Number(ends), chance)];
  if ((await digest('seal', given)) !== (await digest('seal', right))) return null;
  return { id: await digest('challenge', challenge), ends: Number(ends) };
}

async function sealOf(
  secret: string,
  { action, site, keyId }: Purpose,
  ends: number,
  chance: string,
): Promise<string> {
  const hash = await hmacSha256(secret);
  return hash(JSON.stringify(['passkey', action, site, keyId, ends, chance]));
}
