// Writers at 64 connections: comments in a second, and how often the disk is waited for.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, fdatasyncSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import { folder, has, ours, pause } from './processes.mjs';
import { best, inTurns, load } from './wrk.mjs';

const SCRIPT = fileURLToPath(new URL('post.lua', import.meta.url));
const PATH = '/api/comments?thread=bench';
const options = { connections: 64, args: ['-s', SCRIPT] };

/** All of them are counted, and none is met. */
const LIMITS = ['writer', 'address', 'thread', 'site'].map((name) => `${name}=999999:99999`).join();

export async function writing({ rounds, seconds }) {
  const plain = await ours(folder());
  const limited = await ours(folder(), ['--limits', LIMITS]);
  for (const server of [plain, limited]) await load(server, PATH, { ...options, seconds: 2 });
  const [posts, counted] = await inTurns(rounds, [
    () => load(plain, PATH, { ...options, seconds }),
    () => load(limited, PATH, { ...options, seconds }),
  ]);
  for (const server of [plain, limited]) await server.stop();
  return [
    {
      what: 'durable POST, 64 connections, SQLite FULL',
      figure: `${words(posts)}; the disk alone does ${disk()} fdatasync/s`,
      wanted: '≥ 5,000/s where fdatasync allows',
      met: best(posts) >= 5000 && refused(posts) === 0,
    },
    { what: 'the same, with limits that nobody meets', figure: words(counted), wanted: '' },
    await waits(),
  ];
}

const refused = (posts) => posts.reduce((sum, each) => sum + each.failed, 0);

const words = (posts) =>
  `${Math.round(best(posts))}/s (${Math.round(best(posts, 'perCore'))} in a second of its core); ${refused(posts)} refused`;

/** How often this disk takes 4 KiB for good in a second. */
function disk() {
  const file = openSync(join(mkdtempSync(join(tmpdir(), 'comment-thread-bench-')), 'x'), 'w');
  const page = Buffer.alloc(4096);
  const end = performance.now() + 1000;
  let count = 0;
  for (; performance.now() < end; count++) {
    writeSync(file, page, 0, page.length, (count % 256) * 4096);
    fdatasyncSync(file);
  }
  return count;
}

/** Counted by strace: what is acknowledged was waited for, and one wait is for many. */
async function waits() {
  const wanted = '≥ 1 for each group';
  if (!has('strace')) return { what: 'fsync', figure: 'strace is not installed', wanted };
  const log = join(folder(), 'strace');
  const server = await ours(folder());
  await load(server, PATH, { ...options, seconds: 1 });
  const words = [
    '-f',
    '-qq',
    '-e',
    'trace=fsync,fdatasync',
    '-e',
    'signal=none',
    '-o',
    log,
    '-p',
    server.pid,
  ];
  const tracer = spawn('strace', words, { stdio: 'inherit' });
  const ended = once(tracer, 'close');
  await pause(1000);
  const { requests } = await load(server, PATH, { ...options, seconds: 3 });
  tracer.kill('SIGINT');
  await ended;
  await server.stop();
  const count = readFileSync(log, 'utf8').match(/f(data)?sync\(/g)?.length ?? 0;
  return {
    what: 'waits for the disk, counted by strace',
    figure: `${count} for ${requests} comments: ${(requests / count).toFixed(1)} comments for each`,
    wanted,
    met: count > 0 && count <= requests && requests / count <= 64,
  };
}
