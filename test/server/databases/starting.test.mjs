// Servers that start at once on an empty database, while one of them is killed in the middle of making the tables.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase } from '../../../dist/server/cli/database.js';
import { SCHEMA_VERSION } from '../../../dist/server/sql/migrations.js';
import { mariadb } from '../support/databases/mariadb.mjs';
import { postgres } from '../support/databases/postgres.mjs';
import { rqlite } from '../support/databases/rqlite.mjs';
import { sqlite } from '../support/databases/sqlite.mjs';
import { start, startServing } from '../support/programs.mjs';
import { post, SITE, until } from '../support/servers.mjs';

/** How many tables there are; 0 where the database can't be asked yet. */
const COUNT = {
  SQLite: `select count(*) as tables from sqlite_master where type = 'table'`,
  rqlite: `select count(*) as tables from sqlite_master where type = 'table'`,
  PostgreSQL: `select count(*) as tables from information_schema.tables where table_schema = 'public'`,
  MariaDB: 'select count(*) as tables from information_schema.tables where table_schema = database()',
};

/** Of so many tables the first server does not see the next one. */
const MOMENTS = process.env.LONG === undefined ? [0, 2, 12] : [0, 1, 2, 3, 5, 8, 12, 16, 20];

for (const kind of [sqlite, postgres, mariadb, rqlite]) {
  describe(`three servers on an empty ${kind.name}`, { skip: kind.missing }, () => {
    let server;
    before(async () => (server = await kind.start()));
    after(() => server.stop());

    for (const moment of MOMENTS) {
      test(`make its tables once, though one is killed when there are ${moment}`, async (t) => {
        const address = await server.database();
        const settings = ['--database', address, '--site', SITE, '--limits', 'off'];
        const killed = start(['serve', '--port', '0', ...settings]);
        const driver = await openDatabase({ data: '', database: address });
        t.after(() => driver.close());
        const tables = async () => {
          const { rows } = await driver.query(COUNT[kind.name]).catch(() => ({ rows: [{ tables: 0 }] }));
          return Number(rows[0].tables);
        };
        await until(async () => killed.output !== '' || (await tables()) >= moment);
        const others = Promise.all([startServing(t, settings), startServing(t, settings)]);
        killed.child.kill('SIGKILL');
        const urls = (await others).map(({ url }) => `${url}/api`);
        for (const url of urls) assert.equal((await post(url)).status, 201);
        for (const url of urls) {
          const { total } = await (await fetch(`${url}/comments?thread=t`)).json();
          assert.equal(total, 2);
        }
        const { rows } = await driver.query('select version from schema_versions order by version');
        assert.deepEqual(
          rows.map(({ version }) => Number(version)),
          Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
        );
      });
    }
  });
}
