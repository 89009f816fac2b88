import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openHandler } from './support/handlers.mjs';
import { openModeration } from './support/moderators.mjs';
import { bodies, openSite } from './support/site.mjs';

describe('the newest comments of the site', () => {
  test('come from all threads, in pages that join, without what was deleted', async (t) => {
    const { send, postIn, get } = await openSite(t);
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
    const { send, postIn } = await openSite(t);
    await postIn('t', 'x');
    const tag = (await send('GET', '/latest')).headers.get('etag');
    const again = () => send('GET', '/latest', { headers: { 'if-none-match': tag } });
    assert.equal((await again()).status, 304);
    await postIn('u', 'y');
    assert.equal((await again()).status, 200);
  });

  test('say nothing of what is held', async (t) => {
    const { get, postIn, moderator } = await openSite(t, openModeration);
    await moderator.send('PUT', '/threads/settings?thread=t', { body: { premoderated: true } });
    await postIn('t', 'held');
    await postIn('u', 'shown');
    assert.deepEqual(bodies(await get('/latest')), ['shown']);
  });
});
