import assert from 'node:assert/strict';
import { chmodSync, closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { examine } from '../../dist/server/cli/doctor.js';
import { settingsOf } from '../../dist/server/cli/settings.js';
import { sqliteDriver } from '../../dist/server/sql/sqlite.js';
import { missing, readOnlyDisk, smallDisk } from './support/mounts.mjs';
import { dataFolder, start, startServing } from './support/programs.mjs';
import { SITE } from './support/servers.mjs';
import { newComment, openStore } from './support/stores.mjs';

/** A port where nobody listens. */
const NOBODY = ['--port', '9'];

async function doctor(args, options) {
  const program = start(['doctor', ...args], options);
  const { status } = await program.ended;
  assert.equal(program.errors, '');
  return { status, text: program.output };
}

/** A folder with a database of 30 comments. */
async function filled(t) {
  const data = dataFolder(t);
  const store = await openStore(t, { file: join(data, 'comments.db') });
  for (let number = 0; number < 30; number++) await store.create(newComment({ body: 'x'.repeat(2000) }));
  await store.close();
  return data;
}

describe('comment-thread doctor', () => {
  test('finds nothing wrong with a server that runs, and looks at it as a browser would', async (t) => {
    const data = dataFolder(t);
    const { url } = await startServing(t, ['--data', data, '--site', SITE]);
    const { port } = new URL(url);
    const args = ['--data', data, '--site', SITE, '--port', port, '--work', 'attacked'];
    const { status, text } = await doctor(args);
    assert.equal(status, 0, text);
    for (const words of [
      'Browsers can be given work',
      'integrity_check',
      `${url} is ready`,
      'embed.js is the script',
      `Pages of ${SITE} may write`,
      'The clock says',
      'MiB are free',
    ]) {
      assert.ok(
        text.split('\n').some((line) => line.startsWith('ok ') && line.includes(words)),
        `${words}: ${text}`,
      );
    }
    const other = await doctor(['--data', data, '--site', 'https://other.example', '--port', port]);
    assert.equal(other.status, 1);
    assert.match(other.text, /WRONG {2}Pages of https:\/\/other\.example may not write/);
  });

  test('tells what to think about before the first start, which is not wrong', async (t) => {
    const { status, text } = await doctor(['--data', join(dataFolder(t), 'new'), ...NOBODY]);
    assert.equal(status, 0, text);
    assert.match(text, /look {3}There is no database at .* yet/);
    assert.match(text, /look {3}There is no --site/);
    assert.match(text, /look {3}No server answers at/);
  });

  test('does not take a database for wrong that has no tables yet', async (t) => {
    const data = dataFolder(t);
    writeFileSync(join(data, 'comments.db'), '');
    const { status, text } = await doctor(['--data', data, ...NOBODY]);
    assert.equal(status, 0, text);
    assert.match(text, /look {3}There are no tables in the database yet/);
  });

  test('warns of a folder that others may look into, of pages without TLS, and of a proxy without a name', async (t) => {
    const data = dataFolder(t);
    chmodSync(data, 0o755);
    const args = ['--data', data, '--site', 'http://blog.example', '--address', 'http://127.0.0.1:9'];
    const { status, text } = await doctor(args);
    assert.equal(status, 0, text);
    assert.match(text, /look {3}Others on this machine may look into/);
    assert.match(text, /look {3}http:\/\/blog\.example speaks without TLS/);
    assert.match(text, /look {3}There is an --address but no --proxy/);
  });

  test('finds a damaged database', async (t) => {
    const data = await filled(t);
    const file = join(data, 'comments.db');
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(12_000, 0xaa), 0, 12_000, statSync(file).size - 40_000);
    closeSync(handle);
    const { status, text } = await doctor(['--data', data, ...NOBODY]);
    assert.equal(status, 1, text);
    assert.match(text, /WRONG {2}The database (is damaged|can't be read)/);
    writeFileSync(file, 'no database at all'.repeat(500));
    assert.match((await doctor(['--data', data, ...NOBODY])).text, /WRONG {2}.*not a database/);
  });

  test('finds tables of a newer version', async (t) => {
    const data = await filled(t);
    const driver = await sqliteDriver({ file: join(data, 'comments.db') });
    await driver.transaction(({ query }) =>
      query('insert into schema_versions (version, applied) values (99, 0)'),
    );
    await driver.close();
    const { status, text } = await doctor(['--data', data, ...NOBODY]);
    assert.equal(status, 1);
    assert.match(text, /WRONG {2}The tables have version 99, made by a newer comment-thread/);
  });

  test('finds a clock that is behind the comments', async (t) => {
    const data = await filled(t);
    const lines = [];
    const settings = settingsOf({ data, port: '9' }, {});
    assert.equal(
      await examine(
        settings,
        (line) => lines.push(line),
        () => Date.parse('2001-01-01'),
      ),
      false,
    );
    assert.ok(
      lines.some((line) => /^WRONG {2}The clock says 2001-01-01.* but there are comments of/.test(line)),
    );
  });

  test('finds a disk without room, and one that can only be read', { skip: missing }, async (t) => {
    const data = dataFolder(t);
    const small = await doctor(['--data', data, ...NOBODY], { within: smallDisk(data, '1m') });
    assert.equal(small.status, 1);
    assert.match(small.text, /WRONG {2}[01] MiB are free/);
    const read = await doctor(['--data', data, ...NOBODY], { within: readOnlyDisk(data) });
    assert.equal(read.status, 1);
    assert.match(read.text, /WRONG {2}.* can't be written to: EROFS/);
  });

  test('says what is wrong with the settings first', async () => {
    const program = start(['doctor', '--port', 'x']);
    assert.equal((await program.ended).status, 2);
    assert.match(program.errors, /--port must be a whole number/);
  });
});
