import { bytesIn, hexOf } from './encoding.js';
import type { Bytes } from './encoding.js';

/**
 * Ed25519 (RFC 8032), and ECDSA on P-256 with SHA-256 (FIPS 186-5) where an engine has no other. Both sign with 64 bytes.
 */
export type Algorithm = 'ed25519' | 'p256';

export interface Scheme {
  readonly key: AlgorithmIdentifier & { readonly name: string };
  readonly signing: { readonly name: string; readonly hash?: string };
  /** Bytes of a public key, raw. */
  readonly length: number;
}

type AlgorithmIdentifier = { readonly name: string; readonly namedCurve?: string };

export const SCHEMES: Readonly<Record<Algorithm, Scheme>> = {
  ed25519: { key: { name: 'Ed25519' }, signing: { name: 'Ed25519' }, length: 32 },
  p256: {
    key: { name: 'ECDSA', namedCurve: 'P-256' },
    signing: { name: 'ECDSA', hash: 'SHA-256' },
    length: 65,
  },
};

/** Bytes of a signature, of either kind. */
const SIGNATURE = 64;

/**
 * The y of points of Ed25519 that have small order, little end first: under such a key one signature is good for
 * everything, and not all engines refuse it. They are 0, 1, and two of order 8; the fifth is −1.
 */
const WEAK: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);
/** −1, and what is not reduced: 0 and 1 can be written so too. */
const HIGH = /^.{2}(ff){30}7f$/;

function isWeak(bytes: Bytes): boolean {
  const y = Array.from(bytes, (byte, index) => (index === 31 ? byte & 0x7f : byte));
  const digits = hexOf(y);
  return WEAK.has(digits) || HIGH.test(digits);
}

interface PublicKey {
  readonly algorithm: Algorithm;
  readonly bytes: Bytes;
}

/** A public key as text is `ed25519.` or `p256.` and its bytes in base64url; null for what is none. */
export function publicKeyIn(text: string): PublicKey | null {
  const [algorithm = '', encoded = '', more] = text.split('.');
  if (more !== undefined || !Object.hasOwn(SCHEMES, algorithm)) return null;
  const known = algorithm as Algorithm;
  const bytes = bytesIn(encoded);
  if (bytes?.length !== SCHEMES[known].length) return null;
  if (known === 'ed25519' && isWeak(bytes)) return null;
  return { algorithm: known, bytes };
}

/** Whether the holder of a key signed these bytes; false also for a key or a signature that is none. */
export async function isSigned(key: string, signature: string, bytes: Bytes): Promise<boolean> {
  const known = publicKeyIn(key);
  const signed = bytesIn(signature);
  if (!known || signed?.length !== SIGNATURE) return false;
  const scheme = SCHEMES[known.algorithm];
  try {
    const imported = await crypto.subtle.importKey('raw', known.bytes, scheme.key, true, ['verify']);
    return await crypto.subtle.verify(scheme.signing, imported, signed, bytes);
  } catch {
    // A point that is not on the curve; or an engine that can't check this kind, which then proves nothing.
    return false;
  }
}
