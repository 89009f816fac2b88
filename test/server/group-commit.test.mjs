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
  const write = (value) => statements.push(`write ${value}`);
  const written = () => statements.filter((sql) => sql.startsWith('write')).length;
  return { statements, write, ...groupCommit({ run, written }) };
}

/** Three units, of which the one in the middle fails when it has written. */
const broken = ({ add, write }) => [
  add(async () => write(1) && 1),
  add(async () => {
    write(2);
    throw new Error('mine');
  }),
  add(async () => write(3) && 3),
];

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
    const group = recorded();
    const outcomes = await Promise.allSettled(broken(group));
    assert.deepEqual(
      outcomes.map(({ value, reason }) => value ?? reason.message),
      [1, 'mine', 3],
    );
    const begun = group.statements.lastIndexOf('begin immediate');
    assert.deepEqual(group.statements.slice(begun - 1), [
      'rollback',
      'begin immediate',
      'savepoint job',
      'write 1',
      'release job',
      'savepoint job',
      'write 2',
      'rollback to job',
      'release job',
      'savepoint job',
      'write 3',
      'release job',
      'commit',
    ]);
  });

  test('has nothing to take back where a unit fails before it writes', async () => {
    const { add, write, statements } = recorded();
    const refused = add(() => Promise.reject(new Error('mine')));
    const outcomes = await Promise.allSettled([refused, add(async () => write(2))]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'fulfilled'],
    );
    assert.deepEqual(statements, ['begin immediate', 'write 2', 'commit']);
  });

  for (const statement of ['begin immediate', 'commit', 'rollback to job']) {
    test(`has done nothing for anybody when "${statement}" fails`, async () => {
      const group = recorded((sql) => sql === statement);
      const outcomes = await Promise.allSettled(broken(group));
      assert.ok(outcomes.every(({ status }) => status === 'rejected'));
      assert.equal(group.statements.at(-1), 'rollback');
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

  test('keeps the others when one comment is taken back that was written already', async (t) => {
    const store = await openStore(t);
    const twice = newComment();
    const [one, same, two] = await Promise.allSettled([
      store.create(newComment()),
      store.driver.transaction(async ({ query }) => {
        await query('update threads set revision = 99');
        await query('insert into threads (id, revision, clock) values (?, 1, 1)', ['lost']);
        throw new Error('mine');
      }),
      store.create(twice),
    ]);
    assert.deepEqual([one.status, same.reason.message, two.status], ['fulfilled', 'mine', 'fulfilled']);
    assert.equal((await store.state('thread')).revision, 2);
    assert.equal((await store.state('lost')).revision, 0);
    assert.equal((await store.create(twice)).id, two.value.id);
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
