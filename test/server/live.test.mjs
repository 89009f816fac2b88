import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, test } from 'node:test';
import { createHandler, createLive } from '../../dist/server/index.js';
import { nodeHandler, startServer } from '../../dist/server/node.js';
import { follow, revisions, texts } from './support/followers.mjs';
import { dataFolder, startServing } from './support/programs.mjs';
import { post, SITE, until } from './support/servers.mjs';
import { databaseFile, newComment, openStore } from './support/stores.mjs';

const THREAD = { threadId: 't' };

/** A server with live readers; looks at revisions and beats only when the test says so, unless it says otherwise. */
async function openLive(t, { store: given, change = (methods) => methods, ...options } = {}) {
  const store = given ?? (await openStore(t));
  const errors = [];
  const live = createLive(change(store), {
    interval: 3_600_000,
    heartbeat: 3_600_000,
    onError: (error) => errors.push(error),
    ...options,
  });
  t.after(() => live.close());
  const running = await startServer(nodeHandler(store, { sites: [SITE], live }), { port: 0 });
  t.after(() => running.stop(0));
  const followed = (query = 'thread=t', more) => {
    const follower = follow(`${running.url}/live?${query}`, more);
    t.after(follower.close);
    return follower;
  };
  return { ...running, store, live, errors, follow: followed };
}

