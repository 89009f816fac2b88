import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHandler } from '../support/handlers.mjs';

const DAY = 86_400_000;

test('T48: hashes of addresses are gone when their day is over, and limits still work', async (t) => {
  let time = Date.UTC(2026, 10, 23, 9);
  const now = () => time;
  const limits = { address: { burst: 2, every: 60_000 }, writer: null, thread: null, site: null };
  const { send, store } = await openHandler(t, {
    now,
    store: { now },
    guard: { limits, leastTime: 0 },
    addressOf: () => '192.0.2.7',
  });
  let serial = 0;
  const write = async () =>
    (await send('POST', '/comments?thread=t', { body: { body: `Text ${++serial}` } })).status;
  const rows = async (table) => (await store.driver.query(`select * from ${table}`)).rows;
  const kept = async () => (await rows('buckets')).filter(({ id }) => id.startsWith('address '));
  assert.deepEqual([await write(), await write(), await write()], [201, 201, 429]);
  const [before, ...more] = await kept();
  assert.deepEqual([more.length, before.id.includes('192.0')], [0, false]);
  const [{ secret }] = await rows('day_secrets');
  time += DAY;
  await store.forget();
  assert.deepEqual([await kept(), await rows('day_secrets')], [[], []]);
  assert.deepEqual([await write(), await write(), await write()], [201, 201, 429]);
  const [after] = await kept();
  assert.notEqual(after.id, before.id);
  assert.notEqual((await rows('day_secrets'))[0].secret, secret);
});

test('a limit that is not full again within a day is refused: it would be forgotten before', async (t) => {
  const guard = { limits: { writer: { burst: 3, every: DAY / 2 } } };
  await assert.rejects(
    openHandler(t, { guard }),
    /The limit writer takes longer than a day to be full again/,
  );
});

test('what is forgotten is forgotten before the answer goes out: some runtimes go no further', async (t) => {
  let forgotten = 0;
  const methods = (store) => ({
    async forget(kept) {
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      await store.forget(kept);
      forgotten++;
    },
  });
  const { send } = await openHandler(t, { methods });
  for (const path of ['/healthz', '/nowhere']) {
    await send('GET', path);
    assert.equal(forgotten, 1);
  }
});
