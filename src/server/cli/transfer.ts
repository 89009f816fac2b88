import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { migrate } from '../sql/migrations.js';
import type { SqlDriver } from '../sql/driver.js';
import { withRetries } from '../sql/retry.js';
import { sqliteDriver } from '../sql/sqlite.js';
import { exportLines, importLines } from '../sql/transfer.js';
import { DATABASE } from './serve.js';

async function withDatabase<Result>(
  folder: string,
  act: (driver: SqlDriver) => Promise<Result>,
): Promise<Result> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const driver = withRetries(await sqliteDriver({ file: join(folder, DATABASE) }));
  try {
    await migrate(driver);
    return await act(driver);
  } finally {
    await driver.close();
  }
}

/** Writes all of a server's data as JSON Lines; the server may run meanwhile. */
export function exportTo(folder: string, output: Writable): Promise<void> {
  return withDatabase(folder, async (driver) => {
    for await (const line of exportLines(driver)) {
      if (!output.write(`${line}\n`)) await once(output, 'drain');
    }
  });
}

/** Fills the empty database of a server with what `exportTo` wrote; gives the number of comments. */
export function importFrom(folder: string, input: Readable): Promise<number> {
  return withDatabase(folder, (driver) =>
    importLines(driver, createInterface({ input, crlfDelay: Infinity })),
  );
}
