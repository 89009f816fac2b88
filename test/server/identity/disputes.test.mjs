import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserOn, draft } from '../support/browsers.mjs';
import { openModeration } from '../support/moderators.mjs';
import { until } from '../support/servers.mjs';

const refused = { code: 'FORBIDDEN' };
const called = (name) => draft('t', { author: { name } });
const page = { threadId: 't', order: 'oldest', limit: 10 };

/** Bob has written, and somebody else under a name that looks the same. */
async function openBorrowed(t, name = 'Воb') {
  const world = await openModeration(t);
  const [bob, other, third] = [1, 2, 3].map(() => browserOn(world).visit());
  const earlier = await bob.create(called('Bob'));
  const later = await other.create(called(name));
  const disputed = { by: earlier.author.mark, earlier: earlier.id };
  const shown = async (id) => (await third.list(page)).comments.find((each) => each.id === id)?.disputed;
  return { ...world, bob, other, third, earlier, later, disputed, shown };
}

describe('"not me"', () => {
  test('is said of who wrote later under a name that looks the same, and shown to all', async (t) => {
    const { bob, later, disputed, shown, third, send } = await openBorrowed(t);
    const { revision } = await (await send('GET', '/comments?thread=t')).json();
    const comment = await bob.identity.dispute({ threadId: 't', id: later.id });
    assert.deepEqual([comment.disputed, comment.revision], [disputed, later.revision]);
    assert.deepEqual(await shown(later.id), disputed);
    assert.deepEqual((await third.locate({ ...page, id: later.id })).comments[1].disputed, disputed);
    const { changes } = await (await send('GET', `/changes?thread=t&since=${revision}`)).json();
    assert.deepEqual(
      changes.map(({ kind, comment: { id, disputed: said } }) => [kind, id, said]),
      [['updated', later.id, disputed]],
    );
  });

  test('is taken back by who said it and nobody else, and both may come again', async (t) => {
    const { bob, other, later, disputed, shown, store } = await openBorrowed(t);
    const say = (who, withdrawn) => who.identity.dispute({ threadId: 't', id: later.id, withdrawn });
    await say(bob);
    const { revision } = await store.state('t');
    await say(bob);
    await say(other, true);
    assert.equal((await store.state('t')).revision, revision);
    assert.deepEqual(await shown(later.id), disputed);
    assert.equal((await say(bob, true)).disputed, undefined);
    assert.equal((await say(bob, true)).disputed, undefined);
    assert.equal(await shown(later.id), undefined);
    assert.deepEqual((await say(bob)).disputed, disputed);
  });

  test('is over with the earlier comment, which is an event for each of the two', async (t) => {
    const { bob, later, earlier, store } = await openBorrowed(t);
    await bob.identity.dispute({ threadId: 't', id: later.id });
    const told = [];
    store.onEvent(({ kind, comment, revision }) => told.push([kind, comment.id, revision]));
    const { revision } = await store.state('t');
    await bob.remove({ threadId: 't', id: earlier.id });
    await until(() => told.length === 2);
    assert.deepEqual(told, [
      ['updated', later.id, revision + 1],
      ['removed', earlier.id, revision + 2],
    ]);
  });

  test("is for nobody else, of nothing earlier, of nothing of one's own, and of no other name", async (t) => {
    const { bob, other, third, earlier, later } = await openBorrowed(t);
    const rosa = await third.create(called('Rosa'));
    const own = await bob.create(called('Bob'));
    const nameless = await bob.create(called(''));
    const anonymous = await other.create(called('Anonymous'));
    for (const [who, { id }] of [
      [third, later],
      [other, earlier],
      [bob, own],
      [bob, rosa],
      [bob, anonymous],
      [other, nameless],
    ]) {
      await assert.rejects(who.identity.dispute({ threadId: 't', id }), refused, id);
    }
    await assert.rejects(bob.identity.dispute({ threadId: 't', id: 'unknown' }), { code: 'NOT_FOUND' });
  });

  test('is said also of a comment that nobody signed', async (t) => {
    const { bob, send, shown, disputed } = await openBorrowed(t);
    const { id } = await (
      await send('POST', '/comments?thread=t', { body: { author: { name: 'BOB' }, body: 'Text' } })
    ).json();
    await bob.identity.dispute({ threadId: 't', id });
    assert.deepEqual(await shown(id), disputed);
  });

  test('ends when either comment is deleted, by whomever, and readers are told', async (t) => {
    for (const end of [
      ({ bob, earlier: { id } }) => bob.remove({ threadId: 't', id }),
      ({ bob }) => bob.eraseMine(),
      ({ other, later: { id } }) => other.remove({ threadId: 't', id }),
      ({ moderator, earlier: { id } }) =>
        moderator.send('POST', '/moderation/actions', { body: { action: 'delete', threadId: 't', id } }),
    ]) {
      const world = await openBorrowed(t);
      const { bob, later, shown, store, send } = world;
      await bob.identity.dispute({ threadId: 't', id: later.id });
      const { revision } = await store.state('t');
      await end(world);
      assert.equal(await shown(later.id), undefined, String(end));
      const { changes } = await (await send('GET', `/changes?thread=t&since=${revision}`)).json();
      const last = changes.find(({ comment }) => comment.id === later.id);
      assert.deepEqual([last?.comment.id, last?.comment.disputed], [later.id, undefined], String(end));
      assert.equal((await store.driver.query('select * from disputes')).rows.length, 0);
    }
  });

  test('goes along when the thread is moved', async (t) => {
    const { bob, earlier, later, store, third } = await openBorrowed(t);
    await bob.identity.dispute({ threadId: 't', id: later.id });
    await third.create(draft('home'));
    await store.addAlias('home', 't');
    await bob.remove({ threadId: 't', id: earlier.id });
    const { comments } = await third.list({ ...page, threadId: 'home' });
    assert.equal(comments.find(({ id }) => id === later.id).disputed, undefined);
  });
});
