import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { newComment, openStore } from './support/stores.mjs';
import { dataFolder, start, startServing } from './support/programs.mjs';
import { missing, smallDisk } from './support/mounts.mjs';
import { post, SITE, until } from './support/servers.mjs';

async function backUp(data, to, options) {
  const program = start(['backup', '--data', data, ...(to ? [to] : [])], options);
  const { status } = await program.ended;
  return { status, errors: program.errors };
}

const ids = async (store) =>
  (await store.page({ threadId: 't', order: 'oldest', limit: 1000 })).comments.map(({ id }) => id);

describe('comment-thread backup', () => {
  test('copies what was acknowledged while the server runs and others write, into a file for the owner alone', async (t) => {
    const data = dataFolder(t);
    const { url, child, ended } = await startServing(t, ['--data', data, '--site', SITE, '--limits', 'off']);
    const kept = [];
    let writing = true;
    const writer = (async () => {
      while (writing) {
        const { id } = await (await post(`${url}/api`, { body: `Text ${kept.length}` })).json();
        kept.push(id);
      }
    })();
    await until(() => kept.length > 10);
    const before = [...kept];
    const to = join(dataFolder(t), 'copy.db');
    const { status, errors } = await backUp(data, to);
    writing = false;
    await writer;
    assert.equal(status, 0, errors);
    assert.match(errors, /^\d+ comments are in .*copy\.db\n$/);
    assert.equal(statSync(to).mode & 0o777, 0o600);
    child.kill('SIGTERM');
    await ended;
    const copy = await openStore(t, { file: to });
    const found = await ids(copy);
    assert.equal(Number(/^\d+/.exec(errors)[0]), found.length);
    assert.deepEqual(found, kept.slice(0, found.length));
    assert.ok(found.length >= before.length);
  });

  test('takes nothing along that is kept for a day, or that addresses could be found by', async (t) => {
    const data = dataFolder(t);
    const store = await openStore(t, { file: join(data, 'comments.db') });
    const now = Date.now();
    const address = { hash: 'a'.repeat(64), day: Math.floor(now / 86_400_000) };
    const { id } = await store.create(newComment({ threadId: 't', address }));
    await store.act({ action: 'ban', threadId: 't', id, by: 'Mo', address: true });
    await store.daySecret(address.day);
    const to = join(dataFolder(t), 'copy.db');
    assert.equal((await backUp(data, to)).status, 0);
    assert.ok(!readFileSync(to).includes(address.hash));
    const copy = await openStore(t, { file: to });
    assert.deepEqual(await ids(copy), [id]);
    for (const table of ['comment_addresses', 'address_bans', 'day_secrets']) {
      const count = async ({ driver }) => (await driver.query(`select * from ${table}`)).rows.length;
      assert.deepEqual([await count(store), await count(copy)], [1, 0], table);
    }
  });

  test('is a database that a server goes on with', async (t) => {
    const data = dataFolder(t);
    const first = await startServing(t, ['--data', data, '--site', SITE]);
    await post(`${first.url}/api`, { body: 'kept' });
    const folder = dataFolder(t);
    assert.equal((await backUp(data, join(folder, 'comments.db'))).status, 0);
    const second = await startServing(t, ['--data', folder, '--site', SITE]);
    const list = await (await fetch(`${second.url}/api/comments?thread=t`)).json();
    assert.equal(list.comments[0].body, 'kept');
    assert.equal((await post(`${second.url}/api`, { body: 'next' })).status, 201);
  });

  test('is put back after a crash as the README says', async (t) => {
    const data = dataFolder(t);
    const { url, child, ended } = await startServing(t, ['--data', data, '--site', SITE, '--limits', 'off']);
    const write = async () => (await post(`${url}/api`, { body: 'Text' })).json();
    const { id } = await write();
    const to = join(dataFolder(t), 'copy.db');
    assert.equal((await backUp(data, to)).status, 0);
    for (let more = 0; more < 20; more++) await write();
    child.kill('SIGKILL');
    await ended;
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, ...left] = /After a crash take `(\S+)` and `(\S+)` away/.exec(readme) ?? [];
    for (const file of left) rmSync(join(data, file), { force: true });
    copyFileSync(to, join(data, 'comments.db'));
    const store = await openStore(t, { file: join(data, 'comments.db') });
    assert.deepEqual(await ids(store), [id]);
  });

  test('writes over nothing, and says what is missing', async (t) => {
    const data = dataFolder(t);
    const to = join(data, 'there');
    writeFileSync(to, 'precious');
    assert.deepEqual(await backUp(data, to), {
      status: 2,
      errors: `comment-thread: There is no database at ${join(data, 'comments.db')}\n`,
    });
    await (await openStore(t, { file: join(data, 'comments.db') })).close();
    const twice = await backUp(data, to);
    assert.deepEqual(twice, { status: 2, errors: `comment-thread: ${to} is there already\n` });
    assert.equal(statSync(to).size, 'precious'.length);
    assert.match((await backUp(data)).errors, /Say where to: comment-thread backup FILE/);
    assert.match((await backUp(data, '/no/such/folder/copy.db')).errors, /can't be made/);
    const server = start(['backup', '--database', 'postgres://localhost/x', to]);
    assert.equal((await server.ended).status, 2);
    assert.match(server.errors, /the tools of your database/);
  });

  test('leaves nothing half done where there is no room for it', { skip: missing }, async (t) => {
    const [data, target] = [dataFolder(t), dataFolder(t)];
    const store = await openStore(t, { file: join(data, 'comments.db') });
    await store.close();
    const { status, errors } = await backUp(data, join(target, 'copy.db'), {
      within: smallDisk(target, '64k'),
    });
    assert.deepEqual([status, /full/.test(errors)], [1, true], errors);
    assert.ok(existsSync(join(data, 'comments.db')));
    assert.deepEqual(readdirSync(target), []);
  });

  test('refuses a database that is damaged', async (t) => {
    const data = dataFolder(t);
    writeFileSync(
      join(data, 'comments.db'),
      'this is no database, but it is long enough to be looked at'.repeat(50),
    );
    const { status, errors } = await backUp(data, join(data, 'copy.db'));
    assert.equal(status, 1);
    assert.match(errors, /not a database/);
    assert.equal(existsSync(join(data, 'copy.db')), false);
  });
});
