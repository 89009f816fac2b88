import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openHandler } from './support/handlers.mjs';
import { newComment, openStore } from './support/stores.mjs';
import { until } from './support/servers.mjs';

describe('the event of a change', () => {
  test('comes once for each, after it was kept, with the comment and the revision of the thread', async (t) => {
    const events = [];
    const { send, post, store } = await openHandler(t, { onEvent: (event) => void events.push(event) });
    const comment = await (await post()).json();
    const path = `/comments/${comment.id}?thread=t`;
    await send('PATCH', path, { body: { body: 'Edited' }, headers: { 'if-match': '"1"' } });
    await send('DELETE', path);
    await until(() => events.length === 3);
    assert.deepEqual(
      events.map(({ kind, threadId, revision, comment: { id, body } }) => [
        kind,
        threadId,
        revision,
        id,
        body,
      ]),
      [
        ['created', 't', 1, comment.id, 'Text'],
        ['updated', 't', 2, comment.id, 'Edited'],
        ['removed', 't', 3, comment.id, ''],
      ],
    );
    assert.equal((await store.state('t')).revision, 3);
  });

  test('is not told for what changes nothing', async (t) => {
    const events = [];
    const { send, post } = await openHandler(t, { onEvent: (event) => void events.push(event.revision) });
    const key = { 'idempotency-key': 'same' };
    const { id } = await (await post({}, key)).json();
    await post({}, key);
    await send('DELETE', `/comments/${id}?thread=t`);
    await send('DELETE', `/comments/${id}?thread=t`);
    await post({ body: '' });
    await send('GET', '/comments?thread=t');
    await post();
    await until(() => events.includes(3));
    assert.deepEqual(events, [1, 2, 3]);
  });

  test('harms nothing when its listener fails, at once or later, which is told', async (t) => {
    const errors = [];
    for (const onEvent of [
      () => {
        throw new Error('at once');
      },
      async () => Promise.reject(new Error('later')),
    ]) {
      const { post } = await openHandler(t, { onEvent, onError: ({ message }) => errors.push(message) });
      assert.equal((await post()).status, 201);
      assert.equal((await post()).status, 201);
    }
    await until(() => errors.length === 4);
    assert.deepEqual(errors, ['at once', 'at once', 'later', 'later']);
  });

  test('is waited for by who wrote, where that is asked: some runtimes end with the answer', async (t) => {
    let told = 0;
    const onEvent = async () => {
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
      told++;
      throw new Error('too late to matter');
    };
    const { send, post } = await openHandler(t, { onEvent, waitForEvent: true });
    const { id } = await (await post()).json();
    assert.equal(told, 1);
    await send('DELETE', `/comments/${id}?thread=t`);
    assert.equal(told, 2);
  });

  test('keeps nobody waiting else, though its listener never ends', async (t) => {
    const { post } = await openHandler(t, { onEvent: () => new Promise(() => {}) });
    assert.equal((await post()).status, 201);
    assert.equal((await post()).status, 201);
  });

  test('is told to all listeners, each with its own copy, until it is ended', async (t) => {
    const store = await openStore(t);
    const [one, two] = [[], []];
    const end = store.onEvent((event) => one.push(event.revision));
    store.onEvent(() => {
      throw new Error('always');
    });
    store.onEvent((event) => two.push(event.revision));
    await store.create(newComment());
    await until(() => two.length === 1);
    end();
    await store.create(newComment());
    await until(() => two.length === 2);
    assert.deepEqual([one, two], [[1], [1, 2]]);
  });

  test('is not told for what was taken back', async (t) => {
    const advances = [];
    let fail = false;
    const wrap = (driver) => ({
      ...driver,
      transaction: (work) =>
        driver.transaction(async (session) => {
          const done = await work(session);
          if (fail) throw new Error('the disk failed');
          return done;
        }),
    });
    const store = await openStore(t, { wrap });
    store.onAdvance((advance) => advances.push(advance));
    fail = true;
    await assert.rejects(store.create(newComment()), { code: 'UNAVAILABLE' });
    fail = false;
    await store.create(newComment());
    assert.deepEqual(advances, [{ threadId: 'thread', revision: 1 }]);
  });
});
