import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed } from 'feedsmith';
import { openModeration } from './support/moderators.mjs';
import { openSite } from './support/site.mjs';

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
    const { send, postIn } = await openSite(t);
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
    const { send, postIn, moderator } = await openSite(t, openModeration);
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
    const { send } = await openSite(t);
    for (const query of ['', '?thread=t']) {
      const { feed } = await read(send, query);
      assert.deepEqual([feed.entries ?? [], feed.updated], [[], '1970-01-01T00:00:00.000Z']);
    }
  });

  for (const [index, body] of HOSTILE.entries()) {
    test(`shows as text what is hostile (${index + 1})`, async (t) => {
      const { send, postIn } = await openSite(t);
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
    const { send, store } = await openSite(t);
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

  test("of a site is no other site's, and the same for ever", async (t) => {
    const ids = [];
    for (const options of [{}, {}, { address: 'https://comments.example' }]) {
      const { send, postIn } = await openSite(t, undefined, options);
      const { feed } = await read(send);
      await postIn('t', 'x');
      assert.equal((await read(send)).feed.id, feed.id);
      ids.push(feed.id);
    }
    assert.equal(new Set(ids).size, 3);
  });

  test('is 304 until somebody writes', async (t) => {
    const { send, postIn } = await openSite(t);
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
