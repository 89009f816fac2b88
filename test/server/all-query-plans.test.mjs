// Whoever adds a route adds its row to the table of operations, and with that its statements are looked at here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations as rows } from './api/operations.mjs';
import { openWorld } from './api/world.mjs';
import { operations } from './support/documented.mjs';
import { noting, plansOf } from './support/plans.mjs';

/** Tables with a few rows each, or a few for each person, which are read as they are. */
const SMALL = /\b(sessions|moderators|sign_in_links|day_secrets|schema_versions|identity_keys)\b/;
/** What is looked through once an hour, or when the owner parts with a moderator: not for any request of the public. */
const SELDOM = /^delete from (buckets|identity_words|address_bans)\b/;

test('every statement of every address finds its rows by an index: none scans a table or sorts', async (t) => {
  const seen = new Map();
  const files = new Set();
  let asked = 0;
  for (const { key, method } of operations.filter(({ path }) => path !== '/live')) {
    const world = await openWorld(t, {
      guard: { hold: 'first', addressBans: true },
      addressOf: () => '192.0.2.7',
      store: { wrap: noting(seen) },
    });
    files.add(world.store.file);
    const { ask, role = 'writer', others = {} } = rows[key];
    await (await world.as(role, method, await ask(world))).text();
    for (const [status, other] of Object.entries(others)) {
      // What is too much is asked for many times, in a world of its own.
      if (status !== '429') await (await other(world)).text();
    }
    asked += 1;
  }
  const statements = [...seen].filter(([sql]) => /^\s*(select|insert|update|delete|with)\b/i.test(sql));
  assert.ok(asked > 30 && statements.length > 100, `${asked} addresses, ${statements.length} statements`);
  const bad = [];
  for (const [sql, plan] of await plansOf([...files][0], statements)) {
    if (!SMALL.test(sql) && !SELDOM.test(sql) && /\bSCAN\b(?! CONSTANT)|TEMP B-TREE/.test(plan))
      bad.push(`${plan}: ${sql}`);
  }
  assert.deepEqual(bad, []);
});
