// Kills a server under writers again and again, and compares what it acknowledged with what is there.
import { setTimeout as pause } from 'node:timers/promises';
import { sqliteDriver } from '../../../dist/server/sql/sqlite.js';
import { httpAdapter } from '../../../dist/adapters/http.js';
import { memoryStorage } from './backends.mjs';
import { startServing } from './programs.mjs';

const SITE = 'https://site.example';
const ADDRESS = 'http://server.test';
const THREADS = ['a', 'b', 'c'];

/**
 * `writers` post as fast as they can; the server is killed `kills` times, each time after it has acknowledged some more,
 * and started again on the same folder. A writer whose answer was lost sends the same again, as adapters do.
 */
export async function killUnderWriters(test, { folder, kills, writers }) {
  const acknowledged = new Map();
  let server = await startServing(test, ['--data', folder, '--site', SITE, '--limits', 'off']);
  let running = true;
  let slowestStart = 0;

  async function write(writer) {
    // The server listens at another port each time: its old one might have been taken.
    const speak = (address, { headers, ...request }) =>
      fetch(address.replace(ADDRESS, server.url), { ...request, headers: { ...headers, origin: SITE } });
    const adapter = httpAdapter({
      url: `${ADDRESS}/api/`,
      site: SITE,
      fetch: speak,
      storage: memoryStorage(),
    });
    for (let number = 0; running; number++) {
      const key = `${writer}-${number}`;
      const draft = {
        threadId: THREADS[number % THREADS.length],
        parentId: null,
        author: { name: 'Ada' },
        body: key,
        idempotencyKey: key,
      };
      for (let id; id === undefined;) {
        // While the server is away it is asked again; the key makes one comment of all that.
        id = await adapter.create(draft).then(
          (comment) => comment.id,
          (error) => {
            if (!error.retryable) throw error;
          },
        );
        if (id !== undefined) acknowledged.set(key, id);
        else await pause(20);
      }
    }
  }

  const writing = Array.from({ length: writers }, (_, writer) => write(writer));
  for (let kill = 0; kill < kills; kill++) {
    const enough = acknowledged.size + 1 + Math.floor(Math.random() * 4 * writers);
    while (acknowledged.size < enough) await pause(Math.random() * 5);
    server.child.kill('SIGKILL');
    await server.ended;
    const begun = performance.now();
    server = await startServing(test, ['--data', folder, '--site', SITE, '--limits', 'off']);
    slowestStart = Math.max(slowestStart, performance.now() - begun);
  }
  running = false;
  await Promise.all(writing);
  server.child.kill('SIGTERM');
  await server.ended;
  return { acknowledged, slowestStart, ...(await found(`${folder}/comments.db`, acknowledged)) };
}

async function found(file, acknowledged) {
  const driver = await sqliteDriver({ file });
  const { rows } = await driver.query('select id, body from comments');
  const { rows: check } = await driver.query('pragma integrity_check');
  const { rows: threads } = await driver.query(
    `select t.id from threads t where t.revision <> (select count(*) from comments c where c.thread = t.id)`,
  );
  await driver.close();
  const byBody = new Map();
  for (const row of rows) byBody.set(row.body, [...(byBody.get(row.body) ?? []), row]);
  return {
    lost: [...acknowledged].filter(([key, id]) => !byBody.get(key)?.some((row) => row.id === id)),
    doubled: [...byBody.values()].filter((list) => list.length > 1),
    integrity: check[0].integrity_check,
    /** Threads whose revision is not the number of their comments. */
    torn: threads,
  };
}
