// 10,000 readers who are told as it happens: memory for each, and the time until the last one has it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { folder, memoryOf, onCore, ours, pause, SITE } from './processes.mjs';

const READERS = 10_000;
const PROGRAM = fileURLToPath(new URL('follower-process.mjs', import.meta.url));

export async function following({ rounds }) {
  const server = await ours(folder(), ['--live', String(READERS)]);
  const { port } = new URL(server.url);
  for (let number = 0; number < 20; number++) await post(server.url, number);
  await pause(1000);
  const before = memoryOf(server.pid);
  const [command, ...args] = onCore(1, [process.execPath, PROGRAM, port, String(READERS)]);
  const readers = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => readers.kill('SIGKILL'));
  const line = lines(readers.stdout);
  const [, opened] = /^open (\d+)/.exec(await line()) ?? [];
  await pause(2000);
  const each = ((memoryOf(server.pid) - before) * 1024) / READERS;
  const times = [];
  let lost = 0;
  for (let round = 0; round < rounds * 5; round++) {
    const begun = performance.timeOrigin + performance.now();
    const kept = post(server.url, 1000 + round);
    const [, , time, gone] = (await line()).split(' ').map(Number);
    await kept;
    times.push(time - begun);
    lost = gone;
    await pause(500);
  }
  const after = ((memoryOf(server.pid) - before) * 1024) / READERS;
  readers.kill('SIGKILL');
  await server.stop('SIGKILL');
  times.sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  const all = Number(opened) === READERS && lost === 0;
  return [
    {
      what: `${opened} SSE readers: memory of the server for each`,
      figure: `${each.toFixed(1)} KiB; ${after.toFixed(1)} KiB after ${times.length} messages`,
      wanted: '≤ 12 KiB',
      met: all && each <= 12,
    },
    {
      what: 'from the POST until the last of them has it',
      figure: `best ${times[0].toFixed(0)}, middle ${middle.toFixed(0)}, worst ${times.at(-1).toFixed(0)} ms; ${lost} lost`,
      wanted: '≤ 500 ms',
      met: all && middle <= 500,
    },
  ];
}

async function post(url, number) {
  const headers = { origin: SITE, 'content-type': 'application/json', 'idempotency-key': `follow ${number}` };
  const body = JSON.stringify({ body: `What everybody is told: ${number} ${'x'.repeat(100)}` });
  const answer = await fetch(`${url}/api/comments?thread=bench`, { method: 'POST', headers, body });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
}

/** The next line of a stream, one after the other. */
function lines(stream) {
  const waiting = [];
  const there = [];
  let rest = '';
  stream.on('data', (part) => {
    const parts = (rest + part).split('\n');
    rest = parts.pop();
    for (const each of parts) (waiting.shift() ?? there.push.bind(there))(each);
  });
  return () =>
    there.length > 0 ? Promise.resolve(there.shift()) : new Promise((resolve) => waiting.push(resolve));
}
