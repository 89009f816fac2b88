// The lines of the README for several processes, as they stand there: nginx, which keeps what readers get, before two servers.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { httpAdapter } from '../../dist/adapters/http.js';
import { memoryStorage } from './support/backends.mjs';
import { postgres } from './support/databases/postgres.mjs';
import { answers, folderFor, freePorts, otherUser, remove, runs } from './support/databases/process.mjs';
import { startServing } from './support/programs.mjs';
import { SITE, until } from './support/servers.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, LINES] = /```nginx\n(upstream [^]*?)```/.exec(readme);
const nginx = spawnSync('nginx', ['-v']).status === 0;
const skip = nginx ? postgres.missing : 'nginx is not installed';

async function openProxy(t, servers) {
  const folder = folderFor(otherUser([]), 'nginx');
  const [port] = await freePorts(1);
  const [one, two] = servers.map(({ url }) => new URL(url).host);
  const lines = LINES.replace('10.0.0.11:8080', one)
    .replace('10.0.0.12:8080', two)
    .replace('/var/cache/nginx/comments', `${folder}/cache`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder};`,
  );
  writeFileSync(
    join(folder, 'conf'),
    `daemon off; pid ${folder}/pid; error_log /dev/null; events {} http { access_log off; ${paths.join(' ')} ${lines} }`,
  );
  const program = runs('nginx', ['-c', join(folder, 'conf'), '-p', folder]);
  t.after(async () => {
    await program.end('SIGTERM');
    remove(folder);
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(program, async () => assert.ok((await fetch(`${url}/readyz`)).ok));
  return url;
}

describe('two servers behind a cache', { skip }, () => {
  let database;
  before(async () => (database = await postgres.start()));
  after(() => database.stop());

  async function open(t) {
    const address = await database.database();
    const settings = ['--site', SITE, '--proxy', 'loopback', '--limits', 'off', '--least-time', '0'];
    const servers = await Promise.all(
      [1, 2].map(() => startServing(t, [...settings, '--log', 'requests', '--database', address])),
    );
    const url = await openProxy(t, servers);
    const speak = (where, { headers, ...request }) =>
      fetch(where, { ...request, headers: { ...headers, origin: SITE } });
    const person = () =>
      httpAdapter({ url: `${url}/api/`, site: SITE, fetch: speak, storage: memoryStorage(), interval: 50 });
    const write = (adapter, body) =>
      adapter.create({ threadId: 't', parentId: null, author: { name: 'Ada' }, body, idempotencyKey: body });
    const read = (headers = { origin: SITE }) => fetch(`${url}/api/comments?thread=t`, { headers });
    const listed = async () => (await (await read()).json()).comments.map(({ body }) => body);
    const asked = () =>
      servers
        .map(({ output, errors }) => (output() + errors()).match(/"path":"\/api\/comments"/g)?.length ?? 0)
        .reduce((sum, each) => sum + each);
    return { servers, url, person, write, read, listed, asked };
  }

  test('are asked once for many readers, who see what is new soon after', async (t) => {
    const { person, write, read, listed, asked } = await open(t);
    const ada = person();
    await write(ada, 'One');
    assert.deepEqual(await listed(), ['One']);
    const before = asked();
    const readers = 500;
    for (let times = 0; times < readers; times++) assert.equal((await read()).status, 200);
    assert.ok(asked() - before < readers / 10, `${asked() - before}`);
    const etag = (await read()).headers.get('etag');
    assert.equal((await read({ origin: SITE, 'if-none-match': etag })).status, 304);
    await write(person(), 'Two');
    await until(async () => (await listed()).length === 2);
  });

  test('answer each page and each person in their own way', async (t) => {
    const { url, person, write, read } = await open(t);
    const [ada, eve] = [person(), person()];
    await write(ada, 'Mine');
    for (const [origin, allowed] of [
      [SITE, SITE],
      ['https://elsewhere.example', null],
      [SITE, SITE],
    ]) {
      assert.equal((await read({ origin })).headers.get('access-control-allow-origin'), allowed);
    }
    for (const [adapter, count] of [
      [ada, 1],
      [eve, 0],
      [ada, 1],
    ]) {
      assert.equal((await adapter.mine({ limit: 10 })).comments.length, count);
    }
    const coded = await fetch(`${url}/api/openapi.json`, { headers: { 'accept-encoding': 'identity' } });
    assert.equal(coded.headers.get('content-encoding'), null);
  });

  test('lose nothing when one is killed, and are still read when both are', async (t) => {
    const { servers, person, write, read, listed } = await open(t);
    const ada = person();
    const said = async (body) => {
      // As the store of the widget does: again, with the same key.
      for (;;) {
        const done = await write(ada, body).catch((error) => {
          if (!error.retryable) throw error;
        });
        if (done) return;
      }
    };
    for (const body of ['1', '2', '3']) await said(body);
    const writing = (async () => {
      for (const body of ['4', '5', '6', '7', '8']) await said(body);
    })();
    servers[0].child.kill('SIGKILL');
    await writing;
    await until(async () => (await listed()).length === 8);
    assert.deepEqual(await listed(), ['1', '2', '3', '4', '5', '6', '7', '8']);
    servers[1].child.kill('SIGKILL');
    await until(async () => (await fetch(servers[1].url).catch(() => null)) === null);
    assert.equal((await read()).status, 200);
    assert.equal((await listed()).length, 8);
    await assert.rejects(write(ada, '9'), { retryable: true });
  });
});
