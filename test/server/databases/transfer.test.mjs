import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase } from '../../../dist/server/cli/database.js';
import { migrate } from '../../../dist/server/sql/migrations.js';
import { withRetries } from '../../../dist/server/sql/retry.js';
import { sqlStore } from '../../../dist/server/sql/sql-store.js';
import { exportLines, importLines } from '../../../dist/server/sql/transfer.js';
import { mariadb } from '../support/databases/mariadb.mjs';
import { postgres } from '../support/databases/postgres.mjs';
import { rqlite } from '../support/databases/rqlite.mjs';
import { sqlite } from '../support/databases/sqlite.mjs';
import { newComment } from '../support/stores.mjs';

async function exported(driver) {
  const lines = [];
  for await (const line of exportLines(driver)) lines.push(line);
  return lines;
}

async function* each(lines) {
  yield* lines;
}

/** Threads of all kinds of names, in every order that a database might put them, with replies, edits and tombstones. */
async function fill(database) {
  const store = await sqlStore(await openDatabase({ database }));
  const threads = ['a', 'A', 'a ', 'á', "it's", '会話', '\uffee', '😀', '__proto__'];
  for (let number = 0; number < 45; number++) {
    const threadId = threads[number % threads.length];
    await store.create(newComment({ threadId, body: `${number} \u2028 "quoted" \\ 👩‍👩‍👧\r\n` }));
  }
  const one = newComment({ threadId: 'a', author: { name: 'Ada', url: 'https://example.org/' } });
  await store.create({ ...one, timeZone: 'Asia/Tokyo' });
  const reply = newComment({ threadId: 'a', parentId: one.id });
  await store.create(reply);
  await store.update({ threadId: 'a', id: one.id, body: 'edited', revision: 1, owner: 'ada' });
  await store.remove({ threadId: 'a', id: reply.id, owner: 'ada' });
  await store.close();
}

describe('export and import', () => {
  let lines;
  const files = {};
  before(async () => {
    files.server = await sqlite.start();
    const database = await files.server.database();
    await fill(database);
    const driver = await openDatabase({ database });
    lines = await exported(driver);
    await driver.close();
    assert.ok(lines.length > 50);
  });
  after(() => files.server.stop());

  for (const kind of [sqlite, postgres, mariadb, rqlite]) {
    test(`are the same, byte for byte, with ${kind.name} between them`, { skip: kind.missing }, async (t) => {
      const server = await kind.start();
      t.after(() => server.stop());
      const driver = withRetries(await openDatabase({ database: await server.database() }));
      await migrate(driver);
      await importLines(driver, each(lines));
      assert.deepEqual(await exported(driver), lines);
      await driver.close();
    });
  }
});
