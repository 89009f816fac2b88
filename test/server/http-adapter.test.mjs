import { describe, test } from 'node:test';
import { httpAdapter } from '../../dist/adapters/http.js';
import { adapterSuite } from '../../dist/testing/adapter-suite.js';
import { openBackend } from './support/backends.mjs';

describe('httpAdapter on the server, over SQLite and real HTTP', () => {
  const backends = new WeakMap();

  function adapterOn(backend) {
    const { url, fetch, storage } = backend;
    const adapter = httpAdapter({ url, fetch, storage, interval: 15 });
    backends.set(adapter, backend);
    return adapter;
  }

  adapterSuite({
    test,
    create: () => adapterOn(openBackend()),
    reopen: (adapter) => adapterOn(backends.get(adapter)),
    outage: (adapter) => backends.get(adapter).outage(),
    close: (adapter) => backends.get(adapter).close(),
    patience: 20_000,
  });
});
