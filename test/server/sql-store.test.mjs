import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newComment, openStore, refusal } from './support/stores.mjs';

const first = { threadId: 'thread', order: 'oldest', limit: 10 };
const idsOf = ({ comments }) => comments.map(({ id }) => id);

describe('the SQL store', () => {
  test('keeps a comment and gives it back as it was written', async (t) => {
    const store = await openStore(t, { now: () => Date.UTC(2026, 10, 23, 9, 16) });
    const draft = newComment({ body: '  **x**\r\n', author: { name: '', url: 'https://example.org/' } });
    const kept = await store.create({ ...draft, timeZone: 'Asia/Tokyo' });
    assert.deepEqual(kept, {
      id: draft.id,
      parentId: null,
      author: draft.author,
      body: draft.body,
      createdAt: '2026-11-23T09:16:00.000Z',
      revision: 1,
      timeZone: 'Asia/Tokyo',
    });
    assert.deepEqual(await store.page(first), { comments: [kept], total: 1 });
  });

  test('keeps it over a restart', async (t) => {
    const store = await openStore(t);
    const kept = await store.create(newComment());
    await store.close();
    const again = await openStore(t, { file: store.file });
    assert.deepEqual((await again.page(first)).comments, [kept]);
  });

  test('never shows who owns a comment, nor its key', async (t) => {
    const store = await openStore(t);
    const draft = newComment({ owner: 'owner-secret', key: 'key-secret', fingerprint: 'print-secret' });
    const shown = [
      await store.create(draft),
      await store.page(first),
      await store.changes({ threadId: 'thread', since: 0, limit: 10 }),
      await store.update({ threadId: 'thread', id: draft.id, body: 'x', revision: 1, owner: 'owner-secret' }),
      await store.remove({ threadId: 'thread', id: draft.id, owner: 'owner-secret' }),
    ];
    assert.doesNotMatch(JSON.stringify(shown), /secret/);
  });

  test('gives the same comment for the same key, also when 20 come at once, and refuses another one', async (t) => {
    const store = await openStore(t);
    const draft = newComment();
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.create({ ...draft, id: `${draft.id}${index}` })),
    );
    assert.equal(new Set(all.map(({ id }) => id)).size, 1);
    const other = refusal(store.create({ ...draft, id: 'other', fingerprint: 'other' }));
    assert.equal((await other).code, 'INVALID');
    assert.equal((await store.page(first)).total, 1);
  });

  test('raises the revision of the thread by one with each change', async (t) => {
    const store = await openStore(t);
    assert.equal((await store.state('thread')).revision, 0);
    const { id } = await store.create(newComment());
    await store.update({ threadId: 'thread', id, body: 'x', revision: 1, owner: 'ada' });
    await store.remove({ threadId: 'thread', id, owner: 'ada' });
    await store.remove({ threadId: 'thread', id, owner: 'ada' });
    assert.equal((await store.state('thread')).revision, 3);
    assert.equal((await store.state('other')).revision, 0);
  });

  test('lets only the owner change a comment, and nobody one that has none', async (t) => {
    const store = await openStore(t);
    const { id } = await store.create(newComment({ owner: 'ada' }));
    const nobodys = await store.create(newComment({ owner: null }));
    for (const [target, owner] of [
      [id, 'eve'],
      [id, null],
      [nobodys.id, null],
      [nobodys.id, 'eve'],
    ]) {
      const edit = { threadId: 'thread', id: target, body: 'x', revision: 1, owner };
      assert.equal((await refusal(store.update(edit))).code, 'FORBIDDEN');
      assert.equal((await refusal(store.remove(edit))).code, 'FORBIDDEN');
    }
    assert.deepEqual((await store.page(first)).total, 2);
  });

  test('lets one of many edits of a revision through, and shows it to the others', async (t) => {
    const store = await openStore(t);
    const { id } = await store.create(newComment());
    const edits = Array.from({ length: 20 }, (_, index) =>
      store.update({ threadId: 'thread', id, body: `edit ${index}`, revision: 1, owner: 'ada' }),
    );
    const outcomes = await Promise.allSettled(edits);
    const winners = outcomes.filter(({ status }) => status === 'fulfilled');
    assert.equal(winners.length, 1);
    for (const { reason } of outcomes.filter(({ status }) => status === 'rejected')) {
      assert.equal(reason.code, 'CONFLICT');
      assert.deepEqual(reason.current, winners[0].value);
    }
  });

  test('leaves nothing of the writer in the row of a tombstone', async (t) => {
    const store = await openStore(t);
    const author = { name: 'Ada', url: 'https://example.org/' };
    const { id } = await store.create(newComment({ author, body: 'said in haste', timeZone: 'Asia/Tokyo' }));
    const { deletedAt, ...rest } = await store.remove({ threadId: 'thread', id, owner: 'ada' });
    assert.ok(Date.parse(deletedAt) > 0);
    assert.deepEqual([rest.author, rest.body, rest.timeZone], [{ name: '' }, '', undefined]);
    const { rows } = await store.driver.query('select * from comments');
    assert.doesNotMatch(JSON.stringify(rows), /haste|Ada|Tokyo|example|fingerprint \d/);
  });

  test('keeps time and order when the clock goes back', async (t) => {
    let time = 1_700_000_000_000;
    const store = await openStore(t, { now: () => time });
    const one = await store.create(newComment());
    time -= 3_600_000;
    const two = await store.create(newComment());
    assert.deepEqual(idsOf(await store.page(first)), [one.id, two.id]);
    assert.equal(two.createdAt, one.createdAt);
  });

  test('makes one thread of 50 first comments at once, and counts them exactly', async (t) => {
    const store = await openStore(t);
    await Promise.all(Array.from({ length: 50 }, () => store.create(newComment())));
    assert.deepEqual(await store.counts(['thread', 'none', '__proto__']), [50, 0, 0]);
    assert.equal((await store.state('thread')).revision, 50);
  });

  test('tells what changed behind a revision: what is new, then how it is now', async (t) => {
    const store = await openStore(t);
    const ids = [];
    for (let times = 0; times < 3; times++) ids.push((await store.create(newComment())).id);
    await store.update({ threadId: 'thread', id: ids[0], body: 'x', revision: 1, owner: 'ada' });
    await store.remove({ threadId: 'thread', id: ids[2], owner: 'ada' });
    const told = async (since, limit = 10) => {
      const { revision, changes } = await store.changes({ threadId: 'thread', since, limit });
      return [revision, ...changes.map(({ kind, comment }) => `${kind} ${ids.indexOf(comment.id)}`)];
    };
    assert.deepEqual(await told(5), [5]);
    assert.deepEqual(await told(3), [5, 'updated 0', 'removed 2']);
    assert.deepEqual(await told(2), [5, 'created 2', 'updated 0', 'removed 2']);
    assert.deepEqual(await told(1, 1), [2, 'created 1']);
    assert.deepEqual((await store.changes({ threadId: 'none', since: 0, limit: 10 })).revision, 0);
  });

  test('finds pages anywhere in a thread of 10,000', async (t) => {
    const store = await openStore(t);
    await store.driver.transaction(async ({ query }) => {
      await query('insert into threads (id, revision, clock) values (?, ?, ?)', ['thread', 10_000, 1]);
      for (let place = 1; place <= 10_000; place++) {
        await query(
          `insert into comments (thread, id, place, changed, name, body, created, revision, request)
          values ('thread', ?, ?, ?, '', 'x', 1, 1, ?)`,
          [`c${place}`, place, place, `k${place}`],
        );
      }
    });
    const around = await store.page({ ...first, around: 'c9000', limit: 3 });
    assert.deepEqual([idsOf(around), around.total], [['c8999', 'c9000', 'c9001'], 10_000]);
    const newest = await store.page({ ...first, order: 'newest', limit: 2 });
    assert.deepEqual(idsOf(newest), ['c10000', 'c9999']);
  });
});
