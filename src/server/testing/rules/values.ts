import type { DriverTest } from '../suite-test.js';

const TEXTS = [
  '',
  ' ',
  'NULL',
  `it's "quoted" \\ \` % _ ? $1`,
  '😀 e\u0301 字 \u2028\u{10ffff}',
  'x\r\n\ty\u0001',
];

export const valueTests: readonly DriverTest[] = [
  {
    area: 'values',
    name: 'gives texts back as they were, and null for none',
    async run({ open, table, write, equal }) {
      const driver = await open();
      const { integer, text, key } = driver.dialect.types;
      await table(
        driver,
        'texts',
        `number ${integer} not null primary key, long_text ${text}, short_text ${key}`,
      );
      for (const [index, value] of [...TEXTS, null].entries()) {
        const row = [index, value, value];
        await write(driver, 'insert into texts (number, long_text, short_text) values (?, ?, ?)', row);
      }
      const { rows } = await driver.query('select long_text, short_text from texts order by number');
      const expected = [...TEXTS, null].map((value) => ({ long_text: value, short_text: value }));
      equal(rows, expected, 'the rows');
    },
  },
  {
    area: 'values',
    name: 'keeps a text of a mebibyte',
    async run({ open, table, write, equal }) {
      const driver = await open();
      const { integer, text } = driver.dialect.types;
      await table(driver, 'long_texts', `number ${integer} not null primary key, content ${text} not null`);
      const content = '字😀'.repeat(2 ** 17);
      await write(driver, 'insert into long_texts (number, content) values (?, ?)', [1, content]);
      const { rows } = await driver.query('select content from long_texts where number = ?', [1]);
      equal(rows[0]?.content === content, true, 'whether it is the same text');
    },
  },
  {
    area: 'values',
    name: 'gives whole numbers as numbers, up to the largest safe one',
    async run({ open, table, write, equal }) {
      const driver = await open();
      const { integer } = driver.dialect.types;
      await table(driver, 'numbers', `number ${integer} not null primary key, other ${integer}`);
      const numbers = [-1, 0, 1, 2 ** 31, 1_800_000_000_000, Number.MAX_SAFE_INTEGER];
      for (const number of numbers) {
        await write(driver, 'insert into numbers (number, other) values (?, ?)', [number, null]);
      }
      const { rows } = await driver.query('select number, other from numbers order by number');
      equal(
        rows,
        numbers.map((number) => ({ number, other: null })),
        'the rows',
      );
      const sums = await driver.query('select count(*) as count, max(number) as most from numbers');
      equal(sums.rows, [{ count: numbers.length, most: Number.MAX_SAFE_INTEGER }], 'count and maximum');
    },
  },
  {
    area: 'values',
    name: 'takes only what stands outside of a literal for the place of a value',
    async run({ open, equal }) {
      const driver = await open();
      const { rows } = await driver.query(`select '?' as one, 'it''s ?' as two, 1 as three where 1 = ?`, [1]);
      equal(rows, [{ one: '?', two: "it's ?", three: 1 }], 'the row');
    },
  },
  {
    area: 'values',
    name: 'reads so many rows as a limit says that is a value',
    async run({ open, table, write, equal }) {
      const driver = await open();
      await table(driver, 'limited', `number ${driver.dialect.types.integer} not null primary key`);
      for (const number of [1, 2, 3])
        await write(driver, 'insert into limited (number) values (?)', [number]);
      const { rows } = await driver.query('select number from limited order by number desc limit ?', [2]);
      equal(rows, [{ number: 3 }, { number: 2 }], 'the rows');
    },
  },
];
