// A server with a database of its own that starts when it is first asked, as an adapter connects on first use.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLive } from '../../../dist/server/index.js';
import { nodeHandler, startServer } from '../../../dist/server/node.js';
import { sqliteDriver } from '../../../dist/server/sql/sqlite.js';
import { chosenDriver } from './databases/chosen.mjs';
import { sqlStore } from '../../../dist/server/sql/sql-store.js';

const SITE = 'https://site.example';
/** The address that adapters are told; requests to it go to where the server truly listens. */
const URL_TOLD = 'http://backend.test/api';

export function memoryStorage() {
  const values = new Map();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
}

/** `live: {}` tells changes as they happen; `driver()` connects to another database than the test's own file. */
async function start(folder, { live: liveOptions, driver, ...options }) {
  const file = join(folder, 'comments.db');
  const store = await sqlStore(await (driver ?? chosenDriver ?? sqliteDriver)({ file }));
  const live = liveOptions && createLive(store, liveOptions);
  const listener = nodeHandler(store, { sites: [SITE], base: '/api', guard: false, live, ...options });
  const server = await startServer(listener, { port: 0 });
  return {
    store,
    live,
    url: server.url,
    async stop() {
      live?.close();
      await server.stop(0);
      await store.close();
    },
  };
}

/** An answer whose parts wait until something is so. */
function held(response, condition) {
  const wait = new TransformStream({
    async transform(part, controller) {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
      controller.enqueue(part);
    },
  });
  return response.body ? new Response(response.body.pipeThrough(wait), response) : response;
}

/** `fetch` speaks from the page of the site, as a browser would. `seen` has all requests: method and path. */
export function openBackend(options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'comment-thread-backend-'));
  const seen = [];
  let running;
  let down = false;
  let closed;
  const beginnings = new Set();
  const storage = memoryStorage();
  const created = new Set();
  let writing = 0;

  /** Whether this browser knows of all its comments: a stream that is faster than an answer must not outrun a test. */
  const kept = () => JSON.parse([...storage.values.values()][0] ?? '{"own":[]}');
  const known = () => writing === 0 && kept().own.length >= created.size;

  async function ask(address, { headers, ...request } = {}, own = true) {
    running ??= start(folder, options);
    const { url } = await running;
    seen.push(`${request.method ?? 'GET'} ${address.replace(URL_TOLD, '')}`);
    const answer = fetch(address.replace('http://backend.test', url), {
      ...request,
      headers: { ...headers, origin: SITE },
    });
    if (address.includes('/live?')) return held(await answer, known);
    return request.method === 'POST' && own ? noted(answer) : answer;
  }

  async function noted(answer) {
    writing++;
    try {
      const response = await answer;
      if (response.status === 201) created.add((await response.clone().json()).id);
      return response;
    } finally {
      writing--;
    }
  }

  return {
    url: URL_TOLD,
    site: SITE,
    storage,
    seen,
    running: () => (running ??= start(folder, options)),
    async fetch(address, request) {
      if (down) throw new TypeError('fetch failed');
      // Whoever begins to watch learns where the thread is before others write: connections have no order.
      const begins = /\/changes\?(?!.*since)/.test(address);
      if (request?.method === 'POST') {
        await new Promise((resolve) => setTimeout(resolve));
        await Promise.allSettled(beginnings);
      }
      const answer = ask(address, request);
      if (begins) {
        beginnings.add(answer);
        const forget = () => void beginnings.delete(answer);
        answer.then(forget, forget);
      }
      return answer;
    },
    /** For adapters with another `storage`, as of other people. */
    fetchOfOthers: (address, request) => ask(address, request, false),
    outage() {
      down = true;
      return () => (down = false);
    },
    close() {
      closed ??= (async () => {
        await (await running)?.stop();
        rmSync(folder, { recursive: true, force: true });
      })();
      return closed;
    },
  };
}
