import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { migrate, SCHEMA_VERSION, versionOf } from '../../dist/server/sql/migrations.js';
import { sqliteDriver } from '../../dist/server/sql/sqlite.js';
import { sqlStore } from '../../dist/server/sql/sql-store.js';
import { withRetries } from '../../dist/server/sql/retry.js';
import { databaseFile, newComment, openStore, refusal } from './support/stores.mjs';

const step = (name) => () => [`create table if not exists ${name} (id text)`];

async function openDriver(t) {
  const driver = await sqliteDriver({ file: databaseFile(t) });
  t.after(() => driver.close());
  return driver;
}

const tables = async ({ query }) =>
  (await query(`select name from sqlite_master where type = 'table' order by name`)).rows.map(
    ({ name }) => name,
  );

describe('migrations', () => {
  test('bring any older database to the newest version, one step at a time', async (t) => {
    const driver = await openDriver(t);
    const steps = [step('a'), step('b'), step('c')];
    for (const count of [1, 1, 3, 3]) {
      await migrate(driver, steps.slice(0, count));
      assert.equal(await versionOf(driver), count);
    }
    assert.deepEqual(await tables(driver), ['a', 'b', 'c', 'schema_versions']);
  });

  test('leave a step that failed undone, and go on from there', async (t) => {
    const driver = await openDriver(t);
    const broken = () => [...step('half')(), 'create nonsense'];
    await refusal(migrate(driver, [step('a'), broken]));
    assert.deepEqual([await versionOf(driver), await tables(driver)], [1, ['a', 'schema_versions']]);
    await migrate(driver, [step('a'), step('b')]);
    assert.deepEqual([await versionOf(driver), await tables(driver)], [2, ['a', 'b', 'schema_versions']]);
  });

  test('refuse a database that a newer version made, and say so', async (t) => {
    const driver = withRetries(await openDriver(t));
    await migrate(driver, [step('a'), step('b')]);
    const error = await refusal(migrate(driver, [step('a')]));
    assert.match(error.message, /version 2 .* newer/);
  });

  test('run once when several start at the same time', async (t) => {
    const file = databaseFile(t);
    const drivers = await Promise.all(Array.from({ length: 4 }, () => sqliteDriver({ file })));
    const stores = await Promise.all(drivers.map((driver) => sqlStore(driver)));
    await Promise.all(stores.map((store) => store.create(newComment())));
    assert.equal(await versionOf(drivers[0]), SCHEMA_VERSION);
    assert.deepEqual(await stores[0].counts(['thread']), [4]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('survive a starter that is killed in the middle', async (t) => {
    const file = databaseFile(t);
    for (let delay = 40; delay < 120; delay += 20) {
      const child = spawn(process.execPath, [
        fileURLToPath(new URL('support/starter.mjs', import.meta.url)),
        file,
      ]);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
    }
    const store = await openStore(t, { file });
    await store.create(newComment());
    assert.deepEqual(await store.counts(['thread']), [1]);
    assert.equal((await store.driver.query('pragma integrity_check')).rows[0].integrity_check, 'ok');
  });
});
