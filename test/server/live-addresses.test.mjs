import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createHandler, createLive } from '../../dist/server/index.js';
import { SITE } from './support/servers.mjs';
import { newComment, openStore } from './support/stores.mjs';

describe('GET /live, while a thread is made an address of another one', () => {
  test('ends for whoever follows it, who comes again and is told all', async (t) => {
    const store = await openStore(t);
    const live = createLive(store);
    t.after(() => live.close());
    const handler = createHandler(store, { sites: [SITE], live });
    const follow = async (query) => {
      const { body } = await handler(new Request(`https://c.example/live?thread=old${query}`));
      return body.pipeThrough(new TextDecoderStream()).getReader();
    };
    const revisionIn = ({ value }) => Number(/^id: (\d+)/.exec(value)[1]);
    for (const body of ['1', '2']) await store.create(newComment({ threadId: 't', body }));
    await store.create(newComment({ threadId: 'old', body: '3' }));
    const first = await follow('');
    const since = revisionIn(await first.read());
    await store.addAlias('t', 'old');
    assert.equal((await first.read()).done, true);
    assert.equal(live.readers, 0);
    const second = await follow(`&since=${since}`);
    assert.equal(revisionIn(await second.read()), since);
    const told = JSON.parse(/^data: (.*)$/m.exec((await second.read()).value)[1]);
    assert.deepEqual(
      told.changes.map(({ comment }) => comment.body),
      ['2', '3'],
    );
  });
});
