import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { httpAdapter } from '../../dist/adapters/http.js';
import { memoryStorage, openBackend } from './support/backends.mjs';
import { until } from './support/servers.mjs';

const query = { threadId: 't', order: 'oldest', limit: 50 };
const draft = (body) => ({
  threadId: 't',
  parentId: null,
  author: { name: 'Ada' },
  body,
  idempotencyKey: body,
});

/**
 * A server, a writer, and a reader who watches; `told` has the texts that the reader was told, `asked(path)` counts the
 * reader's requests. `change(address, answer)` stands between reader and server.
 */
async function openReader(t, { live = {}, interval = 3_600_000, patience = 60_000, change } = {}) {
  const backend = openBackend({ live });
  t.after(() => backend.close());
  const { url, site } = backend;
  const paths = [];
  const fetchAsReader = async (address, request) => {
    paths.push(address.replace(url, ''));
    const answer = () => backend.fetch(address, request);
    return change ? change(address, answer, request) : answer();
  };
  const storage = memoryStorage();
  const reader = httpAdapter({ url, storage, fetch: fetchAsReader, interval, patience });
  const writer = httpAdapter({ url, site, fetch: backend.fetch, storage: backend.storage });
  const told = [];
  const stop = reader.watch('t', ({ comment }) => told.push(comment.body));
  t.after(stop);
  await reader.list(query);
  const { live: hub } = await backend.running();
  return {
    told,
    stop,
    hub,
    write: (body) => writer.create(draft(body)),
    asked: (path) => paths.filter((each) => each.startsWith(path)).length,
  };
}

const isLive = (address) => address.includes('/live?');

describe('httpAdapter on a server that tells by itself', () => {
  test('is told at once, and asks for nothing but the page', async (t) => {
    const { told, write, asked, hub, stop } = await openReader(t);
    await until(() => hub.readers === 1);
    await write('one');
    await write('two');
    await until(() => told.length === 2);
    assert.deepEqual(told, ['one', 'two']);
    assert.deepEqual([asked('/comments'), asked('/changes'), asked('/live')], [1, 0, 1]);
    stop();
    await until(() => hub.readers === 0);
  });

  test('asks where there is no room for it', async (t) => {
    const { told, write, asked } = await openReader(t, { live: { readers: 0 }, interval: 15 });
    await until(() => asked('/changes') > 1);
    await write('asked for');
    await until(() => told.length === 1);
    assert.equal(asked('/live'), 1);
  });

  test('asks behind a proxy that keeps back what goes on', async (t) => {
    const change = (address, answer, { signal }) =>
      isLive(address)
        ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
        : answer();
    const { told, write, asked } = await openReader(t, { interval: 15, patience: 300, change });
    await until(() => asked('/changes') > 1);
    await write('asked for');
    await until(() => told.length === 1);
    assert.equal(asked('/live'), 1);
  });

  test('asks behind a proxy that answers with something else', async (t) => {
    for (const other of [
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'data: {}\n\n',
    ]) {
      const stream = { headers: { 'content-type': 'text/event-stream' } };
      const change = (address, answer) =>
        isLive(address) ? (typeof other === 'string' ? new Response(other, stream) : other) : answer();
      const { told, write, asked } = await openReader(t, { interval: 15, change });
      await until(() => asked('/changes') > 1);
      await write('asked for');
      await until(() => told.length === 1);
      assert.equal(asked('/live'), 1);
    }
  });

  test('misses nothing when the connection breaks, and nothing comes twice', async (t) => {
    const cuts = [];
    const change = async (address, answer) => {
      const response = await answer();
      if (!isLive(address)) return response;
      const { readable, writable } = new TransformStream();
      const cut = new AbortController();
      cuts.push(() => cut.abort(new TypeError('network error')));
      response.body.pipeTo(writable, { signal: cut.signal }).catch(() => {});
      return new Response(readable, response);
    };
    const { told, write, asked, hub } = await openReader(t, { interval: 15, change });
    const all = [];
    for (let round = 1; round <= 5; round++) {
      await until(() => hub.readers === 1 && cuts.length === round);
      const body = `round ${round}`;
      await write(body);
      await until(() => told.length >= all.length + 1);
      cuts.at(-1)();
      await until(() => hub.readers === 0 || cuts.length > round);
      await write(`${body}, away`);
      all.push(body, `${body}, away`);
      await until(() => told.length >= all.length);
    }
    assert.deepEqual(told, all);
    assert.ok(asked('/live') >= 5);
  });

  test('is not told what it wrote itself', async (t) => {
    const backend = openBackend({ live: {} });
    t.after(() => backend.close());
    const { url, site, fetch, fetchOfOthers, storage } = backend;
    const adapter = httpAdapter({ url, site, fetch, storage, interval: 3_600_000 });
    const other = httpAdapter({ url, site, fetch: fetchOfOthers, storage: memoryStorage() });
    const told = [];
    t.after(adapter.watch('t', ({ comment }) => told.push(comment.body)));
    await adapter.list(query);
    const { live } = await backend.running();
    await until(() => live.readers === 1);
    await adapter.create(draft('mine'));
    await other.create(draft('theirs'));
    await until(() => told.length > 0);
    assert.deepEqual(told, ['theirs']);
  });
});
