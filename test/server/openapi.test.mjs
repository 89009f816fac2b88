import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { CommentError } from '../../dist/model/errors.js';
import { ROUTES } from '../../dist/server/routes.js';
import { mistakes } from './api/mistakes.mjs';
import { operations as rows } from './api/operations.mjs';
import { openWorld } from './api/world.mjs';
import { checkAnswer, document, operations, resolved } from './support/documented.mjs';
import { openHandler } from './support/handlers.mjs';

const refsIn = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : [...(value.$ref ? [value] : []), ...Object.values(value).flatMap(refsIn)];

/** `GET /comments/{id}` of a route's pattern. */
const addressOf = ({ path }) =>
  path.source
    .replaceAll(String.raw`\/`, '/')
    .replaceAll(String.raw`\.`, '.')
    .replaceAll(/\((?:\?<(\w+)>)?[^)]*\)/g, (_all, name) => `{${name ?? 'id'}}`)
    .replace(/^\^|\$$/g, '');

describe('the OpenAPI document', () => {
  test('is one, by the schema of OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    assert.ok(valid, JSON.stringify(errors));
    const broken = { ...document, info: { title: 'x' } };
    assert.equal((await new Validator().validate(structuredClone(broken))).valid, false);
  });

  test('points only at what is there, and names everything once', () => {
    const refs = refsIn(document);
    assert.ok(refs.length > 20);
    for (const ref of refs) assert.ok(resolved(ref), ref.$ref);
    const ids = operations.map(({ operation }) => operation.operationId);
    assert.deepEqual([...new Set(ids)], ids);
    const tags = document.tags.map(({ name }) => name);
    for (const { key, path, operation } of operations) {
      assert.deepEqual([operation.tags.length, tags.includes(operation.tags[0])], [1, true], key);
      const names = (operation.parameters ?? []).filter((each) => each.in === 'path').map(({ name }) => name);
      assert.deepEqual(
        names,
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        key,
      );
      for (const scheme of (operation.security ?? []).flatMap(Object.keys)) {
        assert.ok(document.components.securitySchemes[scheme], `${key}: ${scheme}`);
      }
    }
  });

  test('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(document.info.version, version);
  });

  test('has every route with every method, and nothing else', () => {
    const routes = ROUTES.flatMap((route) =>
      Object.keys(route.methods).map((method) => `${method} ${addressOf(route)}`),
    );
    assert.deepEqual(operations.map(({ key }) => key).toSorted(), routes.toSorted());
  });

  test('is served for the base of the server, to be kept until it changes', async (t) => {
    const { send } = await openHandler(t, { base: '/api' });
    const answer = await send('GET', '/api/openapi.json');
    assert.deepEqual((await answer.json()).servers, [{ url: '/api' }]);
    const known = { headers: { 'if-none-match': answer.headers.get('etag') } };
    assert.equal((await send('GET', '/api/openapi.json', known)).status, 304);
  });
});

describe('the check of answers', () => {
  const answer = (status, value, headers = {}) =>
    new Response(JSON.stringify(value), {
      status,
      headers: { 'content-type': 'application/json', etag: 'W/"1"', ...headers },
    });

  test('lets through what the document says', async () => {
    assert.equal(await checkAnswer('GET', '/counts', answer(200, { counts: [1] })), 'GET /counts');
  });

  for (const [what, method, path, bad] of [
    ['a status', 'GET', '/counts', answer(202, { counts: [1] })],
    ['a field that is missing', 'GET', '/counts', answer(200, {})],
    ['a field that nobody has heard of', 'GET', '/counts', answer(200, { counts: [1], owner: 'x' })],
    ['a value of another kind', 'GET', '/counts', answer(200, { counts: ['1'] })],
    ['a type of content', 'GET', '/counts', answer(200, { counts: [1] }, { 'content-type': 'text/html' })],
    ['a header that is missing', 'GET', '/counts', Response.json({ counts: [1] })],
    ['an address', 'GET', '/unheard', answer(200, {})],
    ['a body where there is none', 'GET', '/unheard', answer(404, {})],
  ]) {
    test(/** @type {string} */ (what), async () => {
      await assert.rejects(checkAnswer(method, path, bad), assert.AssertionError);
    });
  }
});

describe('every operation', () => {
  test('stands in the table of right requests', () => {
    assert.deepEqual(Object.keys(rows).toSorted(), operations.map(({ key }) => key).toSorted());
  });

  for (const { key, method, operation } of operations) {
    test(`${key} answers each status that is documented, and no other`, async (t) => {
      const { ask, role = 'writer', others = {} } = rows[key];
      const seen = new Set();
      const note = ({ status }) => seen.add(String(status));
      const first = await openWorld(t);
      for (const [what, mistake] of Object.entries(mistakes)) {
        const request = await ask(first);
        const change = mistake(request, first);
        if (!change) continue;
        const answer = await first.as(role, method, request, change);
        note(answer);
        if (method !== 'GET')
          assert.ok(answer.status >= 400 || /who asks|headers/.test(what), `${what}: ${answer.status}`);
      }
      for (const [status, other] of Object.entries(others)) {
        const world = await openWorld(t);
        const answer = await other(world);
        assert.equal(answer.status, Number(status));
        note(answer);
      }
      const world = await openWorld(t);
      const request = await ask(world);
      const good = await world.as(role, method, request);
      // A stream that is well has no end.
      if (!good.ok) assert.fail(`${good.status} ${await good.text()}`);
      note(good);
      const tag = method === 'GET' && good.headers.get('etag');
      if (tag) note(await world.as(role, method, request, { headers: { 'if-none-match': tag } }));
      let peer = null;
      const flooded = await openWorld(t, {
        guard: { requests: { burst: 1, every: 60_000 } },
        addressOf: () => peer,
      });
      const late = await ask(flooded);
      peer = '192.0.2.7';
      await flooded.send('GET', '/healthz');
      note(await flooded.as(role, method, late));
      for (const error of [new Error('broken'), new CommentError('UNAVAILABLE', 'x', { retryAfter: 1000 })]) {
        world.fail(error);
        note(await world.as(role, method, request));
      }
      assert.deepEqual([...seen].toSorted(), Object.keys(operation.responses).toSorted());
    });
  }
});
