import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openModeration } from './support/moderators.mjs';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 23);

/** A world with a clock that only moves when it is told to, and a moderator who settles things. */
async function opened(t, options) {
  let time = START;
  const now = () => time;
  const world = await openModeration(t, { now, store: { now }, ...options });
  const { send, moderator } = world;
  return {
    ...world,
    pass: (milliseconds) => (time += milliseconds),
    settle: (settings, thread = 't') =>
      moderator.send('PUT', `/threads/settings?thread=${thread}`, { body: settings }),
    settings: async (thread = 't') => (await send('GET', `/threads/settings?thread=${thread}`)).json(),
    list: async (thread = 't') => (await send('GET', `/comments?thread=${thread}`)).json(),
    alias: (alias, thread = 't') =>
      moderator.send('POST', `/threads/aliases?thread=${thread}`, { body: { alias } }),
    postIn: (thread, body) => send('POST', `/comments?thread=${thread}`, { body: { body } }),
  };
}

describe('settings of a thread', () => {
  test('are open without a word', async (t) => {
    const { settings } = await opened(t);
    assert.deepEqual(await settings(), { id: 't', readOnly: false, premoderated: false, aliases: [] });
  });

  test('make it read-only: nothing is taken but deletions, and readers are told', async (t) => {
    const { send, post, settle, settings, list } = await opened(t);
    const { id } = await (await post()).json();
    const tag = (await send('GET', '/comments?thread=t')).headers.get('etag');
    assert.equal((await settle({ readOnly: true })).status, 200);
    assert.equal((await settings()).closed, 'read-only');
    const fresh = await send('GET', '/comments?thread=t', { headers: { 'if-none-match': tag } });
    assert.deepEqual([fresh.status, (await fresh.json()).closed], [200, 'read-only']);
    const refused = async (answer) =>
      assert.deepEqual([answer.status, (await answer.json()).code], [403, 'CLOSED']);
    await refused(await post());
    const edit = { body: { body: 'x' }, headers: { 'if-match': '"1"' } };
    await refused(await send('PATCH', `/comments/${id}?thread=t`, edit));
    await refused(await send('PUT', `/comments/${id}/reactions/like?thread=t`));
    assert.equal((await send('DELETE', `/comments/${id}?thread=t`)).status, 200);
    await settle({});
    assert.equal((await list()).closed, undefined);
    assert.equal((await post()).status, 201);
  });

  test('give the same answer to a comment that is sent again after the thread has closed', async (t) => {
    const { post, settle } = await opened(t);
    const key = { 'idempotency-key': 'the same' };
    const first = await (await post({}, key)).json();
    await settle({ readOnly: true });
    assert.deepEqual(await (await post({}, key)).json(), first);
  });

  test('close it at a time, without a word of anybody', async (t) => {
    const { send, post, settle, list, pass } = await opened(t);
    await settle({ closes: { at: '2026-11-24T02:00:00+02:00' } });
    assert.equal((await post()).status, 201);
    const tag = (await send('GET', '/comments?thread=t')).headers.get('etag');
    pass(DAY);
    assert.equal((await post()).status, 403);
    assert.equal((await list()).closed, 'closed');
    const again = await send('GET', '/comments?thread=t', { headers: { 'if-none-match': tag } });
    assert.equal(again.status, 200);
  });

  test('close it some days after its first comment', async (t) => {
    const { post, settle, pass } = await opened(t);
    await settle({ closes: { days: 2, after: 'first' } });
    pass(5 * DAY);
    assert.equal((await post()).status, 201);
    pass(DAY);
    assert.equal((await post()).status, 201);
    pass(DAY);
    assert.equal((await post()).status, 403);
  });

  test('close it some days after its last comment', async (t) => {
    const { post, settle, pass } = await opened(t);
    await post();
    pass(DAY);
    await settle({ closes: { days: 2, after: 'last' } });
    pass(DAY - 1);
    assert.equal((await post()).status, 201);
    pass(2 * DAY - 1);
    assert.equal((await post()).status, 201);
    pass(2 * DAY);
    assert.equal((await post()).status, 403);
  });

  test('hold each comment for a moderator', async (t) => {
    const { post, settle, list } = await opened(t);
    await settle({ premoderated: true });
    const comment = await (await post()).json();
    assert.equal(comment.held, true);
    assert.equal((await list()).total, 0);
  });

  test('are kept as they were said, or refused', async (t) => {
    const { settle, settings } = await opened(t);
    const all = {
      readOnly: false,
      premoderated: true,
      closes: { days: 30, after: 'last' },
      title: 'A page',
      url: 'https://site.example/page',
    };
    assert.deepEqual(await (await settle(all)).json(), { id: 't', ...all, aliases: [] });
    assert.deepEqual(await settings(), { id: 't', ...all, aliases: [] });
    for (const wrong of [
      { readOnly: 'yes' },
      { premoderated: 1 },
      { closes: {} },
      { closes: { at: 'tomorrow' } },
      { closes: { at: '2026-02-30T00:00:99Z' } },
      { closes: { days: 0, after: 'last' } },
      { closes: { days: 1.5, after: 'last' } },
      { closes: { days: 3, after: 'noon' } },
      { title: '' },
      { title: 'two\nlines' },
      { url: 'javascript:alert(1)' },
      [],
    ]) {
      assert.equal((await settle(wrong)).status, 422, JSON.stringify(wrong));
    }
    assert.deepEqual(await settings(), { id: 't', ...all, aliases: [] });
  });
});

const bodies = ({ comments }) => comments.map(({ body }) => body);

