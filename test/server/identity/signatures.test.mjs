import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { verifyComment, verifyExported } from '../../../dist/identity/index.js';
import { exportLines } from '../../../dist/server/sql/transfer.js';
import { openHandler, SITE } from '../support/handlers.mjs';
import { newPerson } from '../support/signers.mjs';

const PATH = '/comments?thread=t';
const body = { parentId: null, author: { name: 'Ada' }, body: 'Text' };
const OTHER_SITE = 'https://other.example';

async function rows({ store }) {
  return Number((await store.driver.query('select count(*) as count from comments')).rows[0].count);
}

describe('a signed comment', () => {
  for (const algorithm of ['ed25519', 'p256']) {
    test(`is kept with its signature, by ${algorithm}`, async (t) => {
      const world = await openHandler(t);
      const ada = await newPerson(algorithm);
      const answer = await ada.post(world, { author: { name: 'Ada', url: 'https://ada.example' } });
      assert.equal(answer.status, 201);
      const comment = await answer.json();
      const { proof, comment: shown } = await (
        await world.send('GET', `/comments/${comment.id}/proof?thread=t`)
      ).json();
      assert.deepEqual(shown, comment);
      const verdict = await verifyComment(comment, proof);
      assert.deepEqual(
        [verdict.valid, verdict.key, verdict.site, verdict.thread],
        [true, ada.key, SITE, 't'],
      );
      const altered = await verifyComment({ ...comment, body: 'Text.' }, proof);
      assert.deepEqual(altered, { valid: false, doubt: 'altered' });
    });
  }

  test('has the mark of its writer, the same on all of them, and nobody else has it', async (t) => {
    const world = await openHandler(t);
    const [ada, bob] = [await newPerson(), await newPerson()];
    const marks = [];
    for (const person of [ada, bob, ada]) marks.push((await (await person.post(world)).json()).author.mark);
    const elsewhere = await (await ada.post(world, {}, '/comments?thread=u')).json();
    assert.match(marks[0].words, /^[a-z]+ [a-z]+$/);
    assert.ok(marks[0].color >= 0 && marks[0].color <= 7);
    assert.deepEqual(marks[2], marks[0]);
    assert.deepEqual(elsewhere.author.mark, marks[0]);
    assert.notDeepEqual(marks[1], marks[0]);
    const page = await (await world.send('GET', PATH)).json();
    assert.deepEqual(
      page.comments.map(({ author }) => author.mark),
      marks,
    );
  });

  test('is edited and deleted by its key, and by no other', async (t) => {
    const world = await openHandler(t);
    const [ada, bob] = [await newPerson(), await newPerson()];
    const { id } = await (await ada.post(world)).json();
    const path = `/comments/${id}?thread=t`;
    const edit = { body: { body: 'Edited' }, ifMatch: 1 };
    assert.equal((await bob.ask(world, 'PATCH', path, edit)).status, 403);
    assert.equal((await bob.ask(world, 'DELETE', path)).status, 403);
    const edited = await ada.ask(world, 'PATCH', path, edit);
    assert.equal(edited.status, 200);
    const { proof } = await (await world.send('GET', `/comments/${id}/proof?thread=t`)).json();
    assert.equal((await verifyComment(await edited.json(), proof)).valid, true);
    assert.equal((await ada.ask(world, 'DELETE', path)).status, 200);
    const { rows: kept } = await world.store.driver.query('select mark, proof from comments');
    assert.deepEqual({ ...kept[0] }, { mark: null, proof: null });
  });

  test('is in the export with all that it takes to check it, on a line alone', async (t) => {
    const world = await openHandler(t);
    const ada = await newPerson();
    await ada.post(world, { author: { name: '', url: 'http://ada.example' }, timeZone: 'Asia/Tokyo' });
    const lines = [];
    for await (const line of exportLines(world.store.driver)) lines.push(line);
    const line = lines.find((each) => each.startsWith('{"comments"'));
    assert.equal((await verifyExported(line)).key, ada.key);
    assert.equal((await verifyExported(line.replace('"Text"', '"Test"'))).doubt, 'altered');
    assert.equal((await verifyExported(lines[0])).doubt, 'unsigned');
    assert.ok(
      !lines.join().includes(await world.store.markSecret()),
      'the secret of the marks is in the export',
    );
  });

  test('is found by its key among one’s own, and erased', async (t) => {
    const world = await openHandler(t);
    const [ada, bob] = [await newPerson(), await newPerson()];
    await ada.post(world);
    await bob.post(world);
    const mine = await (await ada.ask(world, 'GET', '/mine')).json();
    assert.equal(mine.comments.length, 1);
    const erase = await ada.headers('DELETE', '/mine');
    assert.equal((await (await world.send('DELETE', '/mine', { headers: erase })).json()).comments, 1);
    await ada.post(world);
    const again = await (await world.send('DELETE', '/mine', { headers: erase })).json();
    assert.deepEqual(again, { comments: 0, reactions: 0, reports: 0 });
  });

  test('on the site of the server itself, where browsers do not say where a request to read comes from', async (t) => {
    const world = await openHandler(t, { sites: [OTHER_SITE, SITE] });
    const ada = await newPerson();
    await ada.post(world);
    const headers = { ...(await ada.headers('GET', '/mine')), origin: null };
    assert.equal((await (await world.send('GET', '/mine', { headers })).json()).comments.length, 1);
  });
});

