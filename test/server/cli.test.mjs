import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { httpAdapter } from '../../dist/adapters/http.js';
import { dataFolder, start, startServing } from './support/programs.mjs';
import { until } from './support/servers.mjs';
import { memoryStorage } from './support/backends.mjs';

const draft = {
  threadId: 'example',
  parentId: null,
  author: { name: 'Ada' },
  body: 'Text of Ada',
  idempotencyKey: 'one',
};

/** An adapter that speaks as a page of that origin. */
function adapterAt(url, origin = url) {
  const speak = (address, { headers, ...request }) =>
    fetch(address, { ...request, headers: { ...headers, origin } });
  return httpAdapter({ url: `${url}/api/`, site: origin, fetch: speak, storage: memoryStorage() });
}

const first = { threadId: 'example', order: 'oldest', limit: 10 };

describe('comment-thread serve', () => {
  test('needs no further word: it makes a folder, keeps comments there, and ends well', async (t) => {
    const data = join(dataFolder(t), 'new', 'folder');
    const { url, child, ended, output } = await startServing(t, ['--data', data]);
    const adapter = adapterAt(url);
    const comment = await adapter.create(draft);
    assert.deepEqual((await adapter.list(first)).comments, [comment]);
    assert.match(output(), new RegExp(`<comment-thread src="${url}/api/"></comment-thread>`));
    assert.equal(statSync(data).mode & 0o077, 0);
    child.kill('SIGTERM');
    assert.deepEqual(await ended, { status: 0, signal: null });
    // All of the write-ahead log went into the database.
    assert.equal(statSync(join(data, 'comments.db-wal'), { throwIfNoEntry: false })?.size ?? 0, 0);
    assert.ok(statSync(join(data, 'comments.db')).size > 0);
    const again = await startServing(t, ['--data', data]);
    assert.equal((await adapterAt(again.url).list(first)).comments[0].body, draft.body);
  });

  test('lets the example page write behind a proxy too', async (t) => {
    const address = 'https://comments.example';
    const { url } = await startServing(t, ['--data', dataFolder(t), '--address', address]);
    for (const origin of [address, url]) await adapterAt(url, origin).create({ ...draft, body: origin });
    const { comments } = await adapterAt(url).list(first);
    assert.deepEqual(
      comments.map(({ body }) => body),
      [address, url],
    );
  });

  test('serves the script with its chunks, and a page that shows a thread', async (t) => {
    const { url } = await startServing(t, ['--data', dataFolder(t)]);
    const page = await fetch(`${url}/`);
    assert.match(await page.text(), /<comment-thread src="\/api\/"/);
    assert.match(page.headers.get('content-security-policy'), /default-src 'none'/);
    const script = await fetch(`${url}/embed.js`);
    assert.deepEqual([script.status, script.headers.get('access-control-allow-origin')], [200, '*']);
    assert.match(script.headers.get('content-type'), /^text\/javascript/);
    const [, chunk] = /\bask\("([\w-]+)"\)/.exec(await script.text());
    const loaded = await fetch(`${url}/embed/${chunk}.js`, { headers: { 'accept-encoding': 'br' } });
    assert.match(loaded.headers.get('cache-control'), /immutable/);
    const tag = script.headers.get('etag');
    assert.equal((await fetch(`${url}/embed.js`, { headers: { 'if-none-match': tag } })).status, 304);
    for (const path of [
      '/embed/../../package.json',
      '/embed/%2e%2e/cli.js',
      '/embed.js.map',
      '/comments.db',
    ]) {
      assert.equal((await fetch(url + path)).status, 404, path);
    }
    for (const path of ['/', '/embed.js', '/moderate', '/moderate/page.css']) {
      const methods = 'GET, HEAD, OPTIONS';
      for (const [method, status] of [
        ['HEAD', 200],
        ['OPTIONS', 204],
        ['POST', 405],
      ]) {
        const answer = await fetch(url + path, { method });
        assert.equal(answer.status, status, `${method} ${path}`);
        if (method !== 'HEAD') assert.equal(answer.headers.get('allow'), methods);
      }
    }
    for (const path of ['/healthz', '/readyz', '/api/healthz'])
      assert.equal((await fetch(url + path)).status, 200);
  });

  test('prints lines with the address by which browsers reach it', async (t) => {
    const address = 'https://comments.example';
    const behind = await startServing(t, ['--data', dataFolder(t), '--address', address]);
    assert.ok(behind.output().includes(`<script type="module" src="${address}/embed.js"></script>`));
    assert.ok(behind.output().includes(`<comment-thread src="${address}/api/"></comment-thread>`));
    // Of all addresses of a machine, which no browser knows.
    const anywhere = await startServing(t, ['--data', dataFolder(t), '--host', '0.0.0.0']);
    const { port } = new URL(anywhere.url);
    assert.ok(
      anywhere.output().includes(`<comment-thread src="http://localhost:${port}/api/"></comment-thread>`),
    );
  });

  test('takes comments from its sites, and from nowhere else', async (t) => {
    const site = 'https://blog.example';
    const { url } = await startServing(t, [
      '--data',
      dataFolder(t),
      '--site',
      site,
      '--site',
      'https://b.example',
    ]);
    assert.equal((await adapterAt(url, site).create(draft)).own, true);
    for (const origin of [url, 'https://c.example']) {
      await assert.rejects(adapterAt(url, origin).create(draft), { code: 'FORBIDDEN' });
    }
  });

  test('logs requests in JSON, without texts, queries, addresses and secrets', async (t) => {
    const { url, errors } = await startServing(t, ['--data', dataFolder(t), '--log', 'requests']);
    const adapter = adapterAt(url);
    const { id } = await adapter.create(draft);
    await adapter.remove({ threadId: 'example', id });
    await assert.rejects(adapter.list({ ...first, cursor: '>x' }));
    await until(() => errors().split('\n').length > 4);
    const lines = errors()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ method, path, status }) => [method, path, status]),
      [
        ['GET', '/api/identity', 200],
        ['POST', '/api/comments', 201],
        ['DELETE', `/api/comments/${id}`, 200],
        ['GET', '/api/comments', 404],
      ],
    );
    assert.doesNotMatch(errors(), /Ada|Bearer|127\.0\.0\.1|thread=|idempotency/i);
    assert.deepEqual(Object.keys(lines[0]), ['time', 'level', 'event', 'method', 'path', 'status', 'ms']);
  });

  test('exports while the server runs, and imports into an empty folder, byte for byte', async (t) => {
    const data = dataFolder(t);
    const { url } = await startServing(t, ['--data', data, '--limits', 'off']);
    const adapter = adapterAt(url);
    for (let number = 0; number < 20; number++) {
      await adapter.create({
        ...draft,
        body: `Text ${number}\u2028\r\u2029`,
        idempotencyKey: `key ${number}`,
      });
    }
    const one = start(['export', '--data', data]);
    assert.equal((await one.ended).status, 0, one.errors);
    const copy = dataFolder(t);
    const filled = start(['import', '--data', copy], { input: one.output });
    assert.equal((await filled.ended).status, 0, filled.errors);
    assert.match(filled.errors, /^20 comments/);
    const two = start(['export', '--data', copy]);
    await two.ended;
    assert.equal(two.output, one.output);
    // What it is, comments, a person, a key, a thread, and the end.
    assert.equal(one.output.split('\n').length, 1 + 20 + 1 + 1 + 1 + 1);
    const again = start(['import', '--data', copy], { input: one.output });
    assert.equal((await again.ended).status, 1);
    assert.equal(again.errors, 'comment-thread: There are comments already\n');
  });
});
