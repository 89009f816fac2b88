import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { httpAdapter } from '../../dist/adapters/http.js';
import { memoryStorage } from './support/backends.mjs';
import { add, listed, SITE } from './support/importing.mjs';
import { dataFolder, startServing } from './support/programs.mjs';

const page = (id, link) => `<thread dsq:id="${id}"><link>${link}</link><title>A page</title></thread>`;
const post = (id, thread, { parent, minute = 16, html = 'Words.', name = '' } = {}) =>
  `<post dsq:id="${id}"><message><![CDATA[${html}]]></message><createdAt>2019-04-24T09:${minute}:00Z</createdAt>
  <isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>${name}</name><isAnonymous>true</isAnonymous></author>
  <thread dsq:id="${thread}"/>${parent ? `<parent dsq:id="${parent}"/>` : ''}</post>`;
const disqus = (...parts) =>
  `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">${parts.join('')}</disqus>`;

const CLOCK = disqus(
  page('7', 'http://www.gazette.example/clock?utm_source=mail#comments'),
  // The same page once more, as Disqus has it after a move.
  page('8', 'https://gazette.example/clock'),
  post('101', '7', { html: '<p>Is it <em>late</em>?</p>', name: 'Ruth Calder' }),
  post('103', '7', { parent: '101', minute: 31, html: '<blockquote>late</blockquote>No.' }),
  post('102', '8', { minute: 20 }),
);
describe('comment-thread import SYSTEM', () => {
  test('puts what Disqus exported under the pages that are there now, to be answered', async (t) => {
    const data = dataFolder(t);
    const { status, errors } = await add(data, 'disqus', CLOCK);
    assert.deepEqual([status, errors], [0, 'Comments added: 3, on pages: 1\n']);
    const { url } = await startServing(t, ['--data', data, '--least-time', '0']);
    const threadId = 'https://gazette.example/clock';
    const before = await listed(url, threadId);
    assert.deepEqual(
      before.map(({ id, parentId, author, body, format, createdAt }) => [
        id,
        parentId,
        author.name,
        body,
        format,
        createdAt,
      ]),
      [
        ['101', null, 'Ruth Calder', 'Is it *late*?', undefined, '2019-04-24T09:16:00.000Z'],
        ['102', null, '', 'Words.', undefined, '2019-04-24T09:20:00.000Z'],
        ['103', '101', '', '<blockquote>late</blockquote>No.', 'html', '2019-04-24T09:31:00.000Z'],
      ],
    );
    const speak = (address, { headers, ...request }) =>
      fetch(address, { ...request, headers: { ...headers, origin: url } });
    const adapter = httpAdapter({ url: `${url}/api`, fetch: speak, storage: memoryStorage() });
    const draft = { threadId, parentId: '103', author: { name: '' }, body: 'It is.', idempotencyKey: 'one' };
    await adapter.create(draft);
    const taken = { threadId, id: '101', revision: 1 };
    await assert.rejects(adapter.update({ ...taken, body: 'Mine now.' }), { code: 'FORBIDDEN' });
    await assert.rejects(adapter.remove(taken), { code: 'FORBIDDEN' });
    const after = await listed(url, threadId);
    assert.deepEqual(after.slice(0, 3), before);
    assert.deepEqual([after.length, after[3].parentId], [4, '103']);
  });

  test('adds nothing twice, and leaves what people wrote meanwhile as it is', async (t) => {
    const data = dataFolder(t);
    await add(data, 'disqus', CLOCK);
    const more = disqus(
      page('7', 'https://gazette.example/clock'),
      page('9', 'https://gazette.example/bridge'),
      post('101', '7'),
      post('104', '7'),
      post('105', '9'),
    );
    const { errors } = await add(data, 'disqus', more);
    assert.equal(
      errors,
      'Comments added: 1, on pages: 1\n' +
        'Left as they are, for they had comments already: https://gazette.example/clock\n',
    );
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    assert.equal((await listed(url, 'https://gazette.example/clock')).length, 3);
    assert.equal((await listed(url, 'https://gazette.example/bridge')).length, 1);
  });

  test('stays on the site also where a path begins with two slashes', async (t) => {
    const data = dataFolder(t);
    const link = 'http://gazette.example//2019/clock';
    const { errors } = await add(data, 'disqus', disqus(page('7', link), post('101', '7')));
    assert.equal(errors, 'Comments added: 1, on pages: 1\n');
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    assert.equal((await listed(url, 'https://gazette.example//2019/clock')).length, 1);
  });

  test('reads a file as Disqus packs it, and says which pages will show it', async (t) => {
    const { errors } = await add(dataFolder(t), 'disqus', gzipSync(CLOCK), []);
    assert.match(
      errors,
      /^Comments added: 3, on pages: 2\nShown on pages of http:\/\/www\.gazette\.example, https:/,
    );
  });

  test('reads what WordPress and Blogger export, and says what has no address', async (t) => {
    const data = dataFolder(t);
    const wordpress = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><link>https://gazette.example/?p=7</link>
      <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_date_gmt>2019-04-24 09:16:00</wp:comment_date_gmt>
      <wp:comment_content>Words</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment></item></channel></rss>`;
    assert.equal((await add(data, 'wordpress', wordpress)).errors, 'Comments added: 1, on pages: 1\n');
    const { errors } = await add(
      data,
      'blogger',
      '2 comments:\n\nAnonymous said...\n\nWhy?\n\nRuth said...\n\nWhy not?\n',
    );
    assert.match(errors, /^Comments added: 2, on pages: 1\nWithout an address; .* thread-id: blogger-\w+\n$/);
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    assert.equal((await listed(url, 'https://gazette.example/?p=7')).length, 1);
    const [, id] = /(blogger-\w+)/.exec(errors);
    const times = (await listed(url, id)).map(({ author, createdAt }) => [author.name, createdAt]);
    assert.deepEqual(times, [
      ['Anonymous', null],
      ['Ruth', null],
    ]);
  });

  test('keeps the zone in which a blog showed its times, for those that people typed', async (t) => {
    const kind = (word) => `<category term='http://schemas.google.com/blogger/2008/kind#${word}'/>`;
    const blog = `<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>
      <entry><id>tag:blogger.com,1999:blog-7.settings.BLOG_TIME_ZONE</id>${kind('settings')}
      <content type='text'>America/Los_Angeles</content></entry>
      <entry><id>tag:blogger.com,1999:blog-7.post-1</id><published>2024-03-05T09:16:00-08:00</published>${kind('comment')}
      <content type='html'>Anon (9:10AM), no.</content><author><name>Ruth</name></author>
      <thr:in-reply-to ref='tag:blogger.com,1999:blog-7.post-100' href='https://gazette.example/clock'/></entry></feed>`;
    const data = dataFolder(t);
    assert.equal((await add(data, 'blogger', blog)).errors, 'Comments added: 1, on pages: 1\n');
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    const [comment] = await listed(url, 'https://gazette.example/clock');
    assert.equal(comment.timeZone, 'America/Los_Angeles');
  });

  test('keeps what is on a page whose address is too long, under an id that the page can say; and no NUL', async (t) => {
    const data = dataFolder(t);
    const line = (id, page) =>
      JSON.stringify({
        id,
        orig: 'Late\0 \ud83d words.',
        user: { name: 'Ruth' },
        time: '2019-04-24T09:16:00Z',
        locator: { url: `https://gazette.example/clock?${page}` },
      });
    const [one, other] = ['a', 'b'].map((end) => 'x'.repeat(800) + end);
    const lines = [line('1', one), line('2', other), line('3', 'p=1')].join('\n');
    const { status, errors } = await add(data, 'remark42', lines);
    assert.match(errors, /^Comments added: 3, on pages: 3\nWithout an address; .* thread-id: /);
    assert.equal(status, 0);
    const ids = /thread-id: (.*)\n/.exec(errors)[1].split(', ');
    assert.equal(new Set(ids).size, 2);
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    for (const id of ids) {
      assert.match(id, /^remark42-https:-gazette\.example-clock-x+-[\da-f]{16}$/);
      const bodies = (await listed(url, id)).map(({ body }) => body);
      assert.deepEqual(bodies, ['Late\ufffd \ufffd words.']);
    }
  });

  test('says what it can’t read, and where, and changes nothing then', async (t) => {
    const data = dataFolder(t);
    const broken = await add(data, 'disqus', CLOCK.slice(0, -5));
    assert.equal(broken.status, 1);
    assert.match(broken.errors, /line 7, column 30/);
    const unknown = await add(data, 'usenet', 'x');
    assert.equal(unknown.status, 2);
    assert.match(
      unknown.errors,
      /usenet must be one of artalk, blogger, disqus, giscus, isso, remark42, waline, wordpress/,
    );
    assert.equal((await add(data, 'disqus', CLOCK)).status, 0);
  });
});
