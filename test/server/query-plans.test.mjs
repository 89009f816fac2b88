import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSqlite } from '../../dist/server/sql/sqlite-module.js';
import { newComment, openStore } from './support/stores.mjs';

/** Notes all statements that a store sends to its database. */
function noting(seen) {
  const noted = (query) => (sql, values) => {
    seen.set(sql, values);
    return query(sql, values);
  };
  return (driver) => ({
    ...driver,
    query: noted(driver.query),
    transaction: (work) => driver.transaction((session) => work({ query: noted(session.query) })),
  });
}

test('every statement finds its rows by an index: none scans a table or sorts', async (t) => {
  const seen = new Map();
  const store = await openStore(t, { wrap: noting(seen) });
  const threadId = 'thread';
  seen.clear();
  const kept = [];
  for (let times = 0; times < 5; times++) kept.push(await store.create(newComment()));
  const { id } = await store.create(newComment({ parentId: kept[0].id }));
  for (const order of ['oldest', 'newest']) {
    const page = await store.page({ threadId, order, limit: 2 });
    const next = await store.page({ threadId, order, limit: 2, cursor: page.next });
    await store.page({ threadId, order, limit: 2, cursor: next.previous });
    await store.page({ threadId, order, limit: 2, around: kept[2].id });
  }
  for (const limit of [2, 10]) await store.changes({ threadId, since: 2, limit });
  await store.counts([threadId]);
  await store.update({ threadId, id, body: 'x', revision: 1, owner: 'ada' });
  await store.remove({ threadId, id, owner: 'ada' });
  await plansAreGood(t, store, seen, 15);
});

test('so does every statement about reactions, reports, threads, the whole site and one person', async (t) => {
  const seen = new Map();
  const store = await openStore(t, { wrap: noting(seen) });
  seen.clear();
  const threadId = 'thread';
  const { id } = await store.create(newComment());
  for (let times = 0; times < 4; times++) await store.create(newComment({ threadId: `t${times}` }));
  const reaction = { threadId, id, kind: 'like', writer: 'eve' };
  await store.react({ ...reaction, given: true });
  await store.report({ threadId, id, writer: 'eve', reason: 'Spam' });
  await store.settle(threadId, { readOnly: false, premoderated: false, closes: { days: 3, after: 'last' } });
  await store.thread(threadId);
  await store.create(newComment());
  const { next } = await store.latest({ limit: 2 });
  await store.latest({ limit: 2, cursor: next });
  const own = await store.mine({ writer: 'ada', limit: 2 });
  await store.mine({ writer: 'ada', limit: 2, cursor: own.next });
  await store.mine({ writer: 'ada', limit: 2, threadId });
  await store.opinions('eve');
  await store.addAlias(threadId, 't1');
  await store.removeAlias(threadId, 't1');
  await store.erase('eve');
  await store.erase('ada');
  await plansAreGood(t, store, seen, 40);
});

async function plansAreGood(t, store, seen, least) {
  const { DatabaseSync } = await loadSqlite();
  const db = new DatabaseSync(store.file);
  t.after(() => db.close());
  assert.ok(seen.size >= least, `only ${seen.size}`);
  for (const [sql, values] of seen) {
    const plan = db
      .prepare(`explain query plan ${sql}`)
      .all(...values)
      .map(({ detail }) => detail);
    assert.doesNotMatch(plan.join('\n'), /\bSCAN\b|TEMP B-TREE/, sql);
  }
}
