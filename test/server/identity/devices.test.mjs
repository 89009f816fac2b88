import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { verifyComment } from '../../../dist/identity/index.js';
import { browserOn, draft } from '../support/browsers.mjs';
import { openHandler } from '../support/handlers.mjs';

const missing = { code: 'NOT_FOUND' };
const revoked = ({ code, cause }) => code === 'FORBIDDEN' && cause.reason === 'revoked';

/** Two devices, of which the first has written. */
async function openTwo(t, options) {
  const world = await openHandler(t, options);
  const [first, second] = [browserOn(world), browserOn(world)];
  const [here, there] = [first.visit(), second.visit()];
  const comment = await here.create(draft());
  return { ...world, first, second, here, there, comment };
}

describe('one more device', () => {
  test('becomes the same person by eight words, however they are typed', async (t) => {
    const { here, there, comment } = await openTwo(t);
    const { words, expires } = await here.identity.invite('t');
    assert.equal(words.split(' ').length, 8);
    assert.ok(Math.abs(Date.parse(expires) - Date.now() - 600_000) < 60_000);
    const typed = `1. ${words.toUpperCase().replaceAll(' ', ' - ')}\n`;
    const me = await there.identity.join('t', typed);
    assert.deepEqual(me, { mark: comment.author.mark, names: ['Ada'], kept: 'page', scope: 'site' });
    assert.deepEqual(await there.identity.me('elsewhere'), me);
    assert.deepEqual((await there.create(draft('u'))).author.mark, comment.author.mark);
    const { comments } = await there.list({ threadId: 't', order: 'oldest', limit: 10 });
    assert.equal(comments[0].own, true);
    const edited = await there.update({ threadId: 't', id: comment.id, body: 'Edited there', revision: 1 });
    assert.equal(edited.body, 'Edited there');
    const keys = await there.identity.keys('t');
    assert.deepEqual(
      keys.map((key) => key.here),
      [false, true],
    );
  });

  test('keeps the key that it had, and changes what it wrote with that', async (t) => {
    const { here, there } = await openTwo(t);
    const before = await there.create(draft());
    await there.identity.join('t', (await here.identity.invite('t')).words);
    const after = await there.create(draft());
    assert.notDeepEqual(after.author.mark, before.author.mark);
    const edited = await there.update({ threadId: 't', id: before.id, body: 'Edited', revision: 1 });
    assert.deepEqual(edited.author.mark, before.author.mark);
  });

  test('is nobody by words that are wrong, used, or too old: all are answered the same', async (t) => {
    let late = 0;
    const now = () => Date.now() + late;
    const { here, there, second } = await openTwo(t, { now, store: { now } });
    const { words } = await here.identity.invite('t');
    const turned = words.split(' ').toReversed().join(' ');
    const problems = [];
    const note = async (tried) =>
      assert.rejects(second.visit().identity.join('t', tried), (error) => problems.push(error.message) > 0);
    await note(turned);
    await note('no such words');
    await there.identity.join('t', words);
    await note(words);
    const again = await here.identity.invite('t');
    late = 600_001;
    await note(again.words);
    assert.equal(new Set(problems).size, 1);
    assert.match(problems[0], /not valid/);
  });

  test('can not try words without end, and right ones are taken all the same', async (t) => {
    const { here, there } = await openTwo(t);
    const codes = [];
    for (let times = 0; times < 12; times++) {
      await there.identity.join('t', `guess ${'x'.repeat(times + 1)}`).catch(({ code }) => codes.push(code));
    }
    assert.deepEqual([codes[0], codes.at(-1)], ['NOT_FOUND', 'RATE_LIMITED']);
    const { words } = await here.identity.invite('t');
    assert.equal((await there.identity.join('t', words)).scope, 'site');
  });

  test('is one when answers are lost on the way', async (t) => {
    const { here, there, first, second, comment } = await openTwo(t);
    first.lose(1);
    const { words } = await here.identity.invite('t');
    second.lose(1);
    assert.deepEqual((await there.identity.join('t', words)).mark, comment.author.mark);
    assert.equal((await here.identity.keys('t')).length, 2);
  });

  test('is that person only where the words are of one thread', async (t) => {
    for (const options of [{ identities: 'thread' }, {}]) {
      const { here, there } = await openTwo(t, options);
      if (!options.identities) await here.identity.fresh('t');
      const { author } = await here.create(draft());
      const { words } = await here.identity.invite('t');
      await assert.rejects(there.identity.join('u', words), missing);
      assert.equal((await there.identity.join('t', words)).scope, 'thread');
      assert.deepEqual((await there.create(draft())).author.mark, author.mark);
      assert.equal(await there.identity.me('u'), null);
      assert.notDeepEqual((await there.create(draft('u'))).author.mark, author.mark);
    }
  });

  test('is invited by nobody who has not written', async (t) => {
    const { there } = await openTwo(t);
    for (const ask of ['invite', 'recovery', 'keys']) {
      await assert.rejects(there.identity[ask]('t'), missing, ask);
    }
  });
});

