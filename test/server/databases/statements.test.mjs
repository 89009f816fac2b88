import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { databaseAddress } from '../../../dist/server/cli/database.js';
import { addressesOf } from '../../../dist/server/sql/addresses.js';
import { numbered } from '../../../dist/server/sql/placeholders.js';
import { effectOf, namesIn } from '../../../dist/server/sql/statement.js';

describe('the address of a database', () => {
  test('may name several hosts, which have all else in common', () => {
    assert.deepEqual(addressesOf('postgres://me:a%40b@one:5432,two,three:1/comments?x=1'), [
      'postgres://me:a%40b@one:5432/comments?x=1',
      'postgres://me:a%40b@two/comments?x=1',
      'postgres://me:a%40b@three:1/comments?x=1',
    ]);
    assert.deepEqual(addressesOf('rqlite://localhost:4001'), ['rqlite://localhost:4001']);
  });

  test('is a file where it has no scheme', () => {
    for (const file of ['', 'comments.db', '/var/lib/comments.db', 'C:\\comments.db']) {
      assert.equal(databaseAddress(file), file);
    }
  });

  for (const wrong of [
    'mongodb://host/x',
    'mysql://',
    'postgres://me:secret@host:port/x',
    'mysql://a:secret@h,,i/x',
    7,
  ]) {
    test(`is refused as ${wrong}, without the password in the words`, () => {
      const { must } = databaseAddress(wrong);
      assert.match(must, /^(must be|is wrong)/);
      assert.doesNotMatch(must, /secret/);
    });
  }
});

describe('statements', () => {
  test('get numbers for their values, but not for what stands in a literal', () => {
    const numbers = numbered();
    assert.equal(
      numbers(`select '?' , "a?" from t where a = ? and b = 'it''s ?' and c > ?`),
      `select '?' , "a?" from t where a = $1 and b = 'it''s ?' and c > $2`,
    );
  });

  test('tell which rows they will touch', () => {
    const effect = (sql, values = []) => effectOf({ sql, values });
    assert.deepEqual(effect('insert into t (a) values (?)', [1]), { kind: 'write', table: 't', rows: 1 });
    assert.deepEqual(
      effect(
        'update t set a = ?, b = (select max(x) from s where y = ?) where c = ? and d > ?',
        [1, 2, 3, 4],
      ),
      {
        kind: 'write',
        table: 't',
        rows: { sql: 'select count(*) as count from t where c = ? and d > ?', values: [3, 4] },
      },
    );
    assert.deepEqual(effect('delete from t'), {
      kind: 'write',
      table: 't',
      rows: { sql: 'select count(*) as count from t ', values: [] },
    });
    assert.deepEqual(effect('insert into t (a, b) select ?, x from s where x = ?', [1, 2]), {
      kind: 'write',
      table: 't',
      rows: { sql: 'select count(*) as count from (select ?, x from s where x = ?)', values: [1, 2] },
    });
    assert.deepEqual(effect('  select 1'), { kind: 'read' });
    assert.deepEqual(effect('create table if not exists t (a text)'), { kind: 'other' });
  });

  test('name the tables that they read, and not those in literals', () => {
    const names = namesIn(`select a from t join u on t.a = u.b where c = 'v' and d in (select e from w)`);
    for (const name of ['t', 'u', 'w']) assert.ok(names.includes(name), name);
    assert.ok(!names.includes('v'));
  });
});
