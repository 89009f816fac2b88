// Three nodes of rqlite, on one machine.
import { rqliteProgram } from '../../../runner/databases.mjs';
import { answers, freePorts, remove } from './process.mjs';
import { askRqlite, rqliteNode } from './rqlite.mjs';

export const rqliteCluster = {
  name: 'rqlite',
  missing: rqliteProgram() ? undefined : 'rqlite could not be fetched',

  async start() {
    const ports = await freePorts(6);
    const rafts = ports.slice(3);
    const join = rafts.map((port) => `127.0.0.1:${port}`);
    const nodes = [0, 1, 2].map((index) =>
      rqliteNode({
        id: `node-${index}`,
        http: ports[index],
        raft: rafts[index],
        join,
        more: [`-bootstrap-expect=3`],
      }),
    );
    const programs = nodes.map((node) => node.start());
    const ready = (index) => answers(programs[index], () => askRqlite(nodes[index].host, 'select 1'));
    await Promise.all(nodes.map((_node, index) => ready(index)));
    const hosts = nodes.map(({ host }) => host);
    return {
      size: nodes.length,
      address: (from) => `rqlite://${[...hosts.slice(from), ...hosts.slice(0, from)].join()}`,
      /** The one that all writes go through. */
      async leader() {
        const answer = await fetch(`http://${hosts[0]}/status`).then((response) => response.json());
        return rafts.indexOf(Number(answer.store.leader.addr.split(':').at(-1)));
      },
      kill: (index) => programs[index].end(),
      async rejoin(index) {
        programs[index] = nodes[index].start();
        await ready(index);
      },
      async stop() {
        await Promise.all(programs.map((program) => program.end()));
        for (const { folder } of nodes) remove(folder);
      },
    };
  },
};