describe('words for recovery', () => {
  test('are twelve, do once what an invitation does, and replace those before', async (t) => {
    const { here, there, second, comment } = await openTwo(t);
    const old = await here.identity.recovery('t');
    const words = await here.identity.recovery('t');
    assert.equal(words.split(' ').length, 12);
    await assert.rejects(there.identity.join('t', old), missing);
    await here.identity.forget();
    assert.deepEqual((await there.identity.join('t', words)).mark, comment.author.mark);
    await assert.rejects(second.visit().identity.join('t', words), missing);
  });

  test('lie nowhere but with the person', async (t) => {
    const { here, store } = await openTwo(t);
    const all = [await here.identity.recovery('t'), (await here.identity.invite('t')).words];
    const kept = JSON.stringify((await store.driver.query('select * from identity_words')).rows);
    for (const words of all) assert.ok(!kept.includes(words) && !kept.includes(words.split(' ')[0]));
  });
});

describe('a device that is taken out', () => {
  test('can do nothing more, and what it signed stays proven', async (t) => {
    const { here, there, send, comment } = await openTwo(t);
    await there.identity.join('t', (await here.identity.invite('t')).words);
    const lost = (await there.identity.keys('t')).find((key) => !key.here);
    await there.identity.revoke('t', lost.id);
    const { id } = comment;
    for (const deed of [
      () => here.create(draft()),
      () => here.update({ threadId: 't', id, body: 'x', revision: 1 }),
      () => here.remove({ threadId: 't', id }),
      () => here.react({ threadId: 't', id, kind: 'like', given: true }),
      () => here.report({ threadId: 't', id }),
      () => here.mine({ limit: 10 }),
      () => here.eraseMine(),
      () => here.identity.invite('t'),
      () => here.identity.recovery('t'),
      () => here.identity.keys('t'),
      () => here.identity.dispute({ threadId: 't', id }),
    ]) {
      await assert.rejects(deed(), revoked, String(deed));
    }
    const { proof } = await (await send('GET', `/comments/${id}/proof?thread=t`)).json();
    assert.equal((await verifyComment(comment, proof)).valid, true);
    assert.equal((await there.identity.keys('t')).length, 1);
    assert.equal((await there.remove({ threadId: 't', id })).body, '');
  });

  test('reads and erases what it wrote as somebody else, whichever key is asked first', async (t) => {
    const { here, there } = await openTwo(t);
    await there.identity.join('t', (await here.identity.invite('t')).words);
    const lost = (await there.identity.keys('t')).find((key) => !key.here);
    await there.identity.revoke('t', lost.id);
    for (const thread of ['t', 'u', 'v', 'w']) {
      await here.identity.fresh(thread);
      await here.create(draft(thread));
    }
    const found = [];
    for (let cursor, more = true; more; more = cursor !== undefined) {
      const page = await here.mine({ limit: 10, ...(cursor && { cursor }) });
      found.push(...page.comments.map(({ thread }) => thread.id));
      cursor = page.next;
    }
    assert.deepEqual(found.toSorted(), ['t', 'u', 'v', 'w']);
    await here.eraseMine();
    assert.deepEqual(Object.values(await there.counts(['t', 'u', 'v', 'w'])), [1, 0, 0, 0]);
  });

  test('has given words to nobody', async (t) => {
    const { here, there, second } = await openTwo(t);
    const words = (await here.identity.invite('t')).words;
    await there.identity.join('t', words);
    const left = [await here.identity.recovery('t'), (await here.identity.invite('t')).words];
    await there.identity.revoke('t', (await there.identity.keys('t'))[0].id);
    for (const each of left) await assert.rejects(second.visit().identity.join('t', each), missing);
  });

  test('is never the last one', async (t) => {
    const { here } = await openTwo(t);
    const [{ id }] = await here.identity.keys('t');
    await assert.rejects(
      here.identity.revoke('t', id),
      ({ code, cause }) => code === 'FORBIDDEN' && cause.reason === 'last-key',
    );
    await assert.rejects(here.identity.revoke('t', '0'.repeat(64)), missing);
    await here.create(draft());
  });
});

describe('who wants to be somebody else in each thread', () => {
  test('is so from then on, and stays who they were where they wrote', async (t) => {
    const { here, comment } = await openTwo(t);
    assert.equal(await here.identity.apart(), false);
    assert.equal(await here.identity.apart(true), true);
    const marks = [];
    for (const thread of ['t', 'u', 'v', 'u'])
      marks.push((await here.create(draft(thread))).author.mark.words);
    assert.equal(marks[0], comment.author.mark.words);
    assert.equal(marks[1], marks[3]);
    assert.equal(new Set(marks).size, 3);
    assert.deepEqual([await here.identity.me('w'), (await here.identity.me('u')).scope], [null, 'thread']);
    assert.equal(await here.identity.apart(false), false);
    assert.deepEqual((await here.create(draft('w'))).author.mark, comment.author.mark);
    assert.equal((await here.create(draft('u'))).author.mark.words, marks[1]);
  });

  test('is so anyway where the site has it for all', async (t) => {
    const { here } = await openTwo(t, { identities: 'thread' });
    assert.deepEqual([await here.identity.apart(), await here.identity.apart(false)], [true, true]);
  });
});
