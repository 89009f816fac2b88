// The published suite of adapters, on a real server over real HTTP.
import { test } from 'node:test';
import { httpAdapter } from '../../../dist/adapters/http.js';
import { adapterSuite } from '../../../dist/testing/adapter-suite.js';
import { memoryStorage, openBackend } from './backends.mjs';

/** `options` are those of a backend, `interval` that of the adapter. */
export function httpSuite(options, interval) {
  const backends = new WeakMap();

  function adapterOn(backend, others) {
    const { url, site, fetch, storage } = { ...backend, ...others };
    const adapter = httpAdapter({ url, site, fetch, storage, interval });
    backends.set(adapter, backend);
    return adapter;
  }

  adapterSuite({
    test,
    create: () => adapterOn(openBackend(options)),
    reopen: (adapter) => adapterOn(backends.get(adapter)),
    elsewhere(adapter) {
      const backend = backends.get(adapter);
      return adapterOn(backend, { storage: memoryStorage(), fetch: backend.fetchOfOthers });
    },
    outage: (adapter) => backends.get(adapter).outage(),
    close: (adapter) => backends.get(adapter).close(),
    patience: 20_000,
  });
}
