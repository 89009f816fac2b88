import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newAuthenticator } from '../support/authenticator.mjs';
import { openHandler } from '../support/handlers.mjs';
import { making, OPTIONS, sends, using } from '../support/passkeys.mjs';
import { newPerson } from '../support/signers.mjs';

/** Ada, who has written and made a passkey. */
async function openWorld(t, { authenticator = newAuthenticator(), ...options } = {}) {
  const world = await openHandler(t, options);
  const [ada, phone] = [await newPerson(), await newPerson()];
  const comment = await (await ada.post(world)).json();
  const made = await sends(world, ada, await making(world, ada, authenticator));
  assert.equal(made.status, 204);
  return { ...world, ada, phone, comment, authenticator };
}

const statusOf = async (answer) => (await answer).status;

describe('a passkey', () => {
  for (const alg of [-7, -8, -257]) {
    test(`of the algorithm ${alg} makes a new key that of who made it`, async (t) => {
      const world = await openWorld(t, { authenticator: newAuthenticator({ alg }) });
      const { ada, phone, comment, authenticator } = world;
      const answer = await sends(world, phone, await using(world, phone, authenticator));
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), { mark: comment.author.mark, names: ['Ada'], scope: 'site' });
      const path = `/comments/${comment.id}?thread=t`;
      const edited = await phone.ask(world, 'PATCH', path, { body: { body: 'Edited there' }, ifMatch: 1 });
      assert.equal((await edited.json()).body, 'Edited there');
      const { keys } = await (await ada.ask(world, 'GET', '/identity/keys')).json();
      assert.deepEqual(
        keys.map(({ here, passkey }) => [here, passkey]),
        [
          [true, undefined],
          [false, undefined],
          [false, true],
        ],
      );
    });
  }

  test('is asked for with what says nothing but the mark and the host', async (t) => {
    const world = await openWorld(t);
    const { ada, comment, store, authenticator } = world;
    const options = await (await OPTIONS.make(ada, world)).json();
    const again = await (await OPTIONS.make(ada, world)).json();
    const { words } = comment.author.mark;
    assert.deepEqual(options.rp, { id: 'site.example', name: 'site.example' });
    assert.deepEqual([options.user.name, options.user.displayName], [words, `${words} · site.example`]);
    assert.notEqual(options.user.id, again.user.id);
    assert.notEqual(options.challenge, again.challenge);
    assert.equal(options.excludeCredentials[0].id, authenticator.passkeys[0].id.toString('base64url'));
    const [row] = (await store.driver.query('select * from passkeys')).rows;
    const kept = ['added', 'counter', 'credential', 'id', 'identity', 'public_key', 'thread'];
    assert.deepEqual(Object.keys(row).toSorted(), kept);
    const { user } = authenticator.passkeys[0];
    assert.ok(!JSON.stringify(row).includes(user.id));
  });

  test('may be used as often as its owner likes, each time by a key of its own', async (t) => {
    for (const counts of [true, false]) {
      const world = await openWorld(t, { authenticator: newAuthenticator({ counts }) });
      for (let times = 0; times < 3; times++) {
        const other = await newPerson();
        const { status } = await sends(world, other, await using(world, other, world.authenticator));
        assert.equal(status, 200);
      }
    }
  });

  test('is good in one thread alone where its owner is known in no other, or wants it so', async (t) => {
    const world = await openWorld(t, { identities: 'site' });
    const { ada, phone } = world;
    const authenticator = newAuthenticator();
    await sends(world, ada, await making(world, ada, authenticator, {}, '?thread=t'));
    assert.equal(await statusOf(sends(world, phone, await using(world, phone, authenticator, {}, 'u'))), 404);
    const answer = await sends(world, phone, await using(world, phone, authenticator));
    assert.equal((await answer.json()).scope, 'thread');
  });

  test('leads to nobody when it was taken out, or any key of its owner was', async (t) => {
    const world = await openWorld(t);
    const { ada, phone, authenticator } = world;
    const idOf = async (find) =>
      (await (await ada.ask(world, 'GET', '/identity/keys')).json()).keys.find(find).id;
    const takeOut = async (find) => ada.ask(world, 'DELETE', `/identity/keys/${await idOf(find)}`);
    assert.equal((await takeOut(({ passkey }) => passkey)).status, 204);
    assert.equal(await statusOf(sends(world, phone, await using(world, phone, authenticator))), 404);
    const other = newAuthenticator();
    await sends(world, ada, await making(world, ada, other));
    await sends(world, phone, await using(world, phone, other));
    assert.equal((await takeOut(({ here, passkey }) => !here && !passkey)).status, 204);
    const late = await newPerson();
    assert.equal(await statusOf(sends(world, late, await using(world, late, other))), 404);
    // The only key that is left stays.
    assert.equal((await takeOut(({ here }) => here)).status, 403);
  });

  test('is no more taken out by others than a key is', async (t) => {
    const world = await openWorld(t);
    const { ada, phone } = world;
    await phone.post(world);
    const { keys } = await (await ada.ask(world, 'GET', '/identity/keys')).json();
    const path = `/identity/keys/${keys.find(({ passkey }) => passkey).id}`;
    assert.equal(await statusOf(phone.ask(world, 'DELETE', path)), 404);
    assert.equal((await (await ada.ask(world, 'GET', '/identity/keys')).json()).keys.length, 2);
  });

  test('is not offered where the server has none, nor to who never wrote', async (t) => {
    const world = await openHandler(t, { passkeys: undefined });
    assert.deepEqual(await (await world.send('GET', '/identity')).json(), { scope: 'site' });
    const ada = await newPerson();
    await ada.post(world);
    for (const ask of Object.values(OPTIONS)) assert.equal(await statusOf(ask(ada, world)), 404);
    const other = await openHandler(t);
    assert.deepEqual(await (await other.send('GET', '/identity')).json(), { scope: 'site', passkeys: true });
    assert.equal(await statusOf(OPTIONS.make(await newPerson(), other)), 404);
  });

  test('is one of twenty at most', async (t) => {
    const world = await openWorld(t);
    const { ada } = world;
    const statuses = [];
    for (let times = 0; times < 20; times++) {
      statuses.push(await statusOf(sends(world, ada, await making(world, ada, newAuthenticator()))));
    }
    assert.deepEqual([statuses.at(-2), statuses.at(-1)], [204, 422]);
  });
});

