import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { operations as rows } from './api/operations.mjs';
import { openWorld, roles } from './api/world.mjs';
import { nodeCompressors } from '../../dist/server/node/compress.js';
import { operations } from './support/documented.mjs';

const DECODED = { br: brotliDecompressSync, gzip: gunzipSync };

/** What is the same for all readers, and may be kept by caches on the way; everything else may not. */
const SHARED = ['/changes', '/comments', '/counts', '/feed', '/latest', '/openapi.json'];

const reading = operations.filter(({ method, path }) => method === 'GET' && path !== '/live');

/** Asks for what is shared, where more than a little is to be said. */
async function openSharing(t) {
  const world = await openWorld(t, { compressors: nodeCompressors });
  for (let times = 0; times < 3; times++) await world.post({ body: 'Words, and more words. '.repeat(40) });
  const threads = Array.from({ length: 100 }, (_, index) => `thread=t${index}`).join('&');
  const paths = { '/counts': `/counts?${threads}&thread=${'t'.repeat(10)}` };
  const ask = async (path, headers, role = 'writer') => {
    const request = await rows[`GET ${path}`].ask(world);
    return world.as(role, 'GET', request, { headers, ...(paths[path] && { path: paths[path] }) });
  };
  return { ...world, ask };
}

describe('what is the same for all readers', () => {
  test('is all that caches may keep, for a time that the server says', async (t) => {
    const world = await openWorld(t);
    const kept = [];
    for (const { key, path } of reading) {
      const { ask, role = 'writer' } = rows[key];
      const { headers } = await world.as(role, 'GET', await ask(world));
      const cache = headers.get('cache-control');
      if (cache === 'no-store') continue;
      kept.push(path);
      // Browsers ask again each time, so that nobody misses an own comment; what is between takes the others.
      if (path !== '/openapi.json') assert.equal(cache, 'public, max-age=0, s-maxage=5', path);
      assert.equal(headers.get('set-cookie'), null, path);
      assert.match(headers.get('vary'), /^origin, accept-encoding$/, path);
    }
    assert.deepEqual(kept.toSorted(), SHARED);
  });

  test('is the same, whoever asks', async (t) => {
    const { ask } = await openSharing(t);
    for (const path of SHARED) {
      const answers = await Promise.all(roles.map((role) => ask(path, {}, role)));
      const seen = await Promise.all(
        answers.map(async (answer) => `${answer.headers.get('etag')} ${await answer.text()}`),
      );
      assert.equal(new Set(seen).size, 1, path);
    }
  });

  test('is not sent again to who has it', async (t) => {
    const { ask } = await openSharing(t);
    for (const path of SHARED) {
      const { headers } = await ask(path);
      const etag = headers.get('etag');
      for (const known of [etag, `"other", ${etag}`, '*', etag.replace('W/', '')]) {
        const again = await ask(path, { 'if-none-match': known });
        assert.deepEqual([again.status, await again.text()], [304, ''], `${path} ${known}`);
        for (const name of ['etag', 'cache-control', 'vary', 'access-control-allow-origin']) {
          assert.equal(again.headers.get(name), headers.get(name), `${path} ${name}`);
        }
        assert.equal(again.headers.get('content-type'), null, path);
      }
      assert.equal((await ask(path, { 'if-none-match': '"other"' })).status, 200, path);
    }
  });

  test('is sent in the coding that is asked for, and says the same in each', async (t) => {
    const { ask } = await openSharing(t);
    for (const path of SHARED.filter((each) => each !== '/counts')) {
      const plain = await ask(path, { 'accept-encoding': 'identity' });
      assert.equal(plain.headers.get('content-encoding'), null, path);
      const bytes = Buffer.from(await plain.arrayBuffer());
      assert.ok(bytes.length > 1024, `${path}: ${bytes.length}`);
      for (const [accepted, coding] of [
        ['gzip, br', 'br'],
        ['gzip, deflate', 'gzip'],
        ['br;q=0, gzip', 'gzip'],
      ]) {
        const coded = await ask(path, { 'accept-encoding': accepted });
        assert.equal(coded.headers.get('content-encoding'), coding, path);
        const wire = Buffer.from(await coded.arrayBuffer());
        assert.equal(coded.headers.get('content-length'), String(wire.length), path);
        assert.ok(wire.length < bytes.length && DECODED[coding](wire).equals(bytes), path);
      }
    }
  });

  test('is told anew as soon as somebody has written', async (t) => {
    const { ask, post } = await openSharing(t);
    for (const path of SHARED.filter((each) => !/counts|openapi/.test(each))) {
      const before = (await ask(path)).headers.get('etag');
      await post();
      const after = await ask(path, { 'if-none-match': before });
      assert.equal(after.status, 200, path);
      assert.notEqual(after.headers.get('etag'), before, path);
    }
  });
});
