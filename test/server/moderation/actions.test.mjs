import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openModeration } from '../support/moderators.mjs';
import { until } from '../support/servers.mjs';
import { newComment } from '../support/stores.mjs';

const HOUR = 3_600_000;

/** Moderation with a clock, and short ways to act as the moderator. */
async function openActing(t) {
  const clock = { time: Date.UTC(2026, 10, 23) };
  const now = () => clock.time;
  const opened = await openModeration(t, { now, store: { now } });
  const by = (browser) => ({
    act: (action, id, more = {}) =>
      browser.send('POST', '/moderation/actions', { body: { action, threadId: 'thread', id, ...more } }),
    undo: ({ id }) => browser.send('POST', `/moderation/log/${id}/undo`, { body: {} }),
  });
  const done = async (answer) => {
    const told = await answer;
    assert.equal(told.status, 200, await told.clone().text());
    return told.json();
  };
  const { act, undo } = by(opened.moderator);
  return {
    ...opened,
    clock,
    by,
    act: (...values) => done(act(...values)),
    undo: (entry) => done(undo(entry)),
    tryAct: act,
    tryUndo: undo,
    log: async () => (await (await opened.moderator.send('GET', '/moderation/log')).json()).entries,
    seen: async () => (await opened.store.page({ threadId: 'thread', order: 'oldest', limit: 10 })).comments,
    /** What a reader who knows the thread so far is told. */
    told: async (since) => {
      const { changes } = await opened.store.changes({ threadId: 'thread', since, limit: 10 });
      return changes.map(({ kind }) => kind);
    },
  };
}

