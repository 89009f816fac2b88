// A server on a free port, with a database of its own.
import { connect } from 'node:net';
import { nodeHandler, startServer } from '../../../dist/server/node.js';
import { openStore } from './stores.mjs';

export const SITE = 'https://site.example';

export async function openServer(test, { store: storeOptions, server = {}, ...options } = {}) {
  const store = await openStore(test, storeOptions);
  const listener = nodeHandler(store, { sites: [SITE], guard: false, ...options });
  const running = await startServer(listener, { port: 0, ...server });
  test.after(() => running.stop(0));
  return { ...running, store, port: Number(new URL(running.url).port) };
}

export const headers = {
  origin: SITE,
  'content-type': 'application/json',
  authorization: `Bearer ${'ada'.repeat(10)}`,
};

let serial = 0;

export function post(url, body = { body: 'Text' }, more = {}) {
  const all = { ...headers, 'idempotency-key': `key ${++serial}`, ...more };
  return fetch(`${url}/comments?thread=t`, { method: 'POST', headers: all, body: JSON.stringify(body) });
}

/** A connection that is written to by hand; `text` gathers what comes, `closed` tells when it ends. */
export function rawConnection(port) {
  const socket = connect(port, '127.0.0.1');
  const connection = { socket, text: '', closed: new Promise((resolve) => socket.once('close', resolve)) };
  socket.setEncoding('utf8');
  socket.on('data', (part) => (connection.text += part));
  socket.on('error', () => {});
  return connection;
}

/** Waits until something is so; gives up after a time that no machine needs. */
export async function until(condition) {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`never: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
