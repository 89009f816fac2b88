// Two server processes before a cluster, writers at both, and a node that is killed under them.
import { setTimeout as pause } from 'node:timers/promises';
import { httpAdapter } from '../../../../dist/adapters/http.js';
import { openDatabase } from '../../../../dist/server/cli/database.js';
import { memoryStorage } from '../backends.mjs';
import { startServing } from '../programs.mjs';

const SITE = 'https://site.example';
const ADDRESS = 'http://server.test';
const THREADS = ['a', 'b', 'c'];

/**
 * `writers` post until `comments` are acknowledged, a third of them before a node is killed; with `rejoin` it comes back
 * after the second third. Who got no answer asks the other process the same, as a load balancer would. Gives figures.
 */
export async function killNode(test, cluster, { writers, comments, rejoin = false }) {
  const settings = ['--site', SITE, '--limits', 'off', '--links', '0', '--least-time', '0'];
  const servers = await Promise.all(
    // They start at once, and make the tables together.
    [0, 1].map((from) => startServing(test, [...settings, '--database', cluster.address(from)])),
  );
  const acknowledged = new Map();
  let sent = 0;
  let gap = 0;
  let last = performance.now();

  async function write(writer) {
    let server = servers[writer % 2];
    const speak = (address, { headers, ...request }) =>
      fetch(address.replace(ADDRESS, server.url), { ...request, headers: { ...headers, origin: SITE } });
    const adapter = httpAdapter({
      url: `${ADDRESS}/api/`,
      site: SITE,
      fetch: speak,
      storage: memoryStorage(),
    });
    while (sent < comments) {
      const key = `${writer}-${sent++}`;
      const draft = {
        threadId: THREADS[sent % THREADS.length],
        parentId: null,
        author: { name: 'Ada' },
        body: key,
        idempotencyKey: key,
      };
      for (let id; id === undefined;) {
        id = await adapter.create(draft).then(
          (comment) => comment.id,
          (error) => {
            if (!error.retryable) throw error;
          },
        );
        if (id === undefined) {
          server = servers[1 - servers.indexOf(server)];
          await pause(20);
          continue;
        }
        acknowledged.set(key, id);
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }
    }
  }

  const begun = performance.now();
  const writing = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  const until = async (count) => {
    while (acknowledged.size < count) await Promise.race([pause(5), writing]);
  };
  await until(comments / 3);
  const usual = gap;
  // rqlite is hit hardest by the loss of its leader; with Galera all are alike.
  const victim = (await cluster.leader?.()) ?? 0;
  await cluster.kill(victim);
  if (rejoin) {
    await until((2 * comments) / 3);
    await cluster.rejoin(victim);
  }
  await writing;
  const seconds = (performance.now() - begun) / 1000;
  for (const { child, ended } of servers) {
    child.kill('SIGTERM');
    await ended;
  }
  const figures = { acknowledged: acknowledged.size, perSecond: acknowledged.size / seconds, gap, usual };
  const nodes = rejoin ? [0, 1, 2] : [0, 1, 2].filter((index) => index !== victim);
  const found = [];
  for (const from of nodes) found.push(await compared(cluster.address(from), acknowledged));
  return { ...figures, found };
}

/** What a node has, beside what was acknowledged. */
async function compared(database, acknowledged) {
  const driver = await openDatabase({ data: '', database });
  const { rows } = await driver.query('select id, body from comments');
  const { rows: torn } = await driver.query(
    `select t.id from threads t where t.revision <> (select count(*) from comments c where c.thread = t.id)`,
  );
  await driver.close();
  const byBody = new Map();
  for (const row of rows) byBody.set(row.body, [...(byBody.get(row.body) ?? []), row.id]);
  return {
    kept: rows.length,
    lost: [...acknowledged].filter(([key, id]) => !byBody.get(key)?.includes(id)),
    doubled: [...byBody.values()].filter((ids) => ids.length > 1),
    /** Threads whose revision is not the number of their comments. */
    torn,
  };
}