describe('a decision', () => {
  test('lets a held comment be seen by all at once, and is in the log', async (t) => {
    const { store, moderator, act, seen, told, log } = await openActing(t);
    const { id } = await store.create(newComment({ body: 'held', standing: 'held' }));
    assert.deepEqual(await seen(), []);
    const { entry, item } = await act('approve', id, { reason: ' fine ' });
    assert.deepEqual(entry, {
      id: entry.id,
      by: moderator.name,
      at: '2026-11-23T00:00:00.000Z',
      action: 'approve',
      threadId: 'thread',
      commentId: id,
      reason: 'fine',
    });
    const { by, at, action, reason } = entry;
    assert.deepEqual(
      [item.standing, item.decided, item.version.endsWith(entry.id)],
      ['shown', { by, at, action, reason }, true],
    );
    assert.deepEqual(
      (await seen()).map(({ body }) => body),
      ['held'],
    );
    assert.deepEqual(await told(1), ['created', 'updated']);
    assert.deepEqual(await log(), [entry]);
  });

  for (const action of ['hide', 'spam']) {
    test(`to ${action} takes a comment from the readers, and undoing it gives it back`, async (t) => {
      const { store, act, undo, seen, told } = await openActing(t);
      const kept = await store.create(newComment());
      const { entry, item } = await act(action, kept.id);
      assert.equal(item.standing, action === 'hide' ? 'hidden' : 'spam');
      assert.deepEqual([await seen(), await told(1)], [[], ['removed']]);
      const undone = await undo(entry);
      assert.deepEqual(
        [undone.entry.undone, undone.item.standing, undone.item.decided],
        [true, 'shown', undefined],
      );
      const [{ revision, ...comment }] = await seen();
      const { revision: before, ...same } = kept;
      assert.deepEqual(comment, same);
      assert.ok(revision > before);
      assert.deepEqual(await told(2), ['created', 'updated']);
    });
  }

  test('to delete leaves a tombstone, and undoing it brings all of the comment back', async (t) => {
    const { store, act, undo, seen, told } = await openActing(t);
    const draft = newComment({
      author: { name: 'Ada', url: 'https://ada.example/' },
      timeZone: 'Asia/Tokyo',
    });
    await store.create(draft);
    const { id } = draft;
    const kept = await store.update({
      threadId: 'thread',
      id,
      body: 'said twice',
      revision: 1,
      owner: 'ada',
    });
    const { entry, item } = await act('delete', id);
    assert.deepEqual([item.comment.body, item.comment.author], ['', { name: '' }]);
    assert.deepEqual([(await seen())[0].deletedAt !== undefined, await told(2)], [true, ['removed']]);
    const { rows } = await store.driver.query('select * from comments');
    assert.doesNotMatch(JSON.stringify(rows), /said twice|ada\.example|Tokyo/);
    await undo(entry);
    const [{ revision, ...comment }] = await seen();
    assert.deepEqual({ ...comment, revision: 2 }, kept);
    assert.equal(revision, 4);
    assert.deepEqual(await told(3), ['updated']);
    // Its writer can go on with it, and the request that made it still makes it once.
    assert.equal((await store.create({ ...draft, id: 'other' })).id, id);
    await store.update({ threadId: 'thread', id, body: 'again', revision, owner: 'ada' });
  });

  test('about a comment that nobody has seen tells the readers nothing', async (t) => {
    const { store, act, undo, told } = await openActing(t);
    const { id } = await store.create(newComment({ standing: 'held' }));
    for (const action of ['spam', 'hide', 'delete']) {
      const { entry } = await act(action, id);
      if (action === 'delete') await undo(entry);
    }
    assert.deepEqual([(await store.state('thread')).revision, await told(0)], [1, []]);
  });

  test('deals with reports, and they wait again when it is undone', async (t) => {
    const { store, moderator, send, act, undo } = await openActing(t);
    const { id } = await store.create(newComment());
    const report = await send('POST', `/comments/${id}/reports?thread=thread`, { body: { reason: 'rude' } });
    assert.ok(report.ok, String(report.status));
    const counts = async () =>
      (await (await moderator.send('GET', '/moderation/queue')).json()).counts.reported;
    assert.equal(await counts(), 1);
    for (const action of ['approve', 'hide', 'delete']) {
      const { entry, item } = await act(action, id);
      assert.deepEqual([await counts(), item.reports], [0, 0], action);
      const undone = await undo(entry);
      assert.deepEqual([await counts(), undone.item.reports], [1, 1], action);
    }
  });

  test('is not done about what is not there, nor in ways that there are not', async (t) => {
    const { store, moderator, tryAct, tryUndo, log } = await openActing(t);
    const { id } = await store.create(newComment());
    assert.equal((await tryAct('hide', 'unknown')).status, 404);
    assert.equal((await tryAct('hide', id, { threadId: 'other' })).status, 404);
    assert.equal((await tryUndo({ id: 'unknown' })).status, 404);
    for (const body of [
      { action: 'destroy' },
      { action: 'toString' },
      { action: ['hide'] },
      { action: undefined },
      { id: '../x' },
      { id: 7 },
      { threadId: '' },
      { reason: 'x'.repeat(1001) },
      { reason: 7 },
      { reason: 'a\ud800' },
      { until: '2027-01-01T00:00:00Z' },
      { action: 'ban', until: '2020-01-01T00:00:00Z' },
      { action: 'ban', until: 'tomorrow' },
      { action: 'ban', until: 1_900_000_000_000 },
      { version: 7 },
    ]) {
      const { status } = await moderator.send('POST', '/moderation/actions', {
        body: { action: 'hide', threadId: 'thread', id, ...body },
      });
      assert.equal(status, 422, JSON.stringify(body));
    }
    assert.deepEqual(await log(), []);
    assert.deepEqual(await store.counts(['thread']), [1]);
  });

  test('is by whoever is signed in, whatever the body says', async (t) => {
    const { store, moderator, act } = await openActing(t);
    const { id } = await store.create(newComment());
    const { entry } = await act('hide', id, { by: 'Owner', at: '2001-01-01T00:00:00Z', entry: 'x' });
    assert.equal(entry.by, moderator.name);
  });
});

describe('a moderator', () => {
  test('approves the text that was read, and none that was put in its place meanwhile', async (t) => {
    const { store, moderator, act, tryAct, seen } = await openActing(t);
    const { id } = await store.create(newComment({ body: 'harmless', standing: 'held' }));
    const read = async () => (await (await moderator.send('GET', '/moderation/queue')).json()).items[0];
    const { version } = await read();
    await store.update({ threadId: 'thread', id, body: 'buy', revision: 1, owner: 'ada' });
    const refused = await tryAct('approve', id, { version });
    assert.deepEqual([refused.status, (await refused.json()).item.comment.body], [409, 'buy']);
    assert.deepEqual(await seen(), []);
    await act('approve', id, { version: (await read()).version });
    assert.equal((await seen()).length, 1);
  });
});

