import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openHandler } from './support/handlers.mjs';
import { newComment, openStore } from './support/stores.mjs';

const as = (name) => ({ headers: { authorization: `Bearer ${name.repeat(10)}` } });
const kinds = ['like', 'thanks', 'up', 'down'];

/** `react('PUT', 'like', 'eve')` gives the counts that come back. */
async function opened(t, options) {
  const world = await openHandler(t, { reactions: kinds, ...options });
  const comment = await (await world.post()).json();
  const path = (kind) => `/comments/${comment.id}/reactions/${kind}?thread=t`;
  const react = async (method, kind, name) => {
    const answer = await world.send(method, path(kind), as(name));
    assert.equal(answer.status, 200);
    return (await answer.json()).reactions;
  };
  return { ...world, comment, path, react };
}

describe('reactions', () => {
  test('count once for each person and kind, however often they are sent', async (t) => {
    const { react } = await opened(t);
    assert.deepEqual(await react('PUT', 'like', 'eve'), { like: 1 });
    assert.deepEqual(await react('PUT', 'like', 'eve'), { like: 1 });
    assert.deepEqual(await react('PUT', 'like', 'bob'), { like: 2 });
    assert.deepEqual(await react('PUT', 'thanks', 'bob'), { like: 2, thanks: 1 });
    assert.deepEqual(await react('DELETE', 'like', 'eve'), { like: 1, thanks: 1 });
    assert.deepEqual(await react('DELETE', 'like', 'eve'), { like: 1, thanks: 1 });
    await react('DELETE', 'like', 'bob');
    assert.equal(await react('DELETE', 'thanks', 'bob'), undefined);
  });

  test('are a vote where they are up and down: one takes the other back', async (t) => {
    const { react } = await opened(t);
    await react('PUT', 'like', 'eve');
    assert.deepEqual(await react('PUT', 'up', 'eve'), { like: 1, up: 1 });
    assert.deepEqual(await react('PUT', 'down', 'eve'), { down: 1, like: 1 });
    assert.deepEqual(await react('PUT', 'up', 'bob'), { down: 1, like: 1, up: 1 });
  });

  test('are told to whoever gave them, and which ones there are to everybody', async (t) => {
    const { send, path } = await opened(t);
    const reacted = async (method, kind, name) =>
      (await (await send(method, path(kind), as(name))).json()).reacted;
    assert.deepEqual(await reacted('PUT', 'up', 'eve'), ['up']);
    assert.deepEqual(await reacted('PUT', 'like', 'eve'), ['like', 'up']);
    assert.deepEqual(await reacted('PUT', 'down', 'eve'), ['down', 'like']);
    assert.deepEqual(await reacted('PUT', 'down', 'eve'), ['down', 'like']);
    assert.deepEqual(await reacted('DELETE', 'like', 'bob'), []);
    assert.deepEqual((await (await send('GET', '/comments?thread=t')).json()).reactions, kinds);
    const none = await openHandler(t, { reactions: [] });
    const page = await (await none.send('GET', '/comments?thread=t')).json();
    assert.equal(page.reactions, undefined);
  });

  test('are told to readers by list and changes, and are no edit', async (t) => {
    const { send, comment, react } = await opened(t);
    const list = () => send('GET', '/comments?thread=t');
    const before = (await list()).headers.get('etag');
    await react('PUT', 'like', 'eve');
    const after = await list();
    assert.notEqual(after.headers.get('etag'), before);
    const { comments, revision } = await after.json();
    assert.deepEqual(comments, [{ ...comment, reactions: { like: 1 } }]);
    const changes = await (await send('GET', '/changes?thread=t&since=1')).json();
    assert.deepEqual(changes.changes, [{ kind: 'updated', comment: comments[0] }]);
    await react('PUT', 'like', 'eve');
    assert.equal((await (await list()).json()).revision, revision);
    const headers = { 'if-match': '"1"' };
    const edit = await send('PATCH', `/comments/${comment.id}?thread=t`, { body: { body: 'x' }, headers });
    assert.deepEqual((await edit.json()).reactions, { like: 1 });
  });

  test('say nothing of who gave them', async (t) => {
    const { send, react, store } = await opened(t);
    await react('PUT', 'like', 'eve');
    const { rows } = await store.driver.query('select writer from reactions');
    const list = await (await send('GET', '/comments?thread=t')).text();
    assert.ok(rows[0].writer.length === 64 && !list.includes(rows[0].writer));
  });

  test('are exact when 50 people give them at once', async (t) => {
    const { react, comment, send, store } = await opened(t);
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => react('PUT', 'like', `p${index}`.padEnd(3, '-'))),
    );
    const { comments } = await (await send('GET', '/comments?thread=t')).json();
    assert.deepEqual(comments[0].reactions, { like: 50 });
    const { rows } = await store.driver.query('select count(*) as total from reactions where comment = ?', [
      comment.id,
    ]);
    assert.equal(rows[0].total, 50);
  });

  test('are refused of kinds that the site has not, on what is not there, and by who has no secret', async (t) => {
    const { send, path, comment } = await opened(t);
    assert.equal((await send('PUT', path('clap'))).status, 404);
    assert.equal((await send('PUT', '/comments/unknown/reactions/like?thread=t')).status, 404);
    assert.equal((await send('PUT', path('like'), { headers: { authorization: null } })).status, 401);
    await send('DELETE', `/comments/${comment.id}?thread=t`);
    assert.equal((await send('PUT', path('like'))).status, 404);
  });

  test('go when the comment is deleted, with the reports', async (t) => {
    const { send, comment, react, store } = await opened(t);
    await react('PUT', 'like', 'eve');
    await send('POST', `/comments/${comment.id}/reports?thread=t`, { body: {}, ...as('eve') });
    const tombstone = await (await send('DELETE', `/comments/${comment.id}?thread=t`)).json();
    assert.equal(tombstone.reactions, undefined);
    for (const table of ['reactions', 'reports']) {
      assert.deepEqual((await store.driver.query(`select * from ${table}`)).rows, []);
    }
  });

  test('cost no statement more for a list of many', async (t) => {
    let asked = 0;
    const counting = (driver) => ({ ...driver, query: (...values) => (asked++, driver.query(...values)) });
    const store = await openStore(t, { wrap: counting });
    const statements = async () => {
      asked = 0;
      await store.page({ threadId: 'thread', order: 'oldest', limit: 100 });
      return asked;
    };
    const ids = [];
    for (let times = 0; times < 20; times++) ids.push((await store.create(newComment())).id);
    const before = await statements();
    for (const id of ids)
      await store.react({ threadId: 'thread', id, kind: 'like', writer: 'eve', given: true });
    assert.equal(await statements(), before);
  });
});

