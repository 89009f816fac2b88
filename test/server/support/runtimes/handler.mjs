// The server as one file that every runtime runs: with D1 where it gets that, and else with SQLite in a file.
import { createHandler, sqlStore } from '../../../../dist/server/index.js';

let handler;

async function start({ DB }) {
  const driver = DB
    ? (await import('../../../../dist/server/sql/d1.js')).d1Driver({ database: DB })
    : await (
        await import('../../../../dist/server/sql/sqlite.js')
      ).sqliteDriver({ file: process.env.DATABASE });
  return createHandler(await sqlStore(driver), { sites: ['https://site.example'] });
}

export default {
  async fetch(request, env) {
    handler ??= start(env?.DB ? env : {});
    return (await handler)(request);
  },
};
