// The command line as a program of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../dist/server/cli.js', import.meta.url));

/** A folder that is deleted when the test ends. */
export function dataFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'comment-thread-cli-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts the program; `output` and `errors` grow, `ended` gives status and signal. `within`: a command with arguments
 * that becomes the program in the end.
 */
export function start(args, { env = {}, input, within = [] } = {}) {
  const [command, ...rest] = [...within, process.execPath, '--no-warnings', CLI, ...args];
  const child = spawn(command, rest, { env: { ...process.env, ...env } });
  const program = {
    child,
    output: '',
    errors: '',
    ended: new Promise((resolve) => child.once('close', (status, signal) => resolve({ status, signal }))),
  };
  child.stdout.on('data', (data) => (program.output += data));
  child.stderr.on('data', (data) => (program.errors += data));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return program;
}

/** A server that listens: `url` is where. */
export async function startServing(test, args, options) {
  const program = start(['serve', '--port', '0', ...args], options);
  test.after(() => program.child.kill('SIGKILL'));
  const url = await new Promise((resolve, reject) => {
    program.child.stdout.on('data', () => {
      const found = /Listening at (http:\S+)\. /.exec(program.output);
      if (found) resolve(found[1]);
    });
    void program.ended.then(() => reject(new Error(`it ended: ${program.errors}`)));
  });
  return { ...program, url, errors: () => program.errors, output: () => program.output };
}
