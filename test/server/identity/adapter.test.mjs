import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserOn, draft } from '../support/browsers.mjs';
import { BASE, openHandler } from '../support/handlers.mjs';

const keysOf = (asked) => [
  ...new Set(
    asked.flatMap(({ headers }) => /^Comment-Key (.+?\..+?)\./.exec(headers?.authorization ?? '')?.[1] ?? []),
  ),
];

describe('a browser that writes', () => {
  test('is known again by its mark, and asks the server for nothing before it writes', async (t) => {
    const { asked, visit } = browserOn(await openHandler(t));
    const adapter = visit();
    assert.equal(await adapter.identity.me('t'), null);
    assert.deepEqual(asked, []);
    const first = await adapter.create(draft());
    const second = await visit().create(draft('u', { author: { name: 'Countess' } }));
    assert.deepEqual(second.author.mark, first.author.mark);
    assert.deepEqual(await visit().identity.me('t'), {
      mark: first.author.mark,
      names: ['Countess', 'Ada'],
      kept: 'page',
      scope: 'site',
    });
    assert.equal(keysOf(asked).length, 1);
  });

  for (const years of [-30, 3]) {
    test(`writes with a clock that is ${years} years off, and asks for the time once`, async (t) => {
      const world = await openHandler(t, { now: () => Date.now() - years * 365 * 86_400_000 });
      const { asked, visit } = browserOn(world);
      const adapter = visit();
      const { id } = await adapter.create(draft());
      await adapter.create(draft());
      await adapter.remove({ threadId: 't', id });
      const writes = asked.filter(({ method }) => method !== 'GET');
      assert.equal(writes.length, 4);
    });
  }

  test('can be somebody new in one thread, and still change what it wrote before', async (t) => {
    const world = await openHandler(t);
    const { visit } = browserOn(world);
    const adapter = visit();
    const before = await adapter.create(draft());
    await adapter.identity.fresh('t');
    const after = await adapter.create(draft());
    const elsewhere = await adapter.create(draft('u'));
    assert.notDeepEqual(after.author.mark, before.author.mark);
    assert.deepEqual(elsewhere.author.mark, before.author.mark);
    assert.equal((await adapter.identity.me('t')).scope, 'thread');
    for (const { id, revision } of [before, after]) {
      const edited = await adapter.update({ threadId: 't', id, body: 'Edited', revision });
      assert.equal(edited.body, 'Edited');
    }
    assert.equal((await adapter.remove({ threadId: 't', id: before.id })).body, '');
  });

  test('reads and erases all that it wrote, under whichever key', async (t) => {
    const world = await openHandler(t);
    const adapter = browserOn(world).visit();
    const stranger = browserOn(world).visit();
    await adapter.create(draft());
    for (const times of [1, 2]) {
      await adapter.identity.fresh('t');
      for (let each = 0; each < times; each++) await adapter.create(draft());
    }
    await stranger.create(draft());
    const found = [];
    for (let cursor; ;) {
      const page = await adapter.mine({ limit: 1, ...(cursor && { cursor }) });
      found.push(...page.comments);
      cursor = page.next;
      if (cursor === undefined) break;
    }
    assert.equal(found.length, 4);
    await adapter.eraseMine();
    const { comments } = await stranger.list({ threadId: 't', order: 'oldest', limit: 10 });
    assert.equal(comments.filter(({ deletedAt }) => !deletedAt).length, 1);
  });

  test('is nobody that it was when it has forgotten', async (t) => {
    const { asked, storage, visit } = browserOn(await openHandler(t));
    const adapter = visit();
    const { id, revision } = await adapter.create(draft());
    await adapter.identity.forget();
    assert.equal(storage.getItem(`comment-thread/writer/${BASE}`) ?? '', '');
    assert.equal(await adapter.identity.me('t'), null);
    const page = await adapter.list({ threadId: 't', order: 'oldest', limit: 10 });
    assert.equal(page.comments[0].own, undefined);
    const lost = ({ code, cause }) => code === 'FORBIDDEN' && cause.reason === 'lost-key';
    await assert.rejects(adapter.update({ threadId: 't', id, body: 'x', revision }), lost);
    await assert.rejects(adapter.remove({ threadId: 't', id }), lost);
    await adapter.create(draft());
    assert.equal(keysOf(asked).length, 2);
  });

  test('has a key for each thread where the site tells people apart there, and uses none in two', async (t) => {
    const world = await openHandler(t, { identities: 'thread' });
    const { asked, visit } = browserOn(world);
    const adapter = visit();
    const marks = [];
    for (const thread of ['t', 'u', 't']) marks.push((await adapter.create(draft(thread))).author.mark.words);
    assert.equal(marks[2], marks[0]);
    assert.notEqual(marks[1], marks[0]);
    assert.equal(keysOf(asked).length, 2);
    assert.deepEqual(
      [await adapter.identity.me('u'), await adapter.identity.me('v')].map((me) => me?.scope),
      ['thread', undefined],
    );
  });
});