describe('an answer of an authenticator that came before', () => {
  test('is taken once more from the same request, whose answer was lost', async (t) => {
    const world = await openWorld(t);
    const { ada, phone, authenticator } = world;
    const request = await making(world, ada, newAuthenticator());
    for (const status of [204, 204]) assert.equal(await statusOf(sends(world, ada, request)), status);
    const used = await using(world, phone, authenticator);
    const headers = await phone.headers('POST', used.path, used);
    for (const status of [200, 200]) {
      const answer = await world.send('POST', used.path, { body: used.body, headers });
      assert.equal(answer.status, status);
    }
    const { keys } = await (await ada.ask(world, 'GET', '/identity/keys')).json();
    assert.equal(keys.length, 4);
  });

  test('is refused from any other request', async (t) => {
    const world = await openWorld(t, { authenticator: newAuthenticator({ counts: false }) });
    const { ada, phone, authenticator } = world;
    const used = await using(world, phone, authenticator);
    assert.equal(await statusOf(sends(world, phone, used)), 200);
    assert.equal(await statusOf(sends(world, phone, used)), 404);
    const thief = await newPerson();
    assert.equal(await statusOf(sends(world, thief, used)), 404);
    const request = await making(world, ada, newAuthenticator());
    await sends(world, ada, request);
    const { keys } = await (await ada.ask(world, 'GET', '/identity/keys')).json();
    await ada.ask(world, 'DELETE', `/identity/keys/${keys.at(-1).id}`);
    assert.equal(await statusOf(sends(world, ada, request)), 422);
  });

  test('is refused when it comes late', async (t) => {
    let late = 0;
    const now = () => Date.now() + late;
    const world = await openWorld(t, { now, store: { now } });
    const { ada, phone, authenticator } = world;
    const [request, used] = [
      await making(world, ada, newAuthenticator()),
      await using(world, phone, authenticator),
    ];
    late = 300_001;
    assert.equal(await statusOf(sends(world, ada, request)), 422);
    assert.equal(await statusOf(sends(world, phone, used)), 404);
  });
});
