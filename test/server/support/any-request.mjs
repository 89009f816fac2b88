// Requests of any kind, from nonsense to nearly right, to every address of the API.
import fc from 'fast-check';
import { operations } from './documented.mjs';
import { SECRET } from './handlers.mjs';

const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS');
const known = [...new Set(operations.map((operation) => operation.path.replaceAll(/\{\w+\}/g, 'x')))];
const path = fc.oneof(
  { arbitrary: fc.constantFrom(...known), weight: 3 },
  { arbitrary: fc.constantFrom('/', '//', '/comments/', '/comments/%00', '/comments/x/y'), weight: 1 },
  { arbitrary: fc.webPath(), weight: 1 },
);
const word = fc.oneof(
  fc.constantFrom('t', '__proto__', '1', '-1', '>', '<x', "' or 1=1 --", '%', '\u0000', '9'.repeat(30)),
  fc.string({ unit: 'binary' }),
);
const parameters = ['thread', 'order', 'limit', 'cursor', 'around', 'since', 'standing', 'other'];
const query = fc.dictionary(fc.constantFrom(...parameters), word, { maxKeys: 5 });
const names = ['if-match', 'if-none-match', 'idempotency-key', 'authorization', 'accept-encoding'];
const more = ['content-type', 'last-event-id', 'cookie', 'x-forwarded-for', 'content-encoding'];
const headers = fc.dictionary(
  fc.constantFrom(...names, ...more),
  fc.oneof(
    fc.stringMatching(/^[\x21-\x7e]{0,40}$/),
    fc.constantFrom('"1"', '*', 'W/"1-x"', `Bearer ${SECRET}`, 'application/json', 'gzip, br;q=0', '7'),
  ),
);
const draft = fc.record(
  {
    parentId: fc.oneof(fc.constant(null), word),
    author: fc.oneof(fc.record({ name: word, url: word }, { requiredKeys: [] }), fc.jsonValue()),
    body: fc.oneof(word, fc.jsonValue()),
    timeZone: word,
    token: word,
    action: word,
    reason: word,
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
  body: fc.oneof(
    {
      arbitrary: fc
        .record({ body: word, author: fc.record({ name: word }) })
        .map((value) => JSON.stringify(value)),
      weight: 9,
    },
    // Half of one.
    { arbitrary: fc.constant('{"body":'), weight: 1 },
  ),
});

let serial = 0;

/** `{ method, address, headers, body? }`, from the page of a site; `address` is path and query. */
export const requests = (site) =>
  fc.oneof(fc.record({ method, path, query, headers, body }), likely).map((request) => ({
    method: request.method,
    address: `${request.path}?${new URLSearchParams(request.query)}`,
    headers: {
      origin: site,
      'content-type': 'application/json',
      'idempotency-key': `key ${++serial}`,
      ...request.headers,
    },
    ...(/^(GET|HEAD)$/.test(request.method) ? {} : { body: request.body }),
  }));
