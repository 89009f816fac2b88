import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openHandler, SITE } from '../support/handlers.mjs';

const START = Date.parse('2026-11-23T09:16:00Z');
const WRITERS = ['bob', 'eve', 'kim', 'max'].map((name) => ({ authorization: `Bearer ${name.repeat(10)}` }));
const LINKS = 'https://a.example https://b.example https://c.example';

/** A handler whose clock is `clock.now` and whose requests come from `client.peer`. */
async function openGuarded(t, guard = {}, more = {}) {
  const clock = { now: START };
  const client = { peer: '192.0.2.7' };
  const now = () => clock.now;
  const handler = await openHandler(t, { guard, now, store: { now }, addressOf: () => client.peer, ...more });
  const { store, send } = handler;
  return {
    ...handler,
    clock,
    client,
    /** What the comment stands as, and why. */
    async standing(id) {
      const { rows } = await store.driver.query('select standing, reasons from comments where id = ?', [id]);
      const [{ standing, reasons }] = rows;
      return [['shown', 'held', 'hidden', 'spam'][standing], ...(JSON.parse(reasons) ?? [])];
    },
    listed: async () => (await (await send('GET', '/comments?thread=t')).json()).comments.map(({ id }) => id),
  };
}

const statuses = async (count, act) => {
  const all = [];
  for (let index = 0; index < count; index++) all.push((await act(index)).status);
  return all;
};

describe('limits', () => {
  test('are not met by those who write as people do', async (t) => {
    const { post, clock } = await openGuarded(t);
    for (let minute = 0; minute < 30; minute++) {
      clock.now += 20_000;
      assert.equal((await post({ body: `Text ${minute}` })).status, 201);
    }
  });

  test('are of a writer, who is told how long to wait', async (t) => {
    const { post, clock } = await openGuarded(t);
    assert.deepEqual(await statuses(11, (index) => post({ body: `${index}` })), [
      ...Array(10).fill(201),
      429,
    ]);
    const answer = await post();
    assert.equal(answer.headers.get('retry-after'), '10');
    assert.equal(answer.headers.get('access-control-allow-origin'), SITE);
    assert.match(answer.headers.get('content-type'), /problem\+json/);
    assert.equal((await post({}, WRITERS[0])).status, 201);
    clock.now += 10_000;
    assert.equal((await post()).status, 201);
  });

  test('are of an address, whatever it says of others, and however many writers it is', async (t) => {
    const { post, client } = await openGuarded(t, { limits: { address: { burst: 20, every: 1000 } } });
    const flood = (index) =>
      post(
        { body: `${index}` },
        {
          authorization: `Bearer ${'x'.repeat(30)}${index}`,
          'x-forwarded-for': `198.51.100.${index}`,
        },
      );
    const all = await statuses(30, flood);
    assert.deepEqual(all, [...Array(20).fill(201), ...Array(10).fill(429)]);
    client.peer = '192.0.2.8';
    assert.equal((await flood(40)).status, 201);
  });

  test('are of a whole network in IPv6', async (t) => {
    const { post, client } = await openGuarded(t, { limits: { address: { burst: 1, every: 1000 } } });
    const from = (peer, writer) => {
      client.peer = peer;
      return post({}, writer);
    };
    assert.equal((await from('2001:db8::1', WRITERS[0])).status, 201);
    assert.equal((await from('2001:db8::ffff:1', WRITERS[1])).status, 429);
    assert.equal((await from('2001:db8:0:1::1', WRITERS[1])).status, 201);
  });

  test('are of those for whom a proxy asks', async (t) => {
    const guard = { proxies: ['192.0.2.7'], limits: { address: { burst: 1, every: 1000 } } };
    const { post } = await openGuarded(t, guard);
    const from = (address, writer) => post({}, { ...writer, 'x-forwarded-for': address });
    assert.equal((await from('198.51.100.1', WRITERS[0])).status, 201);
    assert.equal((await from('198.51.100.1', WRITERS[1])).status, 429);
    assert.equal((await from('1.1.1.1, 198.51.100.1', WRITERS[1])).status, 429);
    assert.equal((await from('198.51.100.2', WRITERS[1])).status, 201);
  });

  test('are of a thread and of the site', async (t) => {
    const limits = { thread: { burst: 2, every: 1000 }, site: { burst: 3, every: 1000 } };
    const { send } = await openGuarded(t, { limits });
    const to = (thread, index) =>
      send('POST', `/comments?thread=${thread}`, { body: { body: `${thread} ${index}` } });
    assert.deepEqual(await statuses(3, (index) => to('a', index)), [201, 201, 429]);
    assert.deepEqual(await statuses(2, (index) => to('b', index)), [201, 429]);
  });

  test('count edits too', async (t) => {
    const { send, post } = await openGuarded(t, { limits: { writer: { burst: 2, every: 1000 } } });
    const { id } = await (await post()).json();
    const edit = (revision) =>
      send('PATCH', `/comments/${id}?thread=t`, {
        body: { body: `Text ${revision}` },
        headers: { 'if-match': `"${revision}"` },
      });
    assert.deepEqual([(await edit(1)).status, (await edit(2)).status], [200, 429]);
  });

  test('leave nothing that says from where a comment came, and nothing at all after a day', async (t) => {
    const { post, store, clock, client } = await openGuarded(t);
    const dump = async () => {
      const { rows } = await store.driver.query(`select name from sqlite_master where type = 'table'`);
      const all = await Promise.all(rows.map(({ name }) => store.driver.query(`select * from ${name}`)));
      return JSON.stringify(all.map((result) => result.rows));
    };
    await post();
    assert.ok(!(await dump()).includes(client.peer));
    assert.match(await dump(), /address [\da-f]{64}/);
    const { rows } = await store.driver.query('select secret from day_secrets');
    clock.now += 86_400_000;
    // Whatever is asked for next, as what is looked at is too old.
    await post({}, { origin: null });
    for (let waits = 0; waits < 100 && (await dump()).includes('address '); waits++) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const left = await dump();
    assert.ok(
      !left.includes('address ') && !left.includes('writer ') && !left.includes(rows[0].secret),
      left,
    );
  });
});

