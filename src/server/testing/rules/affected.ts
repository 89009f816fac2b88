import type { DriverTest } from '../suite-test.js';

export const affectedTests: readonly DriverTest[] = [
  {
    area: 'affected',
    name: 'counts the rows that a statement found, also those that were so already',
    async run({ open, table, write, equal }) {
      const driver = await open();
      const { integer } = driver.dialect.types;
      await table(driver, 'counted', `number ${integer} not null primary key, other ${integer} not null`);
      for (const number of [1, 2, 3]) {
        const made = await write(driver, 'insert into counted (number, other) values (?, ?)', [number, 0]);
        equal(made, 1, 'what an `insert` affected');
      }
      equal(
        await write(driver, 'update counted set other = ? where number > ?', [0, 1]),
        2,
        'what an `update` affected',
      );
      equal(
        await write(driver, 'update counted set other = ? where number > ?', [0, 9]),
        0,
        'what another affected',
      );
      equal(await write(driver, 'delete from counted where number < ?', [3]), 2, 'what a `delete` affected');
      equal((await driver.query('select number from counted')).rows, [{ number: 3 }], 'what is left');
      equal((await driver.query('select number from counted')).affected, 0, 'what a `select` affected');
    },
  },
  {
    area: 'affected',
    name: 'tells each of several statements of a transaction what it affected',
    async run({ open, table, write, equal }) {
      const driver = await open();
      const { integer } = driver.dialect.types;
      await table(driver, 'several', `number ${integer} not null primary key, other ${integer} not null`);
      for (const number of [1, 2, 3]) {
        await write(driver, 'insert into several (number, other) values (?, ?)', [number, 0]);
      }
      const counts = await driver.transaction(async ({ query }) => {
        const all = await query('update several set other = other + 1');
        const none = await query('delete from several where number > ?', [7]);
        // Who finds no row inserts one.
        if (none.affected === 0) await query('insert into several (number, other) values (?, ?)', [7, 7]);
        return [all.affected, none.affected];
      });
      equal(counts, [3, 0], 'what they affected');
      const { rows } = await driver.query('select number, other from several order by number');
      const expected = [1, 2, 3].map((number) => ({ number, other: 1 }));
      equal(rows, [...expected, { number: 7, other: 7 }], 'the rows');
    },
  },
];
