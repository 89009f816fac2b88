import { ownerLink } from '../moderation/links.js';
import type { AccessStore } from '../stores/access.js';
import type { Settings } from './settings.js';

/** The link at the start of a server whose owner has never come; null for all others. */
export async function firstLink(store: AccessStore, address: string): Promise<string | null> {
  return (await store.hasOwner()) ? null : ownerLink(store, near(address));
}

/** Where a server with these settings listens. */
export function placeOf({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Who listens at all addresses of a machine is there under this one too. */
export function near(address: string): string {
  return address.replace(/0\.0\.0\.0|\[::\]/, 'localhost');
}

/** What is said with a link. */
export function wordsWithLink(link: string): string {
  return `To moderate, open this within 15 minutes; it works once:\n\n${link}\n`;
}
