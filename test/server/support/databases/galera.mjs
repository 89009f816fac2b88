// Three nodes of MariaDB as a Galera cluster, on one machine.
import { cpSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { galeraLibrary } from '../../../runner/databases.mjs';
import { askMariadb, mariadbFolder, mariadbMissing, mariadbUrl } from './mariadb.mjs';
import { answers, freePorts, otherUser, remove } from './process.mjs';

const NAME = 'comments';

/** A node that is not in the cluster, or has lost it, answers with an error. */
async function synced(url, size) {
  const rows = await askMariadb(
    url,
    `show status where variable_name in ('wsrep_local_state', 'wsrep_cluster_size')`,
  );
  const status = Object.fromEntries(
    rows.map(({ Variable_name: name, Value: value }) => [name, Number(value)]),
  );
  if (status.wsrep_local_state !== 4 || status.wsrep_cluster_size < size)
    throw new Error(JSON.stringify(status));
}

export const galera = {
  name: 'Galera',
  missing: mariadbMissing ?? (galeraLibrary() ? undefined : 'Galera is not installed'),

  async start() {
    const ports = await freePorts(9);
    const nodes = [0, 1, 2].map((index) => {
      const [sql, group, transfer] = ports.slice(index * 3, index * 3 + 3);
      return { sql, group, transfer, ...mariadbFolder(sql, { empty: index > 0 }) };
    });
    const members = nodes.map(({ group }) => `127.0.0.1:${group}`);
    const startNode = ({ group, transfer, start }, first) => {
      const options = [
        `gmcast.listen_addr=tcp://127.0.0.1:${group}`,
        `ist.recv_addr=127.0.0.1:${transfer}`,
        'gcache.size=32M',
        // One of three that does not answer for so long is left behind.
        'evs.keepalive_period=PT0.5S',
        'evs.suspect_timeout=PT2S',
        'evs.inactive_timeout=PT4S',
      ];
      return start([
        '--wsrep-on=on',
        `--wsrep-provider=${galeraLibrary()}`,
        `--wsrep-cluster-address=gcomm://${first ? '' : members.join()}`,
        `--wsrep-node-address=127.0.0.1:${group}`,
        `--wsrep-provider-options=${options.join(';')}`,
        '--wsrep-sst-method=rsync',
        '--binlog-format=row',
        '--innodb-autoinc-lock-mode=2',
        '--innodb-flush-log-at-trx-commit=1',
      ]);
    };
    const url = ({ sql }, name = '') => mariadbUrl(`127.0.0.1:${sql}`, name);

    // The first one is stopped well, and copied: then all three are of one state, and nothing has to be sent over.
    const [one, ...others] = nodes;
    const alone = startNode(one, true);
    await answers(alone, () => synced(url(one), 1));
    await askMariadb(url(one), `create database ${NAME}`);
    await alone.end('SIGTERM');
    const user = otherUser(['mysql']);
    for (const node of others) {
      cpSync(join(one.folder, 'data'), join(node.folder, 'data'), { recursive: true });
      if (user.uid === undefined) continue;
      for (const file of ['', ...readdirSync(join(node.folder, 'data'), { recursive: true })]) {
        chownSync(join(node.folder, 'data', file), user.uid, user.gid);
      }
    }
    const programs = [];
    for (const [index, node] of nodes.entries()) {
      programs.push(startNode(node, index === 0));
      await answers(programs[index], () => synced(url(node), index + 1));
    }
    const hosts = nodes.map(({ sql }) => `127.0.0.1:${sql}`);
    return {
      size: nodes.length,
      /** Addresses of all nodes, from one of them on. */
      address: (from) => mariadbUrl([...hosts.slice(from), ...hosts.slice(0, from)].join(), NAME),
      kill: (index) => programs[index].end(),
      async rejoin(index) {
        programs[index] = startNode(nodes[index], false);
        await answers(programs[index], () => synced(url(nodes[index]), nodes.length));
      },
      async stop() {
        await Promise.all(programs.map((program) => program.end()));
        for (const { folder } of nodes) remove(folder);
      },
    };
  },
};
