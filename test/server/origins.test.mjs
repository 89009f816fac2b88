import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { operations as rows } from './api/operations.mjs';
import { openWorld } from './api/world.mjs';
import { operations } from './support/documented.mjs';
import { SITE } from './support/handlers.mjs';

/** As near to the site as one can come without being it. */
const NEARLY = [
  'null',
  '*',
  'http://site.example',
  'https://site.example.',
  'https://site.example:8443',
  'https://site.example.evil.example',
  'https://evil-site.example',
  'https://sub.site.example',
  'https://site.example/',
  'https://SITE.example',
  `${SITE}, ${SITE}`,
];

const allowed = (answer) => answer.headers.get('access-control-allow-origin');
const one = operations.filter(({ path }) => path !== '/live');

describe('every address of the API', () => {
  test('is read by the pages of the sites, and by no page that is nearly one of them', async (t) => {
    const world = await openWorld(t);
    for (const { key, method } of one) {
      const { ask, role = 'writer' } = rows[key];
      const request = await ask(world);
      for (const origin of NEARLY) {
        const headers = { origin, cookie: null };
        assert.equal(allowed(await world.as(role, method, request, { headers })), null, `${key} ${origin}`);
      }
      // Also what it refuses is for the page to read.
      const answer = await world.as(role, method, request, { headers: { origin: SITE } });
      assert.equal(allowed(answer), SITE, key);
      assert.match(answer.headers.get('access-control-expose-headers'), /etag, retry-after/, key);
      assert.equal(answer.headers.get('access-control-allow-credentials'), null, key);
    }
  });

  test('writes for none of those, and keeps nothing', async (t) => {
    const world = await openWorld(t);
    const revisions = async () => (await world.store.state('t')).revision;
    for (const { key, method } of one.filter((each) => each.method !== 'GET')) {
      const { ask, role = 'writer' } = rows[key];
      const request = await ask(world);
      const before = await revisions();
      for (const origin of [...NEARLY, null]) {
        const { status } = await world.as(role, method, request, { headers: { origin } });
        assert.equal(status, 403, `${key} ${origin}`);
      }
      assert.equal(await revisions(), before, key);
    }
  });

  test('names its methods to whoever asks for another one', async (t) => {
    const world = await openWorld(t);
    const paths = Map.groupBy
      ? Map.groupBy(operations, ({ path }) => path)
      : operations.reduce(
          (all, each) => all.set(each.path, [...(all.get(each.path) ?? []), each]),
          new Map(),
        );
    for (const [path, there] of paths) {
      const address = path.replaceAll('{id}', world.comment.id).replaceAll(/\{\w+\}/g, 'like');
      const methods = there.map(({ method }) => method);
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((m) => !methods.includes(m))) {
        const answer = await world.send(method, address);
        assert.equal(answer.status, 405, `${method} ${path}`);
        const told = answer.headers.get('allow').split(', ');
        const expected = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
        assert.deepEqual(told.toSorted(), expected.toSorted(), path);
      }
      const plain = await world.send('OPTIONS', address, { headers: { origin: SITE } });
      assert.deepEqual([plain.status, plain.headers.get('access-control-allow-methods')], [204, null], path);
    }
  });
});
