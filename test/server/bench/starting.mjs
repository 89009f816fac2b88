// A server with 100,000 comments: from the start of the process to its first answer, and its memory.
import { folder, memoryOf, ours } from './processes.mjs';
import { fill } from './threads.mjs';

export async function starting({ rounds }) {
  const data = folder();
  await fill(data, { threads: 1000, comments: 100 });
  const times = [];
  const listens = [];
  let memory = 0;
  for (let round = 0; round < rounds * 3; round++) {
    const begun = performance.now();
    const server = await ours(data);
    listens.push(performance.now() - begun);
    const answer = await fetch(`${server.url}/api/comments?thread=thread-${round}&limit=100`);
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
    memory = Math.max(memory, memoryOf(server.pid));
    await server.stop();
  }
  const node = await bareStart(rounds);
  const least = Math.min(...times);
  const most = Number(process.versions.node.split('.')[0]) >= 22 ? 230 : 120;
  return [
    {
      what: 'start with 100,000 comments to the first answer',
      figure: `${least.toFixed(0)} ms (node with an empty program: ${node.toFixed(0)} ms)`,
      wanted: '≤ 150 ms',
      met: least <= 150,
    },
    { what: 'memory then', figure: `${memory.toFixed(0)} MiB`, wanted: `≤ ${most} MB`, met: memory <= most },
  ];
}

async function bareStart(rounds) {
  const { bare } = await import('./processes.mjs');
  let least = Infinity;
  for (let round = 0; round < rounds * 3; round++) {
    const begun = performance.now();
    const server = await bare();
    least = Math.min(least, performance.now() - begun);
    await server.stop('SIGKILL');
  }
  return least;
}
