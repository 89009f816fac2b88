import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openHandler, SITE } from './support/handlers.mjs';

const OTHER = { authorization: `Bearer ${'eve'.repeat(10)}` };

describe('the handler', () => {
  test('takes a comment and lists it for everybody, without a word of who owns it', async (t) => {
    const { send, post } = await openHandler(t);
    const answer = await post({ body: '**x**', timeZone: 'Europe/Paris' });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('etag'), '"1"');
    const comment = await answer.json();
    const list = await send('GET', '/comments?thread=t', { headers: { authorization: null, origin: null } });
    assert.equal(list.status, 200);
    assert.deepEqual(await list.json(), {
      revision: 1,
      reactions: ['like', 'thanks'],
      comments: [comment],
      total: 1,
    });
    assert.deepEqual(Object.keys(comment).toSorted(), [
      'author',
      'body',
      'createdAt',
      'id',
      'parentId',
      'revision',
      'timeZone',
    ]);
  });

  test('takes from the body only what a person may say', async (t) => {
    const { post } = await openHandler(t);
    const forged = {
      id: 'x',
      own: true,
      held: true,
      createdAt: '2001-01-01T00:00:00Z',
      revision: 9,
      owner: 'x',
    };
    const comment = await (await post({ ...forged, author: { name: 'Ada', id: 'admin' } })).json();
    assert.deepEqual(
      [comment.author, comment.revision, comment.own, comment.held],
      [{ name: 'Ada' }, 1, undefined, undefined],
    );
    assert.ok(comment.id !== 'x' && !comment.createdAt.startsWith('2001'));
  });

  test('pages both ways, around a comment, and in both orders', async (t) => {
    const { send, post } = await openHandler(t);
    const ids = [];
    for (let times = 0; times < 5; times++) ids.push((await (await post()).json()).id);
    const list = async (query) => {
      const { comments, next, previous } = await (
        await send('GET', `/comments?thread=t&limit=2&${query}`)
      ).json();
      return { ids: comments.map(({ id }) => ids.indexOf(id)), next, previous };
    };
    const first = await list('order=newest');
    assert.deepEqual(first.ids, [4, 3]);
    const second = await list(`order=newest&cursor=${encodeURIComponent(first.next)}`);
    assert.deepEqual(second.ids, [2, 1]);
    assert.deepEqual((await list(`order=newest&cursor=${encodeURIComponent(second.previous)}`)).ids, [4, 3]);
    assert.deepEqual((await list(`around=${ids[0]}`)).ids, [0, 1]);
  });

  test('answers 304 until somebody writes in the thread', async (t) => {
    const { send, post } = await openHandler(t);
    await post();
    const tag = (await send('GET', '/comments?thread=t')).headers.get('etag');
    const again = () => send('GET', '/comments?thread=t', { headers: { 'if-none-match': tag } });
    const unchanged = await again();
    assert.deepEqual([unchanged.status, await unchanged.text()], [304, '']);
    assert.equal(unchanged.headers.get('etag'), tag);
    await send('POST', '/comments?thread=other', { body: { body: 'x' } });
    assert.equal((await again()).status, 304);
    await post();
    assert.equal((await again()).status, 200);
  });

  test('never answers from its memory what another process has changed', async (t) => {
    const { send, post, store } = await openHandler(t);
    await post();
    const total = async () => (await (await send('GET', '/comments?thread=t')).json()).total;
    assert.equal(await total(), 1);
    const other = await openHandler(t, { store: { file: store.file } });
    await other.post();
    assert.equal(await total(), 2);
  });

  test('makes a page once for all who ask, and as small as they can read', async (t) => {
    let made = 0;
    const { store } = await openHandler(t);
    const page = (query) => (made++, store.page(query));
    const { send, post } = await openHandler(t, { methods: { page }, store: { file: store.file } });
    await post({ body: 'the same again and again. '.repeat(300) });
    const ask = (accept) => send('GET', '/comments?thread=t', { headers: { 'accept-encoding': accept } });
    const answers = await Promise.all([ask('gzip, br'), ask('gzip;q=0'), ask('gzip')]);
    assert.deepEqual(
      answers.map(({ headers }) => headers.get('content-encoding')),
      ['gzip', null, 'gzip'],
    );
    assert.equal(made, 1);
    const sizes = await Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength));
    assert.ok(sizes[0] < sizes[1] / 5 && sizes[0] === sizes[2], sizes.join());
    assert.deepEqual(
      answers.map(({ headers }) => Number(headers.get('content-length'))),
      sizes,
    );
  });

  test('gives the same answer for the same key, and 422 for the key with other words or of another person', async (t) => {
    const { send, post } = await openHandler(t);
    const key = { 'idempotency-key': '"8e03978e-40d5-43dd-bc93-6894a57f9324"' };
    const first = await (await post({}, key)).json();
    assert.deepEqual(await (await post({}, key)).json(), first);
    const other = await post({ body: 'other' }, key);
    assert.deepEqual([other.status, (await other.json()).code], [422, 'INVALID']);
    const eve = await (await post({}, { ...key, ...OTHER })).json();
    assert.notEqual(eve.id, first.id);
    const { total } = await (await send('GET', '/comments?thread=t')).json();
    assert.equal(total, 2);
  });

  test('edits by revision: 412 shows both texts, 428 asks for the revision', async (t) => {
    const { send, post } = await openHandler(t);
    const { id } = await (await post()).json();
    const edit = (body, revision) =>
      send('PATCH', `/comments/${id}?thread=t`, { body: { body }, headers: { 'if-match': revision } });
    const edited = await edit('theirs', '"1"');
    assert.deepEqual([edited.status, edited.headers.get('etag')], [200, '"2"']);
    const theirs = await edited.json();
    const late = await edit('mine', '"1"');
    assert.equal(late.status, 412);
    assert.equal(late.headers.get('content-type'), 'application/problem+json');
    const { code, current, yours } = await late.json();
    assert.deepEqual({ code, current, yours }, { code: 'CONFLICT', current: theirs, yours: 'mine' });
    assert.equal((await edit('mine', null)).status, 428);
    assert.equal((await edit('mine', 'W/"1"')).status, 400);
  });

  test('lets nobody but the writer edit or delete', async (t) => {
    const { send, post } = await openHandler(t);
    const { id } = await (await post()).json();
    const nobodys = await (await post({}, { authorization: null })).json();
    for (const [target, authorization] of [
      [id, OTHER.authorization],
      [id, null],
      [nobodys.id, null],
      [nobodys.id, OTHER.authorization],
    ]) {
      const headers = { authorization, 'if-match': '"1"' };
      const path = `/comments/${target}?thread=t`;
      assert.equal((await send('PATCH', path, { body: { body: 'x' }, headers })).status, 403);
      assert.equal((await send('DELETE', path, { headers })).status, 403);
    }
    const weak = await send('DELETE', `/comments/${id}?thread=t`, {
      headers: { authorization: 'Bearer short' },
    });
    assert.equal(weak.status, 401);
    assert.equal((await (await send('GET', '/comments?thread=t')).json()).total, 2);
  });

  test('deletes to a tombstone, twice if need be', async (t) => {
    const { send, post } = await openHandler(t);
    const { id } = await (await post()).json();
    const remove = async () => {
      const answer = await send('DELETE', `/comments/${id}?thread=t`);
      assert.equal(answer.status, 200);
      return answer.json();
    };
    const tombstone = await remove();
    assert.deepEqual([tombstone.body, tombstone.author], ['', { name: '' }]);
    assert.deepEqual(await remove(), tombstone);
    assert.equal((await send('DELETE', '/comments/unknown?thread=t')).status, 404);
  });

  test('tells what changed since a revision', async (t) => {
    const { send, post } = await openHandler(t);
    const comment = await (await post()).json();
    const changes = async (query) => (await send('GET', `/changes?thread=t${query}`)).json();
    assert.deepEqual(await changes(''), { revision: 1, changes: [] });
    assert.deepEqual(await changes('&since=1'), { revision: 1, changes: [] });
    assert.deepEqual(await changes('&since=0'), { revision: 1, changes: [{ kind: 'created', comment }] });
  });

  test('counts many threads at once', async (t) => {
    const { send, post } = await openHandler(t);
    await post();
    const answer = await send('GET', '/counts?thread=none&thread=t&thread=__proto__');
    assert.deepEqual(await answer.json(), { counts: [0, 1, 0] });
  });

  test('answers HEAD as GET without the body, OPTIONS with the methods, and 405 with them too', async (t) => {
    const { send, post } = await openHandler(t);
    await post();
    const [head, get] = [await send('HEAD', '/comments?thread=t'), await send('GET', '/comments?thread=t')];
    assert.equal(await head.text(), '');
    assert.deepEqual([...head.headers], [...get.headers]);
    const options = await send('OPTIONS', '/comments');
    assert.deepEqual([options.status, options.headers.get('allow')], [204, 'GET, POST, HEAD, OPTIONS']);
    const wrong = await send('PUT', '/comments?thread=t');
    assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET, POST, HEAD, OPTIONS']);
    assert.equal((await send('GET', '/nothing')).status, 404);
    assert.equal((await send('GET', '/comments/__proto__/x')).status, 404);
  });

  test('says whether it is alive and ready', async (t) => {
    const { send } = await openHandler(t);
    assert.deepEqual(await (await send('GET', '/healthz')).json(), { status: 'alive' });
    assert.equal((await send('GET', '/readyz')).status, 200);
    const broken = await openHandler(t, { methods: { ready: () => Promise.reject(new Error('gone')) } });
    assert.equal((await broken.send('GET', '/readyz')).status, 500);
    assert.equal((await broken.send('GET', '/healthz')).status, 200);
  });

  test('answers under its base only', async (t) => {
    const { send } = await openHandler(t, { base: '/api' });
    assert.equal((await send('GET', '/api/healthz')).status, 200);
    for (const path of ['/healthz', '/apihealthz', '/api/api/healthz', '/x/api/healthz']) {
      assert.equal((await send('GET', path)).status, 404, path);
    }
  });

  test('tells of a failure inside, and tells nobody outside what it was', async (t) => {
    const errors = [];
    const state = () => Promise.reject(new Error('/secret/path is gone'));
    const { send } = await openHandler(t, {
      methods: { state },
      onError: (error) => errors.push(error.message),
    });
    const answer = await send('GET', '/comments?thread=t');
    assert.deepEqual([answer.status, errors], [500, ['/secret/path is gone']]);
    assert.doesNotMatch(await answer.text(), /secret/);
  });

  test('keeps pages from being run, framed or guessed at, whatever it answers', async (t) => {
    const { send, post } = await openHandler(t);
    await post();
    const answers = [
      await send('GET', '/comments?thread=t'),
      await send('GET', '/comments'),
      await send('OPTIONS', '/comments'),
      await send('GET', '/nothing'),
      await post({ body: '' }),
      await send('GET', '/healthz'),
    ];
    for (const { headers } of answers) {
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('content-security-policy'), /default-src 'none'; frame-ancestors 'none'/);
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('access-control-allow-origin'), SITE);
      assert.ok(!headers.has('server') && !headers.has('set-cookie'));
    }
  });
});
