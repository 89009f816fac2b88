import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dataFolder, start, startServing } from './support/programs.mjs';

/** Folders that a program may not write to: whoever may do everything becomes somebody else for that. */
const nobody =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

/** What is written, with what status it ends, and the words that begin the answer. FILE is a file in FOLDER, with the content that stands last. */
const MISTAKES = [
  ['sevre', 2, 'There is no command sevre'],
  ['serve more', 2, 'What is more?'],
  ['serve --porto 1', 2, "Unknown option '--porto'"],
  ['serve --port', 2, "Option '--port <value>' argument missing"],
  ['serve --port x', 2, '--port must be a whole number'],
  ['serve --site blog.example', 2, '--site must be an origin'],
  ['serve --hold maybe', 2, '--hold must be none or first or all'],
  ['serve --config FOLDER/none.json', 2, "FOLDER/none.json can't be read: ENOENT"],
  ['serve --config FILE', 2, "FILE can't be read: Unexpected end of JSON", '{"port": '],
  ['serve --config FILE', 2, 'FILE must hold one JSON object', '[]'],
  ['serve --config FILE', 2, 'FILE: there is no setting prot, but port, ', '{"prot": 1}'],
  ['serve --config FILE', 2, 'FILE: links must be a whole number', '{"links": [1]}'],
  ['serve --database mongodb://a:secret@b/c', 2, '--database must be a file, or begin with postgres://'],
  [
    'serve --database postgres://a:secret@127.0.0.1:1/b',
    1,
    'The database is out of reach: connect ECONNREFUSED 127.0.0.1:1',
  ],
  [
    'serve --database mysql://a:secret@127.0.0.1:1/b',
    1,
    "The database can't be opened: connect ECONNREFUSED 127.0.0.1:1",
  ],
  [
    'serve --database FILE',
    1,
    "The database FILE can't be opened: file is not a database",
    'Not one. '.repeat(20),
  ],
  ['serve --database FOLDER/no/file.db', 1, "The database FOLDER/no/file.db can't be opened: "],
  ['serve --data FILE', 1, "The folder FILE can't be made: EEXIST", ''],
  [
    'serve --host 203.0.113.9',
    1,
    'listen EADDRNOTAVAIL: address not available 203.0.113.9: this machine has',
  ],
  ['backup', 2, 'Say where to: comment-thread backup '],
];

async function ended(program) {
  const { status } = await program.ended;
  assert.doesNotMatch(program.errors, /\n\s+at |secret/);
  return status;
}

describe('comment-thread, told something wrong,', () => {
  for (const [line, status, words, content] of MISTAKES) {
    test(`"${line}" ends with ${status}: ${words}`, async (t) => {
      const folder = dataFolder(t);
      const file = join(folder, 'file');
      if (content !== undefined) writeFileSync(file, content);
      const placed = (text) => text.replaceAll('FILE', file).replaceAll('FOLDER', folder);
      const args = line.split(' ').map(placed);
      // What does not say otherwise, keeps its data there and listens anywhere.
      const env = { COMMENT_THREAD_PORT: '0', COMMENT_THREAD_DATA: join(folder, 'data') };
      const program = start(args, { env });
      t.after(() => program.child.kill('SIGKILL'));
      assert.equal(await ended(program), status);
      assert.ok(program.errors.startsWith(`comment-thread: ${placed(words)}`), program.errors);
    });
  }

  for (const command of ['export', 'owner', 'backup']) {
    test(`does not make an empty database for ${command}`, async (t) => {
      const folder = dataFolder(t);
      const data = join(folder, 'mistaken');
      const program = start([command, '--data', data, ...(command === 'backup' ? [join(folder, 'b')] : [])]);
      assert.equal(await ended(program), 2);
      assert.ok(program.errors.includes(`There is no database at ${join(data, 'comments.db')}`));
      assert.deepEqual([program.output, existsSync(data)], ['', false]);
    });
  }

  test('says which folder it may not write to', async (t) => {
    const folder = dataFolder(t);
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(folder, 0o755);
    chmodSync(closed, 0o555);
    const make = start(['serve', '--data', join(closed, 'data')], { within: nobody });
    assert.equal(await ended(make), 1);
    assert.match(make.errors, /^comment-thread: The folder \S+\/data can't be made: EACCES/);
    const open = start(['serve', '--data', closed], { within: nobody });
    assert.equal(await ended(open), 1);
    assert.match(open.errors, /^comment-thread: The database \S+\/closed\/comments\.db can't be opened: /);
  });

  test('says when the port is taken', async (t) => {
    const { url } = await startServing(t, ['--data', dataFolder(t)]);
    const { port } = new URL(url);
    const second = start(['serve', '--port', port, '--data', dataFolder(t)]);
    assert.equal(await ended(second), 1);
    assert.match(second.errors, /another program listens there; choose another --port/);
  });
});

describe('comment-thread, when nobody reads what it says,', () => {
  test('goes on as a server', async (t) => {
    const { url, child } = await startServing(t, ['--data', dataFolder(t), '--log', 'requests']);
    child.stdout.destroy();
    child.stderr.destroy();
    for (let times = 0; times < 20; times++) assert.equal((await fetch(`${url}/readyz`)).status, 200);
    assert.equal(child.exitCode, null);
  });

  test(
    'has not exported, and says so',
    { skip: !existsSync('/dev/full') && 'there is no /dev/full' },
    async (t) => {
      const data = dataFolder(t);
      const { child, ended: end } = await startServing(t, ['--data', data]);
      child.kill('SIGTERM');
      await end;
      const full = ['sh', '-c', 'exec "$0" "$@" > /dev/full'];
      const program = start(['export', '--data', data], { within: full });
      assert.equal(await ended(program), 1);
      assert.match(program.errors, /^comment-thread: Not all could be written: .*ENOSPC/);
      const left = start(['doctor', '--data', data]);
      left.child.stdout.destroy();
      assert.equal(await ended(left), 1);
      assert.match(left.errors, /^comment-thread: Not all could be written: .*EPIPE/);
    },
  );
});

describe('comment-thread, asked what it can do,', () => {
  for (const args of [[], ['--help'], ['-h'], ['help'], ['serve', '--help']]) {
    test(`"${args.join(' ')}" says all settings, each word for itself`, async () => {
      const program = start(args);
      assert.equal(await ended(program), 0);
      assert.match(program.output, /--site +.*COMMENT_THREAD_SITES/);
      assert.deepEqual(
        program.output.match(/^ {2}--\S+/gm).filter((flag) => !/^ {2}--[a-z]+(-[a-z]+)?$/.test(flag)),
        [],
      );
      assert.match(program.output, /--proxy-header {2}/);
    });
  }
});
