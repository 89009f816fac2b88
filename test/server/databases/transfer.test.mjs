import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase } from '../../../dist/server/cli/database.js';
import { addThreads } from '../../../dist/server/sql/adding.js';
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

const FOREIGN = [
  { id: '1', parentId: null, author: { name: 'Ruth 😀' }, body: 'Why?', createdAt: null, revision: 1 },
  {
    id: '2',
    parentId: '1',
    author: { name: '', url: 'https://ruth.example/' },
    body: '<blockquote>Why?</blockquote>',
    format: 'html',
    createdAt: '2019-04-24T09:16:00.000Z',
    revision: 1,
  },
  {
    id: '3',
    parentId: '2',
    author: { name: '' },
    body: '',
    createdAt: '2019-04-24T09:31:00.000Z',
    deletedAt: '2019-04-24T09:31:00.000Z',
    revision: 1,
  },
];

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

    test(`${kind.name} takes threads of other systems, each once`, { skip: kind.missing }, async (t) => {
      const server = await kind.start();
      t.after(() => server.stop());
      const driver = withRetries(await openDatabase({ database: await server.database() }));
      const store = await sqlStore(driver);
      t.after(() => store.close());
      const thread = { id: 'https://gazette.example/clock', comments: FOREIGN };
      const added = { comments: 3, threads: 1, left: [] };
      assert.deepEqual(await addThreads(driver, [thread], Date.now()), added);
      const again = { comments: 0, threads: 0, left: [thread.id] };
      assert.deepEqual(await addThreads(driver, [thread], Date.now()), again);
      await store.create(newComment({ threadId: thread.id, parentId: '1', body: 'Later.' }));
      const { comments } = await store.page({ threadId: thread.id, order: 'oldest', limit: 10 });
      assert.deepEqual(comments.slice(0, 3), FOREIGN);
      assert.equal(comments[3].body, 'Later.');
    });
  }
});
