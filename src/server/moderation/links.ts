import type { SignInLink } from '../stores/access.js';
import { LINK_TIME } from './times.js';
import { hashOf, newToken } from './token.js';

/** Where the page of the moderators is, under the server's address. */
const PAGE = '/moderate';

export interface NewLink {
  /** What is given to a person: `https://comments.example/moderate#…`. What is behind `#` browsers tell nobody. */
  readonly href: string;
  /** What is kept of it. */
  readonly kept: SignInLink;
}

export async function newLink(address: string, now: number): Promise<NewLink> {
  const token = newToken();
  const kept = { hash: await hashOf('sign-in', token), ends: now + LINK_TIME };
  return { href: `${address}${PAGE}#${token}`, kept };
}
