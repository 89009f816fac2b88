import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createHandler } from '../../../dist/server/index.js';
import { exportLines } from '../../../dist/server/sql/transfer.js';
import { DAY, ELSEWHERE, HOME, MIDNIGHT, openAddresses, statusOf } from '../support/addresses.mjs';
import { browserAt } from '../support/moderators.mjs';
import { until } from '../support/servers.mjs';
import { openStore } from '../support/stores.mjs';

describe('the address of a comment', () => {
  test('is kept as a hash beside it, and with its bans gone when the day is over', async (t) => {
    const { act, clock, store, rows, item, write } = await openAddresses(t);
    await act('ban');
    const [{ hash, ...row }] = await rows('comment_addresses');
    assert.match(hash, /^[\da-f]{64}$/);
    assert.deepEqual({ ...row }, { comment: row.comment, thread: 't', day: Math.floor(clock.time / DAY) });
    clock.time = Date.parse(MIDNIGHT);
    assert.equal((await item()).address, undefined, 'before it is gone too');
    const refused = await act('ban');
    assert.deepEqual([refused.status, (await refused.json()).code], [422, 'INVALID']);
    await store.forget();
    assert.deepEqual([await rows('comment_addresses'), await rows('address_bans')], [[], []]);
    const later = await (await write()).json();
    assert.equal((await item(later.id)).address, 'known');
    assert.notEqual((await rows('comment_addresses'))[0].hash, hash);
  });

  test('is in no answer, in no export, and in no line of the log', async (t) => {
    const { act, tell, moderator, rows, store, comment } = await openAddresses(t);
    const answers = [await (await act('ban')).text()];
    const [{ hash }] = await rows('comment_addresses');
    const { entry } = await (await act('unban')).json();
    answers.push(await (await tell(`/log/${entry.id}/undo`, {})).text(), JSON.stringify(comment));
    for (const path of ['/moderation/queue?standing=shown', '/moderation/log', '/comments?thread=t']) {
      answers.push(await (await moderator.send('GET', path)).text());
    }
    for await (const line of exportLines(store.driver)) answers.push(line);
    answers.push(JSON.stringify(await rows('moderation_log')), JSON.stringify(await rows('comments')));
    assert.ok(answers.length > 9);
    for (const answer of answers) assert.ok(!answer.includes(hash) && !answer.includes(HOME), answer);
  });

  test('is that which a proxy names, and nobody’s where it names none or is not known', async (t) => {
    const { act, write, rows } = await openAddresses(t, { guard: { proxies: ['10.0.0.1', '203.0.113.1'] } });
    const through = (proxy, client) => write(proxy, client ? { 'x-forwarded-for': client } : {});
    await act('ban');
    assert.equal(await statusOf(through('10.0.0.1', HOME)), 403);
    assert.equal(await statusOf(through('203.0.113.1', `${HOME}, ${ELSEWHERE}`)), 201);
    const known = (await rows('comment_addresses')).length;
    for (const proxy of ['10.0.0.1', '203.0.113.1', '10.0.0.2', '127.0.0.1', '::1', null]) {
      assert.equal(await statusOf(through(proxy)), 201);
    }
    assert.equal(await statusOf(through('10.0.0.2', HOME)), 201);
    assert.equal((await rows('comment_addresses')).length, known);
  });

  test('is not kept where the owner has not asked for it, nor any longer when that has ended', async (t) => {
    const { setup, store, rows, act, comment, tell } = await openAddresses(t);
    await act('ban');
    assert.equal((await rows('comment_addresses')).length, 1);
    const options = { ...setup, guard: { leastTime: 0 } };
    const off = browserAt(createHandler(await openStore(t, { file: store.file, now: setup.now }), options));
    const body = { author: { name: 'Ann' }, body: 'Without' };
    const headers = { 'idempotency-key': 'key-of-ann' };
    assert.equal(await statusOf(off.send('POST', '/comments?thread=t', { body, headers })), 201);
    await until(
      async () => (await rows('comment_addresses')).length + (await rows('address_bans')).length === 0,
    );
    const gone = await tell('/actions', { action: 'ban', threadId: 't', id: comment.id, address: true });
    assert.equal(gone.status, 422);
  });

  test('can not be banned by a server that keeps none, in words', async (t) => {
    const { act, item } = await openAddresses(t, { guard: { addressBans: false } });
    assert.equal((await item()).address, undefined);
    const refused = await act('ban');
    assert.equal(refused.status, 422);
    assert.match((await refused.json()).detail, /keeps no addresses/);
  });

  for (const [wrong, more] of Object.entries({
    'a text': { address: '192.0.2.7' },
    'no address': { address: false },
    'one with another action': { action: 'hide' },
    'one with a time that is over': { until: '2020-01-01T00:00:00Z' },
  })) {
    test(`is refused as ${wrong}, and nothing is done`, async (t) => {
      const { act, item, write } = await openAddresses(t);
      const refused = await act('ban', more);
      assert.deepEqual([refused.status, (await refused.json()).code], [422, 'INVALID']);
      assert.deepEqual([(await item()).address, await statusOf(write())], ['known', 201]);
    });
  }
});
