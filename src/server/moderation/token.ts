import { digest } from '../writer.js';

/** What a token is for; the hash of one is of no use as the other. */
export type TokenUse = 'sign-in' | 'session';

/** 256 bits of chance in base64url. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}

/** Whether it may be a token, so that nothing else is looked up. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{43}$/.test(value);
}

/** What is kept of a token. It is long enough that its hash needs neither salt nor patience. */
export function hashOf(use: TokenUse, token: string): Promise<string> {
  return digest(use, token);
}
