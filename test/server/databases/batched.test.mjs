import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rqliteDriver } from '../../../dist/server/sql/rqlite.js';
import { withRetries } from '../../../dist/server/sql/retry.js';
import { refusal } from '../support/stores.mjs';

const json = (value, status = 200) => new Response(JSON.stringify(value), { status });
const version = { results: [{ columns: ['version'], values: [[3]] }] };

/** A driver of two nodes whose answers to writes are told, one after the other, and then well; `asked` are the writes. */
async function nodesThat(...answers) {
  const asked = [];
  const fetch = async (address, { body }) => {
    if (address.includes('/db/query')) return json(version);
    if (body.includes('create table')) return json({ results: [{}] });
    asked.push({ host: new URL(address).host, statements: JSON.parse(body) });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer ?? json({ results: [{}] });
  };
  const driver = withRetries(await rqliteDriver({ url: 'rqlite://one:4001,two:4001', fetch }), {
    patience: 1000,
  });
  return { driver, asked };
}

const write = (driver) =>
  driver.transaction(async ({ query }) => (await query('insert into t (a) values (?)', [1])).affected);

describe('rqlite', () => {
  test('takes all writes of a transaction at once, on the condition that nobody was faster', async () => {
    const { driver, asked } = await nodesThat();
    assert.equal(await write(driver), 1);
    assert.equal(asked.length, 1);
    const [condition, raise, insert] = asked[0].statements;
    assert.match(condition[0], /version <> \?/);
    assert.equal(condition[1], 3);
    assert.match(raise[0], /version = version \+ 1/);
    assert.deepEqual(insert, ['insert into t (a) values (?)', 1]);
  });

  test('is told name and password in UTF-8, whatever letters they have', async () => {
    let told;
    const fetch = async (_address, { headers }) => ((told = headers.authorization), json(version));
    const url = 'rqlite://ada:p%C3%A4ss%E5%AD%97%3A@one:4001';
    await (await rqliteDriver({ url, fetch })).query('select 1');
    assert.equal(told, `Basic ${Buffer.from('ada:päss字:').toString('base64')}`);
  });

  test('has kept nothing when it answers 200 with an error', async () => {
    const { driver, asked } = await nodesThat(json({ results: [], error: 'leader not found' }));
    await write(driver);
    assert.deepEqual(
      asked.map(({ host }) => host),
      ['one:4001', 'two:4001'],
    );
  });

  for (const message of ['CHECK constraint failed: changed_meanwhile', 'UNIQUE constraint failed: t.a']) {
    test(`begins again after: ${message}`, async () => {
      const { driver, asked } = await nodesThat(json({ results: [{}, { error: message }] }));
      await write(driver);
      assert.equal(asked.length, 2);
    });
  }

  test('is asked at another node when nobody listens at the first', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    const { driver, asked } = await nodesThat(refused);
    await write(driver);
    assert.deepEqual(
      asked.map(({ host }) => host),
      ['one:4001', 'two:4001'],
    );
  });

  test('is not asked again when it may have been done', async () => {
    for (const lost of [new TypeError('fetch failed'), json({}, 500)]) {
      const { driver, asked } = await nodesThat(lost);
      const error = await refusal(write(driver));
      assert.deepEqual([error.code, error.retryable, asked.length], ['UNAVAILABLE', true, 1]);
    }
  });

  test('gives no answer to who reads what the same transaction has written', async () => {
    const { driver, asked } = await nodesThat();
    const error = await refusal(
      driver.transaction(async ({ query }) => {
        await query('insert into t (a) values (?)', [1]);
        return query('select a from t');
      }),
    );
    assert.match(error.cause.message, /reads t after it has written there/);
    assert.deepEqual(asked, []);
  });

  test('lets the transactions of a process wait for each other', async () => {
    const { driver, asked } = await nodesThat();
    let open = 0;
    await Promise.all(
      Array.from({ length: 5 }, () =>
        driver.transaction(async ({ query }) => {
          assert.equal(++open, 1);
          await query('select 1');
          await query('insert into t (a) values (?)', [1]);
          open--;
        }),
      ),
    );
    assert.equal(asked.length, 5);
  });
});