describe('two moderators', () => {
  test('who decide about the same comment: one wins, and the other is told', async (t) => {
    const { store, owner, moderator, by, log } = await openActing(t);
    const { id } = await store.create(newComment({ standing: 'held' }));
    const answers = await Promise.all([
      by(owner).act('approve', id, { version: '1' }),
      by(moderator).act('spam', id, { version: '1' }),
    ]);
    const statuses = answers.map(({ status }) => status);
    assert.deepEqual(statuses.toSorted(), [200, 409]);
    const [won, lost] = statuses[0] === 200 ? answers : answers.toReversed();
    const { item } = await won.json();
    const problem = await lost.json();
    assert.deepEqual([problem.code, problem.item], ['CONFLICT', item]);
    assert.equal((await log()).length, 1);
  });

  test('who do the same: it is done once', async (t) => {
    const { store, owner, moderator, by, log } = await openActing(t);
    const { id } = await store.create(newComment({ standing: 'held' }));
    for (const action of ['hide', 'ban', 'delete']) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => by(index % 2 ? owner : moderator).act(action, id)),
      );
      const statuses = answers.map(({ status }) => status).toSorted();
      assert.deepEqual(statuses, [200, ...Array(9).fill(409)], action);
    }
    const entries = await log();
    assert.equal(entries.length, 3);
    const undone = await Promise.all(
      Array.from({ length: 10 }, (_, index) => by(index % 2 ? owner : moderator).undo(entries[0])),
    );
    assert.deepEqual(undone.map(({ status }) => status).toSorted(), [200, ...Array(9).fill(409)]);
    assert.equal((await log()).filter((entry) => entry.undone).length, 1);
  });

  test('who decide one after the other: what was decided first can be undone only last', async (t) => {
    const { store, act, undo, tryUndo, seen } = await openActing(t);
    const { id } = await store.create(newComment());
    const first = await act('hide', id);
    const second = await act('spam', id);
    const refused = await tryUndo(first.entry);
    assert.deepEqual([refused.status, (await refused.json()).item.standing], [409, 'spam']);
    assert.equal((await undo(second.entry)).item.standing, 'hidden');
    assert.equal((await undo(first.entry)).item.standing, 'shown');
    assert.equal((await seen()).length, 1);
  });

  test('see who has undone what', async (t) => {
    const { store, owner, moderator, by, act, log } = await openActing(t);
    const { id } = await store.create(newComment());
    const { entry } = await act('hide', id);
    await by(owner).undo(entry);
    const [{ by: done, undoneBy, undoneAt }] = await log();
    assert.deepEqual([done, undoneBy, undoneAt], [moderator.name, 'Owner', entry.at]);
  });
});

describe('a text that was deleted by a moderator', () => {
  test('can be brought back for 24 hours, and is then forgotten', async (t) => {
    const { store, clock, act, undo, tryUndo } = await openActing(t);
    const [early, late] = [await store.create(newComment()), await store.create(newComment())];
    const [one, two] = [await act('delete', early.id), await act('delete', late.id)];
    clock.time += 24 * HOUR - 1;
    await store.forgetTexts();
    await undo(one.entry);
    clock.time += 1;
    const refused = await tryUndo(two.entry);
    assert.equal(refused.status, 409);
    assert.match((await refused.json()).detail, /kept no longer/);
    await store.forgetTexts();
    assert.deepEqual((await store.driver.query('select * from kept_texts')).rows, []);
  });

  test('is gone at once when its writer deletes the comment too', async (t) => {
    const { store, act, tryUndo } = await openActing(t);
    const { id } = await store.create(newComment({ body: 'said in haste' }));
    const { entry } = await act('delete', id);
    await store.remove({ threadId: 'thread', id, owner: 'ada' });
    assert.equal((await tryUndo(entry)).status, 409);
    assert.deepEqual((await store.driver.query('select * from kept_texts')).rows, []);
  });

  test('is forgotten by a server that only answers requests', async (t) => {
    const { store, clock, send, act } = await openActing(t);
    const { id } = await store.create(newComment());
    await act('delete', id);
    clock.time += 25 * HOUR;
    await send('GET', '/comments?thread=thread');
    // Nobody waits for what is tidied up.
    await until(async () => (await store.driver.query('select * from kept_texts')).rows.length === 0);
  });
});

describe('the log', () => {
  test('is read page by page, the newest first, also when the clock went back', async (t) => {
    const { store, clock, moderator, act } = await openActing(t);
    const ids = [];
    for (let times = 0; times < 5; times++) {
      const { id } = await store.create(newComment());
      ids.unshift(id);
      clock.time -= HOUR;
      await act('hide', id);
    }
    const seen = [];
    for (let path = '/moderation/log?limit=2'; path;) {
      const { entries, next } = await (await moderator.send('GET', path)).json();
      seen.push(...entries.map(({ commentId }) => commentId));
      path = next && `/moderation/log?limit=2&cursor=${next}`;
    }
    assert.deepEqual(seen, ids);
  });
});
