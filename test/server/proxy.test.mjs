import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { httpAdapter } from '../../dist/adapters/http.js';
import { memoryStorage } from './support/backends.mjs';
import { answers, folderFor, freePorts, otherUser, remove, runs } from './support/databases/process.mjs';
import { dataFolder, startServing } from './support/programs.mjs';
import { SITE, until } from './support/servers.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, LINES] = /```nginx\n([^]*?)```/.exec(readme);
const skip = spawnSync('nginx', ['-v']).status !== 0 && 'nginx is not installed';

/** nginx with the lines of the README, and `more` of them, before a server. */
async function openProxy(t, more = '') {
  const { url: behind } = await startServing(t, [
    '--data',
    dataFolder(t),
    '--site',
    SITE,
    '--live',
    '10',
    '--proxy',
    'loopback',
  ]);
  const folder = folderFor(otherUser([]), 'nginx');
  const [port] = await freePorts(1);
  const lines = LINES.replace('http://127.0.0.1:8080', behind).replace(
    'location / {',
    `location / { ${more}`,
  );
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder};`,
  );
  const http = `access_log off; ${paths.join(' ')} server { listen 127.0.0.1:${port}; ${lines} }`;
  writeFileSync(
    join(folder, 'conf'),
    `daemon off; pid ${folder}/pid; error_log stderr; events {} http { ${http} }`,
  );
  const nginx = runs('nginx', ['-c', join(folder, 'conf'), '-p', folder]);
  t.after(async () => {
    await nginx.end('SIGTERM');
    remove(folder);
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(nginx, async () => assert.ok((await fetch(`${url}/readyz`)).ok));
  return url;
}

/** Somebody who watches through the proxy; the texts that were told, and the addresses that were asked. */
async function openReader(t, url, options) {
  const [told, asked] = [[], []];
  const speak = (address, { headers, ...request }) => {
    asked.push(new URL(address).pathname);
    return fetch(address, { ...request, headers: { ...headers, origin: SITE } });
  };
  const adapter = (more) =>
    httpAdapter({ url: `${url}/api/`, site: SITE, fetch: speak, storage: memoryStorage(), ...more });
  const reader = adapter(options);
  t.after(reader.watch('t', ({ comment }) => told.push(comment.body)));
  await reader.list({ threadId: 't', order: 'oldest', limit: 10 });
  const write = (body) =>
    adapter().create({ threadId: 't', parentId: null, author: { name: 'Ada' }, body, idempotencyKey: body });
  return { told, asked: (path) => asked.filter((each) => each === `/api/${path}`).length, write };
}

describe('behind nginx', { skip }, () => {
  test('as the README has it, readers are told as it happens', async (t) => {
    const { told, asked, write } = await openReader(t, await openProxy(t), { interval: 3_600_000 });
    await until(() => asked('live') === 1);
    for (let number = 1; number <= 3; number++) {
      await write(`comment ${number}`);
      await until(() => told.length === number);
    }
    assert.deepEqual([asked('live'), asked('changes')], [1, 0]);
  });

  test('that keeps back what goes on, readers ask', async (t) => {
    const held =
      'proxy_buffering on; proxy_ignore_headers X-Accel-Buffering; gzip on; gzip_types text/event-stream;';
    const url = await openProxy(t, `${held} gzip_proxied any; gzip_min_length 0;`);
    const { told, asked, write } = await openReader(t, url, { interval: 15, patience: 1500 });
    await write('comment');
    await until(() => told.length === 1);
    assert.ok(asked('changes') > 0);
    assert.ok(asked('live') <= 1);
  });
});
