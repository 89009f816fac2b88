import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { d1Driver } from '../../../dist/server/sql/d1.js';
import { polledTurns, turns } from '../../../dist/server/sql/turns.js';

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));
const never = new Promise(() => {});

for (const [name, make] of Object.entries({ turns, polledTurns })) {
  describe(name, () => {
    test('lets one act at a time, in the order in which they came', async () => {
      const take = make();
      const done = [];
      let acting = 0;
      const acts = Array.from({ length: 20 }, (_, number) =>
        take(async () => {
          assert.equal(++acting, 1);
          await soon();
          acting--;
          done.push(number);
          return number;
        }),
      );
      assert.deepEqual(await Promise.all(acts), done);
      assert.deepEqual(done, [...done.keys()]);
    });

    test('goes on after one that failed, which fails alone', async () => {
      const take = make();
      const mine = new Error('mine');
      const failing = take(() => Promise.reject(mine));
      const next = take(async () => 'next');
      await assert.rejects(failing, mine);
      assert.equal(await next, 'next');
    });
  });
}

describe('polledTurns', () => {
  test('goes on after one that never ends', async () => {
    const take = polledTurns({ lease: 20 });
    void take(() => never);
    const rest = [1, 2, 3].map((number) => take(async () => number));
    assert.deepEqual(await Promise.all(rest), [1, 2, 3]);
  });
});

/** D1 with one table, whose version each batch raises; a batch that was told another one fails, as its condition does. */
function versioned() {
  let version = 0;
  let failures = 0;
  const prepare = (sql) => ({
    bind: (...values) => ({
      sql,
      values,
      all: async () => (await soon(), { results: [{ version }] }),
    }),
  });
  const batch = async (statements) => {
    await soon();
    const condition = statements.find(({ sql }) => sql.includes('version <> ?'));
    if (!condition) return;
    if (condition.values[0] === version) return void version++;
    failures++;
    throw new Error('D1_ERROR: CHECK constraint failed: changed_meanwhile: SQLITE_CONSTRAINT');
  };
  return { prepare, batch, failures: () => failures, version: () => version };
}

test('D1: writers of one Worker are not in each other’s way, whatever drivers they have', async () => {
  const database = versioned();
  const write = () =>
    d1Driver({ database }).transaction(({ query }) => query('insert into t (a) values (?)', [1]));
  await Promise.all(Array.from({ length: 30 }, write));
  assert.deepEqual([database.version(), database.failures()], [30, 0]);
});
