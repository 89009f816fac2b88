import { ownerLink } from '../moderation/links.js';
import { sqlStore } from '../sql/sql-store.js';
import { openPresent } from './database.js';
import { near } from './owner-link.js';
import type { Settings } from './settings.js';

/** A link for the owner of a server that runs or does not run: they meet in the database. */
export async function ownerLinkFor(settings: Settings): Promise<string> {
  const { address, host, port } = settings;
  const store = await sqlStore(await openPresent(settings));
  try {
    return await ownerLink(store, address || near(`http://${host}:${port}`));
  } finally {
    await store.close();
  }
}
