import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { add, listed, SITE } from './support/importing.mjs';
import { dataFolder, startServing } from './support/programs.mjs';

describe('comment-thread import of systems that know pages by their paths', () => {
  test('puts what Artalk knows by its path on the one site that is said', async (t) => {
    const data = dataFolder(t);
    const row = (id, told) => ({
      id,
      rid: '0',
      content: 'Is it *late*?',
      created_at: '2019-04-24 17:16:00 +0800 CST',
      is_pending: 'false',
      nick: 'Ruth',
      email: 'ruth@mail.example',
      page_key: '/clock',
      ...told,
    });
    const artrans = JSON.stringify([
      row('1'),
      row('2', { rid: '1', is_pending: 'true' }),
      row('3', { rid: '1' }),
    ]);
    for (const sites of [[], [...SITE, '--site', 'https://other.example']]) {
      const { status, errors } = await add(data, 'artalk', artrans, sites);
      assert.equal(status, 2);
      assert.match(errors, /only the path is told there, as \/clock: say with one --site where they are/);
    }
    assert.deepEqual(await add(data, 'artalk', artrans), {
      status: 0,
      signal: null,
      errors: 'Comments added: 2, on pages: 1\n',
    });
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    const comments = await listed(url, 'https://gazette.example/clock');
    assert.deepEqual(
      comments.map(({ id, parentId, body }) => [id, parentId, body]),
      [
        ['1', null, 'Is it *late*?'],
        ['3', '1', 'Is it *late*?'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(comments), /mail\.example/);
  });

  test('puts what Waline keeps under decoded paths where the pages are', async (t) => {
    const data = dataFolder(t);
    const row = (objectId, url) => ({
      objectId,
      url,
      comment: 'Words.',
      insertedAt: '2019-04-24T09:16:00.000Z',
    });
    const rows = [
      row('1', '/über uns/'),
      row('2', '//2019/clock'),
      row('3', 'guestbook'),
      row('4', '/../clock'),
    ];
    const waline = JSON.stringify({ type: 'waline', data: { Comment: rows } });
    assert.match((await add(data, 'waline', waline, [])).errors, /only the path is told there/);
    const { errors } = await add(data, 'waline', waline);
    assert.equal(
      errors,
      'Comments added: 4, on pages: 4\n' +
        'Without an address; their pages must say it as thread-id: waline-guestbook\n',
    );
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    for (const path of ['/%C3%BCber%20uns/', '//2019/clock', '/clock'])
      assert.equal((await listed(url, `https://gazette.example${path}`)).length, 1, path);
  });

  test('takes for nobody’s answer what answers an id that can’t be one', async (t) => {
    const data = dataFolder(t);
    const row = (objectId, pid) => ({
      objectId,
      pid,
      url: '/clock',
      comment: 'Words.',
      insertedAt: '2019-04-24 09:16:00',
    });
    const rows = [row('1'), row('2', '1'), row('3', 'x'.repeat(200)), row('4', '关于'), row('5', 'gone')];
    await add(data, 'waline', JSON.stringify({ type: 'waline', data: { Comment: rows } }));
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    const comments = await listed(url, 'https://gazette.example/clock');
    assert.deepEqual(
      comments.map(({ id, parentId }) => [id, parentId]),
      [
        ['1', null],
        ['2', '1'],
        ['3', null],
        ['4', null],
        ['5', 'gone'],
      ],
    );
  });
});
