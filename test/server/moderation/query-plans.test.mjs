import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openModeration } from '../support/moderators.mjs';
import { noting, plansOf } from '../support/plans.mjs';
import { newComment } from '../support/stores.mjs';

/** Tables with a few rows each, whose sessions and people are all read. */
const SMALL = /\b(sessions|moderators|sign_in_links)\b/;

test('every statement of the moderation finds its rows by an index: none scans a table or sorts', async (t) => {
  const seen = new Map();
  const { owner, moderator, store } = await openModeration(t, {
    store: { wrap: noting(seen) },
    guard: { addressBans: true },
  });
  const address = { hash: 'hash', day: Math.floor(Date.now() / 86_400_000) };
  for (let times = 0; times < 5; times++) await store.create(newComment({ standing: 'held', address }));
  seen.clear();
  const queue = async (query) => (await moderator.send('GET', `/moderation/queue?${query}`)).json();
  for (const standing of ['held', 'reported', 'shown']) {
    for (const thread of ['', '&thread=thread']) {
      const query = `standing=${standing}&limit=2${thread}`;
      const { next } = await queue(query);
      await queue(`${query}&cursor=${encodeURIComponent(next ?? 'x y')}`);
    }
  }
  const [{ comment }] = (await queue('')).items;
  const post = async (path, body) => (await moderator.send('POST', `/moderation${path}`, { body })).json();
  for (const action of ['approve', 'ban', 'unban', 'delete']) {
    const { entry } = await post('/actions', { action, threadId: 'thread', id: comment.id });
    if (!action.endsWith('ban')) await post(`/log/${entry.id}/undo`, {});
    await moderator.send('GET', `/moderation/log?limit=1&cursor=${entry.id}`);
  }
  await moderator.send('GET', '/moderation/log');
  for (const action of ['ban', 'unban']) {
    const about = { action, threadId: 'thread', id: comment.id, address: true };
    const { entry } = await post('/actions', about);
    await post(`/log/${entry.id}/undo`, {});
    await post('/actions', about);
  }
  await store.banOf('ada');
  await store.addressBanOf('hash');
  await store.forgetTexts();
  await owner.send('GET', '/session');
  assert.ok(seen.size > 30, `only ${seen.size}`);
  for (const [sql, plan] of await plansOf(store.file, seen)) {
    if (!SMALL.test(sql)) assert.doesNotMatch(plan, /\bSCAN\b(?! CONSTANT)|TEMP B-TREE/, sql);
  }
});
