import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupCommit } from '../../dist/server/sql/group-commit.js';
import { newComment, openStore, refusal } from './support/stores.mjs';

/** A group that notes its statements; `broken` says which of them fail. */
function recorded(broken = () => false) {
  const statements = [];
  const run = (sql) => {
    statements.push(sql);
    if (broken(sql)) throw new Error(`no ${sql}`);
  };
  return { statements, ...groupCommit({ run }) };
}

describe('a group commit', () => {
  test('is one transaction for all who come in one turn', async () => {
    const { add, statements } = recorded();
    assert.deepEqual(await Promise.all([1, 2, 3].map((value) => add(async () => value))), [1, 2, 3]);
    assert.equal(statements.filter((sql) => sql === 'commit').length, 1);
    await add(async () => 4);
    assert.equal(statements.filter((sql) => sql === 'commit').length, 2);
  });

  test('tells nobody that it is done before the commit', async () => {
    const { add, statements } = recorded();
    await Promise.all(
      [1, 2].map((value) => add(async () => value).then(() => statements.push(`done ${value}`))),
    );
    assert.deepEqual(statements.slice(-3), ['commit', 'done 1', 'done 2']);
  });

  test('takes back only what failed', async () => {
    const { add, statements } = recorded();
    const jobs = [add(async () => 1), add(() => Promise.reject(new Error('mine'))), add(async () => 3)];
    const outcomes = await Promise.allSettled(jobs);
    assert.deepEqual(
      outcomes.map(({ value, reason }) => value ?? reason.message),
      [1, 'mine', 3],
    );
    assert.equal(statements.filter((sql) => sql === 'rollback to job').length, 1);
  });

  for (const statement of ['begin immediate', 'commit', 'rollback to job']) {
    test(`has done nothing for anybody when "${statement}" fails`, async () => {
      const { add, statements } = recorded((sql) => sql === statement);
      const jobs = [add(async () => 1), add(() => Promise.reject(new Error('mine'))), add(async () => 3)];
      const outcomes = await Promise.allSettled(jobs);
      assert.ok(outcomes.every(({ status }) => status === 'rejected'));
      assert.equal(statements.at(-1), 'rollback');
    });
  }

  test('waits for the disk once for 200 comments that come together', async (t) => {
    const store = await openStore(t);
    const all = Array.from({ length: 200 }, () => store.create(newComment()));
    await Promise.race(all);
    // Others read what is committed: when the first one is told that its comment is kept, they all are.
    assert.deepEqual(await store.counts(['thread']), [200]);
    await Promise.all(all);
  });

  test('keeps the others when one comment is refused', async (t) => {
    const store = await openStore(t);
    const [one, orphan, two] = await Promise.allSettled([
      store.create(newComment()),
      store.create(newComment({ parentId: 'nobody' })),
      store.create(newComment()),
    ]);
    assert.equal(orphan.reason.code, 'NOT_FOUND');
    const { comments } = await store.page({ threadId: 'thread', order: 'oldest', limit: 5 });
    assert.deepEqual(comments, [one.value, two.value]);
    assert.equal((await store.state('thread')).revision, 2);
    assert.equal((await refusal(store.create(newComment({ parentId: 'nobody' })))).code, 'NOT_FOUND');
  });
});
