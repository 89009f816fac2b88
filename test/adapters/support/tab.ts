import { indexedDBAdapter } from '../../../src/adapters/indexeddb.js';

/** Another document with an adapter of its own, on the database that the address names. */
Object.assign(globalThis, { adapter: indexedDBAdapter({ name: location.hash.slice(1) }) });
