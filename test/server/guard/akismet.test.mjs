// The example in the README, as it stands there, against a server that answers as Akismet does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, test } from 'node:test';
import { openHandler } from '../support/handlers.mjs';

const AKISMET = 'https://rest.akismet.com';

async function exampleAt(origin) {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, code] = /```js\n(function akismet[\s\S]*?)```/.exec(readme);
  assert.ok(code.includes(`'${AKISMET}/1.1/comment-check'`));
  const module = `${code.replace(AKISMET, origin)}\nexport { akismet };`;
  return (await import(`data:text/javascript,${encodeURIComponent(module)}`)).akismet;
}

/** Says of what has `spam` in it that it is, and nothing to a key that it does not know. */
async function open(t, key = 'a-key') {
  const asked = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const fields = Object.fromEntries(new URLSearchParams(text));
    asked.push({ path: request.url, type: request.headers['content-type'], fields });
    const known = fields.api_key === 'a-key';
    response.end(known ? String(fields.comment_content.includes('spam')) : 'invalid');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const akismet = await exampleAt(`http://127.0.0.1:${server.address().port}`);
  const errors = [];
  const handler = await openHandler(t, {
    guard: { classify: akismet(key, 'https://site.example') },
    addressOf: () => '192.0.2.7',
    onError: (error) => errors.push(error.message),
  });
  const standing = async (body, more) => {
    const { id } = await (await handler.post({ body, ...more }, { 'user-agent': 'A browser' })).json();
    for (const queue of ['held', 'spam', 'shown']) {
      const { items } = await handler.store.queue({ queue, limit: 10 });
      if (items.some(({ comment }) => comment.id === id)) return queue;
    }
    return 'nowhere';
  };
  return { asked, errors, standing };
}

describe('Akismet, as the README asks it', () => {
  test('is told all that it wants to know, and decides', async (t) => {
    const { asked, errors, standing } = await open(t);
    const author = { name: 'Ada', url: 'https://ada.example/' };
    assert.equal(await standing('Good morning', { author }), 'shown');
    assert.equal(await standing('This is spam'), 'spam');
    assert.deepEqual(errors, []);
    assert.deepEqual(asked[0], {
      path: '/1.1/comment-check',
      type: 'application/x-www-form-urlencoded;charset=UTF-8',
      fields: {
        api_key: 'a-key',
        blog: 'https://site.example',
        permalink: 't',
        user_ip: '192.0.2.7',
        user_agent: 'A browser',
        comment_type: 'comment',
        comment_author: 'Ada',
        comment_author_url: 'https://ada.example/',
        comment_content: 'Good morning',
      },
    });
  });

  test('lets comments be held where it does not know the key', async (t) => {
    const { errors, standing } = await open(t, 'another');
    assert.equal(await standing('Good morning'), 'held');
    assert.deepEqual(errors, ['Akismet does not answer, but says: invalid']);
  });
});
