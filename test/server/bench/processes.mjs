// Programs of a measurement: servers on one core, the load on another where there are two.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SITE = 'https://site.example';
const CLI = fileURLToPath(new URL('../../../dist/server/cli.js', import.meta.url));

export const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

const pinned = availableParallelism() > 1 && has('taskset');
export const onCore = (core, command) => (pinned ? ['taskset', '-c', String(core), ...command] : command);

const folders = [];
export function folder() {
  const made = mkdtempSync(join(tmpdir(), 'comment-thread-bench-'));
  folders.push(made);
  return made;
}

const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

/** A program that says where it listens. */
export async function listening([command, ...args]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', (words) => {
      said += words;
      const found = /Listening at (http:\S+)\. /.exec(said);
      if (found) resolve(found[1]);
    });
    void ended.then((status) => reject(new Error(`${command} ended with ${status}: ${said}`)));
  });
  return {
    url,
    pid: child.pid,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
      running.delete(child);
    },
  };
}

const NODE = [process.execPath, '--no-warnings'];

export const bare = (file) =>
  listening(
    onCore(0, [...NODE, fileURLToPath(new URL('bare.mjs', import.meta.url)), ...(file ? [file] : [])]),
  );

/** `comment-thread serve`. */
export const ours = (data, more = []) => {
  const args = ['serve', '--port', '0', '--data', data, '--site', SITE, '--limits', 'off', ...more];
  return listening(onCore(0, [...NODE, CLI, ...args]));
};

/** Memory of a process in MiB, as the system counts it. */
export const memoryOf = (pid) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** Seconds of a core that a process has used so far, in its own code and in the system's for it. */
export function coreTimeOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
const TICKS = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout) || 100;

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
