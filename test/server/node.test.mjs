import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { streamTo } from '../../dist/server/node/stream-to.js';
import { headers, openServer, post, rawConnection, until } from './support/servers.mjs';
import { newComment, openStore } from './support/stores.mjs';

async function ask(url, options) {
  const [response] = await once(get(url, options), 'response');
  return { response, body: await text(response) };
}

const HEAD = [
  'POST /comments?thread=t HTTP/1.1',
  'host: x',
  ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  'idempotency-key: by-hand',
];

describe("Node's bridge", () => {
  test('takes and gives comments, and keeps the connection', async (t) => {
    const { url } = await openServer(t);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    t.after(() => agent.destroy());
    assert.equal((await post(url)).status, 201);
    for (const reused of [false, true, true]) {
      const request = get(`${url}/comments?thread=t`, { agent });
      const [response] = await once(request, 'response');
      assert.equal(JSON.parse(await text(response)).total, 1);
      assert.equal(request.reusedSocket, reused);
    }
  });

  test('gives what is ready at once, and never what was ready before somebody wrote, here or elsewhere', async (t) => {
    const { url, store } = await openServer(t);
    const there = store.file ? await openStore(t, { file: store.file }) : store;
    const now = async () => (await fetch(`${url}/comments?thread=t`)).json();
    for (let number = 1; number <= 6; number++) {
      if (number % 2) await post(url);
      else await there.create(newComment({ threadId: 't' }));
      const pages = await Promise.all(Array.from({ length: 5 }, now));
      assert.deepEqual(
        pages.map(({ total }) => total),
        Array(5).fill(number),
      );
    }
    const { headers } = await fetch(`${url}/comments?thread=t`);
    const again = await fetch(`${url}/comments?thread=t`);
    const sent = ({ date: _date, ...others }) => others;
    assert.deepEqual(sent(Object.fromEntries(again.headers)), sent(Object.fromEntries(headers)));
    const known = { headers: { 'if-none-match': headers.get('etag') } };
    for (let time = 0; time < 3; time++) {
      assert.equal((await fetch(`${url}/comments?thread=t`, known)).status, 304);
    }
    await there.create(newComment({ threadId: 't' }));
    assert.equal((await fetch(`${url}/comments?thread=t`, known)).status, 200);
  });

  test('sends brotli to those who read it', async (t) => {
    const { url } = await openServer(t);
    await post(url, { body: 'again and again. '.repeat(200) });
    const [response] = await once(
      get(`${url}/comments?thread=t`, { headers: { 'accept-encoding': 'gzip, deflate, br' } }),
      'response',
    );
    assert.equal(response.headers['content-encoding'], 'br');
    const chunks = await response.toArray();
    assert.equal(JSON.parse(brotliDecompressSync(Buffer.concat(chunks)).toString()).total, 1);
  });

  test('reads nothing of a body that is said to be too long, answers, and closes', async (t) => {
    const { port, store } = await openServer(t);
    const connection = rawConnection(port);
    connection.socket.write([...HEAD, `content-length: ${2 ** 30}`, '', ''].join('\r\n'));
    connection.socket.write('x'.repeat(100_000));
    await connection.closed;
    assert.match(connection.text, /^HTTP\/1\.1 413 /);
    assert.match(connection.text, /connection: close/i);
    assert.deepEqual(await store.counts(['t']), [0]);
  });

  test('stops reading a body that does not end', async (t) => {
    const { port } = await openServer(t);
    const connection = rawConnection(port);
    connection.socket.write([...HEAD, 'transfer-encoding: chunked', '', ''].join('\r\n'));
    let sent = 0;
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    while (!connection.socket.destroyed && sent < 200 * chunk.length) {
      if (!connection.socket.write(chunk))
        await Promise.race([new Promise((done) => connection.socket.once('drain', done)), connection.closed]);
      sent += chunk.length;
    }
    await connection.closed;
    assert.match(connection.text, /^HTTP\/1\.1 413 /);
    assert.ok(sent < 200 * chunk.length, `${sent} bytes went out`);
  });

  test('keeps nothing of a request that broke off', async (t) => {
    const seen = [];
    const { port, url, store } = await openServer(t, { witness: (_ask, status) => seen.push(status) });
    const connection = rawConnection(port);
    // Its end comes behind it, on the same way.
    connection.socket.write([...HEAD, 'content-length: 20', '', '{"body":"x"'].join('\r\n'), () => {
      connection.socket.destroy();
    });
    await until(() => seen.length === 1);
    assert.deepEqual(await store.counts(['t']), [0]);
    assert.equal((await post(url)).status, 201);
  });

  test('closes on clients who do not get on with their request, while it serves the others', async (t) => {
    const { port, url } = await openServer(t, { server: { headTime: 100, requestTime: 100 } });
    const slowHead = rawConnection(port);
    slowHead.socket.write('GET /comments?thr');
    const slowBody = rawConnection(port);
    slowBody.socket.write([...HEAD, 'content-length: 20', '', '{"bo'].join('\r\n'));
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    await Promise.all([slowHead.closed, slowBody.closed]);
    assert.match(slowHead.text, /^HTTP\/1\.1 408 /);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
  });

  test('ends requests before it stops, and takes no new ones', async (t) => {
    let goOn;
    const waiting = new Promise((resolve) => (goOn = resolve));
    const { url, stop } = await openServer(t, {
      identify: async () => {
        await waiting;
        return { id: null, keyOf: async (key) => key };
      },
    });
    const agent = new Agent({ keepAlive: true });
    t.after(() => agent.destroy());
    await ask(`${url}/healthz`, { agent });
    const last = post(url);
    await until(async () => (await fetch(`${url}/healthz`)).ok);
    const stopped = stop();
    await assert.rejects(fetch(`${url}/healthz`));
    goOn();
    assert.equal((await last).status, 201);
    await stopped;
  });

  test('writes nothing behind the end of an answer that a slow client has not read yet', async (t) => {
    const ended = new Promise((resolve) => {
      const server = createServer((_request, response) =>
        streamTo(response, { status: 200, headers: {} }, (reader) => {
          reader.send(new Uint8Array(1 << 25));
          reader.end();
          reader.send(new Uint8Array(1));
          setImmediate(() => resolve(reader.waiting));
          return () => {};
        }),
      );
      server.listen(0, '127.0.0.1', () => {
        const request = get({ port: server.address().port, host: '127.0.0.1' });
        request.on('error', () => {});
        t.after(() => (request.destroy(), server.close()));
      });
    });
    assert.ok((await ended) > 0);
  });

  test('says when a port is taken', async (t) => {
    const { port } = await openServer(t);
    await assert.rejects(openServer(t, { server: { port } }), { code: 'EADDRINUSE' });
  });

  test('answers what is no HTTP with 400, and lives on', async (t) => {
    const { port, url } = await openServer(t);
    const connection = rawConnection(port);
    connection.socket.write('\u0016\u0003\u0001 hello\r\n\r\n');
    await connection.closed;
    assert.match(connection.text, /^HTTP\/1\.1 400 /);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
  });
});
