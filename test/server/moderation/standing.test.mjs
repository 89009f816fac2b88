import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { restand } from '../../../dist/server/sql/moderation/standing.js';
import { openHandler } from '../support/handlers.mjs';
import { newComment, openStore, refusal } from '../support/stores.mjs';

const threadId = 'thread';
const first = { threadId, order: 'oldest', limit: 10 };
const bodies = async (store) => (await store.page(first)).comments.map(({ body }) => body);

/** Changes what a comment stands as, as a moderator's decision does. */
async function stand(store, id, standing) {
  await store.driver.transaction(async (session) => {
    const { rows } = await session.query('select * from comments where thread = ? and id = ?', [
      threadId,
      id,
    ]);
    await restand(session, threadId, rows[0], { standing, decision: null }, Date.now());
  });
}

/** What a reader who knows a thread up to a revision is told. */
async function told(store, since) {
  const { revision, changes } = await store.changes({ threadId, since, limit: 100 });
  return [revision, ...changes.map(({ kind, comment }) => `${kind} ${comment.body}`)];
}

describe('the standing of a comment', () => {
  for (const standing of ['held', 'hidden', 'spam']) {
    test(`keeps one that is ${standing} out of pages, counts and changes`, async (t) => {
      const store = await openStore(t);
      const seen = await store.create(newComment({ body: 'seen' }));
      const unseen = await store.create(newComment({ body: 'unseen', standing }));
      const last = await store.create(newComment({ body: 'last' }));
      assert.deepEqual(await bodies(store), ['seen', 'last']);
      assert.equal((await store.page(first)).total, 2);
      assert.deepEqual(await store.counts([threadId]), [2]);
      assert.deepEqual(await told(store, 0), [3, 'created seen', 'created last']);
      assert.equal((await refusal(store.page({ ...first, around: unseen.id }))).code, 'NOT_FOUND');
      const newest = await store.page({ ...first, order: 'newest', limit: 1 });
      const next = await store.page({ ...first, order: 'newest', limit: 1, cursor: newest.next });
      assert.deepEqual([newest.comments[0].id, next.comments[0].id], [last.id, seen.id]);
      assert.equal(next.next, undefined);
    });
  }

  test('lets a comment appear in its place, and tells who watches', async (t) => {
    const store = await openStore(t);
    const { id } = await store.create(newComment({ body: 'held', standing: 'held' }));
    await store.create(newComment({ body: 'later' }));
    await stand(store, id, 'shown');
    assert.deepEqual(await bodies(store), ['held', 'later']);
    assert.deepEqual(await store.counts([threadId]), [2]);
    // Its writer, who has it already, takes it as changed; everybody else as new.
    assert.deepEqual(await told(store, 2), [3, 'created held', 'updated held']);
    assert.deepEqual(await told(store, 3), [3]);
  });

  test('takes a comment away, and tells those who have had it, and nobody else', async (t) => {
    const store = await openStore(t);
    const { id } = await store.create(newComment({ body: 'secret', author: { name: 'Ada' } }));
    await stand(store, id, 'hidden');
    assert.deepEqual(await bodies(store), []);
    const { changes } = await store.changes({ threadId, since: 1, limit: 10 });
    assert.deepEqual([changes.length, changes[0].kind, changes[0].comment.id], [1, 'removed', id]);
    assert.deepEqual([changes[0].comment.body, changes[0].comment.author], ['', { name: '' }]);
    assert.ok(Date.parse(changes[0].comment.deletedAt) > 0);
    // Newer than what readers have, or they would not take it over.
    assert.equal(changes[0].comment.revision, 2);
    assert.deepEqual(await told(store, 0), [2]);
    await stand(store, id, 'shown');
    assert.deepEqual(await told(store, 2), [3, 'created secret', 'updated secret']);
    assert.deepEqual(await told(store, 0), [3, 'created secret', 'updated secret']);
    await stand(store, id, 'spam');
    assert.deepEqual(await told(store, 3), [4, 'removed ']);
    // Who had it when it went for the first time, and was away since; who has heard of that is told again.
    for (const since of [1, 2]) assert.deepEqual(await told(store, since), [4, 'removed ']);
    assert.deepEqual(await told(store, 0), [4]);
  });

  test('says nothing of what becomes of a comment that nobody has seen', async (t) => {
    const store = await openStore(t);
    const { id } = await store.create(newComment({ standing: 'held' }));
    await stand(store, id, 'spam');
    assert.equal((await store.state(threadId)).revision, 1);
    await store.update({ threadId, id, body: 'edited', revision: 1, owner: 'ada' });
    await store.remove({ threadId, id, owner: 'ada' });
    for (const since of [0, 1, 2]) assert.deepEqual(await told(store, since), [3]);
    assert.deepEqual(await bodies(store), []);
    assert.deepEqual(await store.counts([threadId]), [0]);
  });

  test('does not let unseen comments stand in the way of news', async (t) => {
    const store = await openStore(t);
    await Promise.all(Array.from({ length: 30 }, () => store.create(newComment({ standing: 'spam' }))));
    await store.create(newComment({ body: 'news' }));
    const { revision, changes } = await store.changes({ threadId, since: 0, limit: 5 });
    assert.deepEqual([revision, changes.length], [31, 1]);
  });

  test('lets a cursor go on when its comment was taken away meanwhile', async (t) => {
    const store = await openStore(t);
    for (const body of ['a', 'b', 'c']) await store.create(newComment({ body }));
    const page = await store.page({ ...first, limit: 2 });
    await stand(store, page.comments[1].id, 'hidden');
    const next = await store.page({ ...first, limit: 2, cursor: page.next });
    assert.deepEqual(
      next.comments.map(({ body }) => body),
      ['c'],
    );
  });

  test('leaves no answer to what is not seen, but to one’s own, which is held with it', async (t) => {
    const store = await openStore(t);
    const { id: parentId } = await store.create(newComment({ standing: 'held', owner: 'ada' }));
    const nobodys = await store.create(newComment({ standing: 'held', owner: null }));
    for (const reply of [
      { parentId, owner: 'eve' },
      { parentId, owner: null },
      { parentId: nobodys.id, owner: null },
    ]) {
      assert.equal((await refusal(store.create(newComment(reply)))).code, 'NOT_FOUND');
    }
    await store.create(newComment({ parentId, owner: 'ada', body: 'reply' }));
    assert.deepEqual(await bodies(store), []);
    await stand(store, parentId, 'shown');
    assert.equal(
      (await store.create(newComment({ parentId, owner: 'eve', body: 'more' }))).parentId,
      parentId,
    );
    assert.equal((await bodies(store)).length, 2);
  });

  test('is a change of the thread: what is cached is not answered any more', async (t) => {
    const { send, store } = await openHandler(t);
    const { id } = await store.create(newComment({ threadId }));
    const list = (headers) => send('GET', `/comments?thread=${threadId}`, { headers });
    const before = await list();
    assert.equal((await before.json()).total, 1);
    await store.act({ action: 'hide', threadId, id, by: 'Mo' });
    const after = await list({ 'if-none-match': before.headers.get('etag') });
    assert.equal(after.status, 200);
    assert.deepEqual((await after.json()).comments, []);
  });

  test('keeps why a comment was held, until it is deleted', async (t) => {
    const store = await openStore(t);
    const reasons = [{ code: 'links', words: '7' }];
    const { id } = await store.create(newComment({ standing: 'held', reasons }));
    const kept = async () => (await store.driver.query('select reasons from comments')).rows[0].reasons;
    assert.deepEqual(JSON.parse(await kept()), reasons);
    await store.remove({ threadId, id, owner: 'ada' });
    assert.equal(await kept(), null);
  });

  for (const { after, from } of [
    { after: 'first', from: 'early' },
    { after: 'last', from: 'late' },
  ]) {
    test(`closes a thread that is to close after its ${after} comment, counted from the ones that were let through`, async (t) => {
      const day = 86_400_000;
      const times = { early: 10 * day, late: 11 * day };
      let time = times.early;
      const store = await openStore(t, { now: () => time });
      await store.settle(threadId, { readOnly: false, premoderated: true, closes: { days: 2, after } });
      const early = await store.create(newComment());
      time = times.late;
      const late = await store.create(newComment());
      assert.equal((await store.thread(threadId)).closesAt, null);
      for (const { id } of [late, early]) await stand(store, id, 'shown');
      assert.equal((await store.thread(threadId)).closesAt, times[from] + 2 * day);
    });
  }
});
