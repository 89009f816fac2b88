import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { operations as rows } from './api/operations.mjs';
import { openWorld } from './api/world.mjs';
import { operations } from './support/documented.mjs';
import { SITE } from './support/handlers.mjs';

const reading = operations.filter(({ method, path }) => method === 'GET' && path !== '/live');
const isPrivate = ({ operation }) => (operation.security ?? []).length > 0;

/** What every address must keep to, whoever adds one. */
describe('every address of the API', () => {
  test('answers HEAD as GET, without the body', async (t) => {
    const world = await openWorld(t);
    for (const { key } of reading) {
      const { ask, role = 'writer' } = rows[key];
      const request = await ask(world);
      const [get, head] = [await world.as(role, 'GET', request), await world.as(role, 'HEAD', request)];
      assert.deepEqual([head.status, await head.text()], [get.status, ''], key);
      const kept = ({ headers }) => [...headers].filter(([name]) => name !== 'set-cookie');
      assert.deepEqual(kept(head), kept(get), key);
    }
  });

  test('tells its methods, and lets the pages of the sites ask, and no others', async (t) => {
    const world = await openWorld(t);
    const { comment, send } = world;
    for (const { key, method, path } of operations) {
      const address = path.replaceAll('{id}', comment.id).replaceAll(/\{\w+\}/g, 'like');
      const preflight = (origin) =>
        send('OPTIONS', address, { headers: { origin, 'access-control-request-method': method } });
      const answer = await preflight(SITE);
      assert.equal(answer.status, 204, key);
      assert.ok(answer.headers.get('allow').split(', ').includes(method), key);
      const elsewhere = await preflight('https://elsewhere.example');
      assert.equal(elsewhere.headers.get('access-control-allow-origin'), null, key);
      if (answer.headers.get('access-control-allow-origin') === null) continue;
      assert.equal(answer.headers.get('access-control-allow-origin'), SITE, key);
      assert.ok(answer.headers.get('access-control-allow-methods').split(', ').includes(method), key);
      assert.match(answer.headers.get('access-control-allow-headers'), /authorization.*idempotency-key/, key);
      assert.equal(answer.headers.get('access-control-allow-credentials'), null, key);
    }
  });

  test('keeps what it says from being run, framed, guessed at, or kept by whom it is not for', async (t) => {
    const world = await openWorld(t);
    for (const one of reading) {
      const { ask, role = 'writer' } = rows[one.key];
      for (const changes of [
        {},
        { headers: { 'if-none-match': '*' } },
        { path: `${one.path}?limit=x&thread=` },
      ]) {
        const { headers, status } = await world.as(role, 'GET', await ask(world), changes);
        assert.equal(headers.get('x-content-type-options'), 'nosniff', one.key);
        assert.match(
          headers.get('content-security-policy'),
          /default-src 'none'; frame-ancestors 'none'/,
          one.key,
        );
        assert.equal(headers.get('referrer-policy'), 'no-referrer', one.key);
        assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', one.key);
        const cache = headers.get('cache-control');
        if (isPrivate(one) || status >= 400) assert.equal(cache, 'no-store', `${one.key} ${status}`);
        assert.ok(cache === 'no-store' || cache.startsWith('public, '), `${one.key}: ${cache}`);
        if (cache !== 'no-store') assert.match(headers.get('vary'), /accept-encoding/, one.key);
      }
    }
  });
});
