// What the README says for systemd and containers, as it stands there, as far as it can be run here.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { onPath } from '../runner/process.mjs';
import { freePorts } from './support/databases/process.mjs';
import { dataFolder } from './support/programs.mjs';
import { until } from './support/servers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blockOf = (language) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)[1];

/** A folder where the package is installed. */
function installed(t) {
  const folder = dataFolder(t);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/comment-thread'));
  return folder;
}

const analyze = onPath('systemd-analyze');

describe('the README', () => {
  test('has a unit that systemd takes', { skip: analyze ? false : 'there is no systemd here' }, (t) => {
    const folder = installed(t);
    const unit = blockOf('ini');
    assert.ok(unit.includes('/usr/bin/node /opt/comments/node_modules/'));
    const here = unit.replace('/usr/bin/node', process.execPath).replace('/opt/comments', folder);
    assert.ok(existsSync(/^ExecStart=\S+ (\S+)/m.exec(here)[1]), 'the program is where it says');
    const file = join(folder, 'comment-thread.service');
    writeFileSync(file, here);
    const { status, stderr } = spawnSync(analyze, ['verify', file], { encoding: 'utf8' });
    // Of a line that it does not know it only says so.
    const said = stderr.split('\n').filter((line) => line.includes('comment-thread'));
    assert.deepEqual([status, said], [0, []]);
  });

  test('has a container that starts, is healthy, and ends when it is told to', async (t) => {
    const lines = blockOf('dockerfile').split('\n');
    const after = (word) => lines.find((line) => line.startsWith(word)).slice(word.length);
    const [command, ...rest] = JSON.parse(after('CMD '));
    const [health, ...check] = JSON.parse(after('HEALTHCHECK CMD '));
    assert.deepEqual([command, health], ['node', 'node']);
    const cwd = installed(t);
    const [port] = await freePorts(1);
    const said = Object.fromEntries(
      after('ENV ')
        .split(' ')
        .map((pair) => pair.split('=')),
    );
    assert.deepEqual(said, { COMMENT_THREAD_HOST: '0.0.0.0', COMMENT_THREAD_DATA: '/data' });
    const env = {
      ...process.env,
      ...said,
      COMMENT_THREAD_DATA: join(cwd, 'data'),
      COMMENT_THREAD_SITES: 'https://blog.example',
      COMMENT_THREAD_PORT: String(port),
    };
    const server = spawn(process.execPath, rest, { cwd, env, stdio: 'ignore' });
    t.after(() => server.kill('SIGKILL'));
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const isHealthy = () =>
      new Promise((resolve) => {
        // The port of the example is that of a server that is told none.
        const args = check.map((part) => part.replace(':8080/', `:${port}/`));
        assert.notDeepEqual(args, check);
        spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', (status) => resolve(status === 0));
      });
    await until(isHealthy);
    server.kill('SIGTERM');
    assert.equal(await ended, 0);
    assert.equal(await isHealthy(), false);
  });
});
