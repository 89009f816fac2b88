import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createChallenge, solveChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { httpAdapter } from '../../../dist/adapters/http.js';
import { workOn } from '../../../dist/adapters/http/work.js';
import { altcha } from '../../../dist/server/guard/altcha.js';
import { openBackend } from '../support/backends.mjs';
import { openHandler } from '../support/handlers.mjs';
import { databaseFile } from '../support/stores.mjs';

const START = Date.parse('2026-11-23T09:16:00Z');
const MINUTE = 60_000;
/** The site takes two at once, and one more a minute. */
const LIMITS = { writer: null, address: null, thread: null, site: { burst: 2, every: MINUTE } };

const header = (challenge, solution) => ({
  'comment-work': btoa(JSON.stringify({ challenge, solution })),
});
const worked = async (task) => header(task, await solveChallenge({ challenge: task, deriveKey }));

/** Made by how many, of which each has the cheap kind of work. */
async function counted() {
  const work = await altcha({ cost: 10, prefix: '0' });
  const made = [];
  return { made, work: { ...work, task: async (...values) => made.push(values) && work.task(...values) } };
}

/** A handler under attack: what the site takes for nothing is gone. */
async function attacked(t, { guard, ...more } = {}) {
  const clock = { now: START };
  const now = () => clock.now;
  const { work, made } = await counted();
  const handler = await openHandler(t, {
    guard: { limits: LIMITS, work, ...guard },
    now,
    store: { now, ...more.store },
  });
  for (let times = 0; times < 2; times++) assert.equal((await handler.post()).status, 201);
  assert.deepEqual(made, [], 'nobody is asked for work before');
  const refused = await handler.post();
  assert.equal(refused.status, 429);
  return { ...handler, clock, refused, task: (await refused.clone().json()).work };
}

const bodyOf = async (answer) => (await answer.json()).body;

describe('a comment when too many write at once', () => {
  test('takes work, or time', async (t) => {
    const { post, refused, task, clock } = await attacked(t);
    assert.equal(refused.headers.get('retry-after'), '60');
    const done = await post({ body: 'For work' }, await worked(task));
    assert.deepEqual([done.status, await bodyOf(done)], [201, 'For work']);
    clock.now += MINUTE;
    assert.equal((await post({ body: 'For time' })).status, 201);
  });

  test('has each piece of work count once, for all processes', async (t) => {
    const file = databaseFile(t);
    const { post, task } = await attacked(t, { store: { file } });
    const headers = await worked(task);
    const again = { ...headers, 'idempotency-key': 'the same' };
    assert.equal((await post({ body: 'One' }, again)).status, 201);
    // The answer was lost: this is no second comment.
    assert.equal(await bodyOf(await post({ body: 'One' }, again)), 'One');
    const other = await openHandler(t, {
      guard: { limits: LIMITS, work: (await counted()).work },
      now: () => START,
      store: { file, now: () => START },
    });
    for (const { send } of [{ send: post }, { send: other.post }]) {
      assert.equal((await send({ body: 'Two' }, headers)).status, 429);
    }
  });

  test('is refused with work that was not done, not asked for, of another day, or too late', async (t) => {
    const { post, task, clock } = await attacked(t);
    const { solution } = JSON.parse(atob((await worked(task))['comment-work']));
    const own = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 1,
      keyPrefix: '0',
      deriveKey,
      hmacSignatureSecret: 'a guess',
      data: { ends: START + MINUTE },
    });
    const easier = { ...task, parameters: { ...task.parameters, cost: 1 } };
    for (const headers of [
      header(task, { ...solution, counter: solution.counter + 1 }),
      header(task, { ...solution, derivedKey: '00'.repeat(32) }),
      header({ ...task, signature: undefined }, solution),
      header(task),
      await worked(own),
      await worked(easier),
      { 'comment-work': 'nothing' },
      { 'comment-work': btoa('null') },
      { 'comment-work': btoa(`${'{"challenge":'.repeat(500)}1${'}'.repeat(500)}`) },
    ]) {
      const answer = await post({}, headers);
      const { work } = await answer.json();
      assert.equal(answer.status, 429, JSON.stringify(headers));
      assert.notEqual(work.signature, task.signature, 'another task');
    }
    clock.now += 10 * MINUTE;
    // The buckets are full again by then.
    for (let times = 0; times < 2; times++) await post();
    assert.equal((await post({}, await worked(task))).status, 429);
    const { work: late } = await (await post()).json();
    clock.now += 24 * 60 * MINUTE - MINUTE;
    for (let times = 0; times < 2; times++) await post();
    assert.equal((await post({}, await worked(late))).status, 429);
  });

  test('is the same for an edit', async (t) => {
    const { send, post, task } = await attacked(t);
    const { id } = await (await post({}, await worked(task))).json();
    const edit = (headers) =>
      send('PATCH', `/comments/${id}?thread=t`, {
        body: { body: 'Newer' },
        headers: { 'if-match': '"1"', ...headers },
      });
    const refused = await edit();
    assert.equal(refused.status, 429);
    assert.equal(await bodyOf(await edit(await worked((await refused.json()).work))), 'Newer');
  });

  test('has an end even so: who works has buckets of their own, and no more of them than everybody', async (t) => {
    const { post } = await attacked(t);
    const next = async () => worked((await (await post()).json()).work);
    for (let times = 0; times < 2; times++) assert.equal((await post({}, await next())).status, 201);
    const full = await post({}, await next());
    assert.deepEqual([full.status, (await full.json()).work], [429, undefined]);
    assert.equal(full.headers.get('retry-after'), '60');
  });

  test('is held back by the limits of its own writer all the same', async (t) => {
    const limits = { ...LIMITS, writer: { burst: 2, every: MINUTE } };
    const { post, task } = await attacked(t, { guard: { limits } });
    const answer = await post({}, await worked(task));
    assert.deepEqual([answer.status, (await answer.json()).work], [429, undefined]);
  });
});

