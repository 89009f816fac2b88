import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../../dist/server/cli/database.js';
import { sqlStore } from '../../../dist/server/sql/sql-store.js';
import { mariadb } from '../support/databases/mariadb.mjs';
import { postgres } from '../support/databases/postgres.mjs';
import { newComment } from '../support/stores.mjs';

const COMMENTS = Number(process.env.LONG === undefined ? 120 : 2000);
const WRITERS = 6;

/** Ends all connections to the database but the one that asks for it, in whatever they are at. */
const CUT = {
  async PostgreSQL({ ask }, url) {
    await ask(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
  },
  async MariaDB({ ask }, url) {
    const rows = await ask(
      url,
      `select id from information_schema.processlist where user = 'tester' and id <> connection_id()`,
    );
    for (const { id } of rows) await ask(url, `kill ${id}`).catch(() => {});
  },
};

for (const kind of [postgres, mariadb]) {
  const name = `${kind.name}: connections that are cut, and a server that is killed, lose nothing acknowledged and double nothing`;
  test(name, { skip: kind.missing }, async (t) => {
    const server = await kind.start({ durable: true });
    t.after(() => server.stop());
    const url = await server.database();
    const store = await sqlStore(await openDatabase({ data: '', database: url }), { patience: 2000 });
    t.after(() => store.close());
    const acknowledged = new Map();
    let begun = 0;
    let again = 0;

    async function write() {
      while (begun < COMMENTS) {
        begun++;
        const draft = newComment({ threadId: `thread ${begun % 4}` });
        // As an adapter does: the same key, until there is an answer.
        for (let kept; kept === undefined;) {
          kept = await store.create({ ...draft, id: `${draft.id}-${again}` }).catch((error) => {
            if (error.code !== 'UNAVAILABLE') throw error;
            again++;
          });
          if (kept) acknowledged.set(draft.key, kept.id);
          else await pause(5);
        }
      }
    }

    const writing = Promise.all(Array.from({ length: WRITERS }, write));
    let writes = true;
    void writing.then(
      () => (writes = false),
      () => (writes = false),
    );
    let cuts = 0;
    for (let killed = false; writes;) {
      const before = acknowledged.size;
      await CUT[kind.name](server, url);
      cuts++;
      if (!killed && acknowledged.size > COMMENTS / 2) {
        await server.killAndStart();
        killed = true;
      }
      while (writes && acknowledged.size < before + 5) await pause(1);
    }
    await writing;
    t.diagnostic(
      `${kind.name}: ${acknowledged.size} acknowledged, ${cuts} times cut, ${again} times asked again`,
    );
    assert.ok(cuts > 5);

    const driver = await openDatabase({ data: '', database: url });
    const { rows } = await driver.query('select id, request from comments');
    await driver.close();
    assert.deepEqual(
      rows.map(({ request, id }) => `${request} ${id}`).toSorted(),
      [...acknowledged].map(([key, id]) => `${key} ${id}`).toSorted(),
    );
  });
}
