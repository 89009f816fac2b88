// Answers of authenticators in which something is not as it must be: none is taken, and nothing is kept of any.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { newAuthenticator } from '../support/authenticator.mjs';
import { openHandler } from '../support/handlers.mjs';
import { making, OPTIONS, sends, using } from '../support/passkeys.mjs';
import { newPerson } from '../support/signers.mjs';

const RUNS = Number(process.env.ALTERED_RUNS ?? 200);
const SEED = Number(process.env.ALTERED_SEED ?? 6);

const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const jsonIn = (text) => JSON.parse(Buffer.from(text, 'base64url'));

async function openWorld(t) {
  const failures = [];
  const world = await openHandler(t, { onError: (error) => failures.push(error) });
  const [ada, eve] = [await newPerson(), await newPerson()];
  for (const person of [ada, eve]) await person.post(world);
  const authenticator = newAuthenticator();
  assert.equal((await sends(world, ada, await making(world, ada, authenticator))).status, 204);
  const count = async (table) =>
    Number((await world.store.driver.query(`select count(*) as n from ${table}`)).rows[0].n);
  return { ...world, ada, eve, authenticator, failures, count };
}

/** What a page, an authenticator or somebody on the way may have changed, though all of it is signed as it is. */
const LIES = {
  'on the page of another site': { clientData: { origin: 'https://evil.example' } },
  'on a page without https': { clientData: { origin: 'http://site.example' } },
  'on another port': { clientData: { origin: 'https://site.example:8443' } },
  'on a page of a subdomain': { clientData: { origin: 'https://sub.site.example' } },
  'within a page of somebody else': { clientData: { crossOrigin: true } },
  'within a page that is named': { clientData: { crossOrigin: true, topOrigin: 'https://evil.example' } },
  'for another host': { rpId: 'evil.example' },
  'for the host above': { rpId: 'example' },
  'with nobody there': { flags: 0 },
  'without a challenge': { clientData: { challenge: '' } },
  'with a challenge that somebody made up': { clientData: { challenge: base64url('x'.repeat(32)) } },
  'with a challenge that is none': { clientData: { challenge: 7 } },
  'of another kind': { clientData: { type: 'webauthn.other' } },
};

/** Challenges that the server gave, for something else. */
const CHALLENGES = {
  'for making one': async (world) => (await OPTIONS.make(world.ada, world)).json(),
  'for the key of another person': async (world) => (await OPTIONS.use(await newPerson(), world)).json(),
  'which ends later, says who sends it': async (world, { challenge }) => {
    const [ends, ...rest] = String(Buffer.from(challenge, 'base64url')).split('.');
    return { challenge: base64url([Number(ends) + 1, ...rest].join('.')) };
  },
};