describe('T44: a request that was signed', () => {
  test('makes one comment, however often it is sent, and nothing else by the same key', async (t) => {
    const world = await openHandler(t, { sites: [SITE, OTHER_SITE] });
    const ada = await newPerson();
    const headers = await ada.headers('POST', PATH, { body });
    const send = (path = PATH, changes = {}, more = {}) =>
      world.send('POST', path, { body: { ...body, ...changes }, headers: { ...headers, ...more } });
    const first = await send();
    assert.equal(first.status, 201);
    assert.deepEqual(await (await send()).json(), await first.json());
    const parent = (await (await ada.post(world)).json()).id;
    for (const [path, changes, more] of [
      [PATH, { body: 'Other' }],
      [PATH, { parentId: parent }],
      [PATH, { author: { name: 'Eve' } }],
      [PATH, { author: { name: 'Ada', url: 'https://eve.example' } }],
      [PATH, { timeZone: 'Asia/Tokyo' }],
      ['/comments?thread=u'],
      [PATH, {}, { origin: OTHER_SITE }],
      [PATH, {}, { 'idempotency-key': 'another' }],
    ]) {
      assert.equal((await send(path, changes, more)).status, 401, JSON.stringify([path, changes, more]));
    }
    const again = await ada.headers(
      'POST',
      PATH,
      { body: { ...body, body: 'Other' } },
      { nonce: headers['idempotency-key'] },
    );
    const other = await world.send('POST', PATH, { body: { ...body, body: 'Other' }, headers: again });
    assert.equal(other.status, 422);
    assert.equal(await rows(world), 2);
  });

  test('gives a reaction once, also when it comes again after that was taken back', async (t) => {
    const world = await openHandler(t);
    const ada = await newPerson();
    const { id } = await (await ada.post(world)).json();
    const path = `/comments/${id}/reactions/like?thread=t`;
    const headers = await ada.headers('PUT', path);
    const give = async () => (await (await world.send('PUT', path, { headers })).json()).reactions;
    assert.deepEqual(await give(), { like: 1 });
    await ada.ask(world, 'DELETE', path);
    assert.equal(await give(), undefined);
    assert.equal((await world.send('DELETE', path, { headers })).status, 401);
  });

  test('is refused eleven minutes off, with the time that is right', async (t) => {
    const now = Date.UTC(2026, 10, 23);
    const world = await openHandler(t, { now: () => now });
    const ada = await newPerson();
    for (const off of [-11, 11, 60 * 24 * 365 * 3]) {
      const answer = await ada.ask(world, 'POST', PATH, { body }, { time: now + off * 60_000 });
      assert.equal(answer.status, 401);
      assert.equal((await answer.json()).now, now);
    }
    for (const off of [-9, 9]) {
      const answer = await ada.ask(world, 'POST', PATH, { body }, { time: now + off * 60_000 });
      assert.equal(answer.status, 201);
    }
    assert.equal(await rows(world), 2);
  });

  test('is not taken with a key under which any signature is good', async (t) => {
    const world = await openHandler(t);
    const [weak, signature] = [new Uint8Array(32), new Uint8Array(64)];
    weak[0] = signature[0] = 1;
    const text = (bytes) => Buffer.from(bytes).toString('base64url');
    const authorization = `Comment-Key ed25519.${text(weak)}.${Date.now()}.${text(signature)}`;
    const answer = await world.post({}, { authorization });
    assert.equal(answer.status, 401);
  });
});
