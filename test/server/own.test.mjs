import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openModeration } from './support/moderators.mjs';
import { as, bodies, openSite } from './support/site.mjs';
import { newComment, openStore } from './support/stores.mjs';

describe('what is kept of one person', () => {
  test('can be read by that person, with what only the writer sees', async (t) => {
    const { send, postIn, get, moderator } = await openSite(t, openModeration);
    await moderator.send('PUT', '/threads/settings?thread=held', { body: { premoderated: true } });
    const first = await postIn('t', 'first', as('eve'));
    const other = await postIn('t', 'of somebody else', as('bob'));
    const held = await postIn('held', 'held', as('eve'));
    await send('PUT', `/comments/${other.id}/reactions/like?thread=t`, as('eve'));
    await send('POST', `/comments/${other.id}/reports?thread=t`, { body: { reason: 'Spam' }, ...as('eve') });
    const all = await get('/mine', as('eve'));
    assert.deepEqual(all.comments, [
      { thread: { id: 'held' }, comment: held },
      { thread: { id: 't' }, comment: first },
    ]);
    assert.equal(held.held, true);
    assert.deepEqual(
      [...all.reactions, ...all.reports].map(({ at, ...rest }) => (assert.ok(at), rest)),
      [
        { threadId: 't', id: other.id, kind: 'like' },
        { threadId: 't', id: other.id, reason: 'Spam' },
      ],
    );
    const one = await get('/mine?thread=held', as('eve'));
    assert.deepEqual([bodies(one), one.reactions, one.reports], [['held'], [], []]);
    const page = await get('/mine?limit=1', as('eve'));
    assert.deepEqual(bodies(await get(`/mine?limit=1&cursor=${encodeURIComponent(page.next)}`, as('eve'))), [
      'first',
    ]);
    assert.deepEqual((await get('/mine', as('zoe'))).comments, []);
  });

  test('is kept by no cache', async (t) => {
    const { send } = await openSite(t);
    const answer = await send('GET', '/mine');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });

  test('is gone when it is erased, and readers are told', async (t) => {
    const { send, postIn, get, store } = await openSite(t);
    const one = await postIn('t', 'said in haste', as('eve'), { author: { name: 'Eve' } });
    const reply = await postIn('t', 'an answer', as('bob'), { parentId: one.id });
    const two = await postIn('u', 'again in haste', as('eve'));
    await send('PUT', `/comments/${reply.id}/reactions/like?thread=t`, as('eve'));
    await send('PUT', `/comments/${reply.id}/reactions/like?thread=t`, as('ada'));
    await send('POST', `/comments/${reply.id}/reports?thread=t`, { body: {}, ...as('eve') });
    const { revision } = await get('/comments?thread=t');
    const erase = async () => (await send('DELETE', '/mine', as('eve'))).json();
    assert.deepEqual(await erase(), { comments: 2, reactions: 1, reports: 1 });
    assert.deepEqual(await erase(), { comments: 0, reactions: 0, reports: 0 });
    const { comments, total } = await get('/comments?thread=t');
    assert.deepEqual([comments[0].body, comments[0].author, total], ['', { name: '' }, 1]);
    assert.deepEqual(comments[1], { ...reply, reactions: { like: 1 } });
    const { changes } = await get(`/changes?thread=t&since=${revision}`);
    assert.deepEqual(
      changes.map(({ kind, comment }) => [kind, comment.id]),
      [
        ['removed', one.id],
        ['updated', reply.id],
      ],
    );
    const mine = await get('/mine', as('eve'));
    assert.deepEqual(mine, { comments: [], reactions: [], reports: [] });
    for (const table of ['comments', 'reactions', 'reports']) {
      const { rows } = await store.driver.query(`select * from ${table}`);
      assert.doesNotMatch(JSON.stringify(rows), /haste|Eve/);
      if (table !== 'comments') assert.equal(rows.length, table === 'reactions' ? 1 : 0);
    }
    const owners = await store.driver.query('select owner from comments where id in (?, ?)', [
      one.id,
      two.id,
    ]);
    assert.deepEqual(
      owners.rows.map(({ owner }) => owner),
      [null, null],
    );
    assert.deepEqual((await store.driver.query('select id from comments where reported = 1')).rows, []);
  });

  test('goes from threads that are closed too, and what others reported stays reported', async (t) => {
    const { send, postIn, store, moderator, get } = await openSite(t, openModeration);
    const mine = await postIn('t', 'mine', as('eve'));
    const other = await postIn('t', 'other', as('bob'));
    await send('PUT', `/comments/${other.id}/reactions/like?thread=t`, as('eve'));
    for (const name of ['eve', 'ada']) {
      await send('POST', `/comments/${other.id}/reports?thread=t`, { body: {}, ...as(name) });
    }
    await moderator.send('PUT', '/threads/settings?thread=t', { body: { readOnly: true } });
    const gone = await (await send('DELETE', '/mine', as('eve'))).json();
    assert.deepEqual(gone, { comments: 1, reactions: 1, reports: 1 });
    const { comments } = await get('/comments?thread=t');
    assert.ok(comments[0].deletedAt && comments[0].id === mine.id);
    assert.equal(comments[1].reactions, undefined);
    const reported = await store.driver.query('select id from comments where reported = 1');
    assert.deepEqual(
      reported.rows.map(({ id }) => id),
      [other.id],
    );
  });

  test('goes from what a moderator has deleted, which shows none, and is not there when that is undone', async (t) => {
    const { send, postIn, get, moderator } = await openSite(t, openModeration);
    const { id } = await postIn('t', 'text');
    for (const who of ['eve', 'bob']) await send('PUT', `/comments/${id}/reactions/like?thread=t`, as(who));
    const shown = async () => (await get('/comments?thread=t')).comments[0].reactions;
    assert.deepEqual(await shown(), { like: 2 });
    const deed = { action: 'delete', threadId: 't', id };
    const { entry } = await (await moderator.send('POST', '/moderation/actions', { body: deed })).json();
    await send('DELETE', '/mine', as('eve'));
    assert.equal(await shown(), undefined);
    await moderator.send('POST', `/moderation/log/${entry.id}/undo`, { body: {} });
    assert.deepEqual(await shown(), { like: 1 });
  });

  test('is wholly gone where a moderator had deleted it, and what others said of it', async (t) => {
    const { send, postIn, get, moderator } = await openSite(t, openModeration);
    const { id } = await postIn('t', 'text', as('eve'));
    await send('PUT', `/comments/${id}/reactions/like?thread=t`, as('bob'));
    await send('POST', `/comments/${id}/reports?thread=t`, { body: {}, ...as('bob') });
    const deed = { action: 'delete', threadId: 't', id };
    await moderator.send('POST', '/moderation/actions', { body: deed });
    await send('DELETE', `/comments/${id}?thread=t`, as('eve'));
    const { reactions, reports } = await get('/mine', as('bob'));
    assert.deepEqual([reactions, reports], [[], []]);
  });

  test('goes also where it is asked for twice at once, or the thread is moved meanwhile', async (t) => {
    let [when, meanwhile] = [/never/, async () => {}];
    /** Does something once, between what is looked up and what is done about it. */
    const wrap = (driver) => ({
      ...driver,
      async query(sql, values) {
        const found = await driver.query(sql, values);
        if (when.test(sql)) {
          when = /never/;
          await meanwhile();
        }
        return found;
      },
    });
    const store = await openStore(t, { wrap });
    const like = (writer, id) => store.react({ threadId: 'old', id, kind: 'like', writer, given: true });
    const fill = async () => {
      const { id } = await store.create(newComment({ threadId: 'old', owner: 'bob' }));
      for (const writer of ['eve', 'ada']) await like(writer, id);
      for (const owner of ['eve', 'eve']) await store.create(newComment({ threadId: 'old', owner }));
      return id;
    };
    const all = { comments: 2, reactions: 1, reports: 0 };
    const first = await fill();
    [when, meanwhile] = [/owner = \? limit/, async () => assert.deepEqual(await store.erase('eve'), all)];
    assert.equal((await store.erase('eve')).comments, 0);
    const second = await fill();
    [when, meanwhile] = [/reactions where writer = \? limit/, () => store.erase('eve')];
    await store.erase('eve');
    const third = await fill();
    [when, meanwhile] = [/owner = \? limit/, () => store.addAlias('new', 'old')];
    assert.deepEqual(await store.erase('eve'), all);
    const { comments, total } = await store.page({ threadId: 'new', order: 'oldest', limit: 9 });
    assert.equal(total, 3);
    const liked = comments.filter(({ deletedAt }) => !deletedAt).map(({ id, reactions }) => [id, reactions]);
    assert.deepEqual(
      liked,
      [first, second, third].map((id) => [id, { like: 1 }]),
    );
  });

  test('goes also where it is about something that is not there', async (t) => {
    const { send, store } = await openSite(t);
    await send('PUT', '/comments/x/reactions/like?thread=t', as('eve'));
    const { id } = await (await send('POST', '/comments?thread=t', { body: { body: 'x' } })).json();
    await send('PUT', `/comments/${id}/reactions/like?thread=t`, as('eve'));
    await store.driver.transaction(({ query }) => query('delete from comments where id = ?', [id]));
    const erased = await (await send('DELETE', '/mine', as('eve'))).json();
    assert.deepEqual(erased, { comments: 0, reactions: 1, reports: 0 });
    assert.deepEqual((await store.driver.query('select * from reactions')).rows, []);
  });
});
