import type { AccessStore, SignInLink } from '../stores/access.js';
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

/**
 * A link that signs the owner in, once, within 15 minutes; `address` is the origin by which browsers reach the server.
 * Whoever can call this owns the server: show it to nobody else.
 */
export async function ownerLink(store: AccessStore, address: string): Promise<string> {
  const { href, kept } = await newLink(address, Date.now());
  await store.inviteOwner(kept);
  return href;
}
