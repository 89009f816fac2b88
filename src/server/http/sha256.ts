import type * as NodeCrypto from 'node:crypto';

const encoder = new TextEncoder();
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
  if (node) return node.createHash('sha256').update(text).digest('hex');
  return hexOf(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}

/** HMAC-SHA-256 of texts under a secret, in the same form. */
export async function hmacSha256(secret: string): Promise<(text: string) => Promise<string>> {
  if (node) return async (text) => node.createHmac('sha256', secret).update(text).digest('hex');
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), HMAC, false, ['sign']);
  return async (text) => hexOf(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
