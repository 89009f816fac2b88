import { checksOf } from '../../testing/broken-rule.js';
import type { Checks } from '../../testing/broken-rule.js';
import { withRetries } from '../sql/retry.js';
import type { SqlDriver, SqlSession } from '../sql/driver.js';
import type { DriverArea } from './suite-test.js';

export interface DriverSuiteOptions {
  /** Registers one test: the `it` of mocha, vitest and jest, the `test` of node:test. */
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  /** Connects to a new, empty database; called for each test. */
  readonly create: () => Promise<SqlDriver>;
  /** Connects once more to the database of the driver given, as another server process does. */
  readonly reopen: (driver: SqlDriver) => Promise<SqlDriver>;
  /** Called with each driver when its test has ended. */
  readonly close?: (driver: SqlDriver) => unknown;
}

/** What one test works with. */
export interface DriverTrial extends Checks {
  readonly open: () => Promise<SqlDriver>;
  readonly reopen: (driver: SqlDriver) => Promise<SqlDriver>;
  /** Makes a table; `columns` as in `create table`. */
  readonly table: (driver: SqlDriver, name: string, columns: string) => Promise<void>;
  /** One writing statement, as a transaction; gives `affected`. Done again where another was in the way. */
  readonly write: (
    driver: SqlDriver,
    sql: string,
    values?: Parameters<SqlSession['query']>[1],
  ) => Promise<number>;
  readonly end: () => Promise<void>;
}

export function makeDriverTrial(options: DriverSuiteOptions, area: DriverArea): DriverTrial {
  const drivers: SqlDriver[] = [];

  function keep(driver: SqlDriver): SqlDriver {
    drivers.push(driver);
    return driver;
  }

  const write: DriverTrial['write'] = (driver, sql, values) =>
    withRetries(driver).transaction(async ({ query }) => (await query(sql, values)).affected);

  return {
    ...checksOf(area),
    open: async () => keep(await options.create()),
    reopen: async (driver) => keep(await options.reopen(driver)),
    write,
    table: async (driver, name, columns) =>
      void (await write(driver, `create table if not exists ${name} (${columns})`)),
    async end() {
      for (const driver of drivers) await options.close?.(driver);
    },
  };
}
