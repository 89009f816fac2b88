import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markOf } from '../../../dist/server/identity/color.js';
import { marksOf } from '../../../dist/server/identity/marks.js';
import { FIRST_WORDS, SECOND_WORDS } from '../../../dist/server/identity/words.js';
import { sqlStore } from '../../../dist/server/sql/sql-store.js';
import { sqliteDriver } from '../../../dist/server/sql/sqlite.js';
import { meetIn } from '../../../dist/server/sql/identity/meeting.js';
import { openHandler } from '../support/handlers.mjs';
import { newPerson } from '../support/signers.mjs';
import { databaseFile, newComment, openStore } from '../support/stores.mjs';

/** How many letters must be changed, added or taken out to make one word of another; 3 stands for more. */
function distance(a, b) {
  if (Math.abs(a.length - b.length) >= 3) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return Math.min(row[b.length], 3);
}

const newcomer = async (secret, name) => ({
  identity: name,
  keyId: `key of ${name}`,
  publicKey: 'ed25519.x',
  thread: null,
  marks: await marksOf(secret, name),
});

describe('the words of marks', () => {
  for (const [name, words] of Object.entries({ FIRST_WORDS, SECOND_WORDS })) {
    test(`are 1,024 that differ in three letters at least: ${name}`, () => {
      assert.equal(new Set(words).size, 1024);
      for (const word of words) assert.match(word, /^[a-z]{4,11}$/);
      const close = words.flatMap((word, index) =>
        words.slice(index + 1).flatMap((other) => (distance(word, other) < 3 ? [[word, other]] : [])),
      );
      assert.deepEqual(close, []);
    });
  }

  test('are not in both lists', () => {
    const both = FIRST_WORDS.filter((word) => SECOND_WORDS.includes(word));
    assert.deepEqual(both, []);
  });
});

describe('marks', () => {
  test('come from the secret of the site: another secret gives others, and all words are used', async () => {
    const [ours, theirs] = [await marksOf('secret', 'ada'), await marksOf('another secret', 'ada')];
    assert.deepEqual(await marksOf('secret', 'ada'), ours);
    assert.ok(ours.every((mark) => !theirs.includes(mark)));
    assert.deepEqual([...new Set(ours.map((mark) => mark.split(' ').length))], [2, 3]);
    const seen = new Set();
    for (let number = 0; number < 3000; number++) {
      for (const mark of (await marksOf('secret', String(number))).slice(0, 8)) {
        const [first, second] = mark.split(' ');
        seen.add(`1 ${first}`).add(`2 ${second}`);
      }
    }
    assert.equal(seen.size, 2048);
  });

  test('have one of eight colours, the same each time', () => {
    const colors = FIRST_WORDS.map((word) => markOf(`${word} otter`).color);
    const counts = Array.from({ length: 8 }, (_, color) => colors.filter((each) => each === color).length);
    assert.ok(Math.min(...counts) > 80, `uneven: ${counts.join()}`);
    assert.deepEqual(markOf('mossy otter'), markOf('mossy otter'));
  });

  test('T45: of 100,000 people on one site are 100,000 marks', async (t) => {
    const driver = await sqliteDriver({ file: databaseFile(t) });
    const store = await sqlStore(driver);
    t.after(() => store.close());
    const secret = await store.markSecret();
    const PORTION = 5000;
    for (let from = 0; from < 100_000; from += PORTION) {
      const people = await Promise.all(
        Array.from({ length: PORTION }, (_, index) => newcomer(secret, `person ${from + index}`)),
      );
      await driver.transaction(async (session) => {
        for (const person of people) await meetIn(session, person, 1);
      });
    }
    const sql =
      'select count(*) as people, count(mark) as marks, count(distinct mark) as different from identities';
    const { rows } = await driver.query(sql);
    assert.deepEqual({ ...rows[0] }, { people: 100_000, marks: 100_000, different: 100_000 });
    const longer = await driver.query(`select count(*) as count from identities where mark like '% % %'`);
    t.diagnostic(`${longer.rows[0].count} of 100,000 marks have three words`);
    assert.ok(longer.rows[0].count < 10);
  });

  test('are three words when the twos run out', async (t) => {
    const store = await openStore(t);
    const person = await newcomer('secret', 'ada');
    const others = person.marks.slice(0, 9);
    await store.driver.transaction(async (session) => {
      for (const [index, mark] of others.entries()) {
        await session.query('insert into identities (id, mark, made) values (?, ?, 1)', [
          `other ${index}`,
          mark,
        ]);
      }
    });
    const mark = await store.driver.transaction((session) => meetIn(session, person, 1));
    assert.equal(mark, person.marks[9]);
    assert.equal(mark.split(' ').length, 3);
  });

  test('are given once when two server processes race for the same one, or meet the same person', async (t) => {
    const file = databaseFile(t);
    const stores = [await openStore(t, { file }), await openStore(t, { file })];
    const signature = {
      key: 'ed25519.x',
      record: { v: 'comment-thread/1', action: 'create' },
      signature: 'x',
    };
    const marks = ['mossy otter', 'mossy heron', 'mossy wren'];
    const people = ['ada', 'bob', 'ada', 'cleo', 'bob', 'cleo'];
    const written = await Promise.all(
      people.map((name, index) => {
        const who = { identity: name, keyId: `key of ${name}`, publicKey: 'ed25519.x', thread: null, marks };
        const signing = { signature, mark: null, newcomer: who };
        return stores[index % 2].create(newComment({ threadId: `${index}`, owner: name, signing }));
      }),
    );
    const byName = new Map(people.map((name) => [name, new Set()]));
    for (const [index, { author }] of written.entries()) byName.get(people[index]).add(author.mark.words);
    assert.deepEqual(
      [...byName.values()].map(({ size }) => size),
      [1, 1, 1],
    );
    assert.deepEqual([...byName.values()].flatMap((set) => [...set]).toSorted(), marks.toSorted());
  });
});

describe('a site that tells people apart in each thread anew', () => {
  test('refuses a key in a second thread, and says why, so that nobody can join histories', async (t) => {
    const world = await openHandler(t, { identities: 'thread' });
    const ada = await newPerson();
    assert.equal((await (await world.send('GET', '/identity')).json()).scope, 'thread');
    assert.equal((await ada.post(world)).status, 201);
    const second = await ada.post(world, {}, '/comments?thread=u');
    assert.equal(second.status, 403);
    assert.equal((await second.json()).identities, 'thread');
    assert.equal((await ada.post(world)).status, 201);
  });

  test('lets people change what they wrote before it was decided', async (t) => {
    const before = await openHandler(t);
    const after = await openHandler(t, { identities: 'thread', store: { file: before.store.file } });
    const ada = await newPerson();
    const { id } = await (await ada.post(before)).json();
    assert.equal((await ada.post(after)).status, 403);
    assert.equal((await ada.ask(after, 'DELETE', `/comments/${id}?thread=t`)).status, 200);
  });

  test('and one that does not take keys of one thread anywhere else either', async (t) => {
    const world = await openHandler(t, { identities: 'thread' });
    const site = await openHandler(t, { store: { file: world.store.file } });
    const ada = await newPerson();
    await ada.post(world);
    assert.equal((await ada.post(site, {}, '/comments?thread=u')).status, 403);
    assert.equal((await ada.post(site)).status, 201);
  });
});