describe('GET /live', () => {
  test('tells what happens in a thread, as it happens, to all who follow it and to nobody else', async (t) => {
    const { url, store, follow: on } = await openLive(t);
    await store.create(newComment({ ...THREAD, body: 'before' }));
    const followers = [on(), on()];
    const other = on('thread=other');
    await until(() => [...followers, other].every(({ messages }) => messages.length === 1));
    assert.match(followers[0].headers['content-type'], /^text\/event-stream/);
    assert.match(followers[0].headers['cache-control'], /no-transform/);
    assert.equal(followers[0].headers['x-accel-buffering'], 'no');
    const comment = await (await post(url, { body: 'now' })).json();
    await until(() => followers.every(({ messages }) => messages.length === 2));
    for (const follower of followers) {
      assert.deepEqual(revisions(follower), [1, 2]);
      assert.deepEqual(follower.messages[0].changes, []);
      assert.deepEqual(follower.messages[1].changes, [{ kind: 'created', comment }]);
      assert.equal(follower.messages[1].id, 2);
    }
    assert.deepEqual(other.messages, [{ id: 0, revision: 0, changes: [] }]);
  });

  for (const { how, query, headers = {} } of [
    { how: 'since', query: 'thread=t&since=2' },
    { how: 'Last-Event-ID', query: 'thread=t', headers: { 'last-event-id': '2' } },
    { how: 'both, the later one', query: 'thread=t&since=0', headers: { 'last-event-id': '2' } },
  ]) {
    test(`goes on behind the revision in ${how}, without a gap`, async (t) => {
      const { store, follow: on } = await openLive(t);
      for (let number = 1; number <= 40; number++) {
        await store.create(newComment({ ...THREAD, body: String(number) }));
      }
      const follower = on(query, { headers });
      await until(() => revisions(follower).at(-1) === 40);
      assert.deepEqual(
        texts(follower).map(Number),
        Array.from({ length: 38 }, (_, index) => index + 3),
      );
      assert.equal(revisions(follower)[0], 2);
    });
  }

  test('leaves nothing out while others write, whenever one comes', async (t) => {
    const { store, follow: on } = await openLive(t);
    const followers = [];
    for (let number = 1; number <= 60; number++) {
      const kept = store.create(newComment({ ...THREAD, body: String(number) }));
      followers.push(on('thread=t&since=0'));
      await kept;
    }
    await until(() => followers.every((follower) => revisions(follower).at(-1) === 60));
    const all = Array.from({ length: 60 }, (_, index) => index + 1);
    for (const follower of followers) assert.deepEqual(texts(follower).map(Number), all);
  });

  test('begins anew with whoever knows more than there is, as after a backup was put back', async (t) => {
    const { store, follow: on } = await openLive(t);
    await store.create(newComment(THREAD));
    const follower = on('thread=t&since=99');
    await until(() => follower.messages.length === 1);
    await store.create(newComment({ ...THREAD, body: 'next' }));
    await until(() => follower.messages.length === 2);
    assert.deepEqual([revisions(follower), texts(follower)], [[1, 2], ['next']]);
  });

  test('has room for so many, sends the others to ask, and has room again', async (t) => {
    const { url, live, follow: on } = await openLive(t, { readers: 2 });
    const followers = [on(), on()];
    await until(() => live.readers === 2);
    const third = on();
    await third.answered;
    assert.deepEqual([third.status, Number(third.headers['retry-after']) > 0], [503, true]);
    assert.equal((await fetch(`${url}/changes?thread=t`)).status, 200);
    followers[0].close();
    await until(() => live.readers === 1);
    const fourth = on();
    await until(() => fourth.messages.length === 1);
  });

  test('gives signs of life', async (t) => {
    const { follow: on } = await openLive(t, { heartbeat: 5 });
    const follower = on();
    await until(() => follower.beats > 2);
    assert.equal(follower.messages.length, 1);
  });

  test('tells what another process changed, by the revision of the thread', async (t) => {
    const file = databaseFile(t);
    const [here, there] = [await openStore(t, { file }), await openStore(t, { file })];
    const { follow: on } = await openLive(t, { store: here, interval: 5 });
    const follower = on();
    await until(() => follower.messages.length === 1);
    await there.create(newComment({ ...THREAD, body: 'elsewhere' }));
    await until(() => follower.messages.length === 2);
    assert.deepEqual(texts(follower), ['elsewhere']);
  });

  test('cuts off who does not read, keeps little for it, and serves the others', async (t) => {
    const { port: _port, url, store, live, follow: on } = await openLive(t, { backlog: 10_000 });
    const slow = connect(Number(new URL(url).port), '127.0.0.1');
    t.after(() => slow.destroy());
    slow.on('error', () => {});
    slow.write('GET /live?thread=t HTTP/1.1\r\nhost: x\r\n\r\n');
    await once(slow, 'readable');
    const follower = on();
    await until(() => live.readers === 2 && follower.messages.length === 1);
    let sent = 0;
    while (live.readers === 2 && sent < 5000) {
      await store.create(newComment({ ...THREAD, body: `${++sent} ${'x'.repeat(9_000)}` }));
    }
    await until(() => revisions(follower).at(-1) === sent);
    assert.equal(live.readers, 1);
    assert.equal(texts(follower).length, sent);
  });

  test('cuts off who has not taken the last sign of life', async (t) => {
    const { store } = await openLive(t);
    const live = createLive(store, { heartbeat: 5 });
    t.after(() => live.close());
    let cut = 0;
    const way = { send() {}, waiting: 3, end() {}, cut: () => cut++ };
    const leave = live.follow('t', undefined)(way);
    await until(() => cut > 0);
    leave();
    assert.equal(live.readers, 0);
  });

  test('ends well when the server stops, and takes nobody after that', async (t) => {
    const { live, stop, follow: on } = await openLive(t);
    const follower = on();
    await until(() => follower.messages.length === 1);
    live.close();
    await follower.ended;
    assert.equal(follower.response.complete, true);
    const late = on();
    await late.answered;
    assert.equal(late.status, 503);
    await stop();
    assert.equal(live.readers, 0);
  });

  test('drops a reader whose thread can not be read, and says why', async (t) => {
    const failure = new Error('the database is away');
    let away = false;
    const change = (store) => ({
      ...store,
      state: async (id) => (away ? Promise.reject(failure) : store.state(id)),
    });
    const { errors, live, store, follow: on } = await openLive(t, { change });
    const first = on();
    await until(() => first.messages.length === 1);
    away = true;
    const second = on();
    await second.ended;
    assert.deepEqual(errors, [failure]);
    assert.equal(live.readers, 1);
    away = false;
    await store.create(newComment(THREAD));
    await until(() => first.messages.length === 2);
  });

  test('is not there unless the owner wants it, and says so', async (t) => {
    const store = await openStore(t);
    const quiet = createHandler(store, { sites: [SITE] });
    assert.equal((await quiet(new Request('https://c.example/live?thread=t'))).status, 503);
    const page = async (handler) =>
      (await handler(new Request('https://c.example/comments?thread=t'))).json();
    assert.equal('live' in (await page(quiet)), false);
    const live = createLive(store);
    t.after(() => live.close());
    const telling = createHandler(store, { sites: [SITE], live });
    assert.equal((await page(telling)).live, true);
    for (const query of ['', 'thread=', 'thread=t&since=-1', 'thread=t&since=x']) {
      const { status } = await telling(new Request(`https://c.example/live?${query}`));
      assert.ok(status === 400 || status === 422, `${query}: ${status}`);
    }
    const head = await telling(new Request('https://c.example/live?thread=t', { method: 'HEAD' }));
    assert.deepEqual([head.status, live.readers], [200, 0]);
  });

  test('is a stream of Web standards, too', async (t) => {
    const store = await openStore(t);
    const live = createLive(store);
    t.after(() => live.close());
    const handler = createHandler(store, { sites: [SITE], live });
    const asked = new Request('https://c.example/live?thread=t', { headers: { origin: SITE } });
    const { body, headers } = await handler(asked);
    assert.equal(headers.get('access-control-allow-origin'), SITE);
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    assert.match((await reader.read()).value, /^id: 0\ndata: /);
    await store.create(newComment({ ...THREAD, body: 'streamed' }));
    assert.match((await reader.read()).value, /streamed/);
    await reader.cancel();
    await until(() => live.readers === 0);
  });
});

describe('comment-thread serve --live', () => {
  test('tells readers as it happens, and ends them when it stops', async (t) => {
    const { url, child, ended } = await startServing(t, ['--data', dataFolder(t), '--live', '1']);
    const follower = follow(`${url}/api/live?thread=example`);
    t.after(follower.close);
    await until(() => follower.messages.length === 1);
    const second = follow(`${url}/api/live?thread=example`);
    t.after(second.close);
    await second.answered;
    assert.equal(second.status, 503);
    const headers = { origin: url, 'content-type': 'application/json', 'idempotency-key': 'one' };
    const body = JSON.stringify({ body: 'Good morning' });
    await fetch(`${url}/api/comments?thread=example`, { method: 'POST', headers, body });
    await until(() => follower.messages.length === 2);
    child.kill('SIGTERM');
    assert.deepEqual(await ended, { status: 0, signal: null });
    assert.equal(follower.response.complete, true);
  });
});
