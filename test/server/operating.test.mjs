import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { SETTINGS, variableOf } from '../../dist/server/cli/settings.js';
import { dataFolder } from './support/programs.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The block of that language in the README. */
const block = (language) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme)[1];

const is = (command) => spawnSync(command, ['--version']).status === 0;

/** Every flag and variable that some words name, as they are known. */
function checkNames(words) {
  const flags = Object.values(SETTINGS).map(({ flag }) => flag);
  const variables = Object.keys(SETTINGS).map((name) => variableOf(name));
  for (const [, flag] of words.matchAll(/ --([a-z-]+)/g))
    assert.ok([...flags, 'config'].includes(flag), flag);
  for (const [variable] of words.matchAll(/COMMENT_THREAD_[A-Z_]+/g))
    assert.ok(variables.includes(variable), variable);
}

describe('the README', () => {
  test(
    'has a unit that systemd understands',
    { skip: !is('systemd-analyze') && 'systemd is not here' },
    (t) => {
      const unit = block('ini').replace('/usr/bin/node', process.execPath);
      const file = join(dataFolder(t), 'comment-thread.service');
      const verify = (text) => {
        writeFileSync(file, text);
        const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
        // It looks at other units too.
        return status === 0
          ? stderr.split('\n').filter((line) => line.includes('comment-thread.service'))
          : [stderr];
      };
      assert.deepEqual(verify(unit), []);
      assert.notDeepEqual(verify(unit.replace('DynamicUser', 'DynamikUser')), []);
      checkNames(
        unit
          .split('\n')
          .find((line) => line.startsWith('ExecStart'))
          .replace(/^.*cli\.js/, ''),
      );
      checkNames(unit);
    },
  );

  test('has a Dockerfile that names what there is', () => {
    const lines = block('dockerfile').trim().split('\n');
    for (const line of lines)
      assert.match(line, /^(FROM|WORKDIR|RUN|USER|ENV|VOLUME|EXPOSE|HEALTHCHECK|CMD) \S/);
    checkNames(lines.join('\n').replaceAll('--omit', ''));
    const { bin, name } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const command = JSON.parse(lines.at(-1).replace('CMD ', ''));
    assert.deepEqual(command, ['node', join('node_modules', name, bin['comment-thread']), 'serve']);
    const check = JSON.parse(lines.at(-2).replace('HEALTHCHECK CMD ', ''));
    // Nobody listens there: it is not healthy, but it is a program.
    const { status, stderr } = spawnSync(process.execPath, [check[1], check[2].replace('8080', '9')], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, /SyntaxError/.test(stderr)], [1, false]);
  });

  test(
    'has lines for nginx that it understands',
    { skip: spawnSync('nginx', ['-v']).status !== 0 && 'nginx is not here' },
    (t) => {
      const folder = dataFolder(t);
      const file = join(folder, 'nginx.conf');
      writeFileSync(
        file,
        `pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; server { listen 127.0.0.1:9; ${block('nginx')} } }`,
      );
      const { status, stderr } = spawnSync('nginx', ['-t', '-c', file, '-p', folder], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    },
  );
});
