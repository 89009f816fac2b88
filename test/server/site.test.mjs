import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed } from 'feedsmith';
import { openHandler } from './support/handlers.mjs';
import { openModeration } from './support/moderators.mjs';

const as = (name) => ({ headers: { authorization: `Bearer ${name.repeat(10)}` } });

/** A world with a clock that goes on by a second with every comment. */
async function opened(t, open = openHandler, options = {}) {
  let time = Date.UTC(2026, 10, 23, 9);
  const now = () => time;
  const world = await open(t, { now, store: { now }, ...options });
  const postIn = async (thread, body, who = {}, more = {}) => {
    time += 1000;
    const answer = await world.send('POST', `/comments?thread=${encodeURIComponent(thread)}`, {
      body: { body, ...more },
      ...who,
    });
    assert.equal(answer.status, 201);
    return answer.json();
  };
  const get = async (path, who) => (await world.send('GET', path, who)).json();
  return { ...world, postIn, get };
}

const bodies = ({ comments }) => comments.map(({ comment }) => comment.body);

describe('the newest comments of the site', () => {
  test('come from all threads, in pages that join, without what was deleted', async (t) => {
    const { send, postIn, get } = await opened(t);
    const kept = [];
    for (let index = 0; index < 7; index++) kept.push(await postIn(`t${index % 3}`, String(index)));
    await send('DELETE', `/comments/${kept[5].id}?thread=t2`);
    const pages = [];
    for (let cursor = ''; cursor !== undefined;) {
      const page = await get(`/latest?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      pages.push(bodies(page));
      cursor = page.next;
    }
    assert.deepEqual(pages, [
      ['6', '4'],
      ['3', '2'],
      ['1', '0'],
    ]);
    const { comments } = await get('/latest?limit=1');
    assert.deepEqual(comments, [{ thread: { id: 't0' }, comment: kept[6] }]);
  });

  test('join also where many came in the same millisecond', async (t) => {
    const now = () => 1_800_000_000_000;
    const { send, get } = await openHandler(t, { now, store: { now } }).then((world) => ({
      ...world,
      get: async (path) => (await world.send('GET', path)).json(),
    }));
    for (let index = 0; index < 9; index++) {
      await send('POST', `/comments?thread=t${index % 2}`, { body: { body: String(index) } });
    }
    const seen = [];
    for (let cursor = ''; cursor !== undefined;) {
      const page = await get(`/latest?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      seen.push(...bodies(page));
      cursor = page.next;
    }
    assert.deepEqual(seen.toSorted(), ['0', '1', '2', '3', '4', '5', '6', '7', '8']);
  });

  test('are 304 until there is another one', async (t) => {
    const { send, postIn } = await opened(t);
    await postIn('t', 'x');
    const tag = (await send('GET', '/latest')).headers.get('etag');
    const again = () => send('GET', '/latest', { headers: { 'if-none-match': tag } });
    assert.equal((await again()).status, 304);
    await postIn('u', 'y');
    assert.equal((await again()).status, 200);
  });

  test('say nothing of what is held', async (t) => {
    const { get, postIn, moderator } = await opened(t, openModeration);
    await moderator.send('PUT', '/threads/settings?thread=t', { body: { premoderated: true } });
    await postIn('t', 'held');
    await postIn('u', 'shown');
    assert.deepEqual(bodies(await get('/latest')), ['shown']);
  });
});

/** What hostile people write; each must be text in the feed. */
const HOSTILE = [
  '<script>alert(1)</script>',
  ']]></content></entry><entry>',
  '&lt;img src=x onerror=alert(1)&gt; &amp;amp; &#60;b&#62;',
  '[x](javascript:alert(1)) [y](https://a:b@evil.example) <https://ok.example/?a=1&b="2">',
  'control \u0001\u000b\u001f\ufffe\uffff characters',
  '**bold** _soft_ `code <b>`\n\n> quoted\n\n1. one\n2. two',
  '👩‍👩‍👧 \u202e turned',
];

describe('the feed', () => {
  async function read(send, query = '') {
    const answer = await send('GET', `/feed${query}`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/atom+xml; charset=utf-8');
    const text = await answer.text();
    parseXml(text);
    return { text, feed: parseAtomFeed(text), answer };
  }

  test('of a thread is Atom, with who answers whom', async (t) => {
    const { send, postIn } = await opened(t);
    const page = 'https://site.example/page?a=1&b=2';
    const first = await postIn(
      page,
      'First *words*.',
      {},
      { author: { name: 'Ada', url: 'https://ada.example/' } },
    );
    const reply = await postIn(page, 'An answer', {}, { parentId: first.id });
    await send('PATCH', `/comments/${first.id}?thread=${encodeURIComponent(page)}`, {
      body: { body: 'Other *words*.' },
      headers: { 'if-match': '"1"' },
    });
    const { feed, text } = await read(send, `?thread=${encodeURIComponent(page)}`);
    assert.match(feed.id, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.equal(feed.title.value, `Comments: ${page}`);
    const [newest, oldest] = feed.entries;
    assert.equal(feed.entries.length, 2);
    assert.equal(oldest.id, `urn:uuid:${first.id}`);
    assert.equal(oldest.title.value, 'Ada: Other words.');
    assert.deepEqual(oldest.content, { value: '<p>Other <em>words</em>.</p>', type: 'html' });
    assert.deepEqual(oldest.authors, [{ name: 'Ada', uri: 'https://ada.example/' }]);
    assert.deepEqual([oldest.published, oldest.updated], [first.createdAt, feed.updated]);
    assert.deepEqual(oldest.links, [
      { href: `${page}#comment-${first.id}`, rel: 'alternate', type: 'text/html' },
    ]);
    assert.equal(newest.id, `urn:uuid:${reply.id}`);
    assert.equal(newest.authors[0].name, 'Anonymous');
    assert.match(text, new RegExp(`<thr:in-reply-to ref="urn:uuid:${first.id}"/>`));
  });

  test('of the site has the comments of all threads, with the titles of their pages', async (t) => {
    const { send, postIn, moderator } = await opened(t, openModeration);
    await moderator.send('PUT', '/threads/settings?thread=t', {
      body: { title: 'Tea & <biscuits>', url: 'https://site.example/tea' },
    });
    const { id } = await postIn('t', 'one');
    await postIn('u', 'two');
    const { feed } = await read(send);
    assert.deepEqual(
      feed.entries.map(({ title }) => title.value),
      ['Anonymous: two', 'Anonymous (Tea & <biscuits>): one'],
    );
    assert.equal(feed.entries[1].links[0].href, `https://site.example/tea#comment-${id}`);
  });

  test('is one also while nobody has written', async (t) => {
    const { send } = await opened(t);
    for (const query of ['', '?thread=t']) {
      const { feed } = await read(send, query);
      assert.deepEqual([feed.entries ?? [], feed.updated], [[], '1970-01-01T00:00:00.000Z']);
    }
  });

  for (const [index, body] of HOSTILE.entries()) {
    test(`shows as text what is hostile (${index + 1})`, async (t) => {
      const { send, postIn } = await opened(t);
      await postIn('t', body, {}, { author: { name: '<b>"Eve"</b> &amp;' } });
      const { feed } = await read(send, '?thread=t');
      assert.equal(feed.entries.length, 1);
      const [{ authors }] = feed.entries;
      const content = feed.entries[0].content.value;
      assert.equal(authors[0].name, '<b>"Eve"</b> &amp;');
      const tags = content.match(/<[^>]*>/g) ?? [];
      for (const tag of tags) {
        assert.match(
          tag,
          /^<(\/?(a|blockquote|code|em|li|ol|p|pre|strong|ul)|br|hr|a href="https:\/\/ok\.[^"]*" rel="[^"]*")>$/,
        );
      }
      assert.doesNotMatch(content, /href="(?!https:\/\/ok)/);
    });
  }

  test('leaves the tags of imported HTML out', async (t) => {
    const { send, store } = await opened(t);
    await store.driver.transaction(async ({ query }) => {
      await query('insert into threads (id, revision, clock) values (?, ?, ?)', ['t', 1, 1]);
      await query(
        `insert into comments (thread, id, place, changed, name, body, format, created, revision)
        values ('t', 'old-1', 1, 1, 'Ada', ?, 'html', 1, 1)`,
        ['<p onclick="x()">Tea &amp; <img src=x onerror="y()">milk</p><scr<script>ipt>z</script'],
      );
    });
    const { feed } = await read(send, '?thread=t');
    const [{ id }] = feed.entries;
    const content = feed.entries[0].content.value;
    assert.doesNotMatch(content.slice(3, -4), /[<>"]/);
    assert.match(content, /Tea &amp; +milk/);
    assert.match(id, /^urn:uuid:[\da-f-]{36}$/);
  });

  test('is 304 until somebody writes', async (t) => {
    const { send, postIn } = await opened(t);
    await postIn('t', 'x');
    for (const query of ['', '?thread=t']) {
      const tag = (await send('GET', `/feed${query}`)).headers.get('etag');
      const again = () => send('GET', `/feed${query}`, { headers: { 'if-none-match': tag } });
      assert.equal((await again()).status, 304);
      await postIn('t', 'y');
      assert.equal((await again()).status, 200);
    }
  });
});

describe('what is kept of one person', () => {
  test('can be read by that person, with what only the writer sees', async (t) => {
    const { send, postIn, get, moderator } = await opened(t, openModeration);
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
    const { send } = await opened(t);
    const answer = await send('GET', '/mine');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });

  test('is gone when it is erased, and readers are told', async (t) => {
    const { send, postIn, get, store } = await opened(t);
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
    const { send, postIn, store, moderator, get } = await opened(t, openModeration);
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
});
