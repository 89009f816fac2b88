import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openModeration } from '../support/moderators.mjs';
import { until } from '../support/servers.mjs';

test('what moderators decide, and reactions, are one event each, when readers learn of them', async (t) => {
  const events = [];
  const { send, post, store, moderator } = await openModeration(t, {
    onEvent: ({ kind, comment, revision }) => void events.push([kind, revision, comment.body]),
    guard: { hold: 'all' },
  });
  const { id } = await (await post()).json();
  const decide = async (action) => {
    const body = { action, threadId: 't', id };
    const answer = await moderator.send('POST', '/moderation/actions', { body });
    assert.equal(answer.status, 200, await answer.clone().text());
    return (await answer.json()).entry;
  };
  const react = (method) => send(method, `/comments/${id}/reactions/like?thread=t`);
  const steps = [
    [() => decide('approve'), ['created', 'Text']],
    [() => react('PUT'), ['updated', 'Text']],
    // It is given already.
    [() => react('PUT'), null],
    [() => react('DELETE'), ['updated', 'Text']],
    [() => decide('hide'), ['removed', '']],
    [() => decide('ban'), null],
    [() => decide('unban'), null],
    [() => decide('approve'), ['created', 'Text']],
    [
      async () => {
        const { id: entry } = await decide('delete');
        await until(() => events.at(-1)[0] === 'removed');
        await moderator.send('POST', `/moderation/log/${entry}/undo`, { body: {} });
      },
      ['removed', ''],
      // Readers have its tombstone.
      ['updated', 'Text'],
    ],
  ];
  const expected = [];
  for (const [step, ...told] of steps) {
    await step();
    for (const one of told.filter(Boolean)) expected.push(one);
    await until(() => events.length >= expected.length);
  }
  const all = events.map(([kind, , body]) => [kind, body]);
  assert.deepEqual(all, expected);
  const revisions = events.map(([, revision]) => revision);
  assert.deepEqual(
    revisions,
    [...new Set(revisions)].toSorted((a, b) => a - b),
  );
  assert.equal(revisions.at(-1), (await store.state('t')).revision);
});
