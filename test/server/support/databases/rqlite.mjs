// rqlite, where its packed program could be fetched.
import { join } from 'node:path';
import { rqliteProgram } from '../../../runner/databases.mjs';
import { answers, folderFor, freePorts, remove, runs } from './process.mjs';

/** A node of a cluster: `start()` starts it, `url` is the address of its API. */
export function rqliteNode({ id, http, raft, join: others = [], more = [] }) {
  // Its program may lie where another user does not come, and it does not mind root.
  const folder = folderFor({}, 'rqlite');
  const args = [`-node-id=${id}`, `-http-addr=127.0.0.1:${http}`, `-raft-addr=127.0.0.1:${raft}`, ...more];
  if (others.length > 0) args.push(`-join=${others.join()}`);
  return {
    id,
    folder,
    host: `127.0.0.1:${http}`,
    start: () => runs(rqliteProgram(), [...args, join(folder, 'data')], { cwd: folder }),
  };
}

/** Statements by a client of its own. */
export async function askRqlite(host, ...statements) {
  const answer = await fetch(`http://${host}/db/request?level=strong&associative`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(statements.map((sql) => [sql])),
  });
  const { error, results = [] } = await answer.json();
  const failure = error ?? results.find((result) => result.error)?.error;
  if (failure) throw new Error(failure);
  return results.at(-1)?.rows ?? [];
}

export const rqlite = {
  name: 'rqlite',
  missing: rqliteProgram() ? undefined : 'rqlite could not be fetched',

  async start() {
    const [http, raft] = await freePorts(2);
    const node = rqliteNode({ id: 'one', http, raft });
    const program = node.start();
    await answers(program, () => askRqlite(node.host, 'select 1'));
    return {
      /** There is one database in a server: it is emptied. */
      async database() {
        const tables = await askRqlite(
          node.host,
          `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
        );
        if (tables.length > 0) {
          await askRqlite(node.host, ...tables.map(({ name }) => `drop table ${name}`));
        }
        return `rqlite://${node.host}`;
      },
      async stop() {
        await program.end();
        remove(node.folder);
      },
    };
  },
};
