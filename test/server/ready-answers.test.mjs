import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BodyCache } from '../../dist/server/http/body-cache.js';
import { onceATurn } from '../../dist/server/http/once-a-turn.js';
import { ReadyAnswers } from '../../dist/server/http/ready-answers.js';
import { createResponder } from '../../dist/server/responder.js';
import { openHandler } from './support/handlers.mjs';
import { newComment, openStore } from './support/stores.mjs';

/** How often the store was asked for what, by a handler. */
async function counting(t, options = {}) {
  const asked = { page: 0, state: 0 };
  const methods = (store) => ({
    page: (query) => (asked.page++, store.page(query)),
    state: (id) => (asked.state++, store.state(id)),
  });
  return { asked, ...(await openHandler(t, { methods, ...options })) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('an answer that is ready', () => {
  test('is given again for one look at the thread, and made anew when somebody wrote', async (t) => {
    const { asked, send, post } = await counting(t);
    await post();
    const first = await send('GET', '/comments?thread=t');
    const before = { ...asked };
    await turn();
    const second = await send('GET', '/comments?thread=t');
    assert.deepEqual(asked, { page: before.page, state: before.state + 1 });
    assert.deepEqual([...second.headers], [...first.headers]);
    assert.equal(await second.text(), await first.text());
    await post();
    assert.equal((await (await send('GET', '/comments?thread=t')).json()).total, 2);
  });

  test('is right when another process wrote', async (t) => {
    const { send, store } = await counting(t);
    const there = await openStore(t, { file: store.file });
    for (let number = 1; number <= 5; number++) {
      await there.create(newComment({ threadId: 't' }));
      const { total } = await (await send('GET', '/comments?thread=t')).json();
      assert.equal(total, number);
    }
  });

  test('is right in the very turn in which somebody wrote', async (t) => {
    const store = await openStore(t);
    const respond = createResponder(store, { sites: [], guard: false });
    async function total(thread) {
      const { body } = await respond({
        method: 'GET',
        path: '/comments',
        query: `thread=${thread}`,
        header: () => null,
      });
      return JSON.parse(new TextDecoder().decode(body)).total;
    }
    const writes = [
      { write: () => store.create(newComment({ threadId: 't' })), thread: 't', before: 0, after: 1 },
      { write: () => store.addAlias('t', 'other'), thread: 'other', before: 0, after: 1 },
      { write: () => store.removeAlias('t', 'other'), thread: 'other', before: 1, after: 0 },
    ];
    for (const { write, thread, before, after } of writes) {
      await total(thread);
      await turn();
      // Its commit stands before what would be forgotten at the end of the turn.
      const written = write();
      assert.equal(await total(thread), before);
      await written;
      assert.equal(await total(thread), after);
    }
  });

  test('is not given to who asks in another way: from another page, for another coding, with another tag', async (t) => {
    const { send, post } = await counting(t);
    await post({ body: 'again and again '.repeat(200) });
    const get = (headers) => send('GET', '/comments?thread=t', { headers });
    const etag = (await get({})).headers.get('etag');
    for (let round = 0; round < 2; round++) {
      const elsewhere = await get({ origin: 'https://elsewhere.example' });
      assert.equal(elsewhere.headers.get('access-control-allow-origin'), null);
      assert.equal((await get({})).headers.get('access-control-allow-origin'), 'https://site.example');
      assert.equal((await get({ 'accept-encoding': 'gzip' })).headers.get('content-encoding'), 'gzip');
      assert.equal((await get({})).headers.get('content-encoding'), null);
      assert.equal((await get({ 'if-none-match': etag })).status, 304);
      assert.equal((await get({ 'if-none-match': '"other"' })).status, 200);
      const head = await send('HEAD', '/comments?thread=t');
      assert.equal(await head.text(), '');
    }
  });

  test('goes when a thread closes by the clock', async (t) => {
    const day = 86_400_000;
    let now = Date.parse('2026-11-23');
    const { send, post, store } = await counting(t, { now: () => now, store: { now: () => now } });
    await post();
    await store.settle('t', { readOnly: false, premoderated: false, closes: { days: 3, after: 'last' } });
    const closed = async () => (await (await send('GET', '/comments?thread=t')).json()).closed;
    now += 2 * day;
    assert.equal(await closed(), undefined);
    now += 2 * day;
    await turn();
    assert.equal(typeof (await closed()), 'string');
  });
});

describe('ReadyAnswers', () => {
  const ask = (query, headers = {}) => ({
    method: 'GET',
    path: '/x',
    query,
    header: (name) => headers[name] ?? null,
  });
  const answer = (size) => ({ status: 200, headers: {}, body: 'x'.repeat(size) });
  const state = { id: 't', revision: 1, clock: 0, closes: null };
  const open = (limit = 10_000) =>
    new ReadyAnswers(
      limit,
      onceATurn(async () => state),
    );
  const always = { threadId: 't', holds: () => true };

  test('keeps so many bytes, and forgets the oldest first', async () => {
    const ready = open();
    for (const name of ['a', 'b', 'c']) ready.keep(ask(name), answer(2500), always);
    const found = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => (await ready.find(ask(name))) !== null),
    );
    assert.deepEqual(found, [false, true, true]);
    ready.keep(ask('d'), answer(20_000), always);
    assert.equal(await ready.find(ask('d')), null);
  });

  test('gives only what is right, and keeps nothing of a request without end', async () => {
    const ready = open();
    ready.keep(ask('a'), answer(1), { threadId: 't', holds: ({ revision }) => revision === 2 });
    assert.equal(await ready.find(ask('a')), null);
    const long = ask('b', { 'if-none-match': 'x'.repeat(5000) });
    ready.keep(long, answer(1), always);
    assert.equal(await ready.find(long), null);
  });

  test('gives it at once where the thread was looked at in this turn, and not in the next', async () => {
    const ready = open();
    ready.keep(ask('a'), answer(1), always);
    assert.equal(ready.findNow(ask('a')), null);
    assert.ok(await ready.find(ask('a')));
    assert.ok(ready.findNow(ask('a')));
    assert.equal(ready.findNow(ask('b')), null);
    await turn();
    assert.equal(ready.findNow(ask('a')), null);
  });

  test('gives it at once where the thread can be looked at so, as long as it is still right', () => {
    let revision = 1;
    const states = onceATurn(
      async () => state,
      () => ({ ...state, revision }),
    );
    const ready = new ReadyAnswers(10_000, states);
    const kept = { ...answer(1), headers: { etag: 'x', vary: 'y' } };
    ready.keep(ask('a'), kept, { threadId: 't', holds: (now) => now.revision === 1 });
    assert.deepEqual(ready.findNow(ask('a')).fields, ['etag', 'x', 'vary', 'y']);
    states.forget();
    revision = 2;
    assert.equal(ready.findNow(ask('a')), null);
  });
});