describe('a passkey that was used', () => {
  for (const [what, changes] of Object.entries(LIES)) {
    test(`${what} leads to nobody`, async (t) => {
      const world = await openWorld(t);
      const phone = await newPerson();
      const answer = await sends(world, phone, await using(world, phone, world.authenticator, changes));
      assert.equal(answer.status, 404);
      assert.deepEqual(world.failures, []);
    });
  }

  for (const [what, other] of Object.entries(CHALLENGES)) {
    test(`with a challenge ${what} leads to nobody`, async (t) => {
      const world = await openWorld(t);
      const phone = await newPerson();
      const given = await (await OPTIONS.use(phone, world)).json();
      const { challenge } = await other(world, given);
      assert.notEqual(challenge, given.challenge);
      const request = await using(world, phone, world.authenticator, { options: { challenge } });
      assert.equal((await sends(world, phone, request)).status, 404);
    });
  }

  test('by the credential of somebody else, by one that nobody made, or by one that was copied, leads to nobody', async (t) => {
    const world = await openWorld(t);
    const { ada, eve, authenticator } = world;
    const [phone, stranger] = [await newPerson(), newAuthenticator()];
    stranger.create({ challenge: '', rp: { id: 'site.example' }, user: {} });
    assert.equal((await sends(world, phone, await using(world, phone, stranger))).status, 404);
    // Eve says that hers is Ada's.
    const [theirs] = authenticator.passkeys;
    const passkey = { ...stranger.passkeys[0], id: theirs.id };
    assert.equal((await sends(world, phone, await using(world, phone, stranger, { passkey }))).status, 404);
    const taking = await making(world, eve, stranger, { id: theirs.id });
    assert.equal((await sends(world, eve, taking)).status, 422);
    // A copy does not know how often the other one has signed.
    assert.equal((await sends(world, phone, await using(world, phone, authenticator))).status, 200);
    const late = await newPerson();
    const copied = await using(world, late, authenticator, { counter: 1 });
    assert.equal((await sends(world, late, copied)).status, 404);
    const { keys } = await (await ada.ask(world, 'GET', '/identity/keys')).json();
    assert.equal(keys.length, 3);
  });

  test(`and in ${RUNS} answers altered at one place leads to nobody`, async (t) => {
    const world = await openWorld(t);
    const before = await world.count('identity_keys');
    const part = fc.constantFrom('id', 'clientDataJSON', 'authenticatorData', 'signature');
    const [at, bit] = [fc.nat(4000), fc.integer({ min: 0, max: 7 })];
    await fc.assert(
      fc.asyncProperty(part, at, bit, async (name, place, shift) => {
        const phone = await newPerson();
        const { path, body } = await using(world, phone, world.authenticator);
        const bytes = Buffer.from(body[name], 'base64url');
        bytes[place % bytes.length] ^= 1 << shift;
        const altered = { ...body, [name]: base64url(bytes) };
        const { status } = await sends(world, phone, { path, body: altered });
        assert.ok([404, 429].includes(status), String(status));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    assert.equal(await world.count('identity_keys'), before);
    assert.deepEqual(world.failures, []);
  });

  test('is not taken with what was signed of another request', async (t) => {
    const world = await openWorld(t);
    for (const changes of [
      { text: 'x' },
      { id: 'AAAA' },
      { thread: 'u' },
      { action: 'passkey' },
      { site: 'https://evil.example' },
    ]) {
      const phone = await newPerson();
      const request = await using(world, phone, world.authenticator);
      assert.equal((await sends(world, phone, request, changes)).status, 401, JSON.stringify(changes));
    }
  });
});

describe('a passkey that was made', () => {
  const certified = ['packed', new Map([['x5c', [Buffer.from('certificate')]]])];
  const more = {
    'for using one': (world, eve) => OPTIONS.use(eve, world),
    'for another person': (world) => OPTIONS.make(world.ada, world),
  };
  const lies = {
    ...LIES,
    'by a make of device that is certified': { attestation: certified },
    'by one that can not be checked': { attestation: ['fido-u2f', new Map()] },
    'with more to say than nothing': { attestation: ['none', new Map([['alg', -7]])] },
  };

  for (const [what, changes] of Object.entries(lies)) {
    test(`${what} is not kept`, async (t) => {
      const world = await openWorld(t);
      const request = await making(world, world.eve, newAuthenticator(), changes);
      assert.equal((await sends(world, world.eve, request)).status, 422);
      assert.equal(await world.count('passkeys'), 1);
      assert.deepEqual(world.failures, []);
    });
  }

  for (const [what, ask] of Object.entries(more)) {
    test(`with a challenge ${what} is not kept`, async (t) => {
      const world = await openWorld(t);
      const { challenge } = await (await ask(world, world.eve)).json();
      const request = await making(world, world.eve, newAuthenticator(), { clientData: { challenge } });
      assert.equal((await sends(world, world.eve, request)).status, 422);
    });
  }

  test(`is not kept of ${RUNS} answers that are nonsense or nearly right`, async (t) => {
    const world = await openWorld(t);
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map(base64url),
      fc.json().map((text) => base64url(text)),
      fc.jsonValue(),
    );
    const part = fc.constantFrom('id', 'clientDataJSON', 'attestationObject');
    await fc.assert(
      fc.asyncProperty(part, anything, async (name, value) => {
        const { path, body } = await making(world, world.eve, newAuthenticator());
        const { status } = await sends(world, world.eve, { path, body: { ...body, [name]: value } });
        assert.ok([401, 422, 429].includes(status), String(status));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    assert.equal(await world.count('passkeys'), 1);
    assert.deepEqual(world.failures, []);
  });

  test('has the id that stands in what its authenticator said', async (t) => {
    const world = await openWorld(t);
    const { path, body } = await making(world, world.eve, newAuthenticator());
    assert.equal(jsonIn(body.clientDataJSON).origin, 'https://site.example');
    const request = { path, body: { ...body, id: base64url('another') } };
    assert.equal((await sends(world, world.eve, request)).status, 422);
    const long = { path, body: { ...body, id: base64url(Buffer.alloc(1024)) } };
    assert.equal((await sends(world, world.eve, long)).status, 422);
  });
});
