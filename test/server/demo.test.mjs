import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { createServer } from 'vite';
import { httpAdapter } from '../../dist/adapters/http.js';
import { memoryStorage } from './support/backends.mjs';
import { dataFolder } from './support/programs.mjs';
import { until } from './support/servers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const THREAD = 'demo:station-clock';

/** What `npm start` serves: `adapter()` speaks as a page of it. */
async function openDemo(data) {
  process.env.COMMENT_THREAD_DATA = data;
  const lines = [];
  const customLogger = Object.fromEntries(
    ['info', 'warn', 'warnOnce', 'error'].map((level) => [level, (line) => lines.push(line)]),
  );
  const server = await createServer({
    root: ROOT,
    configFile: `${ROOT}/vite.config.ts`,
    customLogger: { ...customLogger, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const url = `http://127.0.0.1:${server.httpServer.address().port}`;
  const speak = (address, { headers, ...request }) =>
    fetch(address, { ...request, headers: { ...headers, origin: url } });
  let said;
  await until(() => (said = lines.map((line) => /process (\d+)/.exec(line)).find(Boolean)));
  return {
    url,
    process: Number(said[1]),
    adapter: () => httpAdapter({ url: `${url}/api/`, fetch: speak, storage: memoryStorage() }),
    close: () => server.close(),
  };
}

const runs = (id) => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

describe('npm start', () => {
  test('has the article on a server, where all see what one writes, also after it was started again', async (t) => {
    const data = dataFolder(t);
    const first = await openDemo(data);
    t.after(first.close);
    const page = await (await fetch(`${first.url}/demo/index.html`)).text();
    assert.match(page, new RegExp(`<comment-thread src="/api/" thread-id="${THREAD}">`));
    const query = { threadId: THREAD, order: 'oldest', limit: 100 };
    const there = await first.adapter().list(query);
    assert.deepEqual([there.total, there.comments[0].createdAt], [24, '2026-11-18T13:52:00.000Z']);
    const { id } = await first.adapter().create({
      threadId: THREAD,
      parentId: there.comments[2].id,
      author: { name: 'Ada' },
      body: 'I would hold the lantern, too.',
      idempotencyKey: 'one',
    });
    assert.equal((await first.adapter().list(query)).comments.at(-1).id, id);
    await first.close();
    await until(() => !runs(first.process));

    const second = await openDemo(data);
    t.after(second.close);
    assert.equal((await second.adapter().list(query)).comments.at(-1).id, id);
  });
});