describe('a thread with several addresses', () => {
  test('has the comments of all of them, in the order in which they came', async (t) => {
    const { postIn, alias, list, pass, send } = await opened(t);
    for (const [thread, body] of [
      ['t', '1'],
      ['old', '2'],
      ['t', '3'],
      ['old', '4'],
    ]) {
      assert.equal((await postIn(thread, body)).status, 201);
      pass(1000);
    }
    const known = await (await alias('old')).json();
    assert.deepEqual(known.aliases, ['old']);
    assert.deepEqual(bodies(await list()), ['1', '2', '3', '4']);
    assert.deepEqual(await list('old'), await list());
    await postIn('old', '5');
    assert.deepEqual(bodies(await list()), ['1', '2', '3', '4', '5']);
    const { counts } = await (await send('GET', '/counts?thread=old&thread=t&thread=none')).json();
    assert.deepEqual(counts, [5, 5, 0]);
    assert.equal((await send('GET', '/threads/settings?thread=old').then((answer) => answer.json())).id, 't');
  });

  test('tells whoever follows either of them what came', async (t) => {
    const { postIn, alias, send, pass } = await opened(t);
    await postIn('t', '1');
    pass(1000);
    await postIn('old', '2');
    await alias('old');
    for (const thread of ['t', 'old']) {
      const { changes, revision } = await (await send('GET', `/changes?thread=${thread}&since=1`)).json();
      assert.deepEqual(
        changes.map(({ kind, comment }) => `${kind} ${comment.body}`),
        ['created 2'],
      );
      const further = await (await send('GET', `/changes?thread=${thread}&since=${revision}`)).json();
      assert.deepEqual(further.changes, []);
    }
  });

  test('lets people edit, answer, react and delete under any of them', async (t) => {
    const { postIn, alias, send, list } = await opened(t);
    const { id } = await (await postIn('old', 'before')).json();
    await send('PUT', `/comments/${id}/reactions/like?thread=old`);
    await alias('old');
    await send('PUT', `/comments/${id}/reactions/like?thread=t`);
    const edit = { body: { body: 'after' }, headers: { 'if-match': '"1"' } };
    assert.equal((await send('PATCH', `/comments/${id}?thread=old`, edit)).status, 200);
    const reply = { body: { body: 'reply', parentId: id } };
    assert.equal((await send('POST', '/comments?thread=t', reply)).status, 201);
    const { comments } = await list();
    assert.deepEqual([comments[0].body, comments[0].reactions], ['after', { like: 1 }]);
    assert.equal((await send('DELETE', `/comments/${id}?thread=old`)).status, 200);
  });

  test('knows a comment again that is sent once more after it was moved', async (t) => {
    const { alias, list, send } = await opened(t);
    const request = { body: { body: 'x' }, headers: { 'idempotency-key': 'the same' } };
    const post = () => send('POST', '/comments?thread=old', request);
    const { id } = await (await post()).json();
    await alias('old');
    assert.equal((await (await post()).json()).id, id);
    assert.equal((await list()).total, 1);
  });

  test('closes by the comments of all of them', async (t) => {
    const { postIn, alias, settle, pass } = await opened(t);
    await postIn('old', '1');
    pass(DAY);
    await postIn('t', '2');
    await settle({ closes: { days: 2, after: 'first' } });
    pass(DAY);
    assert.equal((await (await alias('old')).json()).closed, 'closed');
    assert.equal((await postIn('t', '3')).status, 403);
    await settle({ closes: { days: 2, after: 'last' } }, 'u');
    await alias('t', 'u');
    assert.equal((await postIn('u', '4')).status, 201);
    pass(2 * DAY);
    assert.equal((await postIn('u', '5')).status, 403);
  });

  test('may be said twice, and never in circles', async (t) => {
    const { alias, settings, postIn } = await opened(t);
    await postIn('t', 'x');
    assert.equal((await alias('old')).status, 200);
    assert.equal((await alias('old')).status, 200);
    assert.equal((await alias('t', 'old')).status, 422);
    assert.equal((await alias('t')).status, 422);
    assert.equal((await alias('old', 'other')).status, 422);
    assert.deepEqual((await settings()).aliases, ['old']);
  });

  test('takes the other addresses along when it moves itself', async (t) => {
    const { alias, list, postIn, settings, pass } = await opened(t);
    await postIn('a', '1');
    pass(1000);
    await alias('a', 'b');
    await postIn('a', '2');
    pass(1000);
    await alias('b', 'c');
    await postIn('a', '3');
    assert.deepEqual(bodies(await list('c')), ['1', '2', '3']);
    assert.deepEqual((await settings('a')).aliases, ['a', 'b']);
  });

  test('lets an address begin anew', async (t) => {
    const { alias, list, postIn, moderator } = await opened(t);
    await postIn('old', '1');
    await alias('old');
    const gone = await moderator.send('DELETE', '/threads/aliases?thread=t&alias=old');
    assert.deepEqual((await gone.json()).aliases, []);
    assert.equal((await list('old')).total, 0);
    assert.equal((await list('t')).total, 1);
    await postIn('old', '2');
    assert.deepEqual(bodies(await list('old')), ['2']);
    assert.deepEqual(bodies(await list('t')), ['1']);
  });

  test('loses no comment that comes while two threads are put together', async (t) => {
    const { alias, list, postIn } = await opened(t);
    const posting = Array.from({ length: 40 }, (_, index) => postIn(index % 2 ? 'old' : 't', String(index)));
    const [moved, ...answers] = await Promise.all([alias('old'), ...posting]);
    assert.equal(moved.status, 200);
    const kept = answers.filter(({ status }) => status === 201).length;
    for (const { status } of answers) assert.ok(status === 201 || status === 503, String(status));
    assert.equal((await list()).total, kept);
  });
});
