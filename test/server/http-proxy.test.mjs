import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { httpAdapter } from '../../dist/adapters/http.js';
import { memoryStorage } from './support/backends.mjs';
import { openProxy } from './support/proxies.mjs';
import { openServer, SITE } from './support/servers.mjs';

const first = { threadId: 't', order: 'oldest', limit: 100 };
const draft = (body) => ({
  threadId: 't',
  parentId: null,
  author: { name: 'Ada' },
  body,
  idempotencyKey: body,
});

/** An adapter whose requests go through a proxy to a server; and one that asks the server itself. */
async function opened(t, options) {
  const server = await openServer(t);
  const proxy = await openProxy(t, server.url, options);
  const storage = memoryStorage();
  const fetchFromSite = (address, { headers, ...request }) =>
    fetch(address, { ...request, headers: { ...headers, origin: SITE } });
  const adapterAt = (url) => httpAdapter({ url, storage, site: SITE, fetch: fetchFromSite });
  return { ...proxy, adapter: adapterAt(proxy.url), direct: adapterAt(server.url) };
}

const writes = ({ method }) => method !== 'GET';

describe('httpAdapter behind a proxy', () => {
  for (const [fault, what] of [
    ['lose', 'loses the answer'],
    ['halve', 'cuts the answer in two'],
    ['refuse', 'answers itself and says when to come again'],
  ]) {
    test(`keeps one comment when the proxy ${what}, twice`, async (t) => {
      const { adapter, direct, seen } = await opened(t, { faults: [fault, fault], matches: writes });
      const comment = await adapter.create(draft('once'));
      assert.equal(comment.own, true);
      assert.equal(seen.filter((each) => each === 'POST /comments').length, 3);
      const { comments, total } = await direct.list(first);
      assert.deepEqual([comments[0].id, total], [comment.id, 1]);
    });
  }

  test('makes no conflict of an edit whose answer was lost', async (t) => {
    const { adapter, direct } = await opened(t, {
      faults: ['lose'],
      matches: ({ method }) => method === 'PATCH',
    });
    const { id } = await adapter.create(draft('before'));
    const edited = await adapter.update({ threadId: 't', id, body: 'after', revision: 1 });
    assert.deepEqual([edited.body, edited.revision], ['after', 2]);
    assert.equal((await direct.list(first)).comments[0].revision, 2);
  });

  test('counts a reaction and a report once, and erases, whatever is lost', async (t) => {
    const { adapter, direct, seen } = await opened(t, {
      faults: ['lose', 'halve', 'pass', 'lose', 'pass', 'lose', 'pass'],
      matches: ({ method, url }) => method !== 'GET' && !url.startsWith('/comments?'),
    });
    const { id } = await adapter.create(draft('x'));
    const reacted = await adapter.react({ threadId: 't', id, kind: 'like', given: true });
    assert.deepEqual([reacted.reactions, reacted.reacted], [{ like: 1 }, ['like']]);
    assert.deepEqual((await direct.list(first)).comments[0].reactions, { like: 1 });
    await adapter.report({ threadId: 't', id, reason: 'Spam' });
    await adapter.eraseMine();
    const { comments, total } = await direct.list(first);
    assert.ok(comments[0].deletedAt && total === 0);
    assert.equal(seen.filter((each) => each.startsWith('DELETE /mine')).length, 2);
  });

  test('reads through one that cuts answers, and says so when it does not end', async (t) => {
    const { adapter, seen } = await opened(t, {
      faults: ['halve', 'lose', 'pass', 'halve', 'lose', 'halve'],
    });
    assert.equal((await adapter.list(first)).total, 0);
    const error = await adapter.list(first).then(
      () => null,
      (caught) => caught,
    );
    assert.deepEqual([error.name, error.code, error.retryable], ['CommentError', 'UNAVAILABLE', true]);
    assert.equal(seen.length, 6);
  });
});
