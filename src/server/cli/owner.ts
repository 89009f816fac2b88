import { ownerLink } from '../moderation/links.js';
import { sqlStore } from '../sql/sql-store.js';
import { openPresent } from './database.js';
import { near, placeOf } from './owner-link.js';
import type { Settings } from './settings.js';

/** A link for the owner of a server that runs or does not run: they meet in the database. */
export async function ownerLinkFor(settings: Settings): Promise<string> {
  const store = await sqlStore(await openPresent(settings));
  try {
    return await ownerLink(store, settings.address || near(placeOf(settings)));
  } finally {
    await store.close();
  }
}
