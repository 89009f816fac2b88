import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createHandler } from '../../../dist/server/index.js';
import { digest } from '../../../dist/server/writer.js';
import { BASE, SITE } from '../support/handlers.mjs';
import { newPerson } from '../support/signers.mjs';
import { openStore } from '../support/stores.mjs';

const RUNS = 10_000;
const OTHER = 'https://other.example';

const draft = {
  parentId: null,
  author: { name: 'Ada', url: 'https://ada.example/' },
  body: 'A text that was signed',
  timeZone: 'Europe/Berlin',
};

/** One character of a text is another one, is gone, or is there twice. */
function bent(text, { at, by, how }) {
  const index = at % text.length;
  const next = how === 'gone' ? '' : how === 'twice' ? text[index].repeat(2) : by;
  return text.slice(0, index) + next + text.slice(index + 1);
}

const withHeader = (name) => (request, bend) => ({
  ...request,
  headers: { ...request.headers, [name]: bent(request.headers[name], bend) },
});

/** Large and small letters are the same in the name of a scheme (RFC 9110, section 11.1). */
const meaning = (request) => JSON.stringify(request).replace(/comment-key/i, 'Comment-Key');

/** What can be altered of a request; each gives another request. */
const ALTERATIONS = {
  authorization: withHeader('authorization'),
  nonce: withHeader('idempotency-key'),
  site: (request) => ({ ...request, headers: { ...request.headers, origin: OTHER } }),
  thread: (request, bend) => ({
    ...request,
    path: request.path.replace(/thread=(.*)$/, (_, thread) => `thread=${bent(thread, bend)}`),
  }),
  comment: (request, { by }, { others }) => ({
    ...request,
    path: request.path.replace(/\/comments\/[^/?]+/, `/comments/${others[by.length % others.length]}`),
  }),
  method: (request) => ({ ...request, method: request.method === 'DELETE' ? 'PUT' : 'DELETE' }),
  kind: (request) => ({ ...request, path: request.path.replace('/like', '/thanks') }),
  revision: (request) => ({ ...request, headers: { ...request.headers, 'if-match': '"2"' } }),
  text: (request, bend) => ({ ...request, body: { ...request.body, body: bent(request.body.body, bend) } }),
  name: (request, bend) => ({
    ...request,
    body: { ...request.body, author: { ...request.body.author, name: bent(request.body.author.name, bend) } },
  }),
  url: (request, { by }) => ({
    ...request,
    body: {
      ...request.body,
      author: { ...request.body.author, url: `https://${by.charCodeAt(0)}.example/` },
    },
  }),
  noUrl: (request) => ({ ...request, body: { ...request.body, author: { name: request.body.author.name } } }),
  zone: (request) => ({ ...request, body: { ...request.body, timeZone: 'Asia/Tokyo' } }),
  noZone: ({ body: { timeZone: _zone, ...body }, ...request }) => ({ ...request, body }),
  key: (request, { by }) => ({ ...request, path: request.path.replace(/.$/, by.charCodeAt(0) % 10) }),
  words: (request, bend) => ({ ...request, body: { words: bent(request.body.words, bend) } }),
  action: (request, { by }) => ({
    ...request,
    path: by < 'a' ? '/identity/recovery?thread=t' : '/identity/invitations?thread=t',
  }),
  everywhere: (request) => ({ ...request, path: request.path.replace(/\?.*/, '') }),
  parent: (request, _, { others }) => ({ ...request, body: { ...request.body, parentId: others[0] } }),
};

const HEADERS = ['authorization', 'nonce', 'site', 'thread'];
const KINDS = {
  create: [...HEADERS, 'text', 'name', 'url', 'noUrl', 'zone', 'noZone', 'parent'],
  edit: [...HEADERS, 'text', 'comment', 'revision', 'method'],
  delete: [...HEADERS, 'comment', 'method'],
  react: [...HEADERS, 'comment', 'kind', 'method'],
  dispute: [...HEADERS, 'comment', 'method'],
  invite: [...HEADERS, 'action', 'everywhere'],
  recover: [...HEADERS, 'action', 'everywhere'],
  join: [...HEADERS, 'words'],
  revoke: ['authorization', 'nonce', 'site', 'key'],
};

