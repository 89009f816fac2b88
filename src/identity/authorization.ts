/** What a signed request says of itself in its `Authorization`; all else that was signed is in the request anyway. */
export interface Authorization {
  readonly key: string;
  readonly time: number;
  readonly signature: string;
}

/** Name of the scheme (RFC 9110, section 11.1). */
export const SCHEME = 'Comment-Key';

const PATTERN = /^comment-key (\w+\.[\w-]{43,88})\.([1-9]\d{0,14})\.([\w-]{86})$/i;

/** `Comment-Key ed25519.<key>.<milliseconds>.<signature>`, as one token68. */
export function authorizationOf({ key, time, signature }: Authorization): string {
  return `${SCHEME} ${key}.${time}.${signature}`;
}

/** Null for a header of another kind. */
export function authorizationIn(header: string): Authorization | null {
  const [, key, time, signature] = PATTERN.exec(header) ?? [];
  return key && time && signature ? { key, time: Number(time), signature } : null;
}
