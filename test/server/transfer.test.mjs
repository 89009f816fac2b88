import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import { SCHEMA_VERSION } from '../../dist/server/sql/migrations.js';
import { exportLines, importLines } from '../../dist/server/sql/transfer.js';
import { newComment, openStore, refusal } from './support/stores.mjs';

async function exported({ driver }) {
  const lines = [];
  for await (const line of exportLines(driver)) lines.push(line);
  return lines.join('\n');
}

async function* linesOf(text) {
  yield* text.split('\n');
}

/** More than one portion, in threads of all kinds of names, with replies, edits and tombstones. */
async function filled(t) {
  const store = await openStore(t);
  const threads = ['a', '__proto__', "it's", '会話', 'a '];
  const drafts = Array.from({ length: 1200 }, (_, index) =>
    newComment({ threadId: threads[index % threads.length], body: `${index} \u2028 "quoted" \\ 👩‍👩‍👧\r\n` }),
  );
  await Promise.all(drafts.map((draft) => store.create(draft)));
  const [one, two] = drafts;
  const reply = newComment({
    threadId: 'a',
    parentId: one.id,
    author: { name: '', url: 'https://example.org/' },
  });
  await store.create({ ...reply, timeZone: 'Asia/Tokyo' });
  await store.update({ threadId: 'a', id: one.id, body: 'edited', revision: 1, owner: 'ada' });
  await store.remove({ threadId: '__proto__', id: two.id, owner: 'ada' });
  return store;
}

describe('export and import', () => {
  test('make the same database again, byte for byte', async (t) => {
    const store = await filled(t);
    const copy = await openStore(t);
    const lines = await exported(store);
    assert.equal(await importLines(copy.driver, linesOf(lines)), 1201);
    assert.equal(await exported(copy), lines);
    const query = { threadId: 'a', order: 'newest', limit: 100 };
    assert.deepEqual(await copy.page(query), await store.page(query));
  });

  test('keep who may edit, and which requests were done', async (t) => {
    const store = await openStore(t);
    const draft = newComment();
    const comment = await store.create(draft);
    const copy = await openStore(t);
    await importLines(copy.driver, linesOf(await exported(store)));
    assert.deepEqual(await copy.create({ ...draft, id: 'other' }), comment);
    const edit = { threadId: 'thread', id: draft.id, body: 'x', revision: 1 };
    assert.equal((await refusal(copy.update({ ...edit, owner: 'eve' }))).code, 'FORBIDDEN');
    assert.equal((await copy.update({ ...edit, owner: 'ada' })).revision, 2);
  });

  test('write over nothing that is there', async (t) => {
    const store = await openStore(t);
    await store.create(newComment());
    const lines = await exported(store);
    assert.equal((await refusal(importLines(store.driver, linesOf(lines)))).code, 'INVALID');
    assert.equal(await exported(store), lines);
  });

  test('lose no line while a database is far away', async (t) => {
    const store = await openStore(t);
    await store.create(newComment());
    const text = await exported(store);
    const copy = await openStore(t);
    const lines = createInterface({ input: Readable.from([text]) });
    const ended = once(lines, 'close');
    const far = {
      query: (...statement) => ended.then(() => copy.driver.query(...statement)),
      transaction: (work) => ended.then(() => copy.driver.transaction(work)),
    };
    assert.equal(await importLines(far, lines), 1);
    assert.equal(await exported(copy), text);
  });

  test('say when threads were put together meanwhile, whenever that was', async (t) => {
    const fill = async () => {
      const store = await openStore(t);
      for (const threadId of ['a', 'b', 'c']) await store.create(newComment({ threadId }));
      await store.addAlias('a', 'c');
      return store;
    };
    const { length } = (await exported(await fill())).split('\n');
    const tables = new Set();
    for (let at = 1; at < length; at++) {
      const store = await fill();
      const lines = [];
      const reading = (async () => {
        for await (const line of exportLines(store.driver)) {
          lines.push(line);
          if (lines.length === at) await store.addAlias('a', 'b');
        }
      })();
      const error = await reading.then(
        () => null,
        (reason) => reason,
      );
      const copy = await openStore(t);
      const imported = importLines(copy.driver, linesOf(lines.join('\n')));
      if (error) assert.deepEqual([error.code, (await refusal(imported)).code], ['UNAVAILABLE', 'BAD_DATA']);
      else {
        await imported;
        // As it was before; or after, where it was done before anything was read.
        assert.deepEqual(await copy.counts(['a', 'b']), at === 1 ? [3, 3] : [2, 1]);
      }
      tables.add(error?.code);
    }
    assert.deepEqual(tables, new Set(['UNAVAILABLE', undefined]));
  });

  test('take no export that was broken off, wherever it ended', async (t) => {
    const store = await openStore(t);
    for (const threadId of ['a', 'b']) await store.create(newComment({ threadId }));
    const lines = (await exported(store)).split('\n');
    const copy = await openStore(t);
    for (let count = 2; count < lines.length; count++) {
      const error = await refusal(importLines(copy.driver, linesOf(lines.slice(0, count).join('\n'))));
      assert.deepEqual([error.code, error.place.line], ['BAD_DATA', count]);
    }
    assert.equal(await importLines(copy.driver, linesOf(lines.join('\n'))), 2);
  });

  const head = `{"format":"comment-thread","version":${SCHEMA_VERSION}}`;
  for (const { name, text, line } of [
    { name: 'nothing', text: '', line: 1 },
    { name: 'something else', text: '{"id":1}', line: 1 },
    { name: 'another version', text: '{"format":"comment-thread","version":99}', line: 1 },
    { name: 'half a line', text: `${head}\n{"threads":{"id":"a"`, line: 2 },
    { name: 'an unknown table', text: `${head}\n{"users":{"id":"a"}}`, line: 2 },
    { name: 'a row with a column missing', text: `${head}\n{"threads":{"id":"a","revision":1}}`, line: 2 },
    {
      name: 'a row with a list in it',
      text: `${head}\n{"threads":{"id":["a"],"revision":1,"clock":1}}`,
      line: 2,
    },
  ]) {
    test(`say in which line of ${name} they ended, and leave nothing`, async (t) => {
      const store = await openStore(t);
      const error = await refusal(importLines(store.driver, linesOf(text)));
      assert.deepEqual([error.code, error.place.line], ['BAD_DATA', line]);
      assert.deepEqual(await exported(store), head);
    });
  }
});
