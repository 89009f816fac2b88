import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { rmSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadSqlite } from '../../dist/server/sql/sqlite-module.js';
import { missing, readOnlyDisk, smallDisk } from './support/mounts.mjs';
import { dataFolder, startServing } from './support/programs.mjs';
import { headers, openServer, post, rawConnection, SITE, until } from './support/servers.mjs';

const REQUEST = [
  'POST /comments?thread=t HTTP/1.1',
  'host: x',
  ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  'idempotency-key: by-hand',
];

const total = async (url) => (await (await fetch(`${url}/comments?thread=t&limit=1`)).json()).total;

describe('a disk', () => {
  test(
    'that is full refuses comments, serves readers, loses nothing, and takes comments again when it has room',
    { skip: missing },
    async (t) => {
      const data = dataFolder(t);
      const server = await startServing(t, ['--data', data, '--site', SITE, '--limits', 'off'], {
        within: smallDisk(data, '4m'),
      });
      const url = `${server.url}/api`;
      // The folder as the server sees it.
      const filler = `/proc/${server.child.pid}/root${data}/filler`;
      let kept = 0;
      assert.equal((await post(url)).status, 201);
      kept++;
      assert.throws(() => writeFileSync(filler, Buffer.alloc(8 << 20)), { code: 'ENOSPC' });
      let refused = 0;
      while (refused < 20) {
        const answer = await post(url, { body: 'x'.repeat(9000) });
        if (answer.status === 201) {
          kept++;
          continue;
        }
        refused++;
        assert.deepEqual([answer.status, (await answer.json()).code], [503, 'UNAVAILABLE']);
        assert.ok(Number(answer.headers.get('retry-after')) > 0);
      }
      assert.equal(await total(url), kept);
      for (const path of ['/healthz', '/readyz', '/api/comments?thread=t']) {
        assert.equal((await fetch(server.url + path)).status, 200);
      }
      assert.match(server.errors(), /disk of the database is full/);
      rmSync(filler);
      assert.equal((await post(url)).status, 201);
      assert.equal(await total(url), kept + 1);
      server.child.kill('SIGTERM');
      assert.deepEqual(await server.ended, { status: 0, signal: null });
    },
  );

  test(
    'that can only be read serves readers, refuses comments, and says why',
    { skip: missing },
    async (t) => {
      const data = dataFolder(t);
      const sites = ['--site', SITE, '--limits', 'off'];
      const first = await startServing(t, ['--data', data, ...sites]);
      assert.equal((await post(`${first.url}/api`)).status, 201);
      first.child.kill('SIGTERM');
      await first.ended;
      const server = await startServing(t, ['--data', data, ...sites], { within: readOnlyDisk(data) });
      const url = `${server.url}/api`;
      assert.equal(await total(url), 1);
      const answer = await post(url);
      assert.deepEqual([answer.status, (await answer.json()).code], [503, 'UNAVAILABLE']);
      assert.equal(await total(url), 1);
      assert.match(server.errors(), /readonly database/);
    },
  );
});

test('a database that another program has locked refuses comments for now, and serves readers', async (t) => {
  const errors = [];
  const { url, store } = await openServer(t, {
    store: { patience: 30 },
    onError: (error) => errors.push(error),
  });
  assert.equal((await post(url)).status, 201);
  const { DatabaseSync } = await loadSqlite();
  const other = new DatabaseSync(store.file);
  other.exec('begin immediate');
  const key = { 'idempotency-key': 'again' };
  const answer = await post(url, { body: 'later' }, key);
  assert.deepEqual([answer.status, (await answer.json()).code], [503, 'UNAVAILABLE']);
  assert.ok(Number(answer.headers.get('retry-after')) > 0);
  assert.equal(await total(url), 1);
  assert.equal((await fetch(`${url}/readyz`)).status, 200);
  other.exec('rollback');
  other.close();
  assert.equal((await post(url, { body: 'later' }, key)).status, 201);
  assert.equal((await post(url, { body: 'later' }, key)).status, 201);
  assert.equal(await total(url), 2);
  assert.equal(errors.length, 1);
});

describe('a client', () => {
  test('that closes its half of the connection is parted from, and may send the same again', async (t) => {
    const { port, url } = await openServer(t);
    const body = JSON.stringify({ body: 'the last words' });
    for (let number = 0; number < 5; number++) {
      const connection = rawConnection(port);
      connection.socket.end([...REQUEST, `content-length: ${body.length}`, '', body].join('\r\n'));
      await connection.closed;
      assert.match(connection.text, /^(HTTP\/1\.1 201 |$)/);
    }
    const again = await post(url, JSON.parse(body), { 'idempotency-key': 'by-hand' });
    assert.equal(again.status, 201);
    assert.equal(await total(url), 1);
  });

  test('that closes its half in the middle of a body has said nothing', async (t) => {
    const { port, store, url } = await openServer(t);
    const connection = rawConnection(port);
    connection.socket.end([...REQUEST, 'content-length: 100', '', '{"body":"half'].join('\r\n'));
    await connection.closed;
    assert.match(connection.text, /^(HTTP\/1\.1 400 |$)/);
    assert.deepEqual(await store.counts(['t']), [0]);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
  });

  test('that does not read its answers is parted from, and the others are served', async (t) => {
    const accepted = [];
    const note = ({ socket }) => accepted.push(socket);
    subscribe('net.server.socket', note);
    t.after(() => unsubscribe('net.server.socket', note));
    const { port, url } = await openServer(t, { server: { silence: 100 } });
    for (let number = 0; number < 20; number++) await post(url, { body: 'x'.repeat(9000) });
    const slow = rawConnection(port);
    slow.socket.pause();
    // Until its answers fill what the system keeps for it, and more.
    const ask = 'GET /comments?thread=t&limit=100 HTTP/1.1\r\nhost: x\r\n\r\n';
    for (let number = 0; number < 100; number++) slow.socket.write(ask);
    assert.equal(await total(url), 20);
    const { localPort } = slow.socket;
    const other = accepted.find(({ remotePort }) => remotePort === localPort);
    await until(() => other.destroyed);
    assert.equal(await total(url), 20);
  });

  test('that sends a small body which would become a large one is refused before it is unpacked', async (t) => {
    const { port, store } = await openServer(t);
    const bomb = gzipSync(JSON.stringify({ body: 'x'.repeat(20 << 20) }));
    assert.ok(bomb.length < 65_536);
    for (const coding of ['gzip', 'br', 'deflate', 'gzip, gzip', 'identity, gzip']) {
      const connection = rawConnection(port);
      const head = [
        ...REQUEST,
        `content-encoding: ${coding}`,
        `content-length: ${bomb.length}`,
        'connection: close',
      ];
      connection.socket.write([...head, '', ''].join('\r\n'));
      connection.socket.write(bomb);
      await connection.closed;
      assert.match(connection.text, /^HTTP\/1\.1 415 /, coding);
    }
    assert.deepEqual(await store.counts(['t']), [0]);
  });
});
