import { existsSync } from 'node:fs';
import type { SqlDriver } from '../../sql/driver.js';
import { SCHEMA_VERSION, versionOf } from '../../sql/migrations.js';
import { withRetries } from '../../sql/retry.js';
import { databaseFile, openDatabase } from '../database.js';
import type { Settings } from '../settings.js';
import { look, reasonOf, well, wrong } from './finding.js';
import type { Finding } from './finding.js';

/** Milliseconds by which a clock may be behind that of the last comment. */
const BEHIND = 60_000;

/** The database: whether it can be opened, is whole, has tables that this version knows, and agrees with the clock. */
export async function databaseFindings(
  settings: Pick<Settings, 'data' | 'database'>,
  now: () => number,
): Promise<Finding[]> {
  const file = databaseFile(settings);
  if (file !== null && !existsSync(file))
    return [look(`There is no database at ${file} yet: serve makes it`)];
  let driver: SqlDriver;
  try {
    driver = withRetries(await openDatabase(settings));
  } catch (error) {
    return [wrong(reasonOf(error))];
  }
  try {
    const whole = file === null ? [] : [await wholeness(driver)];
    // First of all whether it answers.
    await driver.query('select 1 as one');
    const version = await versionOf(driver).catch(noTables);
    if (version === 0) return [...whole, look('There are no tables in the database yet: serve makes them')];
    return [...whole, await tables(driver, version), await clock(driver, now())];
  } catch (error) {
    return [wrong(`The database can't be read: ${reasonOf(error)}`)];
  } finally {
    await driver.close();
  }
}

async function wholeness({ query }: SqlDriver): Promise<Finding> {
  const { rows } = await query('pragma integrity_check');
  const found = rows.map((row) => String(row.integrity_check));
  if (found.length === 1 && found[0] === 'ok') return well('The database is whole (integrity_check)');
  return wrong(`The database is damaged, put a backup back: ${found.slice(0, 3).join('; ')}`);
}

/** What databases say of a table that is not there. */
function noTables(error: unknown): number {
  if (/no such table|does(n't| not) exist/i.test(reasonOf(error))) return 0;
  throw error;
}

async function tables(driver: SqlDriver, version: number): Promise<Finding> {
  if (version > SCHEMA_VERSION) {
    return wrong(
      `The tables have version ${version}, made by a newer comment-thread; this one knows ${SCHEMA_VERSION}`,
    );
  }
  if (version < SCHEMA_VERSION) {
    return look(
      `The tables have version ${version}; serve brings them to ${SCHEMA_VERSION}, so make a backup before`,
    );
  }
  const { rows } = await driver.query(
    'select (select count(*) from comments) as comments, (select count(*) from threads) as threads',
  );
  return well(
    `The tables have version ${version}, with ${rows[0]?.comments} comments in ${rows[0]?.threads} threads`,
  );
}

/** Comments never go back in time, so with a clock that is behind all would have the time of the last one. */
async function clock({ query }: SqlDriver, now: number): Promise<Finding> {
  const { rows } = await query('select max(clock) as last from threads');
  const last = Number(rows[0]?.last ?? 0);
  const time = new Date(now).toISOString();
  if (last <= now + BEHIND) return well(`The clock says ${time}, which fits the comments`);
  return wrong(`The clock says ${time}, but there are comments of ${new Date(last).toISOString()}`);
}
