import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { IMITATIONS } from '../../support/imitations.mjs';
import { browserOn, draft } from '../support/browsers.mjs';
import { openModeration, signedInModerator } from '../support/moderators.mjs';

const called = (name) => draft('t', { author: { name } });
const reserved = ({ code, cause }) => code === 'FORBIDDEN' && cause.reason === 'reserved-name';

/** A moderator in a session asks for words, and types them into the widget. */
async function joinedBy(session, adapter) {
  const answer = await session.send('POST', '/moderation/invitation', { body: {} });
  return adapter.identity.join('t', (await answer.json()).words);
}

describe('names of owner and moderators', () => {
  test("are for their keys, and so are words of badges and names of the site's own", async (t) => {
    const world = await openModeration(t, { reserve: ['Example Times'] });
    await signedInModerator(world.handler, world.owner, 'Rosa Luxem');
    const adapter = browserOn(world).visit();
    for (const name of [
      'Rosa Luxem',
      'rosa luxem',
      'Rоsа  Luxem',
      'ROSA LUXEM',
      'Rosa\u200bLuxem',
      'Owner',
      'Admin',
      'ADMIN',
      'Аdmіn',
      'Adm1n',
      'ａｄｍｉｎ',
      'Bob (Admin)',
      'Moderator Bob',
      'Модератор',
      'Inhaber',
      'modérateur',
      '管理员',
      'مشرف',
      'Example Times',
      'example-times',
    ]) {
      await assert.rejects(adapter.create(called(name)), reserved, name);
    }
    for (const name of ['', 'Rosa', 'Adminton', 'Modest', 'Bob Owner', 'Anna Modrow', 'Ada']) {
      assert.equal((await adapter.create(called(name))).author.name, name);
    }
  });

  test('are theirs with the words that they ask for, and their comments say who they are', async (t) => {
    const world = await openModeration(t);
    const rosa = await signedInModerator(world.handler, world.owner, 'Rosa');
    const [adapter, others] = [browserOn(world).visit(), browserOn(world).visit()];
    const me = await joinedBy(rosa, adapter);
    assert.deepEqual([me.names, me.scope], [['Rosa'], 'site']);
    const { author } = await adapter.create(called('Rosa'));
    assert.deepEqual([author.role, author.mark], ['moderator', me.mark]);
    assert.equal((await adapter.create(called('Moderator'))).author.role, 'moderator');
    await joinedBy(world.owner, others);
    assert.equal((await others.create(called('Admin'))).author.role, 'owner');
    await assert.rejects(others.create(called('Rosa')), reserved);
    const second = browserOn(world).visit();
    assert.deepEqual((await joinedBy(rosa, second)).mark, me.mark);
    const { comments } = await others.list({ threadId: 't', order: 'oldest', limit: 10 });
    assert.deepEqual(
      comments.map((comment) => comment.author.role),
      ['moderator', 'moderator', 'owner'],
    );
  });

  test('are no longer theirs when they moderate no more, nor of the next of that name', async (t) => {
    let late = 0;
    const world = await openModeration(t, { now: () => Date.now() + late });
    const rosa = await signedInModerator(world.handler, world.owner, 'Rosa');
    const adapter = browserOn(world).visit();
    await joinedBy(rosa, adapter);
    const before = await adapter.create(called('Rosa'));
    const asked = await rosa.send('POST', '/moderation/invitation', { body: {} });
    const { words } = await asked.json();
    await world.owner.send('DELETE', '/moderation/moderators/Rosa');
    late = 6000;
    const after = await adapter.create(called('Rosa'));
    assert.deepEqual([after.author.role, after.author.mark], [undefined, before.author.mark]);
    await signedInModerator(world.handler, world.owner, 'Rosa');
    late = 12_000;
    await assert.rejects(adapter.create(called('Rosa')), reserved);
    await assert.rejects(browserOn(world).visit().identity.join('t', words), { code: 'NOT_FOUND' });
  });

  test('are theirs in each thread with another mark where people are told apart there', async (t) => {
    const world = await openModeration(t, { identities: 'thread' });
    const adapter = browserOn(world).visit();
    const me = await joinedBy(world.moderator, adapter);
    assert.equal(me.scope, 'thread');
    const here = await adapter.create(draft());
    const elsewhere = await adapter.create(draft('u'));
    assert.deepEqual([here.author.role, elsewhere.author.role], ['moderator', undefined]);
    assert.notDeepEqual(here.author.mark, elsewhere.author.mark);
  });
});

test('T10: each name that imitates somebody is refused with its reason, or stands with another mark and no badge', async (t) => {
  const world = await openModeration(t, { guard: false });
  await signedInModerator(world.handler, world.owner, 'Rosa Luxem');
  const [owner, other] = [browserOn(world).visit(), browserOn(world).visit()];
  await joinedBy(world.owner, owner);
  const genuine = await owner.create(called('Admin'));
  const figures = new Map();
  for (const { name, how, outcome } of IMITATIONS) {
    const met = await other.create(called(name)).then(
      ({ author }) => {
        assert.deepEqual([author.name, author.role], [name, undefined], how);
        assert.notEqual(author.mark.words, genuine.author.mark.words);
        return 'shown';
      },
      ({ cause }) => cause.reason,
    );
    assert.equal(met, outcome, `${JSON.stringify(name)}: ${how}`);
    figures.set(outcome, (figures.get(outcome) ?? 0) + 1);
  }
  const told = [...figures].map(([outcome, count]) => `${count} × ${outcome}`).join(', ');
  t.diagnostic(`T10: ${IMITATIONS.length} of ${IMITATIONS.length} names as expected: ${told}`);
});
