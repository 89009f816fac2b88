import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browserOn, draft } from '../support/browsers.mjs';
import { openHandler } from '../support/handlers.mjs';

const called = (name) => draft('t', { author: { name } });
const inT = { threadId: 't' };

/** What a page is told of first: what waits to be approved; null where nothing comes. */
function waitingFor(adapter) {
  return new Promise((resolve) => {
    const end = (comment) => {
      stop();
      clearTimeout(timer);
      resolve(comment);
    };
    const timer = setTimeout(end, 5000, null);
    const stop = adapter.watch('t', ({ comment }) => end(comment));
  });
}

async function openTwo(t, options) {
  const world = await openHandler(t, options);
  const [first, second] = [browserOn(world), browserOn(world)];
  return { ...world, first, second, here: first.visit(), there: second.visit() };
}

describe('who is somebody new', () => {
  test('takes a reaction back that they gave before', async (t) => {
    const { here, there, first } = await openTwo(t, { reactions: ['like', 'up', 'down'] });
    const { id } = await there.create(draft());
    await here.react({ ...inT, id, kind: 'up', given: true });
    await here.identity.fresh('t');
    const turned = await here.react({ ...inT, id, kind: 'down', given: true });
    assert.deepEqual([turned.reactions, turned.reacted], [{ down: 1 }, ['down']]);
    const none = await first.visit().react({ ...inT, id, kind: 'down', given: false });
    assert.deepEqual([none.reactions, none.reacted], [undefined, undefined]);
  });

  test('says "not me" of a name that they used before, and takes that back', async (t) => {
    const { here, there } = await openTwo(t);
    const earlier = await here.create(called('Bob'));
    const { id } = await there.create(called('Bob'));
    await here.identity.fresh('t');
    await assert.rejects(here.identity.dispute({ ...inT, id }), { code: 'FORBIDDEN' });
    const said = await here.identity.dispute({ ...inT, id, earlier: earlier.id });
    assert.deepEqual(said.disputed, { by: earlier.author.mark, earlier: earlier.id });
    const withdrawn = await here.identity.dispute({ ...inT, id, earlier: earlier.id, withdrawn: true });
    assert.equal(withdrawn.disputed, undefined);
  });

  test('still sees what they wrote before and nobody has approved yet', async (t) => {
    const { here, first } = await openTwo(t, { guard: { hold: 'all' } });
    const { id } = await here.create(draft());
    await here.identity.fresh('t');
    assert.equal((await waitingFor(first.visit()))?.id, id);
    await here.create(draft());
    const { comments } = await here.mine({ ...inT, limit: 1 });
    assert.equal(comments.length, 1);
    assert.equal((await waitingFor(first.visit())).held, true);
  });

  test('shows the server no key but those with which they wrote in the thread', async (t) => {
    const { first, here } = await openTwo(t, { identities: 'thread', guard: { hold: 'all' } });
    await here.create(draft('u'));
    await here.create(draft('t'));
    first.asked.length = 0;
    await waitingFor(first.visit());
    const keys = first.asked.flatMap(({ path, headers }) =>
      path.endsWith('/mine') ? [headers.authorization.split('.')[1]] : [],
    );
    assert.equal(keys.length, 1);
  });
});

describe('who came back by words', () => {
  test('changes what they wrote with the key that was taken out', async (t) => {
    const { here, there } = await openTwo(t);
    const { id, author } = await here.create(draft());
    await here.react({ ...inT, id, kind: 'like', given: true });
    await there.identity.join('t', (await here.identity.invite('t')).words);
    const lost = (await there.identity.keys('t')).find((key) => !key.here);
    await there.identity.revoke('t', lost.id);
    const edit = { ...inT, id, body: 'Edited', revision: 1 };
    await assert.rejects(here.update(edit), ({ cause }) => cause.reason === 'revoked');
    await here.identity.join('t', (await there.identity.invite('t')).words);
    assert.deepEqual((await here.update(edit)).author.mark, author.mark);
    assert.equal((await here.react({ ...inT, id, kind: 'like', given: false })).reactions, undefined);
    assert.equal((await here.remove({ ...inT, id })).body, '');
  });

  test('does not try as somebody new what only the one before may do', async (t) => {
    const { first, here, there } = await openTwo(t);
    const { id } = await here.create(draft());
    await there.identity.join('t', (await here.identity.invite('t')).words);
    const lost = (await there.identity.keys('t')).find((key) => !key.here);
    await there.identity.revoke('t', lost.id);
    await here.identity.fresh('t');
    await here.create(draft());
    first.asked.length = 0;
    await assert.rejects(here.remove({ ...inT, id }), ({ cause }) => cause.reason === 'revoked');
    assert.equal(first.asked.length, 1);
  });

  test('changes what they wrote on another device, though they are somebody new since', async (t) => {
    const { here, there } = await openTwo(t);
    const { id } = await here.create(draft());
    await there.identity.join('t', (await here.identity.invite('t')).words);
    await there.identity.fresh('t');
    await there.create(draft());
    assert.equal((await there.update({ ...inT, id, body: 'Edited', revision: 1 })).body, 'Edited');
  });
});
