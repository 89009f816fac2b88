import type * as NodeCrypto from 'node:crypto';
import { hexOf, utf8 } from '../../identity/encoding.js';

const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Node's own, where there is one. Web standards give even so small a piece of work to another thread, and that takes ten
 * times as long as the work.
 */
const node = (
  globalThis.process as { getBuiltinModule?: (name: string) => typeof NodeCrypto } | undefined
)?.getBuiltinModule?.('node:crypto');

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  if (node?.hash) return node.hash('sha256', text);
  if (node) return node.createHash('sha256').update(text).digest('hex');
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/** HMAC-SHA-256 of texts under a secret, in the same form. */
export async function hmacSha256(secret: string): Promise<(text: string) => Promise<string>> {
  if (node) return async (text) => node.createHmac('sha256', secret).update(text).digest('hex');
  const key = await crypto.subtle.importKey('raw', utf8(secret), HMAC, false, ['sign']);
  return async (text) => hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))));
}
