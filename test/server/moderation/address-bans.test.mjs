import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createHandler } from '../../../dist/server/index.js';
import { DAY, ELSEWHERE, HOME, MIDNIGHT, openAddresses, statusOf } from '../support/addresses.mjs';
import { browserAt } from '../support/moderators.mjs';
import { openStore } from '../support/stores.mjs';

describe('a ban by address', () => {
  test('keeps all who write from there from it until midnight (UTC), in words, and nobody else', async (t) => {
    const { act, write, item } = await openAddresses(t);
    assert.equal((await item()).address, 'known');
    const { entry, item: after } = await (await act('ban', { reason: 'again' })).json();
    assert.deepEqual([entry.address, entry.until, entry.reason], [true, MIDNIGHT, 'again']);
    assert.deepEqual([after.address, after.banned], ['banned', false]);
    const refused = await write();
    assert.equal(refused.status, 403);
    const { detail, code, reason, until } = await refused.json();
    assert.equal(detail, `A moderator has banned all who write from your address until ${MIDNIGHT}`);
    assert.deepEqual([code, reason, until], ['FORBIDDEN', 'banned', MIDNIGHT]);
    assert.equal(await statusOf(write(HOME, { authorization: null })), 403);
    assert.equal(await statusOf(write(ELSEWHERE)), 201);
  });

  test('keeps them from edits, reactions and reports too, and not from taking back', async (t) => {
    const { act, send, here, someone, comment, post } = await openAddresses(t);
    const headers = someone();
    const mine = await (await post({ body: 'Mine' }, headers)).json();
    const reaction = `/comments/${comment.id}/reactions/like?thread=t`;
    assert.equal(await statusOf(send('PUT', reaction, { headers })), 200);
    await act('ban');
    here.from = HOME;
    const edit = { body: { body: 'x' }, headers: { ...headers, 'if-match': '"1"' } };
    assert.equal(await statusOf(send('PATCH', `/comments/${mine.id}?thread=t`, edit)), 403);
    assert.equal(await statusOf(send('PUT', reaction, { headers })), 403);
    const report = `/comments/${comment.id}/reports?thread=t`;
    assert.equal(await statusOf(send('POST', report, { body: {}, headers })), 403);
    assert.equal(await statusOf(send('GET', '/comments?thread=t', { headers })), 200);
    assert.equal(await statusOf(send('DELETE', reaction, { headers })), 200);
    assert.equal(await statusOf(send('DELETE', `/comments/${mine.id}?thread=t`, { headers })), 200);
  });

  test('ends earlier where that is wanted, and never later than its day, which the moderator is told', async (t) => {
    const { act, clock, write } = await openAddresses(t);
    const noon = '2026-11-23T12:00:00.000Z';
    assert.equal((await (await act('ban', { until: noon })).json()).entry.until, noon);
    clock.time = Date.parse(noon);
    assert.equal(await statusOf(write()), 201);
    const { entry } = await (await act('ban', { until: '2027-11-23T12:00:00Z' })).json();
    assert.equal(entry.until, MIDNIGHT);
    assert.equal(await statusOf(act('ban')), 409);
    clock.time = Date.parse(MIDNIGHT) - 1;
    assert.equal(await statusOf(write()), 403);
    clock.time++;
    assert.equal(await statusOf(write()), 201);
  });

  test('is lifted, and undone both ways', async (t) => {
    const { act, tell, write } = await openAddresses(t);
    const { entry: ban } = await (await act('ban')).json();
    const { entry: unban, item } = await (await act('unban')).json();
    assert.deepEqual([unban.address, unban.until, item.address], [true, undefined, 'known']);
    assert.equal(await statusOf(write()), 201);
    assert.equal(await statusOf(act('unban')), 409);
    assert.equal(await statusOf(tell(`/log/${ban.id}/undo`, {})), 409);
    assert.equal(await statusOf(tell(`/log/${unban.id}/undo`, {})), 200);
    assert.equal(await statusOf(write()), 403);
    const undone = await (await tell(`/log/${ban.id}/undo`, {})).json();
    assert.deepEqual([undone.item.address, undone.entry.undone], ['known', true]);
    assert.equal(await statusOf(write()), 201);
  });

  test('is undone also when its comment was erased, and not when its day is over', async (t) => {
    const { act, tell, send, clock, store, comment, post, someone, here } = await openAddresses(t);
    const headers = someone();
    const { id } = await (await post({}, headers)).json();
    const { entry } = await (await act('ban', { id })).json();
    assert.ok((await send('DELETE', '/mine', { headers })).ok);
    assert.equal(await statusOf(act('ban', { id })), 422);
    assert.equal(await statusOf(tell(`/log/${entry.id}/undo`, {})), 200);
    here.from = HOME;
    const { entry: next } = await (await act('ban', { id: comment.id })).json();
    clock.time += DAY;
    assert.equal(await statusOf(tell(`/log/${next.id}/undo`, {})), 409);
    await store.forget();
    assert.equal(await statusOf(tell(`/log/${next.id}/undo`, {})), 409);
  });

  test('and one by key do not touch each other', async (t) => {
    const { act, write, item } = await openAddresses(t);
    await act('ban', { address: undefined });
    assert.deepEqual([(await item()).banned, (await item()).address], [true, 'known']);
    assert.equal(await statusOf(write()), 201);
    await act('ban');
    assert.equal(await statusOf(act('unban', { address: undefined })), 200);
    assert.deepEqual([(await item()).banned, (await item()).address], [false, 'banned']);
    assert.equal(await statusOf(write()), 403);
  });

  test('is of the network of an IPv6 address', async (t) => {
    const { act, write } = await openAddresses(t);
    const { id } = await (await write('2001:db8:1:2::7')).json();
    await act('ban', { id });
    assert.equal(await statusOf(write('2001:db8:1:2:ffff::9')), 403);
    assert.equal(await statusOf(write('2001:db8:1:3::7')), 201);
    assert.equal(await statusOf(write(HOME)), 201);
  });

  test('leaves those who moderate from there their queue, and what they write', async (t) => {
    const { act, owner, write, here, rows } = await openAddresses(t);
    await act('ban');
    here.from = HOME;
    assert.equal(await statusOf(owner.send('GET', '/moderation/queue')), 200);
    const body = { author: { name: 'Olga' }, body: 'Here I am' };
    const headers = { 'idempotency-key': 'key-of-olga' };
    const kept = (await rows('comment_addresses')).length;
    assert.equal(await statusOf(owner.send('POST', '/comments?thread=t', { body, headers })), 201);
    assert.equal((await rows('comment_addresses')).length, kept, 'nothing is kept of theirs');
    assert.equal(await statusOf(write()), 403);
  });

  test('holds in all processes, in all threads, and goes where a thread goes', async (t) => {
    const { act, tell, store, setup, moderator, write } = await openAddresses(t);
    const other = createHandler(await openStore(t, { file: store.file, now: setup.now }), setup);
    const alias = { body: { alias: 't' } };
    assert.ok((await moderator.send('POST', '/threads/aliases?thread=home', alias)).ok);
    assert.equal(
      await statusOf(tell('/actions', { action: 'ban', threadId: 'home', id: 'x', address: true })),
      404,
    );
    assert.equal(await statusOf(act('ban', { threadId: 'home' })), 200);
    const body = { author: { name: 'Eve' }, body: 'Elsewhere' };
    const options = { body, headers: { 'idempotency-key': 'key-of-eve' } };
    assert.equal(await statusOf(browserAt(other).send('POST', '/comments?thread=u', options)), 403);
    assert.equal(await statusOf(write()), 403);
  });
});
