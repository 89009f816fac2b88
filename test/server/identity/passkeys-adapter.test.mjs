// The adapter with passkeys, and the rules that are published for every adapter; the browser's part is an authenticator here.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { adapterSuite } from '../../../dist/testing/adapter-suite.js';
import { newAuthenticator } from '../support/authenticator.mjs';
import { browserOn, draft } from '../support/browsers.mjs';
import { openHandler } from '../support/handlers.mjs';

const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const bufferOf = (text) => Uint8Array.from(Buffer.from(text, 'base64url')).buffer;

/** Options as `navigator.credentials` gets them, as JSON again. */
const asJson = (options) => ({
  ...options,
  challenge: base64url(options.challenge),
  ...(options.user && { user: { ...options.user, id: base64url(options.user.id) } }),
});

/** `PublicKeyCredential` of an answer. */
function credentialOf({ id, ...parts }) {
  const response = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bufferOf(text)]));
  return { rawId: bufferOf(id), response };
}

/** A device with one authenticator, which refuses with `refuses` when that is set. */
function device() {
  const authenticator = newAuthenticator();
  const world = { authenticator, refuses: null, asked: [] };
  const act =
    (name) =>
    async ({ publicKey }) => {
      world.asked.push(publicKey);
      if (world.refuses) throw new DOMException('No', world.refuses);
      return credentialOf(authenticator[name](asJson(publicKey)));
    };
  return Object.assign(world, { credentials: { create: act('create'), get: act('get') } });
}

let here;
const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

beforeEach(() => {
  here = device();
  globalThis.PublicKeyCredential = class {};
  Object.defineProperty(globalThis, 'navigator', {
    value: { credentials: here.credentials },
    configurable: true,
  });
});

afterEach(() => {
  delete globalThis.PublicKeyCredential;
  if (before) Object.defineProperty(globalThis, 'navigator', before);
  else delete globalThis.navigator;
});

async function openTwo(t, options) {
  const world = await openHandler(t, options);
  const [first, second] = [browserOn(world), browserOn(world)];
  return { ...world, first, second, here: first.visit(), there: second.visit() };
}

describe('the adapter for the server, with passkeys', () => {
  test('makes one and is who made it elsewhere, who may change what they wrote', async (t) => {
    const world = await openTwo(t);
    const comment = await world.here.create(draft());
    await (await world.here.identity.passkeys()).create('t');
    const me = await (await world.there.identity.passkeys()).use('t');
    assert.deepEqual(me, { mark: comment.author.mark, names: ['Ada'], kept: 'page', scope: 'site' });
    assert.deepEqual(await world.there.identity.me('elsewhere'), me);
    const { comments } = await world.there.list({ threadId: 't', order: 'oldest', limit: 10 });
    assert.equal(comments[0].own, true);
    const edit = { threadId: 't', id: comment.id, body: 'Edited there', revision: 1 };
    assert.equal((await world.there.update(edit)).body, 'Edited there');
    const keys = await world.there.identity.keys('t');
    assert.deepEqual(
      keys.map((key) => [key.here, key.passkey]),
      [
        [false, undefined],
        [true, undefined],
        [false, true],
      ],
    );
  });

  test('asks the browser for one that is found without a name, on this host, and not for its make', async (t) => {
    const world = await openTwo(t);
    await world.here.create(draft());
    const passkeys = await world.here.identity.passkeys();
    await passkeys.create('t');
    await passkeys.create('t');
    await passkeys.use('t');
    const [, { rp, attestation, authenticatorSelection, excludeCredentials }, use] = here.asked;
    assert.deepEqual([rp.id, attestation, use.rpId], ['site.example', 'none', 'site.example']);
    assert.equal(authenticatorSelection.residentKey, 'required');
    assert.equal(use.allowCredentials, undefined);
    const first = here.authenticator.passkeys[1].id;
    assert.deepEqual(
      excludeCredentials.map(({ id }) => Buffer.from(id)),
      [first],
    );
  });

  test('changes nothing when the person or the device says no, and tells which', async (t) => {
    const world = await openTwo(t);
    const { author } = await world.here.create(draft());
    const passkeys = await world.here.identity.passkeys();
    for (const [refuses, code] of Object.entries({
      NotAllowedError: 'ABORTED',
      AbortError: 'ABORTED',
      InvalidStateError: 'CONFLICT',
      SecurityError: 'UNKNOWN',
    })) {
      here.refuses = refuses;
      await assert.rejects(passkeys.create('t'), { code });
      await assert.rejects(passkeys.use('t'), { code });
    }
    here.refuses = null;
    assert.deepEqual((await world.here.identity.me('t')).mark, author.mark);
    assert.equal((await world.here.identity.keys('t')).length, 1);
    await assert.rejects((await world.there.identity.passkeys()).create('t'), { code: 'NOT_FOUND' });
  });

  test('loses nothing when answers are lost on the way', async (t) => {
    const world = await openTwo(t);
    const { author } = await world.here.create(draft());
    const [passkeys, others] = [await world.here.identity.passkeys(), await world.there.identity.passkeys()];
    for (const lost of [1, 2]) {
      world.first.lose(lost);
      await passkeys.create('t');
    }
    world.second.lose(2);
    assert.deepEqual((await others.use('t')).mark, author.mark);
    const passkey = (await world.here.identity.keys('t')).find((key) => key.passkey);
    world.first.lose(1);
    await world.here.identity.revoke('t', passkey.id);
    const kinds = (await world.here.identity.keys('t')).map((key) => Boolean(key.passkey));
    assert.deepEqual(kinds, [false, false, true]);
  });

  test('has none where the server, the browser or the address of the page can have none', async (t) => {
    const world = await openTwo(t);
    assert.ok(await world.here.identity.passkeys());
    const { asked, visit } = browserOn(world);
    delete globalThis.PublicKeyCredential;
    assert.equal(await visit().identity.passkeys(), null);
    assert.deepEqual(asked, []);
    globalThis.PublicKeyCredential = class {};
    assert.equal(
      await browserOn(await openHandler(t, { passkeys: undefined }))
        .visit()
        .identity.passkeys(),
      null,
    );
    for (const site of ['http://127.0.0.1:8080', 'http://[::1]:8080']) {
      assert.equal(await browserOn(world).visit({ site }).identity.passkeys(), null, site);
    }
  });
});

describe('the rules for every adapter', () => {
  const worlds = new WeakMap();
  const names = [];
  const visitOf = (world) => {
    const adapter = browserOn(world).visit();
    worlds.set(adapter, world);
    return adapter;
  };
  const rules = [];
  const world = { handler: () => Promise.reject(new Error('Nobody is there')) };
  adapterSuite({
    test: (name, run) => /passkey/.test(name) && rules.push([name, run]) && names.push(name),
    create: () => visitOf(world),
    elsewhere: (adapter) => visitOf(worlds.get(adapter)),
  });
  for (const [name, run] of rules) {
    test(name, async (t) => {
      Object.assign(world, await openHandler(t));
      await run();
      // They did not pass by having nothing to try.
      assert.ok(here.asked.length > 1);
    });
  }

  test('are two about passkeys', () => assert.equal(names.length, 2));
});
