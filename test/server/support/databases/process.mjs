// Server programs of others, started for a test: in a folder of their own, on a free port, never as root.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A user that is not root: some servers refuse to run as root. `{}` where the tests do not run as root either. */
export function otherUser(names) {
  if (process.getuid() !== 0) return {};
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of [...names, 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`There is no user ${names.join()}, nor nobody`);
}

export function folderFor({ uid, gid }, name) {
  const folder = mkdtempSync(join(tmpdir(), `comment-thread-${name}-`));
  if (uid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

/** So many ports that nobody listens at; all different. */
export async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer());
  for (const server of servers) await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ports = servers.map((server) => server.address().port);
  for (const server of servers) await new Promise((resolve) => server.close(resolve));
  return ports;
}

/** Runs a program to its end; throws what it said when it ended badly. */
export function perform(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stdout}${stderr}${error ?? ''}`);
  return stdout;
}

/** A program that runs until it is stopped. `said` is the end of what it wrote. */
export function runs(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const program = {
    child,
    said: '',
    running: true,
    ended: new Promise((resolve) =>
      child.once('close', () => {
        program.running = false;
        resolve();
      }),
    ),
    /** Ends it, by default at once and without a word to it. */
    async end(signal = 'SIGKILL') {
      if (program.running) child.kill(signal);
      await program.ended;
    },
  };
  const hear = (data) => (program.said = (program.said + data).slice(-20_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.once('error', hear);
  // What a test forgot does not outlive it.
  process.once('exit', () => child.kill('SIGKILL'));
  return program;
}

/** Asks again and again until the question is answered without an error; throws at once when the program has ended. */
export async function answers(program, ask, patience = 60_000) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!program.running) throw new Error(`It ended: ${program.said}`, { cause: error });
      if (Date.now() > end) throw new Error(`It never answered: ${program.said}`, { cause: error });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
