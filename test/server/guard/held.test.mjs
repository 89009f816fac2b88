import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { httpAdapter } from '../../../dist/adapters/http.js';
import { ThreadStore } from '../../../dist/store/thread-store.js';
import { openBackend } from '../support/backends.mjs';
import { until } from '../support/servers.mjs';

/** A server that holds everything back, and what a moderator does there. */
async function setup(t, guard = { hold: 'all' }) {
  const backend = openBackend({ guard });
  const { url, site, fetch, storage, seen } = backend;
  const { store: kept } = await backend.running();
  const stores = [];
  t.after(async () => {
    for (const store of stores) store.dispose();
    await backend.close();
  });
  return {
    seen,
    storage,
    /** One visit of a page: the thread as the widget has it. `storage`: of the browser. */
    async visit(own = storage) {
      const adapter = httpAdapter({ url, site, fetch, storage: own, interval: 10 });
      const store = new ThreadStore({ adapter, threadId: 't' });
      stores.push(store);
      await store.load();
      return store;
    },
    moderate: (action, id) => kept.act({ action, threadId: 't', id, by: 'Mo' }),
  };
}

const shown = ({ value }) => value.entries.map(({ comment, sync }) => [comment.body, !!comment.held, sync]);

async function write(store, body) {
  store.submit({ parentId: null, name: '', body });
  await until(() =>
    store.value.entries.some((entry) => entry.comment.body === body && entry.sync === 'saved'),
  );
  return store.value.entries.find((entry) => entry.comment.body === body).comment.id;
}

const stranger = () => {
  const values = new Map();
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => values.set(key, value) };
};

describe('a comment that is held on a server', () => {
  test('is shown to its writer alone, and to everybody when it is approved', async (t) => {
    const { visit, moderate } = await setup(t);
    const writer = await visit();
    const reader = await visit(stranger());
    const id = await write(writer, 'New');
    assert.deepEqual(shown(writer), [['New', true, 'saved']]);
    assert.equal(writer.value.total, 0);
    const late = await visit(stranger());
    assert.deepEqual([shown(late), late.value.total], [[], 0]);
    await moderate('approve', id);
    await until(() => !writer.value.entries[0].comment.held);
    assert.deepEqual(shown(writer), [['New', false, 'saved']]);
    assert.deepEqual([writer.value.total, writer.value.entries[0].comment.own], [1, true]);
    await until(() => reader.value.waiting === 1);
    assert.deepEqual([shown(late), shown(reader)], [[], []]);
  });

  test('is still there for its writer after a reload, and asked for by nobody else', async (t) => {
    const { visit, moderate, seen, storage } = await setup(t);
    const first = await visit();
    const id = await write(first, 'New');
    first.dispose();
    assert.ok(!seen.some((request) => request.includes('/mine')));
    const again = await visit();
    await until(() => again.value.entries.length === 1);
    assert.deepEqual([shown(again), again.value.total], [[['New', true, 'saved']], 0]);
    assert.equal(again.value.entries[0].comment.own, true);
    await visit(stranger());
    assert.equal(seen.filter((request) => request.includes('/mine')).length, 1);
    await moderate('approve', id);
    await until(() => again.value.total === 1);
    again.dispose();
    // Once nothing waits any more, nothing is asked.
    const asked = () => seen.filter((request) => request.includes('/mine')).length;
    assert.deepEqual(shown(await visit()), [['New', false, 'saved']]);
    await until(() => [...storage.values.values()].every((kept) => JSON.parse(kept).held.length === 0));
    assert.equal(asked(), 2);
    assert.deepEqual(shown(await visit()), [['New', false, 'saved']]);
    assert.equal(asked(), 2);
  });

  test('waits no more on the next visit when a moderator has decided against it', async (t) => {
    const { visit, moderate, storage } = await setup(t);
    const first = await visit();
    const id = await write(first, 'New');
    first.dispose();
    await moderate('hide', id);
    const again = await visit();
    await until(() => [...storage.values.values()].every((kept) => JSON.parse(kept).held.length === 0));
    assert.deepEqual(shown(again), []);
  });

  test('can be answered, changed and deleted by its writer', async (t) => {
    const { visit } = await setup(t);
    const store = await visit();
    const id = await write(store, 'New');
    store.submit({ parentId: id, name: '', body: 'And more' });
    await until(() => store.value.entries[1]?.sync === 'saved');
    await store.edit(id, 'Newer');
    assert.deepEqual(shown(store), [
      ['Newer', true, 'saved'],
      ['And more', true, 'saved'],
    ]);
    await store.remove(id);
    assert.ok(store.value.entries[0].comment.deletedAt);
    assert.equal(store.value.total, 0);
  });

  test('was seen before an edit, and is taken from others by it', async (t) => {
    const { visit, moderate } = await setup(t, { words: ['casino'] });
    const writer = await visit();
    const id = await write(writer, 'New');
    const reader = await visit(stranger());
    assert.equal(reader.value.total, 1);
    await writer.edit(id, 'casino');
    assert.deepEqual(shown(writer), [['casino', true, 'saved']]);
    assert.equal(writer.value.total, 0);
    await until(() => reader.value.total === 0);
    assert.ok(!JSON.stringify(reader.value.entries).includes('casino'));
    await moderate('approve', id);
    await until(() => writer.value.total === 1);
    assert.deepEqual(shown(writer), [['casino', false, 'saved']]);
  });
});

describe('a refusal', () => {
  test('for too many is waited for, and the text sent then', async (t) => {
    const { visit } = await setup(t, { limits: { writer: { burst: 1, every: 50 } } });
    const store = await visit();
    await write(store, 'One');
    await write(store, 'Two');
    assert.equal(store.value.total, 2);
  });

  test('for good leaves the text with its writer', async (t) => {
    const { visit, moderate } = await setup(t, {});
    const store = await visit();
    const id = await write(store, 'One');
    await moderate('ban', id);
    store.submit({ parentId: null, name: '', body: 'Two' });
    await until(() => store.value.entries.some(({ sync }) => sync === 'failed'));
    const failed = store.value.entries.find(({ sync }) => sync === 'failed');
    assert.deepEqual([failed.error.code, failed.comment.body], ['FORBIDDEN', 'Two']);
    assert.equal(failed.error.cause.reason, 'banned');
    assert.equal(store.cancel(failed.comment.id).body, 'Two');
  });
});
