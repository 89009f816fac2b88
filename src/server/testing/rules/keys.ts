import type { DriverTest } from '../suite-test.js';

/** In the order of their codes. */
const KEYS = ['A', 'B', 'a', 'a ', 'a\u0301', 'b', 'z', 'ss', 'ß', 'á', '字', '\uffee', '😀'].toSorted(
  (a, b) => {
    const [one, two] = [a, b].map((text) => [...text].map((character) => character.codePointAt(0) ?? 0));
    const at = (one ?? []).findIndex((code, index) => code !== two?.[index]);
    return at < 0 ? a.length - b.length : (one?.[at] ?? 0) - (two?.[at] ?? -1);
  },
);

export const keyTests: readonly DriverTest[] = [
  {
    area: 'keys',
    name: 'compares and orders keys code by code',
    async run({ open, table, write, equal }) {
      const driver = await open();
      const { key, integer } = driver.dialect.types;
      await table(driver, 'named', `name ${key} not null primary key, place ${integer} not null`);
      for (const [place, name] of KEYS.entries()) {
        await write(driver, 'insert into named (name, place) values (?, ?)', [name, place]);
      }
      const { rows } = await driver.query('select name, place from named order by name');
      equal(
        rows,
        KEYS.map((name, place) => ({ name, place })),
        'the rows in the order of their keys',
      );
      for (const [place, name] of KEYS.entries()) {
        const found = await driver.query('select place from named where name = ?', [name]);
        equal(found.rows, [{ place }], `what ${JSON.stringify(name)} finds`);
      }
      const behind = await driver.query('select count(*) as count from named where name > ?', ['a']);
      equal(behind.rows, [{ count: KEYS.length - KEYS.indexOf('a') - 1 }], 'how many come behind a');
    },
  },
  {
    area: 'keys',
    name: 'indexes the longest keys, together with ids, tags and a number',
    async run({ open, table, write, equal }) {
      const driver = await open();
      const { key, id, tag, integer } = driver.dialect.types;
      const columns = `thread ${key} not null, comment ${id} not null, person ${tag} not null, step ${integer} not null`;
      await table(driver, 'wide', `${columns}, primary key (thread, comment, person, step)`);
      const row = ['字'.repeat(699), 'x'.repeat(128), 'y'.repeat(64), 1];
      for (const end of ['a', 'b']) {
        const values = [`${row[0]}${end}`, ...row.slice(1)];
        await write(driver, 'insert into wide (thread, comment, person, step) values (?, ?, ?, ?)', values);
      }
      const { rows } = await driver.query('select count(*) as count from wide where thread = ?', [
        `${row[0]}a`,
      ]);
      equal(rows, [{ count: 1 }], 'the rows of a key of 700 characters');
    },
  },
  {
    area: 'keys',
    name: 'makes an index once, however often it is asked to, and lets it hold',
    async run({ open, table, write, holds }) {
      const driver = await open();
      const { id, integer } = driver.dialect.types;
      await table(driver, 'unique_ones', `number ${integer} not null primary key, name ${id}`);
      const index = 'create unique index if not exists unique_names on unique_ones (name)';
      for (let times = 0; times < 2; times++) await write(driver, index);
      const insert = 'insert into unique_ones (number, name) values (?, ?)';
      await write(driver, insert, [1, 'a']);
      for (const number of [2, 3]) await write(driver, insert, [number, null]);
      const failure = await driver
        .transaction(({ query }) => query(insert, [4, 'a']))
        .then(
          () => 'done',
          (error: unknown) => driver.dialect.failure(error),
        );
      holds(failure === 'taken', `a second row with a unique name is ${failure}, not taken`);
    },
  },
];
