import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exportLines, importLines } from '../../dist/server/sql/transfer.js';
import { loadSqlite } from '../../dist/server/sql/sqlite-module.js';
import { operations as rows } from './api/operations.mjs';
import { openWorld } from './api/world.mjs';
import { operations } from './support/documented.mjs';
import { newComment, openStore } from './support/stores.mjs';

/** Nobody's session or link, no secret of the server, and nothing that is only kept for a day. */
const LEFT_OUT = [
  'address_bans',
  'buckets',
  'comment_addresses',
  'day_secrets',
  'kept_texts',
  'moderators',
  'nonces',
  'schema_versions',
  'sessions',
  'sign_in_links',
  'site_secrets',
];

/** Who moderates is settled anew behind an import. */
const ANEW = { identities: ['moderator'] };

async function exported({ driver }) {
  const lines = [];
  for await (const line of exportLines(driver)) lines.push(line);
  return lines;
}

async function* each(lines) {
  yield* lines;
}

/** What each row of a table holds, by table. */
function tablesIn(lines) {
  const tables = new Map();
  for (const [table, row] of lines.slice(1).map((line) => Object.entries(JSON.parse(line))[0])) {
    tables.set(table, [...(tables.get(table) ?? []), row]);
  }
  return tables;
}

/** Somebody has done everything that the API offers, but for erasing it again. */
async function lived(t) {
  const world = await openWorld(t);
  for (const { key, method, path } of operations) {
    if (method === 'GET' || (method === 'DELETE' && path !== '/comments/{id}')) continue;
    const { ask, role = 'writer' } = rows[key];
    const own = { ...world, comment: await (await world.post()).json() };
    const answer = await world.as(role, method, await ask(own));
    assert.ok(answer.ok, `${key} ${answer.status}`);
    if (/settings/.test(path)) {
      const body = { readOnly: false, closes: { days: 30, after: 'last' } };
      await world.as(role, method, { path: '/threads/settings?thread=t', body });
    }
  }
  await world.store.create(newComment({ threadId: 't', standing: 'held', reasons: [{ code: 'links' }] }));
  return world.store;
}

describe('an export of all that people do', () => {
  test('has every table, but for what must not leave the server', async (t) => {
    const store = await lived(t);
    const tables = tablesIn(await exported(store));
    const { DatabaseSync } = await loadSqlite();
    const db = new DatabaseSync(store.file);
    t.after(() => db.close());
    const there = db.prepare("select name from sqlite_master where type = 'table'").all();
    const names = there.map(({ name }) => name).filter((name) => !name.startsWith('sqlite_'));
    assert.deepEqual([...tables.keys(), ...LEFT_OUT].toSorted(), names.toSorted());
    for (const [table, [row]] of tables) {
      const columns = db.prepare(`select name from pragma_table_info('${table}')`).all();
      const kept = [...Object.keys(row), ...(ANEW[table] ?? [])];
      assert.deepEqual(kept.toSorted(), columns.map(({ name }) => name).toSorted(), table);
    }
  });

  test('is the same again when it was imported, byte for byte', async (t) => {
    const store = await lived(t);
    const copy = await openStore(t);
    const lines = await exported(store);
    await importLines(copy.driver, each(lines));
    assert.deepEqual(await exported(copy), lines);
    for (const queue of ['held', 'reported', 'hidden', 'shown']) {
      const query = { queue, limit: 100 };
      const ids = async (of) => (await of.queue(query)).items.map(({ comment: { id } }) => id);
      assert.deepEqual(await ids(copy), await ids(store), queue);
    }
    assert.deepEqual(await copy.thread('t'), await store.thread('t'));
    assert.deepEqual(await copy.log({ limit: 100 }), await store.log({ limit: 100 }));
    const { id } = (await copy.log({ limit: 100 })).entries.find(({ undone }) => !undone);
    assert.equal((await copy.undo(id, 'Mo')).entry.undone, true, 'and goes on from there');
  });
});
