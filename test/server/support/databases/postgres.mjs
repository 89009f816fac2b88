// PostgreSQL, where it is installed.
import { join } from 'node:path';
import pg from 'pg';
import { postgresPrograms } from '../../../runner/databases.mjs';
import { answers, folderFor, freePorts, otherUser, perform, remove, runs } from './process.mjs';

export const postgres = {
  name: 'PostgreSQL',
  /** Why there is none here; undefined where there is one. */
  missing: postgresPrograms() ? undefined : 'PostgreSQL is not installed',

  /** `durable`: writes to the disk as it does for others; without it the tests go faster. */
  async start({ durable = false } = {}) {
    const { initdb, postgres: program } = postgresPrograms();
    const user = otherUser(['postgres']);
    const folder = folderFor(user, 'postgres');
    const [port] = await freePorts(1);
    const data = join(folder, 'data');
    // A locale that sorts as people do: the tests must not depend on one that sorts as the store does.
    const locale = ['--locale-provider=icu', '--icu-locale=en', '--locale=C.UTF-8', '--encoding=UTF8'];
    const inFolder = { ...user, cwd: folder };
    perform(initdb, ['-D', data, '-U', 'tester', '-A', 'trust', '--no-sync', ...locale], inFolder);
    const settings = ['-p', String(port), '-h', '127.0.0.1', '-k', folder];
    if (!durable) settings.push('-c', 'fsync=off');
    const start = () => runs(program, ['-D', data, ...settings], inFolder);
    let server = start();
    const url = (name) => `postgres://tester@127.0.0.1:${port}/${name}`;
    const ready = () => answers(server, () => ask(url('postgres'), 'select 1'));
    await ready();
    let serial = 0;
    return {
      /** The address of a new, empty database. */
      async database() {
        const name = `test_${++serial}`;
        await ask(url('postgres'), `create database ${name}`);
        return url(name);
      },
      ask,
      async killAndStart() {
        await server.end();
        server = start();
        await ready();
      },
      async stop() {
        await server.end('SIGINT');
        remove(folder);
      },
    };
  },
};

/** A statement by a client of its own. */
async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
