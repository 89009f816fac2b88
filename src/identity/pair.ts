import { base64url } from './encoding.js';
import type { Bytes } from './encoding.js';
import { SCHEMES } from './keys.js';
import type { Algorithm } from './keys.js';

/** A key whose private half nobody can read, not even whoever made it. */
export interface Pair {
  readonly algorithm: Algorithm;
  /** As `publicKeyIn` reads it. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

/** Ed25519 where there is that, else P-256; it can be stored, and not be exported. */
export async function newPair(algorithm: Algorithm = 'ed25519'): Promise<Pair> {
  try {
    const made = await crypto.subtle.generateKey(SCHEMES[algorithm].key, false, ['sign', 'verify']);
    const { publicKey, privateKey } = made as CryptoKeyPair;
    const bytes = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
    return { algorithm, publicKey: `${algorithm}.${base64url(bytes)}`, privateKey };
  } catch (error) {
    if (algorithm === 'p256') throw error;
    return newPair('p256');
  }
}

/** The signature in base64url. */
export async function sign({ algorithm, privateKey }: Pair, bytes: Bytes): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.sign(SCHEMES[algorithm].signing, privateKey, bytes)));
}
