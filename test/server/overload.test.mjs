// Clients that want to wear a server out, all at once. In full: LONG=1 node --test test/server/overload.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { dataFolder, startServing } from './support/programs.mjs';
import { headers, post, SITE, until } from './support/servers.mjs';

const LONG = process.env.LONG !== undefined;
const MIB = 1024 * 1024;
/** Bytes of each body without end, and how many connections of each kind are held open. */
const BODY = (LONG ? 1024 : 64) * MIB;
const SLOW = LONG ? 500 : 50;
const READS = LONG ? 2000 : 200;
const MOST = 64 * MIB;

const skip = process.platform === 'linux' ? false : 'memory is read from /proc';

/** Sends as much of a body as the server takes; gives what it was answered, if anything. */
function endless(url, more = {}) {
  const part = Buffer.alloc(64 * 1024, 'x');
  return new Promise((resolve) => {
    const all = { ...headers, 'idempotency-key': 'endless', ...more };
    const sent = request(`${url}/api/comments?thread=t`, { method: 'POST', headers: all });
    let left = BODY;
    let status;
    const write = () => {
      while (left > 0 && !sent.destroyed) {
        left -= part.length;
        if (!sent.write(part)) return void sent.once('drain', write);
      }
      sent.end();
    };
    sent.on('response', (response) => {
      status = response.statusCode;
      response.resume();
    });
    sent.on('error', () => {});
    sent.once('close', () => resolve({ status, taken: BODY - left }));
    write();
  });
}

/** A connection that begins to say something, and does not go on. */
function held(test, port, beginning) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  test.after(() => socket.destroy());
  return new Promise((resolve) => socket.write(beginning, resolve));
}

test(
  'a server that is worn out on purpose goes on for others, in the memory that it had',
  { skip },
  async (t) => {
    const settings = ['--site', SITE, '--data', dataFolder(t), '--limits', 'off', '--live', '100'];
    const { url, child, errors } = await startServing(t, settings);
    const { port } = new URL(url);
    const memory = () => {
      const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      return Number(kilobytes) * 1024;
    };
    for (let times = 0; times < 20; times++) await post(`${url}/api`);
    const read = () => fetch(`${url}/api/comments?thread=t`, { headers: { origin: SITE } });
    for (let times = 0; times < READS; times++) await (await read()).arrayBuffer();
    const before = memory();

    const lines = ['Host: x', `Origin: ${SITE}`].join('\r\n');
    const json = 'Content-Type: application/json\r\nContent-Length: 1000\r\nIdempotency-Key: slow';
    for (let times = 0; times < SLOW; times++) {
      await held(t, port, `GET /api/comments?thread=t HTTP/1.1\r\n${lines}\r\n`);
      await held(t, port, `POST /api/comments?thread=t HTTP/1.1\r\n${lines}\r\n${json}\r\n\r\n{"body":`);
      await held(t, port, `GET /api/live?thread=t HTTP/1.1\r\n${lines}\r\n\r\n`);
    }
    const attacks = [endless(url), endless(url, { 'content-length': String(BODY) })];
    const bomb = gzipSync(Buffer.alloc((LONG ? 1024 : 64) * MIB));
    const bombs = Promise.all(
      Array.from({ length: 10 }, () =>
        fetch(`${url}/api/comments?thread=t`, {
          method: 'POST',
          headers: { ...headers, 'content-encoding': 'gzip', 'idempotency-key': 'bomb' },
          body: bomb,
        }).then(
          ({ status }) => status,
          () => 'parted',
        ),
      ),
    );
    const times = [];
    let most = 0;
    for (let count = 0; count < READS; count++) {
      const begun = performance.now();
      const answer = await read();
      assert.equal(answer.status, 200);
      await answer.arrayBuffer();
      times.push(performance.now() - begun);
      most = Math.max(most, memory());
    }
    for (const { status, taken } of await Promise.all(attacks)) {
      assert.ok(status === 413 || status === undefined, String(status));
      if (status === 413) assert.ok(taken <= BODY);
    }
    for (const status of await bombs)
      assert.ok(status === 415 || status === 413 || status === 'parted', String(status));
    most = Math.max(most, memory());
    times.sort((a, b) => a - b);
    t.diagnostic(
      `${Math.round((most - before) / MIB)} MiB more than ${Math.round(before / MIB)}; a read took ` +
        `${Math.round(times[Math.floor(times.length * 0.99)])} ms at most in 99 of 100`,
    );
    assert.ok(most - before < MOST, `${(most - before) / MIB} MiB`);
    await until(async () => (await post(`${url}/api`)).status === 201);
    assert.equal(errors(), '');
  },
);
