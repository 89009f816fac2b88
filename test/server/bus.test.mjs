import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, test } from 'node:test';
import { createLive } from '../../dist/server/index.js';
import { busAt } from '../../dist/server/node.js';
import { postgres } from './support/databases/postgres.mjs';
import { folderFor, freePorts, remove, runs } from './support/databases/process.mjs';
import { until } from './support/servers.mjs';
import { databaseFile, newComment, openStore } from './support/stores.mjs';

const HOUR = 3_600_000;

/** A program that keeps nothing; `args(port)` are its arguments. */
function program(name, command, protocol, args) {
  const there = spawnSync('sh', ['-c', `command -v ${command}`], {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  return {
    name,
    missing: there.status === 0 ? undefined : `${command} is not installed`,
    async start() {
      const folder = folderFor({}, 'bus');
      const [port] = await freePorts(1);
      const begin = () => runs(String(there.stdout).trim(), args(port), { cwd: folder });
      let server = begin();
      return {
        url: `${protocol}//ada:secret@127.0.0.1:${port}`,
        async restart() {
          await server.end();
          server = begin();
        },
        async stop() {
          await server.end();
          remove(folder);
        },
      };
    },
  };
}

const BUSES = [
  program('Redis', 'redis-server', 'redis:', (port) =>
    `--port ${port} --bind 127.0.0.1 --appendonly no --user ada on >secret allchannels +@all`.split(' '),
  ),
  program('NATS', 'nats-server', 'nats:', (port) =>
    `--addr 127.0.0.1 --port ${port} --user ada --pass secret`.split(' '),
  ),
  {
    name: 'PostgreSQL',
    missing: postgres.missing,
    async start() {
      const { database, killAndStart, stop } = await postgres.start();
      return { url: await database(), restart: killAndStart, stop };
    },
  },
];

/** Two processes on one database, which look for themselves once in an hour; `told` has what a reader of the second one was told. */
async function openTwo(t, buses) {
  const file = databaseFile(t);
  const [here, there] = [await openStore(t, { file }), await openStore(t, { file })];
  const lives = [here, there].map((store, index) => createLive(store, { interval: HOUR, bus: buses[index] }));
  t.after(() => lives.forEach((live) => live.close()));
  const told = [];
  const way = { send: (bytes) => told.push(new TextDecoder().decode(bytes)), waiting: 0, end() {}, cut() {} };
  t.after(lives[1].follow('thread', undefined)(way));
  await until(() => told.length === 1);
  const write = (body) => here.create(newComment({ body }));
  return { write, knows: (body) => told.some((text) => text.includes(JSON.stringify(body))) };
}

/** A packet of PostgreSQL: its type, its length, and what it says. */
function packet(type, ...parts) {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

test('PostgreSQL that refuses to listen, as a standby does, is left', { timeout: 30_000 }, async (t) => {
  const ready = packet('Z', 'I');
  const refusal = packet('E', 'SERROR\0', 'C25006\0', 'Mcannot execute LISTEN during recovery\0', '\0');
  let leave;
  const left = new Promise((resolve) => (leave = resolve));
  const server = createServer((socket) => {
    t.after(() => socket.destroy());
    socket.once('end', leave).once('data', () => {
      socket.write(Buffer.concat([packet('R', [0, 0, 0, 0]), ready]));
      socket.once('data', () => socket.write(Buffer.concat([refusal, ready])));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const errors = [];
  const bus = busAt({
    url: `postgres://ada@127.0.0.1:${server.address().port}/comments`,
    onError: ({ message }) => errors.push(message),
  });
  t.after(bus.subscribe(() => {}));
  await left;
  assert.deepEqual(errors, ['cannot execute LISTEN during recovery']);
});

test('a bus that ends the connection well is told of, and asked again', async (t) => {
  let connections = 0;
  const server = createServer((socket) => {
    if (++connections === 1) socket.once('data', () => socket.end());
    socket.on('error', () => {});
    t.after(() => socket.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const errors = [];
  const bus = busAt({
    url: `nats://127.0.0.1:${server.address().port}`,
    onError: ({ message }) => errors.push(message),
  });
  t.after(bus.subscribe(() => {}));
  await until(() => connections === 2);
  assert.match(errors.join(), /^127\.0\.0\.1:\d+ has ended the connection$/);
});

describe('word between processes', () => {
  for (const { name, missing, start } of BUSES) {
    test(`comes through ${name}, and again after it was away`, { skip: missing }, async (t) => {
      const server = await start();
      t.after(server.stop);
      const errors = [];
      const onError = (error) => errors.push(error);
      const buses = [0, 1].map(() => busAt({ url: server.url, onError }));
      const { write, knows } = await openTwo(t, buses);
      let serial = 0;
      // A connection takes its time, and a bus may lose words: with one that came, all before it are known.
      const comesThrough = () => {
        const first = ++serial;
        return until(async () => {
          await write(`word ${++serial}`);
          return Array.from({ length: serial - first }, (_, index) => first + 1 + index).some((number) =>
            knows(`word ${number}`),
          );
        });
      };
      await comesThrough();
      await server.restart();
      await write('while it was away, or shortly after');
      await comesThrough();
      assert.ok(knows('while it was away, or shortly after'));
      await until(() => errors.length > 0);
    });

    test(
      `says why ${name} does not let it in`,
      { skip: missing ?? (name === 'PostgreSQL' && 'it trusts everybody here') },
      async (t) => {
        const server = await start();
        t.after(server.stop);
        const errors = [];
        const url = server.url.replace('secret', 'wrong');
        const bus = busAt({ url, onError: (error) => errors.push(error.message) });
        t.after(bus.subscribe(() => {}));
        await until(() => errors.some((words) => /WRONGPASS|Authorization/i.test(words)));
      },
    );
  }

  test('is one word for many changes while an earlier one is on its way, and fails without harm', async (t) => {
    const published = [];
    const errors = [];
    let goOn;
    const bus = {
      publish(threadId) {
        published.push(threadId);
        if (published.length > 1) return Promise.reject(new Error('away'));
        return new Promise((resolve) => (goOn = resolve));
      },
      subscribe: () => () => {},
    };
    const store = await openStore(t);
    const live = createLive(store, { bus, onError: ({ message }) => errors.push(message) });
    t.after(live.close);
    for (let number = 0; number < 10; number++) await store.create(newComment());
    assert.deepEqual(published, ['thread']);
    goOn();
    await until(() => errors.length === 1);
    assert.deepEqual([published, errors], [['thread', 'thread'], ['away']]);
  });

  test('is refused at an address of another kind', () => {
    assert.throws(() => busAt({ url: 'kafka://x' }), /There is no bus for kafka:/);
  });
});
