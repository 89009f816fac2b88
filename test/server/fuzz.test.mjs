import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openHandler, SECRET, SITE } from './support/handlers.mjs';

// More, and others each time: FUZZ_RUNS=10000 FUZZ_SEED=$RANDOM node --test test/server/fuzz.test.mjs
const RUNS = Number(process.env.FUZZ_RUNS ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 4);

const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT');
const path = fc.oneof(
  fc.constantFrom('/comments', '/comments/x', '/changes', '/counts', '/healthz', '/', '//', '/comments/'),
  fc.webPath(),
);
const word = fc.oneof(
  fc.constantFrom('t', '__proto__', '1', '-1', '>', '<x', "' or 1=1 --", '%', '\u0000', '9'.repeat(30)),
  fc.string({ unit: 'binary' }),
);
const query = fc.dictionary(
  fc.constantFrom('thread', 'order', 'limit', 'cursor', 'around', 'since', 'other'),
  word,
  { maxKeys: 5 },
);
const header = fc.stringMatching(/^[\x21-\x7e]{0,40}$/);
const headers = fc.dictionary(
  fc.constantFrom(
    'if-match',
    'if-none-match',
    'idempotency-key',
    'authorization',
    'accept-encoding',
    'content-type',
  ),
  fc.oneof(
    header,
    fc.constantFrom('"1"', '*', 'W/"1-x"', `Bearer ${SECRET}`, 'application/json', 'gzip, br;q=0'),
  ),
);
const draft = fc.record(
  {
    parentId: fc.oneof(fc.constant(null), word),
    author: fc.oneof(fc.record({ name: word, url: word }, { requiredKeys: [] }), fc.jsonValue()),
    body: fc.oneof(word, fc.jsonValue()),
    timeZone: word,
    __proto__: fc.anything(),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  draft.map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string({ unit: 'binary' }),
);

/** One that is nearly right. */
const likely = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  path: fc.constant('/comments'),
  query: fc.record({ thread: fc.constantFrom('t', '__proto__') }),
  headers: fc.constant({ authorization: `Bearer ${SECRET}` }),
  body: fc.record({ body: word, author: fc.record({ name: word }) }).map((value) => JSON.stringify(value)),
});

test(`${RUNS} requests of any kind get an answer that is not the server's own failure`, async (t) => {
  const failures = [];
  const statuses = new Map();
  let serial = 0;
  const { handler, send } = await openHandler(t, { onError: (error) => failures.push(error) });
  const request = fc.oneof(fc.record({ method, path, query, headers, body }), likely);
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, query, headers, body }) => {
      const all = new Headers({
        origin: SITE,
        'content-type': 'application/json',
        'idempotency-key': `key ${++serial}`,
        ...headers,
      });
      const content = /^(GET|HEAD)$/.test(method) ? {} : { body };
      const address = `https://comments.example${path}?${new URLSearchParams(query)}`;
      const answer = await handler(new Request(address, { method, headers: all, ...content }));
      const text = await answer.text();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      assert.ok(answer.status < 500, `${answer.status} ${text}`);
      if (answer.status >= 400 && method !== 'HEAD') assert.equal(typeof JSON.parse(text).code, 'string');
    }),
    { numRuns: RUNS, seed: SEED },
  );
  assert.deepEqual(failures, []);
  // They come everywhere, and not only to the first check.
  for (const status of [200, 201, 204, 400, 404, 405, 422]) assert.ok(statuses.has(status), String(status));
  t.diagnostic(JSON.stringify([...statuses].toSorted()));
  assert.equal((await send('GET', '/comments?thread=t')).status, 200);
});
