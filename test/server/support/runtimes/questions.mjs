// What a handler must answer, wherever it runs.
import assert from 'node:assert/strict';
import { newPerson } from '../signers.mjs';

const HEADERS = {
  origin: 'https://site.example',
  authorization: `Bearer ${'ada'.repeat(10)}`,
  'content-type': 'application/json',
};
const THREAD = '/comments?thread=%2Fa%20%F0%9F%98%80';

/** `ask(path, request)` gives the answer of the runtime. */
export async function questions(ask) {
  assert.equal((await ask('/healthz', {})).status, 200);

  const body = JSON.stringify({ author: { name: 'Ada' }, body: 'A text with 😀 and é' });
  const post = { method: 'POST', headers: { ...HEADERS, 'idempotency-key': 'one' }, body };
  const posted = await ask(THREAD, post);
  assert.equal(posted.status, 201, await posted.clone().text());
  const comment = await posted.json();
  assert.equal(comment.body, 'A text with 😀 and é');
  const again = await ask(THREAD, post);
  assert.deepEqual([again.status, (await again.json()).id], [201, comment.id]);

  const page = await ask(THREAD, { headers: { 'accept-encoding': 'gzip' } });
  const etag = page.headers.get('etag');
  const { total, comments } = await page.json();
  assert.deepEqual([page.status, total, comments.map(({ id }) => id)], [200, 1, [comment.id]]);
  const same = await ask(THREAD, { headers: { 'if-none-match': etag } });
  assert.deepEqual([same.status, await same.text()], [304, '']);

  const place = THREAD.replace('?', `/${comment.id}?`);
  const edit = (tag, text) =>
    ask(place, {
      method: 'PATCH',
      headers: { ...HEADERS, 'if-match': tag },
      body: JSON.stringify({ body: text }),
    });
  const edited = await edit('"1"', 'Another text');
  assert.deepEqual([edited.status, (await edited.json()).body], [200, 'Another text']);
  const late = await edit('"1"', 'A third text');
  assert.deepEqual([late.status, (await late.json()).current.body], [412, 'Another text']);
  const removed = await ask(place, { method: 'DELETE', headers: HEADERS });
  assert.deepEqual([removed.status, (await removed.json()).body], [200, '']);

  // Many at once: some runtimes do not let one request wait for what another has begun.
  const all = await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].map((key) =>
      ask(THREAD, { ...post, headers: { ...post.headers, 'idempotency-key': key } }),
    ),
  );
  assert.deepEqual(
    all.map(({ status }) => status),
    [201, 201, 201, 201, 201],
  );
  const pages = await Promise.all([1, 2, 3, 4].map(() => ask(THREAD, {}).then((answer) => answer.json())));
  assert.deepEqual(
    pages.map((each) => each.total),
    [5, 5, 5, 5],
  );

  // What WebCrypto has to do with, by each kind of key that browsers make.
  for (const algorithm of ['ed25519', 'p256']) {
    const { post: sign, ask: askAs } = await newPerson(algorithm);
    const world = {
      send: (method, where, { body: value, headers }) =>
        ask(where, {
          method,
          headers: { 'content-type': 'application/json', ...headers },
          ...(value !== undefined && { body: JSON.stringify(value) }),
        }),
    };
    const signed = await sign(world, { body: `By ${algorithm}` }, THREAD);
    assert.equal(signed.status, 201, await signed.clone().text());
    const { id, author } = await signed.json();
    assert.match(author.mark.words, /^\S+ \S+/);
    const liked = await askAs(world, 'PUT', THREAD.replace('?', `/${id}/reactions/like?`));
    assert.deepEqual((await liked.json()).reactions, { like: 1 });
  }

  const feed = await ask(THREAD.replace('/comments', '/feed'), {});
  assert.match(await feed.text(), /<entry>[^]*By p256/);
}
