// The server as one file that every runtime runs: with D1 where it gets that, and else with SQLite in a file.
import { createHandler, sqlStore } from '../../../../dist/server/index.js';

let handler;

async function start({ DB }) {
  const driver = DB
    ? (await import('../../../../dist/server/sql/d1.js')).d1Driver({ database: DB })
    : await (
        await import('../../../../dist/server/sql/sqlite.js')
      ).sqliteDriver({ file: process.env.DATABASE });
  return createHandler(await sqlStore(driver), {
    sites: ['https://site.example'],
    ...(DB && { onEvent: (event) => notes(DB, event), waitForEvent: true }),
  });
}

/** As one would send a mail: by a request that takes its time. */
async function notes(database, { kind, comment }) {
  await database.prepare('create table if not exists notes (text text)').run();
  await database.prepare('insert into notes (text) values (?)').bind(`${kind} ${comment.body}`).run();
}

export default {
  async fetch(request, env) {
    // In a Worker no request may wait for what another one has begun: each of the first ones starts it.
    handler ??= await start(env?.DB ? env : {});
    return handler(request);
  },
};
