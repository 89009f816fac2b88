import { newLink } from '../moderation/links.js';
import type { AccessStore } from '../stores/access.js';

/** A link that signs the owner in, once; `address` is where browsers reach the server. */
export async function ownerLink(store: AccessStore, address: string): Promise<string> {
  // Who listens at all addresses of a machine is there under this one too.
  const near = address.replace(/0\.0\.0\.0|\[::\]/, 'localhost');
  const { href, kept } = await newLink(near, Date.now());
  await store.inviteOwner(kept);
  return href;
}

/** The same at the start of a server whose owner has never come; null for all others. */
export async function firstLink(store: AccessStore, address: string): Promise<string | null> {
  return (await store.hasOwner()) ? null : ownerLink(store, address);
}

/** What is said with a link. */
export function wordsWithLink(link: string): string {
  return `To moderate, open this within 15 minutes; it works once:\n\n${link}\n`;
}
