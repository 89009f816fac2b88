import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openModeration } from '../support/moderators.mjs';

const EVE = { authorization: `Bearer ${'eve'.repeat(10)}` };

async function openBanning(t) {
  const clock = { time: Date.UTC(2026, 10, 23) };
  const now = () => clock.time;
  const opened = await openModeration(t, { now, store: { now }, guard: false });
  const comment = await (await opened.post({}, EVE)).json();
  const tell = (path, body) => opened.moderator.send('POST', `/moderation${path}`, { body });
  return {
    ...opened,
    clock,
    comment,
    tell,
    act: (action, more = {}) => tell('/actions', { action, threadId: 't', id: comment.id, ...more }),
    write: async () => (await opened.post({}, EVE)).status,
  };
}

describe('a ban', () => {
  test('keeps its writer from writing, in words, and from nothing else', async (t) => {
    const { act, post, send, comment, write } = await openBanning(t);
    const { item } = await (await act('ban', { reason: 'spam' })).json();
    assert.deepEqual([item.banned, item.standing], [true, 'shown']);
    const refused = await post({}, EVE);
    assert.equal(refused.status, 403);
    const { detail, reason, until } = await refused.json();
    assert.match(detail, /A moderator has banned you/);
    assert.deepEqual([reason, until], ['banned', undefined]);
    const path = `/comments/${comment.id}?thread=t`;
    const edit = await send('PATCH', path, { body: { body: 'x' }, headers: { ...EVE, 'if-match': '"1"' } });
    assert.equal(edit.status, 403);
    assert.equal((await send('GET', '/comments?thread=t', { headers: EVE })).status, 200);
    assert.equal((await post()).status, 201);
    assert.equal((await send('DELETE', path, { headers: EVE })).status, 200);
    assert.equal(await write(), 403);
  });

  test('is taken back, and undone both ways', async (t) => {
    const { act, tell, write } = await openBanning(t);
    const { entry: ban } = await (await act('ban')).json();
    const { entry: unban, item } = await (await act('unban')).json();
    assert.deepEqual([item.banned, await write()], [false, 201]);
    assert.equal((await act('unban')).status, 409);
    assert.equal((await tell(`/log/${ban.id}/undo`, {})).status, 409);
    assert.equal((await tell(`/log/${unban.id}/undo`, {})).status, 200);
    assert.equal(await write(), 403);
    const undone = await (await tell(`/log/${ban.id}/undo`, {})).json();
    assert.deepEqual([undone.item.banned, undone.entry.undone, await write()], [false, true, 201]);
  });

  test('ends when it was said to end', async (t) => {
    const { act, clock, post, write, comment, moderator } = await openBanning(t);
    const until = '2026-11-24T00:00:00.000Z';
    const { entry } = await (await act('ban', { until })).json();
    assert.equal(entry.until, until);
    const refused = await (await post({}, EVE)).json();
    assert.match(refused.detail, /until 2026-11-24T00:00:00.000Z/);
    assert.equal(refused.until, until);
    clock.time = Date.parse(until) - 1;
    assert.equal(await write(), 403);
    clock.time++;
    assert.equal(await write(), 201);
    const { items } = await (await moderator.send('GET', '/moderation/queue?standing=shown')).json();
    assert.equal(items.find((item) => item.comment.id === comment.id).banned, false);
    assert.equal((await act('unban')).status, 409);
    assert.equal((await act('ban')).status, 200);
  });

  test('can be made longer, and that undone', async (t) => {
    const { act, tell, clock, write } = await openBanning(t);
    const until = '2026-11-24T00:00:00.000Z';
    await act('ban', { until });
    assert.equal((await act('ban', { until })).status, 409);
    const { entry } = await (await act('ban')).json();
    clock.time = Date.parse(until);
    assert.equal(await write(), 403);
    await tell(`/log/${entry.id}/undo`, {});
    assert.equal(await write(), 201);
  });

  test('is for all comments of one writer, and can be made on a deleted one', async (t) => {
    const { act, post, moderator, write } = await openBanning(t);
    await post({}, EVE);
    await act('delete');
    assert.equal((await act('ban')).status, 200);
    const { items } = await (await moderator.send('GET', '/moderation/queue?standing=shown')).json();
    assert.deepEqual([items.length, items[0].banned, await write()], [1, true, 403]);
  });

  test('can be undone when its writer has had everything erased', async (t) => {
    const { act, tell, send, write, store } = await openBanning(t);
    const { entry } = await (await act('ban')).json();
    assert.ok((await send('DELETE', '/mine', { headers: EVE })).ok);
    const { rows } = await store.driver.query('select owner from comments');
    assert.deepEqual([rows.map(({ owner }) => owner), await write()], [[null], 403]);
    assert.equal((await tell(`/log/${entry.id}/undo`, {})).status, 200);
    assert.equal(await write(), 201);
  });

  test('is not for somebody who can not be known again', async (t) => {
    const { post, tell } = await openBanning(t);
    const { id } = await (await post({}, { authorization: null })).json();
    const refused = await tell('/actions', { action: 'ban', threadId: 't', id });
    assert.deepEqual([refused.status, (await refused.json()).code], [422, 'INVALID']);
    assert.equal((await post({}, { authorization: null })).status, 201);
  });
});
