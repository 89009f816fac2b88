import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { requests } from './support/any-request.mjs';
import { openHandler, SITE } from './support/handlers.mjs';

// More, and others each time: FUZZ_RUNS=10000 FUZZ_SEED=$RANDOM node --test test/server/fuzz.test.mjs
const RUNS = Number(process.env.FUZZ_RUNS ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 4);

test(`${RUNS} requests of any kind get an answer that is not the server's own failure`, async (t) => {
  const failures = [];
  const statuses = new Map();
  const { handler, send } = await openHandler(t, { onError: (error) => failures.push(error) });
  await fc.assert(
    fc.asyncProperty(requests(SITE), async ({ address, ...request }) => {
      const answer = await handler(new Request(`https://comments.example${address}`, request));
      const text = await answer.text();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      // Here nobody is told as it happens, which is no failure.
      assert.ok(answer.status < 500 || address.startsWith('/live?'), `${answer.status} ${text}`);
      if (answer.status >= 400 && request.method !== 'HEAD')
        assert.equal(typeof JSON.parse(text).code, 'string');
    }),
    { numRuns: RUNS, seed: SEED },
  );
  assert.deepEqual(failures, []);
  // They come everywhere, and not only to the first check.
  for (const status of [200, 201, 204, 400, 404, 405, 422]) assert.ok(statuses.has(status), String(status));
  t.diagnostic(JSON.stringify([...statuses].toSorted()));
  assert.equal((await send('GET', '/comments?thread=t')).status, 200);
});