describe('workOn', () => {
  test('finds what altcha-lib takes for a solution', async () => {
    for (const keyPrefix of ['0', '0f', 'A']) {
      const hmacSignatureSecret = 'secret';
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: 10,
        keyPrefix,
        deriveKey,
        hmacSignatureSecret,
      });
      const said = JSON.parse(atob(await workOn(challenge, undefined)));
      assert.equal((await verifySolution({ ...said, deriveKey, hmacSignatureSecret })).verified, true);
    }
  });

  test('does nothing for what it does not know, or what would take too long, and ends when nobody waits', async () => {
    const parameters = { algorithm: 'ARGON2ID', nonce: '00', salt: '00', cost: 1, keyLength: 32 };
    for (const task of [null, {}, 'x', { parameters }, { parameters: { ...parameters, keyPrefix: '0' } }]) {
      assert.equal(await workOn(task, undefined), null);
    }
    const long = { ...parameters, algorithm: 'PBKDF2/SHA-256', keyPrefix: '0', cost: 40_000_000 };
    assert.equal(
      await workOn({ parameters: { ...long, keyPrefix: 'f'.repeat(64), cost: 10_000_000 } }),
      null,
    );
    const controller = new AbortController();
    const endless = workOn(
      { parameters: { ...long, keyPrefix: 'f'.repeat(64), cost: 1 } },
      controller.signal,
    );
    controller.abort();
    await assert.rejects(endless, { code: 'ABORTED' });
  });
});

describe('the http adapter', () => {
  test('does the work that a server asks for, and sends again', async (t) => {
    const { work, made } = await counted();
    const limits = { ...LIMITS, site: { burst: 1, every: 3_600_000 } };
    const backend = openBackend({ guard: { limits, work } });
    t.after(() => backend.close());
    const { url, site, fetch, storage } = backend;
    const adapter = httpAdapter({ url, site, fetch, storage });
    const create = (body) =>
      adapter.create({
        threadId: 't',
        parentId: null,
        author: { name: '' },
        body,
        idempotencyKey: crypto.randomUUID(),
      });
    assert.equal((await create('One')).body, 'One');
    assert.equal(made.length, 0);
    assert.equal((await create('Two')).body, 'Two');
    assert.equal(made.length, 1);
    await assert.rejects(create('Three'), { code: 'RATE_LIMITED' });
  });
});
