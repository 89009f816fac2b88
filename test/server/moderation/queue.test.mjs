import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digest } from '../../../dist/server/writer.js';
import { openModeration } from '../support/moderators.mjs';
import { newComment } from '../support/stores.mjs';

const read = async (browser, query = '') => {
  const answer = await browser.send('GET', `/moderation/queue?${query}`);
  assert.equal(answer.status, 200);
  return answer.json();
};
const bodiesIn = ({ items }) => items.map(({ comment }) => comment.body);

describe('the queue', () => {
  test('has what is held, with all that a moderator has to know of it', async (t) => {
    const { moderator, store } = await openModeration(t);
    const reasons = [{ code: 'links', words: '5' }];
    const draft = newComment({ body: 'buy', threadId: 'https://blog.example/a', standing: 'held', reasons });
    const { held: _held, ...comment } = await store.create(draft);
    const { items, counts, next } = await read(moderator);
    assert.equal(next, undefined);
    assert.deepEqual(counts, { held: 1, reported: 0, hidden: 0, spam: 0 });
    const [{ writer, ...item }] = items;
    assert.deepEqual(item, {
      comment,
      standing: 'held',
      reports: 0,
      reasons,
      banned: false,
      thread: { id: draft.threadId, url: draft.threadId },
      version: '1',
    });
    assert.match(writer, /^[a-z0-9]{8}$/);
  });

  test('shows each standing apart, and nothing that was deleted', async (t) => {
    const { moderator, store } = await openModeration(t);
    for (const standing of ['shown', 'held', 'hidden', 'spam']) {
      await store.create(newComment({ body: standing, standing }));
      const { id } = await store.create(newComment({ body: 'gone', standing }));
      await store.remove({ threadId: 'thread', id, owner: 'ada' });
    }
    for (const standing of ['shown', 'held', 'hidden', 'spam']) {
      const page = await read(moderator, `standing=${standing}`);
      assert.deepEqual(bodiesIn(page), [standing]);
      assert.deepEqual(page.counts, { held: 1, reported: 0, hidden: 1, spam: 1 });
    }
  });

  test('is read page by page, the newest first, without gap or repeat while others write', async (t) => {
    const { moderator, store } = await openModeration(t);
    // Ids are unique in their thread only.
    const drafts = Array.from({ length: 30 }, (_, index) =>
      newComment({
        body: `${index}`,
        standing: 'held',
        threadId: `thread ${index % 3}`,
        id: `id-${100 + (index >> 1)}`,
      }),
    );
    for (const draft of drafts) await store.create(draft);
    const seen = [];
    let cursor = '';
    for (;;) {
      const page = await read(moderator, `limit=7${cursor}`);
      seen.push(...page.items.map(({ comment, thread }) => `${comment.id} ${thread.id}`));
      await store.create(newComment({ standing: 'held', id: `z-${seen.length}` }));
      if (!page.next) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    assert.deepEqual(
      seen,
      drafts
        .map(({ id, threadId }) => `${id} ${threadId}`)
        .toSorted()
        .toReversed(),
    );
  });

  test('can be asked for one thread', async (t) => {
    const { moderator, store } = await openModeration(t);
    for (const threadId of ['a', 'b', 'a'])
      await store.create(newComment({ threadId, body: threadId, standing: 'spam' }));
    const first = await read(moderator, 'standing=spam&thread=a&limit=1');
    const second = await read(
      moderator,
      `standing=spam&thread=a&limit=1&cursor=${encodeURIComponent(first.next)}`,
    );
    assert.deepEqual([bodiesIn(first), bodiesIn(second), second.next], [['a'], ['a'], undefined]);
    assert.notEqual(first.items[0].comment.id, second.items[0].comment.id);
  });

  test('has what readers have reported, with their words', async (t) => {
    const { moderator, store, send, post } = await openModeration(t);
    const { id } = await (await post()).json();
    await post();
    for (const [name, reason] of [
      ['eve', 'rude'],
      ['bob', ''],
    ]) {
      const headers = { authorization: `Bearer ${name.repeat(10)}` };
      const answer = await send('POST', `/comments/${id}/reports?thread=t`, { body: { reason }, headers });
      assert.ok(answer.ok, String(answer.status));
    }
    const { items, counts } = await read(moderator, 'standing=reported');
    assert.deepEqual([items.length, items[0].comment.id, items[0].reports, counts.reported], [1, id, 2, 1]);
    assert.deepEqual(items[0].reasons, [{ code: 'reported', words: 'rude' }, { code: 'reported' }]);
    assert.equal((await store.counts(['t']))[0], 2);
  });

  test('tells writers apart by a tag that no other site has, and that leads to nobody', async (t) => {
    const [one, two] = [await openModeration(t), await openModeration(t)];
    const owner = await digest('writer', 'secret');
    const tags = async ({ store, moderator }) => {
      for (const each of [owner, owner, 'other', null])
        await store.create(newComment({ owner: each, standing: 'held' }));
      const page = await read(moderator);
      assert.ok(!JSON.stringify(page).includes(owner));
      return page.items.map(({ writer }) => writer).toReversed();
    };
    const [here, there] = [await tags(one), await tags(two)];
    assert.equal(here[0], here[1]);
    assert.ok(here[0] !== here[2] && here[0] !== there[0]);
    assert.equal(here[3], null);
  });

  test('keeps its tags over a restart', async (t) => {
    const { store, moderator } = await openModeration(t);
    await store.create(newComment({ standing: 'held' }));
    const [{ writer }] = (await read(moderator)).items;
    const again = await openModeration(t, { store: { file: store.file } });
    assert.equal((await read(again.moderator)).items[0].writer, writer);
  });

  test('refuses what makes no sense', async (t) => {
    const { moderator } = await openModeration(t);
    for (const [query, status] of [
      ['standing=all', 400],
      ['standing=__proto__', 400],
      ['limit=0', 400],
      ['limit=101', 400],
      ['cursor=x', 404],
      ['cursor=%00', 422],
      ['thread=', 422],
    ]) {
      assert.equal((await moderator.send('GET', `/moderation/queue?${query}`)).status, status, query);
    }
    const injected = await read(moderator, `cursor=${encodeURIComponent("' or 1=1 -- x")}&thread='--`);
    assert.deepEqual(injected.items, []);
  });
});
