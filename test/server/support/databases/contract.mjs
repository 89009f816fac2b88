// The published suites over one kind of database.
import { after, before, describe, test } from 'node:test';
import { sqlStore } from '../../../../dist/server/sql/sql-store.js';
import { driverSuite, storeSuite } from '../../../../dist/server/testing/store-suite.js';

/**
 * `kind`: `{ name, missing, start() }` of a server with `database()`, which makes a new one and gives its address.
 * `connect`: makes a driver of that.
 */
export function contract(kind, connect) {
  // Words, and not silence, where the server can't be had.
  describe(kind.name, { skip: kind.missing, concurrency: false }, () => {
    let server;
    before(async () => (server = await kind.start()));
    after(() => server.stop());

    const closed = new WeakSet();
    const close = async (one) => {
      if (closed.has(one)) return;
      closed.add(one);
      await one.close();
    };
    const addresses = new WeakMap();
    const open = async (address) => {
      const driver = await connect(address);
      addresses.set(driver, address);
      return driver;
    };

    describe('a driver', () => {
      driverSuite({
        test,
        create: async () => open(await server.database()),
        reopen: (driver) => open(addresses.get(driver)),
        close,
      });
    });

    describe('a store', () => {
      let shared;
      before(async () => (shared = await server.database()));
      const store = async ({ now }) => sqlStore(await open(shared), { now, patience: 30_000 });
      storeSuite({ test, create: store, reopen: (_store, options) => store(options), close });
    });
  });
}
