import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sqliteDialect } from '../../dist/server/sql/dialects/sqlite.js';
import { postgresDialect } from '../../dist/server/sql/dialects/postgres.js';
import { ChangedMeanwhile, MayBeDone, withRetries } from '../../dist/server/sql/retry.js';
import { loadSqlite } from '../../dist/server/sql/sqlite-module.js';
import { newComment, openStore, refusal } from './support/stores.mjs';

const sqliteError = (errcode) => Object.assign(new Error(`SQLite ${errcode}`), { errcode });

/** A driver whose transactions fail with these errors, one after the other, and then work. */
function failing(...errors) {
  let tries = 0;
  const act = async () => {
    const error = errors[tries++];
    if (error) throw error;
    return 'done';
  };
  return { dialect: sqliteDialect, query: act, transaction: act, close: async () => {}, tries: () => tries };
}

describe('retries', () => {
  test('try a database that is gone again, and say in the end that it is out of reach', async () => {
    const lost = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const once = { ...failing(lost), dialect: postgresDialect };
    assert.equal(await withRetries(once).query('select 1'), 'done');
    const never = { ...failing(...Array(1000).fill(lost)), dialect: postgresDialect };
    const error = await refusal(withRetries(never, { patience: 20 }).query('select 1'));
    assert.deepEqual([error.code, error.retryable, error.cause], ['UNAVAILABLE', true, lost]);
    assert.match(error.message, /out of reach/);
  });

  test('do not do again what may have been done', async () => {
    const driver = failing(new MayBeDone(new Error('lost')));
    const error = await refusal(withRetries(driver).transaction(async () => {}));
    assert.deepEqual([error.code, error.retryable, error.cause.message], ['UNAVAILABLE', true, 'lost']);
    assert.equal(driver.tries(), 1);
  });

  test('do again what somebody was in the way of', async () => {
    const errors = [
      sqliteError(5),
      sqliteError(517),
      sqliteError(6),
      sqliteError(2067),
      new ChangedMeanwhile(),
    ];
    const driver = failing(...errors);
    assert.equal(await withRetries(driver).transaction(async () => {}), 'done');
    assert.equal(driver.tries(), 6);
  });

  test('do not do again what would fail again', async () => {
    const driver = failing(sqliteError(10));
    const error = await refusal(withRetries(driver).query('select 1'));
    assert.deepEqual([error.code, error.cause.errcode, driver.tries()], ['UNAVAILABLE', 10, 1]);
  });

  test('say that a full disk may have room later', async () => {
    const error = await refusal(withRetries(failing(sqliteError(13))).query('insert'));
    assert.equal(error.code, 'UNAVAILABLE');
    assert.match(error.message, /disk/);
    assert.ok(error.retryAfter > 0);
  });

  test('take a driver that is an object of a class', async () => {
    class Driver {
      dialect = sqliteDialect;
      #closed = false;
      async query() {
        return this.#closed ? 'closed' : 'open';
      }
      async close() {
        this.#closed = true;
      }
    }
    const driver = withRetries(new Driver());
    assert.equal(await driver.query('select 1'), 'open');
    await driver.close();
    assert.equal(await driver.query('select 1'), 'closed');
  });

  test('give up on a database that stays locked, while others read on, and work again afterwards', async (t) => {
    const store = await openStore(t, { patience: 60 });
    const kept = await store.create(newComment());
    const { DatabaseSync } = await loadSqlite();
    const other = new DatabaseSync(store.file);
    t.after(() => other.close());
    other.exec('begin immediate');
    const late = newComment();
    const error = await refusal(store.create(late));
    assert.deepEqual([error.code, error.retryable], ['UNAVAILABLE', true]);
    const page = () => store.page({ threadId: 'thread', order: 'oldest', limit: 9 });
    assert.deepEqual((await page()).comments, [kept]);
    other.exec('rollback');
    await store.create(late);
    assert.equal((await page()).total, 2);
  });
});
