// The published suites are tested themselves: on a store and a driver that are right, and on others that are not.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { CommentError } from '../../dist/model/errors.js';
import { sqliteDriver } from '../../dist/server/sql/sqlite.js';
import { sqlStore } from '../../dist/server/sql/sql-store.js';
import { BrokenRule, driverSuite, storeSuite } from '../../dist/server/testing/store-suite.js';
import { brokenDrivers } from './support/broken-drivers.mjs';
import { brokenStores } from './support/broken-stores.mjs';

const folder = mkdtempSync(join(tmpdir(), 'comment-thread-suite-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let serial = 0;

/** Runs a suite, or the part of it for some areas, with the smallest of all runners; gives the areas that failed. */
async function failuresOf(suite, options, areas = ['']) {
  const tests = [];
  suite({ ...options, test: (name, run) => tests.push([name, run]) });
  assert.ok(tests.length > 15);
  const failures = [];
  for (const [name, run] of tests.filter(([each]) => areas.some((area) => each.startsWith(area)))) {
    await run().catch((error) => {
      assert.ok(error instanceof BrokenRule, `"${name}" failed without naming an area: ${error.stack}`);
      assert.ok(error.message.startsWith(`${error.rule}: `) && name.startsWith(error.rule));
      failures.push(error.rule);
    });
  }
  return [...new Set(failures)];
}

/** Stores on one file, made worse by `fault`. */
function storesWith(fault) {
  const file = join(folder, `${++serial}.db`);
  const open = async ({ now }) => {
    const good = await sqlStore(await sqliteDriver({ file }), { now });
    return { ...good, ...fault(good, now) };
  };
  return { create: open, reopen: (_store, options) => open(options), close: (store) => store.close() };
}

function driversWith(fault) {
  const files = new WeakMap();
  const open = async (file) => {
    const good = await sqliteDriver({ file });
    const driver = { ...good, ...fault(good) };
    files.set(driver, file);
    return driver;
  };
  return {
    create: () => open(join(folder, `${++serial}.db`)),
    reopen: (driver) => open(files.get(driver)),
    close: (driver) => driver.close(),
  };
}

describe('storeSuite', () => {
  test('finds nothing wrong with a good store', async () => {
    assert.deepEqual(
      await failuresOf(
        storeSuite,
        storesWith(() => ({})),
      ),
      [],
    );
  });

  for (const { fault, areas, make } of brokenStores(CommentError)) {
    test(`catches a store that ${fault}`, async () => {
      assert.deepEqual(await failuresOf(storeSuite, storesWith(make), areas), areas);
    });
  }
});

describe('driverSuite', () => {
  test('finds nothing wrong with a good driver', async () => {
    assert.deepEqual(
      await failuresOf(
        driverSuite,
        driversWith(() => ({})),
      ),
      [],
    );
  });

  for (const { fault, areas, make } of brokenDrivers) {
    test(`catches a driver that ${fault}`, async () => {
      assert.deepEqual(await failuresOf(driverSuite, driversWith(make), areas), areas);
    });
  }
});