describe('a comment is held', () => {
  for (const { because, guard, body, reason, stands = 'held' } of [
    {
      because: 'it has many links',
      guard: { links: 2 },
      body: { body: LINKS },
      reason: { code: 'links', words: '3' },
    },
    {
      because: 'it has a listed word',
      guard: { words: ['casino'] },
      body: { body: 'Casino!' },
      reason: { code: 'word', words: 'casino' },
    },
    {
      because: 'its name has a listed word',
      guard: { words: ['casino'] },
      body: { author: { name: 'Casino' } },
      reason: { code: 'word', words: 'casino' },
    },
    {
      because: 'it was written in no time',
      guard: {},
      body: { signs: { took: 20 } },
      reason: { code: 'fast' },
    },
    {
      because: 'a field is filled in that nobody sees',
      guard: {},
      body: { signs: { trap: 'x', took: 90_000 } },
      reason: { code: 'trap' },
      stands: 'spam',
    },
    {
      because: 'everything is looked at before',
      guard: { hold: 'all' },
      body: {},
      reason: { code: 'premoderated' },
    },
    {
      because: 'it is the first of its writer',
      guard: { hold: 'first' },
      body: {},
      reason: { code: 'first' },
    },
  ]) {
    test(`when ${because}, and its writer is told`, async (t) => {
      const { post, standing, listed } = await openGuarded(t, guard);
      const answer = await post(body);
      const comment = await answer.json();
      assert.deepEqual([answer.status, comment.held], [201, true]);
      assert.deepEqual(await standing(comment.id), [stands, reason]);
      assert.deepEqual(await listed(), []);
    });
  }

  test('when the same text comes again and again, in whatever thread and by whomever', async (t) => {
    const { send, clock } = await openGuarded(t);
    const body = 'Have a look at this wonderful page of mine!';
    const held = async (text, thread, headers) => {
      const answer = await send('POST', `/comments?thread=${thread}`, { body: { body: text }, headers });
      return (await answer.json()).held === true;
    };
    assert.equal(await held(body, 'a', WRITERS[0]), false);
    assert.equal(await held(`${body}\n`, 'b', WRITERS[1]), false);
    assert.equal(await held(body.replaceAll(' ', ' \u200b'), 'c', WRITERS[2]), true);
    assert.equal(await held(`${body} And this.`, 'c', WRITERS[2]), false);
    for (const [index, writer] of WRITERS.entries())
      assert.equal(await held('Thank you!', `${index}`, writer), false);
    clock.now += 86_400_000;
    assert.equal(await held(body, 'd', WRITERS[3]), false);
  });

  test('and not when nothing speaks against it', async (t) => {
    const { post, listed } = await openGuarded(t, { links: 3, words: ['casino'] });
    const comment = await (await post({ body: `${LINKS} ${SITE}/page`, signs: { took: 4000 } })).json();
    assert.equal(comment.held, undefined);
    assert.deepEqual(await listed(), [comment.id]);
  });

  test('until one of its writer is approved, who is known then', async (t) => {
    const { post, store } = await openGuarded(t, { hold: 'first' });
    const held = async (headers) => (await (await post({}, headers)).json()).held === true;
    assert.deepEqual([await held(WRITERS[0]), await held(WRITERS[0])], [true, true]);
    await store.driver.transaction(({ query }) => query('update comments set standing = 0'));
    assert.deepEqual([await held(WRITERS[0]), await held(WRITERS[1])], [false, true]);
    // Who proves nothing can't be known.
    assert.equal(await held({ authorization: null }), true);
  });

  test('when it becomes by an edit what would have been held', async (t) => {
    const { send, post, listed, standing } = await openGuarded(t, { words: ['casino'] });
    const { id } = await (await post()).json();
    const edit = async (body, revision) =>
      (
        await send('PATCH', `/comments/${id}?thread=t`, {
          body: { body },
          headers: { 'if-match': `"${revision}"` },
        })
      ).json();
    assert.equal((await edit('Good', 1)).held, undefined);
    assert.equal((await edit('Casino', 2)).held, true);
    assert.deepEqual(await standing(id), ['held', { code: 'word', words: 'casino' }]);
    assert.deepEqual(await listed(), []);
    assert.equal((await edit('Good', 3)).held, true);
  });

  test('when it is edited in a thread where all is looked at', async (t) => {
    const { send, post, store, listed } = await openGuarded(t);
    const { id } = await (await post()).json();
    await store.settle('t', { readOnly: false, premoderated: true });
    const answer = await send('PATCH', `/comments/${id}?thread=t`, {
      body: { body: 'New' },
      headers: { 'if-match': '"1"' },
    });
    assert.equal((await answer.json()).held, true);
    assert.deepEqual(await listed(), []);
  });

  test('and says so again when it is sent again', async (t) => {
    const { post } = await openGuarded(t, { hold: 'all' });
    const headers = { 'idempotency-key': 'once' };
    const first = await (await post({}, headers)).json();
    assert.deepEqual(await (await post({}, headers)).json(), first);
    assert.equal(first.held, true);
  });
});