describe('reports', () => {
  test('put a comment into the queue once, whoever says so again', async (t) => {
    const { send, post, store } = await openHandler(t);
    const { id } = await (await post()).json();
    const report = (name, body) => send('POST', `/comments/${id}/reports?thread=t`, { body, ...as(name) });
    for (const [name, body] of [
      ['eve', { reason: ' Spam ' }],
      ['eve', { reason: 'again' }],
      ['bob', {}],
    ]) {
      const answer = await report(name, body);
      assert.deepEqual([answer.status, await answer.text()], [204, '']);
    }
    const { rows } = await store.driver.query('select reason from reports order by given, reason desc');
    assert.deepEqual(rows.map(({ reason }) => reason).toSorted(), ['', 'Spam']);
    const reported = await store.driver.query('select id from comments where reported = 1');
    assert.deepEqual(
      reported.rows.map((row) => row.id),
      [id],
    );
    assert.equal((await report('eve', { reason: 'x'.repeat(1001) })).status, 422);
    assert.equal((await report('eve', { reason: 7 })).status, 422);
  });

  test('tell readers nothing', async (t) => {
    const { send, post } = await openHandler(t);
    const { id } = await (await post()).json();
    const list = async () => (await send('GET', '/comments?thread=t')).headers.get('etag');
    const before = await list();
    await send('POST', `/comments/${id}/reports?thread=t`, { body: { reason: 'x' } });
    assert.equal(await list(), before);
  });
});
