import { withRetries, ChangedMeanwhile } from '../../sql/retry.js';
import type { SqlDriver } from '../../sql/driver.js';
import { othersAct } from '../others-act.js';
import type { DriverTest } from '../suite-test.js';

const INSERT = 'insert into ledger (number, amount) values (?, ?)';

async function ledger(
  { open, table, write }: Parameters<DriverTest['run']>[0],
  amounts: readonly number[],
): Promise<SqlDriver> {
  const driver = await open();
  const { integer } = driver.dialect.types;
  await table(driver, 'ledger', `number ${integer} not null primary key, amount ${integer} not null`);
  for (const [number, amount] of amounts.entries()) await write(driver, INSERT, [number, amount]);
  return driver;
}

const amountsOf = async ({ query }: Pick<SqlDriver, 'query'>): Promise<number[]> =>
  (await query('select amount from ledger order by number')).rows.map(({ amount }) => Number(amount));

/** Reads an amount and writes one more, if nobody else did meanwhile. */
async function count(driver: SqlDriver): Promise<void> {
  await withRetries(driver, { patience: 30_000 }).transaction(async ({ query }) => {
    const { rows } = await query('select amount from ledger where number = ?', [0]);
    const before = Number(rows[0]?.amount);
    const sql = 'update ledger set amount = ? where number = ? and amount = ?';
    const { affected } = await query(sql, [before + 1, 0, before]);
    if (affected !== 1) throw new ChangedMeanwhile();
  });
}

export const transactionTests: readonly DriverTest[] = [
  {
    area: 'transactions',
    name: 'does nothing of a work that throws, and throws the same',
    async run(trial) {
      const driver = await ledger(trial, [1]);
      const mine = new Error('mine');
      const outcome = await driver
        .transaction(async ({ query }) => {
          await query('update ledger set amount = ?', [5]);
          await query(INSERT, [1, 1]);
          throw mine;
        })
        .catch((error: unknown) => error);
      trial.holds(outcome === mine, `it threw ${String(outcome)}`);
      trial.equal(await amountsOf(driver), [1], 'what is kept');
    },
  },
  {
    area: 'transactions',
    name: 'does nothing of a work with a statement that fails, and goes on with others',
    async run(trial) {
      const driver = await ledger(trial, [1]);
      const works = [
        driver.transaction(({ query }) => query(INSERT, [1, 2])),
        driver.transaction(async ({ query }) => {
          await query('update ledger set amount = ? where number = ?', [5, 0]);
          await query(INSERT, [0, 0]);
        }),
        driver.transaction(({ query }) => query(INSERT, [2, 3])),
      ];
      const outcomes = await Promise.allSettled(works);
      // Databases may let one of them come again.
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.status === 'fulfilled') continue;
        const failure = driver.dialect.failure(outcome.reason);
        trial.holds(failure === 'taken' || failure === 'transient', `it threw ${String(outcome.reason)}`);
        if (index !== 1) await trial.write(driver, INSERT, [index === 0 ? 1 : 2, index === 0 ? 2 : 3]);
      }
      trial.equal(outcomes[1]?.status, 'rejected', 'what became of the one that fails');
      trial.equal(await amountsOf(driver), [1, 2, 3], 'what is kept');
    },
  },
  {
    area: 'transactions',
    name: 'loses nothing when many change the same row, from several connections',
    async run(trial) {
      const driver = await ledger(trial, [0]);
      const other = await trial.reopen(driver);
      await Promise.all(Array.from({ length: 30 }, (_, index) => count(index % 2 ? driver : other)));
      trial.equal(await amountsOf(driver), [30], 'the amount');
    },
  },
  {
    area: 'transactions',
    name: 'shows all of a work or nothing of it',
    async run(trial) {
      const driver = await ledger(trial, [100, 0]);
      const other = await trial.reopen(driver);
      let moving = true;
      const moves = (async (): Promise<void> => {
        for (let times = 0; times < 20; times++) {
          await withRetries(driver).transaction(async ({ query }) => {
            await query('update ledger set amount = amount - 1 where number = 0');
            await query('update ledger set amount = amount + 1 where number = 1');
          });
        }
      })().finally(() => (moving = false));
      moves.catch(() => {});
      while (moving) {
        const { rows } = await withRetries(other).query('select sum(amount) as sum from ledger');
        trial.equal(rows, [{ sum: 100 }], 'the sum of both');
        await othersAct();
      }
      await moves;
      trial.equal(await amountsOf(other), [80, 20], 'the amounts in the end');
    },
  },
  {
    area: 'transactions',
    name: 'reads what it has acknowledged, by any connection',
    async run(trial) {
      const driver = await ledger(trial, [0]);
      const other = await trial.reopen(driver);
      for (let times = 1; times <= 10; times++) {
        await count(times % 2 ? driver : other);
        trial.equal(await amountsOf(times % 2 ? other : driver), [times], 'what the other reads');
      }
    },
  },
];