test(`T44: of ${RUNS} altered requests none is accepted`, async (t) => {
  const store = await openStore(t);
  const handler = createHandler(store, { sites: [SITE, OTHER], guard: false });
  const send = ({ method, path, headers, body }) =>
    handler(
      new Request(BASE + path, {
        method,
        headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
  const ada = await newPerson();
  const signed = async (method, path, { body, ifMatch } = {}) => ({
    method,
    path,
    ...(body && { body }),
    headers: await ada.headers(method, path, { body, ifMatch }),
  });
  const ids = [];
  for (let times = 0; times < 3; times++) {
    const made = await send(await signed('POST', '/comments?thread=t', { body: draft }));
    ids.push((await made.json()).id);
  }
  const [id, ...others] = ids;
  const requests = {
    create: await signed('POST', '/comments?thread=t', { body: draft }),
    edit: await signed('PATCH', `/comments/${id}?thread=t`, { body: { body: 'Another text' }, ifMatch: 1 }),
    delete: await signed('DELETE', `/comments/${id}?thread=t`),
    react: await signed('PUT', `/comments/${id}/reactions/like?thread=t`),
    invite: await signed('POST', '/identity/invitations?thread=t'),
    recover: await signed('POST', '/identity/recovery?thread=t'),
    revoke: await signed('DELETE', `/identity/keys/${await digest('key id', ada.key)}`),
  };
  const { words } = await (await send(await signed('POST', '/identity/invitations?thread=t'))).json();
  const phone = await newPerson();
  const joining = { body: { words } };
  const path = '/identity/keys?thread=t';
  requests.join = { method: 'POST', path, ...joining, headers: await phone.headers('POST', path, joining) };
  const eve = await newPerson();
  const borrowed = await eve.post({
    send: (method, address, rest) => send({ method, path: address, ...rest }),
  });
  requests.dispute = await signed('POST', `/comments/${(await borrowed.json()).id}/dispute?thread=t`);
  const TABLES = ['comments', 'disputes', 'identities', 'identity_keys', 'identity_words', 'reactions'];
  const state = async () =>
    JSON.stringify(
      await Promise.all(
        TABLES.map(async (table) => (await store.driver.query(`select * from ${table} order by 1, 2`)).rows),
      ),
    );
  const before = await state();

  const alteration = fc.oneof(
    ...Object.entries(KINDS).map(([kind, parts]) =>
      fc.record({
        kind: fc.constant(kind),
        part: fc.constantFrom(...parts),
        at: fc.nat(200),
        by: fc.constantFrom(...'abcXYZ0189-_.xé'),
        how: fc.constantFrom('other', 'gone', 'twice'),
      }),
    ),
  );
  const statuses = new Map();
  await fc.assert(
    fc.asyncProperty(alteration, async ({ kind, part, ...bend }) => {
      const request = requests[kind];
      const altered = ALTERATIONS[part](request, bend, { others });
      // A character that became itself; a header that can't be sent.
      fc.pre(meaning(altered) !== meaning(request) && !/é/.test(JSON.stringify(altered.headers)));
      const { status } = await send(altered);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      assert.ok(status >= 400 && status < 500, `${kind} with another ${part} was answered with ${status}`);
    }),
    { seed: 44, numRuns: RUNS, maxSkipsPerRun: 10 },
  );
  assert.equal(await state(), before);
  t.diagnostic(`refused: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}`);
  // What was not altered is accepted: it was for nothing else that the others were refused.
  for (const kind of ['react', 'edit', 'create', 'dispute', 'join', 'invite', 'recover', 'revoke']) {
    assert.ok((await send(requests[kind])).ok, kind);
  }
  // Who has recorded it gets no words by it.
  for (const kind of ['invite', 'recover']) assert.ok((await send(requests[kind])).status >= 400, kind);
});
