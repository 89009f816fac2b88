import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadSqlite } from '../../dist/server/sql/sqlite-module.js';
import { listed, SITE } from './support/importing.mjs';
import { dataFolder, start, startServing } from './support/programs.mjs';

/** As Isso makes them, and what stands in them. */
const TABLES = `
  create table threads (id integer primary key, uri varchar(256) unique, title varchar(256));
  create table comments (
    tid references threads(id), id integer primary key, parent integer, created float not null, modified float, mode integer,
    remote_addr varchar, text varchar, author varchar, email varchar, website varchar, likes integer default 0,
    dislikes integer default 0, voters blob not null, notification integer default 0);
  create trigger remove_stale_threads after delete on comments
    begin delete from threads where id not in (select tid from comments); end;`;
const ROWS = `
  insert into threads values (1, '/clock/', 'The clock'), (2, '/über/?p=7', null);
  insert into comments values
    (1, 1, null, 1556097360.5, null, 4, '192.0.2.0', '', null, 'gone@mail.example', null, 0, 0, x'00', 0),
    (1, 2, 1, 1556098260, null, 1, '192.0.2.0', 'Is it *late*?', 'Tom &amp; Co', 'tom@mail.example', null, 0, 0, x'00', 0),
    (1, 3, null, 1556098300, null, 2, '192.0.2.0', 'Held.', null, null, null, 0, 0, x'00', 0),
    (2, 4, null, 1556098400, null, 1, '192.0.2.0', 'Words.', null, null, null, 0, 0, x'00', 0);`;

/** The bytes of a database that these statements make. */
async function database(t, ...statements) {
  const { DatabaseSync } = await loadSqlite();
  const file = join(dataFolder(t), 'isso.db');
  const db = new DatabaseSync(file);
  for (const sql of statements) db.exec(sql);
  db.close();
  return readFileSync(file);
}

/** Imports into a folder; `left` are the files that were forgotten elsewhere. */
async function add(t, data, input, args = SITE) {
  const temporary = dataFolder(t);
  const env = { TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  const program = start(['import', 'isso', '--data', data, ...args], { input, env });
  const { status } = await program.ended;
  return { status, errors: program.errors, left: readdirSync(temporary) };
}

describe('comment-thread import isso', () => {
  test('puts what stands in the database under the pages of the site', async (t) => {
    const data = dataFolder(t);
    const bytes = await database(t, TABLES, ROWS);
    const nowhere = await add(t, data, bytes, []);
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.errors, /only the path is told there, as \/clock\/: say with one --site/);
    assert.deepEqual(await add(t, data, bytes), {
      status: 0,
      errors: 'Comments added: 3, on pages: 2\n',
      left: [],
    });
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    const comments = await listed(url, 'https://gazette.example/clock/');
    assert.deepEqual(
      comments.map(({ id, parentId, author, body, createdAt }) => [
        id,
        parentId,
        author.name,
        body,
        createdAt,
      ]),
      [
        ['1', null, '', '', '2019-04-24T09:16:00.500Z'],
        ['2', '1', 'Tom & Co', 'Is it *late*?', '2019-04-24T09:31:00.000Z'],
      ],
    );
    assert.equal((await listed(url, 'https://gazette.example/%C3%BCber/?p=7')).length, 1);
    const kept = readFileSync(join(data, 'comments.db')).toString('latin1');
    assert.doesNotMatch(kept, /mail\.example|192\.0\.2|Held/);
  });

  test('reads a database that is packed, or was written ahead', async (t) => {
    const packed = gzipSync(await database(t, TABLES, ROWS));
    assert.equal((await add(t, dataFolder(t), packed)).errors, 'Comments added: 3, on pages: 2\n');
    const ahead = await database(t, 'pragma journal_mode = wal', TABLES, ROWS);
    assert.equal(ahead[18], 2, 'it says so');
    assert.deepEqual(await add(t, dataFolder(t), ahead), {
      status: 0,
      errors: 'Comments added: 3, on pages: 2\n',
      left: [],
    });
  });

  test('says what it can’t read, changes nothing then, and leaves no copy behind', async (t) => {
    const data = dataFolder(t);
    const good = await database(t, TABLES, ROWS);
    const endless = 'with recursive n(x) as (select 1 union all select x + 1 from n) select x as id from n';
    const broken = good.subarray().map((byte, at) => (at >= 100 && at % 3 === 0 ? 0xff : byte));
    const cases = {
      'This is no file of SQLite': [Buffer.alloc(0), Buffer.from('{"type":"waline"}'), good.subarray(1)],
      'it has no table threads': [
        await database(t, 'create table notes (id)'),
        await database(t, `create view threads as ${endless}; create view comments as ${endless}`),
      ],
      'it has no table comments': [
        await database(
          t,
          'create table threads (id, uri, title); create virtual table comments using fts5(id, tid)',
        ),
      ],
      'The database can’t be read': [
        good.subarray(0, 100),
        good.subarray(0, good.length - 4096),
        broken,
        await database(t, 'create table threads (id, uri); create table comments (tid, id)'),
        await database(t, TABLES, ROWS, 'update comments set id = 9007199254740993 where id = 4'),
      ],
      'There are no comments in it': [await database(t, TABLES)],
      'This comment has no id (id x y)': [
        await database(
          t,
          TABLES.replace('id integer primary key, parent', 'id, parent'),
          ROWS,
          "update comments set id = 'x y'",
        ),
      ],
    };
    for (const [words, inputs] of Object.entries(cases)) {
      for (const [i, input] of inputs.entries()) {
        const { status, errors, left } = await add(t, data, input);
        assert.deepEqual([status, left], [1, []], `${words} ${i}`);
        assert.ok(
          errors.startsWith('comment-thread: ') && errors.includes(words),
          `${words} ${i}: ${errors}`,
        );
      }
    }
    assert.deepEqual(readdirSync(data), []);
    assert.equal((await add(t, data, good)).status, 0);
    assert.ok(statSync(join(data, 'comments.db')).size > 0);
  });
});
