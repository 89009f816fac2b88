// The adapter against the real server on each kind of database; on SQLite, and by live events: test/server/http-adapter.test.mjs
import { after, before, describe } from 'node:test';
import { openDatabase } from '../../../dist/server/cli/database.js';
import { d1Driver } from '../../../dist/server/sql/d1.js';
import { d1 } from '../support/databases/d1.mjs';
import { mariadb } from '../support/databases/mariadb.mjs';
import { postgres } from '../support/databases/postgres.mjs';
import { rqlite } from '../support/databases/rqlite.mjs';
import { httpSuite } from '../support/http-suite.mjs';

// Minutes of many small requests: of the others in the long form, `npm run soak`, and by name, `ONLY=D1`.
const { LONG, ONLY } = process.env;
const missing = ({ name, missing: why }) =>
  why ?? (LONG !== undefined || (ONLY ?? postgres.name) === name ? undefined : 'long: npm run soak runs it');

const connect = (database) => openDatabase({ data: '', database });

for (const [kind, open] of [
  [postgres, connect],
  [mariadb, connect],
  [rqlite, connect],
  [d1, async (database) => d1Driver({ database })],
]) {
  describe(
    `httpAdapter, with ${kind.name} behind the server`,
    { skip: missing(kind), concurrency: false },
    () => {
      let server;
      before(async () => (server = await kind.start()));
      after(() => server.stop());
      httpSuite({ driver: async () => open(await server.database()) }, 15);
    },
  );
}
