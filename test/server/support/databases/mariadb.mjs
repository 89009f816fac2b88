// MariaDB, where it is installed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { mariadbPrograms } from '../../../runner/databases.mjs';
import { answers, folderFor, freePorts, otherUser, perform, remove, runs } from './process.mjs';

/** A user that may do all, from everywhere; the server listens at the loopback only. */
const INIT = `create user if not exists tester@'%' identified by 'a word';
grant all on *.* to tester@'%' with grant option;
`;

export const mariadbMissing = mariadbPrograms() ? undefined : 'MariaDB is not installed';

/** A new server's folder, `empty` or not, and what starts it with further settings. */
export function mariadbFolder(port, { empty = false } = {}) {
  const { server, install } = mariadbPrograms();
  const user = otherUser(['mysql']);
  const folder = folderFor(user, 'mariadb');
  const data = join(folder, 'data');
  const made = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal'];
  if (!empty) perform(install, [...made, '--skip-test-db', '--skip-name-resolve'], { ...user, cwd: folder });
  writeFileSync(join(folder, 'init.sql'), INIT);
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(folder, 'socket')}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--init-file=${join(folder, 'init.sql')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--innodb-buffer-pool-size=64M',
    '--innodb-log-file-size=32M',
    '--performance-schema=off',
  ];
  return { folder, start: (more = []) => runs(server, [...args, ...more], { ...user, cwd: folder }) };
}

export const mariadbUrl = (hosts, name) => `mysql://tester:a%20word@${hosts}/${name}`;

/** A statement by a client of its own. */
export async function askMariadb(url, sql) {
  const connection = await mysql.createConnection(url);
  connection.on('error', () => {});
  try {
    return (await connection.query(sql))[0];
  } finally {
    connection.destroy();
  }
}

export const mariadb = {
  name: 'MariaDB',
  missing: mariadbMissing,

  async start({ durable = false } = {}) {
    const [port] = await freePorts(1);
    const { folder, start } = mariadbFolder(port);
    const settings = durable ? [] : ['--innodb-flush-log-at-trx-commit=0'];
    let program = start(settings);
    const url = (name) => mariadbUrl(`127.0.0.1:${port}`, name);
    const ready = () => answers(program, () => askMariadb(url(''), 'select 1'));
    await ready();
    let serial = 0;
    return {
      async database() {
        const name = `test_${++serial}`;
        // Whatever a server's own collation is: the tables have theirs.
        await askMariadb(url(''), `create database ${name} character set utf8mb4 collate utf8mb4_general_ci`);
        return url(name);
      },
      ask: askMariadb,
      async killAndStart() {
        await program.end();
        program = start(settings);
        await ready();
      },
      async stop() {
        await program.end();
        remove(folder);
      },
    };
  },
};
