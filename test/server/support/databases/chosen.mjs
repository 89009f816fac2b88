// The database that `TEST_DATABASE` names, for tests that are for SQLite otherwise: postgres, mariadb or rqlite.
import { after } from 'node:test';
import { openDatabase } from '../../../../dist/server/cli/database.js';
import { mariadb } from './mariadb.mjs';
import { postgres } from './postgres.mjs';
import { rqlite } from './rqlite.mjs';

const kind = { postgres, mariadb, rqlite }[process.env.TEST_DATABASE];
let server;

/** Connects to a new database; undefined where none is named. */
export const chosenDriver =
  kind &&
  (async () => {
    server ??= kind.start();
    return openDatabase({ data: '', database: await (await server).database() });
  });

if (kind) after(async () => (await server)?.stop());
