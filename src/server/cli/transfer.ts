import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { migrate } from '../sql/migrations.js';
import type { SqlDriver } from '../sql/driver.js';
import { withRetries } from '../sql/retry.js';
import { exportLines, importLines } from '../sql/transfer.js';
import { openDatabase, openPresent } from './database.js';
import type { Settings } from './settings.js';

type Place = Pick<Settings, 'data' | 'database'>;

/** Does something with a database whose tables are as they must be, and closes it. */
export async function withDatabase<Result>(
  place: Place,
  act: (driver: SqlDriver) => Promise<Result>,
  open = openDatabase,
): Promise<Result> {
  const driver = withRetries(await open(place));
  try {
    await migrate(driver);
    return await act(driver);
  } finally {
    await driver.close();
  }
}

/** Writes all of a server's data as JSON Lines; the server may run meanwhile. */
export function exportTo(place: Place, output: Writable): Promise<void> {
  return withDatabase(
    place,
    async (driver) => {
      for await (const line of exportLines(driver)) {
        if (!output.write(`${line}\n`)) await once(output, 'drain');
      }
    },
    openPresent,
  );
}

/** Fills the empty database of a server with what `exportTo` wrote; gives the number of comments. */
export function importFrom(place: Place, input: Readable): Promise<number> {
  return withDatabase(place, (driver) =>
    importLines(driver, createInterface({ input, crlfDelay: Infinity })),
  );
}
