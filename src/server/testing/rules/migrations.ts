import type { SqlDriver } from '../../sql/driver.js';
import { migrate, SCHEMA_VERSION, versionOf } from '../../sql/migrations.js';
import { withRetries } from '../../sql/retry.js';
import type { DriverTest } from '../suite-test.js';

/** The same driver, which fails for good after so many statements, as a process that is killed there. */
function ending(driver: SqlDriver, after: number): SqlDriver & { readonly ended: () => boolean } {
  let left = after;
  const end = new Error('as if killed');
  return {
    ...driver,
    ended: () => left < 0,
    transaction: (work) =>
      driver.transaction((session) =>
        work({
          async query(sql, values) {
            if (--left < 0) throw end;
            return session.query(sql, values);
          },
        }),
      ),
  };
}

export const migrationTests: readonly DriverTest[] = [
  {
    area: 'migrations',
    name: 'makes the tables, and leaves those alone that are there',
    async run({ open, reopen, equal }) {
      const driver = await open();
      for (const one of [driver, driver, await reopen(driver)]) {
        await migrate(withRetries(one));
        equal(await versionOf(one), SCHEMA_VERSION, 'the version');
      }
    },
  },
  {
    area: 'migrations',
    name: 'makes the tables once when several servers start at the same time',
    async run({ open, reopen, equal }) {
      const driver = await open();
      const others = await Promise.all([reopen(driver), reopen(driver), reopen(driver)]);
      await Promise.all([driver, ...others].map((one) => migrate(withRetries(one, { patience: 30_000 }))));
      equal(await versionOf(driver), SCHEMA_VERSION, 'the version');
      const { rows } = await driver.query('select count(*) as count from schema_versions');
      equal(rows, [{ count: SCHEMA_VERSION }], 'how many steps were noted');
    },
  },
  {
    area: 'migrations',
    name: 'makes the tables in the end, whatever statement the servers before were killed at',
    async run({ open, equal }) {
      const driver = await open();
      for (let after = 0; ; after++) {
        const mortal = ending(driver, after);
        await migrate(mortal).catch((error: unknown) => {
          if (!mortal.ended()) throw error;
        });
        if (!mortal.ended()) break;
      }
      equal(await versionOf(driver), SCHEMA_VERSION, 'the version');
      await migrate(driver);
    },
  },
];