describe('a classifier', () => {
  test('is asked with what is known, and decides', async (t) => {
    const asked = [];
    const classify = (comment, { signal, ...context }) => {
      asked.push([comment, context, signal.aborted]);
      return comment.body;
    };
    const { post, standing } = await openGuarded(t, { classify, links: 2 });
    for (const body of ['shown', 'held', 'spam']) {
      const { id, held } = await (await post({ body }, { 'user-agent': 'Browser' })).json();
      const [is, ...reasons] = await standing(id);
      assert.deepEqual(
        [is, held === true, reasons.length],
        [body, body !== 'shown', body === 'shown' ? 0 : 1],
      );
    }
    const [[comment, context, aborted]] = asked;
    assert.deepEqual([comment.body, comment.threadId, comment.author.name], ['shown', 't', 'Ada']);
    assert.match(context.writer, /^[\da-f]{64}$/);
    assert.deepEqual(
      [context.edited, context.address, context.userAgent, context.reasons, aborted],
      [false, '192.0.2.7', 'Browser', [], false],
    );
  });

  test('is asked for edits too, and can make nothing better', async (t) => {
    const asked = [];
    const classify = (comment, { edited, reasons }) => {
      asked.push([edited, reasons.length]);
      return 'shown';
    };
    const { send, post, standing } = await openGuarded(t, { classify, links: 2 });
    const { id } = await (await post()).json();
    await send('PATCH', `/comments/${id}?thread=t`, {
      body: { body: LINKS },
      headers: { 'if-match': '"1"' },
    });
    assert.deepEqual(asked, [
      [false, 0],
      [true, 1],
    ]);
    assert.equal((await standing(id))[0], 'held');
  });

  for (const { how, classify } of [
    { how: 'fails', classify: () => Promise.reject(new Error('down')) },
    {
      how: 'throws',
      classify() {
        throw new Error('down');
      },
    },
    { how: 'says something else', classify: () => 'ham' },
    { how: 'never answers', classify: () => new Promise(() => {}) },
  ]) {
    test(`that ${how} holds what it was asked about, and the owner hears of it`, async (t) => {
      const errors = [];
      const onError = (error) => errors.push(error.message);
      const { post, standing } = await openGuarded(t, { classify, patience: 20 }, { onError });
      const { id, held } = await (await post()).json();
      assert.equal(held, true);
      assert.deepEqual(await standing(id), ['held', { code: 'unclassified' }]);
      assert.equal(errors.length, 1);
    });
  }

  test('is not asked about what is refused', async (t) => {
    let asked = 0;
    const classify = () => {
      asked++;
      return 'shown';
    };
    const { post } = await openGuarded(t, { classify, limits: { writer: { burst: 2, every: 1000 } } });
    assert.deepEqual(await statuses(4, (index) => post({ body: `${index}` })), [201, 201, 429, 429]);
    assert.equal(asked, 2);
  });
});