describe('onceATurn', () => {
  test('looks once for all who ask in one turn, and again in the next', async () => {
    let looks = 0;
    const look = onceATurn(async (key) => `${key} ${++looks}`);
    assert.equal(look.known('a'), undefined);
    assert.deepEqual(await Promise.all([look('a'), look('a'), look('b')]), ['a 1', 'a 1', 'b 2']);
    assert.deepEqual([look.known('a'), look.known('c')], ['a 1', undefined]);
    await turn();
    assert.equal(look.known('a'), undefined);
    assert.equal(await look('a'), 'a 3');
  });

  test('looks once a turn also where nobody has to wait', async () => {
    let looks = 0;
    const now = (key) => (key === 'later' ? null : { key, looks: ++looks });
    const look = onceATurn(async () => ({}), now);
    const found = look.known('a');
    assert.equal(look.known('a'), found);
    assert.equal(look.known('later'), undefined);
    assert.deepEqual(look.known('b'), { key: 'b', looks: 2 });
    await turn();
    assert.deepEqual(look.known('a'), { key: 'a', looks: 3 });
    look.forget();
    assert.deepEqual(look.known('a'), { key: 'a', looks: 4 });
  });

  test('gives nothing from before a write, whether it was found or looked for', async () => {
    let value = 'old';
    let answer;
    const slow = () => new Promise((resolve) => (answer = () => resolve(value)));
    const look = onceATurn(slow);
    const before = look('a');
    const [old, found] = ['old', () => look.known('a')];
    answer();
    assert.deepEqual([await before, found()], [old, old]);
    look.forget();
    assert.equal(found(), undefined);
    const during = look('a');
    const tell = answer;
    look.forget();
    tell();
    assert.deepEqual([await during, found()], [old, undefined]);
    value = 'new';
    const after = look('a');
    answer();
    assert.equal(await after, 'new');
  });

  test('gives a failure to nobody else', async () => {
    let looks = 0;
    const look = onceATurn(async () => {
      if (++looks === 1) throw new Error('away');
      return looks;
    });
    await assert.rejects(look('a'));
    assert.equal(await look('a'), 2);
  });
});

describe('BodyCache', () => {
  test('counts what was asked for too: many long requests with short answers are soon forgotten', async () => {
    const bodies = new BodyCache(100_000, {});
    const made = [];
    const ask = (key) => bodies.body(key, 'tag', async () => (made.push(key), '{}'));
    const keys = Array.from({ length: 50 }, (_, index) => String(index).padEnd(5000, 'x'));
    for (const key of keys) await ask(key);
    await ask(keys[49]);
    assert.equal(made.length, 50);
    await ask(keys[0]);
    assert.equal(made.length, 51);
  });
  test('lets nobody wait for a body that another one makes, where that one may be given up', async () => {
    const bodies = new BodyCache(100_000, {}, true);
    const makes = [() => new Promise(() => {}), async () => '{}'];
    const ask = () => bodies.body('key', 'tag', () => makes.shift()());
    void ask();
    const made = await ask();
    assert.equal(await ask(), made);
  });
});
