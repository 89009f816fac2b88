import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openModeration } from '../support/moderators.mjs';
import { newComment } from '../support/stores.mjs';

// More, and others each time: FUZZ_RUNS=10000 FUZZ_SEED=$RANDOM node --test test/server/moderation/fuzz.test.mjs
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 4);

const THREADS = ['t', '__proto__'];
const IDS = ['a', 'b', 'c'];
const ACTIONS = ['approve', 'hide', 'spam', 'delete', 'ban', 'unban'];
const STANDINGS = ['held', 'reported', 'hidden', 'spam', 'shown'];

const word = fc.oneof(
  fc.constantFrom('', '__proto__', "' or 1=1 --", '%', '\u0000', '\ud800', '9'.repeat(30), 'x'.repeat(2000)),
  fc.string({ unit: 'binary' }),
);
/** One that is nearly right. */
const deed = fc.record(
  {
    action: fc.constantFrom(...ACTIONS),
    threadId: fc.constantFrom(...THREADS),
    id: fc.constantFrom(...IDS, 'x'),
    reason: fc.oneof(word, fc.constant(null)),
    until: fc.constantFrom('2999-01-01T00:00:00Z', undefined, undefined),
    address: fc.constantFrom(true, undefined),
  },
  { requiredKeys: ['action', 'threadId', 'id'] },
);
const anything = fc.record(
  { action: word, threadId: word, id: word, version: fc.jsonValue(), address: fc.jsonValue() },
  { requiredKeys: [] },
);
const request = fc.oneof(
  deed.map((body) => ({ method: 'POST', path: '/moderation/actions', body })),
  fc.oneof(anything, fc.jsonValue()).map((body) => ({ method: 'POST', path: '/moderation/actions', body })),
  fc.nat(50).map((index) => ({ method: 'POST', undo: index, body: {} })),
  fc
    .dictionary(
      fc.constantFrom('standing', 'limit', 'cursor', 'thread'),
      fc.oneof(word, fc.constantFrom('1', 't', ...STANDINGS)),
    )
    .map((query) => ({ method: 'GET', path: `/moderation/queue?${new URLSearchParams(query)}` })),
  word.map((cursor) => ({ method: 'GET', path: `/moderation/log?${new URLSearchParams({ cursor })}` })),
  word.map((token) => ({ method: 'POST', path: '/session', body: { token } })),
  word.map((name) => ({
    method: 'DELETE',
    path: `/moderation/moderators/${encodeURIComponent(name.toWellFormed?.() ?? 'x')}`,
  })),
);

test(`${RUNS} requests to moderate get an answer, and each that was done is in the log once`, async (t) => {
  const failures = [];
  const { owner, store } = await openModeration(t, {
    guard: { addressBans: true },
    onError: (error) => failures.push(error),
  });
  const day = Math.floor(Date.now() / 86_400_000);
  for (const threadId of THREADS) {
    for (const id of IDS) {
      const address = { hash: id === 'c' ? 'there' : 'here', day };
      await store.create(newComment({ threadId, id, standing: 'held', address }));
    }
  }
  let done = 0;
  let entries = [];
  const statuses = new Map();
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, undo, body }) => {
      const known = undo === undefined ? undefined : entries[undo % (entries.length || 1)]?.id;
      const address = path ?? `/moderation/log/${known ?? 'unknown'}/undo`;
      const answer = await owner.send(method, address, { body });
      const text = await answer.text();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      assert.ok(answer.status < 500, `${answer.status} ${text}`);
      if (address === '/moderation/actions' && answer.status === 200) done++;
      entries = (await store.log({ limit: 1000 })).entries;
      assert.equal(entries.length, done);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  assert.deepEqual(failures, []);
  for (const status of [200, 400, 401, 404, 409, 422]) assert.ok(statuses.has(status), String(status));
  t.diagnostic(JSON.stringify([...statuses].toSorted()));
  // What everybody sees is what the log says.
  for (const threadId of THREADS) {
    const { total } = await store.page({ threadId, order: 'oldest', limit: 10 });
    const { items } = await store.queue({ queue: 'shown', limit: 100, threadId });
    assert.equal(total, items.length);
    assert.deepEqual(await store.counts([threadId]), [total]);
  }
});
