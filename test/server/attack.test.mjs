// A server under all that clients can do to it at once. More: FUZZ_RUNS=10000 node --test test/server/attack.test.mjs
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request as send } from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { requests } from './support/any-request.mjs';
import { dataFolder, startServing } from './support/programs.mjs';
import { headers, rawConnection, SITE } from './support/servers.mjs';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 4);
/** What the server may need above what it needed before. */
const MEMORY = 64 << 20;

const HEAD = [
  'POST /api/comments?thread=quiet HTTP/1.1',
  'host: x',
  ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  'idempotency-key: x',
];
const textOf = (number) => `${number} ${'x'.repeat(1000)}`;
const BOMB = gzipSync(JSON.stringify({ body: 'x'.repeat(30 << 20) }));

/** Each takes a connection, and does with it what no browser does. */
const ATTACKS = {
  'a head that never ends': (socket) => socket.write('GET /api/comments?thread='),
  'a body that never comes': (socket) =>
    socket.write([...HEAD, 'content-length: 60000', '', '{"body":"'].join('\r\n')),
  'a body of 1 GiB, announced': (socket) => {
    socket.write([...HEAD, `content-length: ${2 ** 30}`, '', ''].join('\r\n'));
    flood(socket, 'x'.repeat(1 << 16));
  },
  'a body of 1 GiB, in pieces': (socket) => {
    socket.write([...HEAD, 'transfer-encoding: chunked', '', ''].join('\r\n'));
    flood(socket, `10000\r\n${'x'.repeat(0x10000)}\r\n`);
  },
  'a body that would become larger': (socket) => {
    socket.write([...HEAD, 'content-encoding: gzip', `content-length: ${BOMB.length}`, '', ''].join('\r\n'));
    socket.write(BOMB);
  },
  'answers that nobody reads': (socket) => {
    socket.pause();
    for (let number = 0; number < 200; number++)
      socket.write('GET /api/comments?thread=quiet HTTP/1.1\r\nhost: x\r\n\r\n');
  },
  'half a connection': (socket) => socket.end('GET /api/comments?thread=quiet HTTP/1.1\r\nhost: x\r\n\r\n'),
  'bytes that are no HTTP': (socket) => socket.write(Buffer.from([0x16, 3, 1, 0, 0xff, 0, 13, 10, 13, 10])),
};

/** Sends up to 1 GiB, for as long as somebody takes it. */
async function flood(socket, piece) {
  for (let sent = 0; sent < 2 ** 30 && !socket.destroyed; sent += piece.length) {
    if (!socket.write(piece))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
  }
}

/** Memory of a process, in bytes. */
function memoryOf({ pid }) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
}

test(
  `${RUNS} requests of any kind, and hostile connections beside them, leave the server as it was`,
  { skip: !existsSync('/proc/self/status') && 'only Linux tells the memory of a process' },
  async (t) => {
    const server = await startServing(t, [
      '--data',
      dataFolder(t),
      '--site',
      SITE,
      '--limits',
      'off',
      '--live',
      '50',
    ]);
    const { url, child } = server;
    const { port } = new URL(url);
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    t.after(() => agent.destroy());
    const normal = async () => {
      const answer = await fetch(`${url}/api/comments?thread=quiet`);
      assert.equal(answer.status, 200);
      return answer.json();
    };
    for (let number = 0; number < 50; number++) {
      const body = JSON.stringify({ body: textOf(number) });
      const all = { ...headers, 'idempotency-key': `quiet ${number}` };
      const answer = await fetch(`${url}/api/comments?thread=quiet`, { method: 'POST', headers: all, body });
      assert.equal(answer.status, 201);
      await normal();
    }
    const before = memoryOf(child);

    const connections = Object.values(ATTACKS).flatMap((attack) =>
      Array.from({ length: 10 }, () => {
        const connection = rawConnection(port);
        connection.socket.setEncoding('latin1');
        connection.socket.once('connect', () => void attack(connection.socket));
        return connection;
      }),
    );
    t.after(() => connections.forEach(({ socket }) => socket.destroy()));

    const statuses = new Map();
    let most = before;
    await fc.assert(
      fc.asyncProperty(requests(SITE), async ({ address, body, ...request }) => {
        const { method } = request;
        const status = await statusOf({ ...request, agent, port, path: `/api${address}` }, body);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        assert.ok(status < 500 || address.startsWith('/live?'), `${status} to ${method} ${address}`);
        most = Math.max(most, memoryOf(child));
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    t.diagnostic(
      `statuses ${JSON.stringify([...statuses].toSorted())}, memory ${before >> 20} → ${most >> 20} MiB`,
    );
    assert.ok(most - before <= MEMORY, `${(most - before) >> 20} MiB more`);
    for (const { text } of connections) assert.doesNotMatch(text, /^HTTP\/1\.1 (201|5)/m);
    const { comments } = await normal();
    assert.equal(comments.length, 50);
    assert.ok(comments.every(({ body }, number) => body === textOf(number)));
    assert.equal((await fetch(`${url}/readyz`)).status, 200);
    const errors = server.errors().split('\n').filter(Boolean);
    // Some requests say that they come through a proxy, of which the server tells its owner once.
    assert.deepEqual(
      errors.filter((line) => JSON.parse(line).event !== 'proxy'),
      [],
    );
    assert.ok(errors.length <= 1, `${errors.length} messages`);
  },
);

/** The status of an answer, or 0 where the connection was closed instead. */
async function statusOf(options, body) {
  const request = send(options);
  request.end(body);
  try {
    const [response] = await once(request, 'response');
    if (response.headers['content-type'] === 'text/event-stream') request.destroy();
    else await response.resume().toArray();
    return response.statusCode;
  } catch {
    return 0;
  }
}
