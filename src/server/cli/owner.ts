import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sqlStore } from '../sql/sql-store.js';
import { sqliteDriver } from '../sql/sqlite.js';
import { ownerLink } from './owner-link.js';
import { DATABASE } from './serve.js';
import type { Settings } from './settings.js';

/** A link for the owner of a server that runs or does not run: they meet in the database. */
export async function ownerLinkFor({ data, address, host, port }: Settings): Promise<string> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const store = await sqlStore(await sqliteDriver({ file: join(data, DATABASE) }));
  try {
    return await ownerLink(store, address || `http://${host}:${port}`);
  } finally {
    await store.close();
  }
}
