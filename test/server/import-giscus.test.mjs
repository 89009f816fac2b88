import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GISCUS_QUERY } from '../../dist/import/giscus.js';
import { add, listed, SITE } from './support/importing.mjs';
import { dataFolder, start, startServing } from './support/programs.mjs';

const CLOCK = 'https://gazette.example/2019/clock/';
const END = { hasNextPage: false, endCursor: 'Y3Vyc29yOnYyOpK5' };
const CUT = { ...END, hasNextPage: true };

const list = (nodes, pageInfo = END, totalCount = nodes.length) => ({ totalCount, pageInfo, nodes });
const comment = (databaseId, told) => ({
  id: `DC_kwDOAb12cs4A${databaseId}`,
  databaseId,
  author: { login: 'ruth', url: 'https://github.com/ruth' },
  body: 'Is it *late*?',
  createdAt: '2019-04-24T09:16:00Z',
  lastEditedAt: null,
  deletedAt: null,
  isMinimized: false,
  replies: list([]),
  ...told,
});
const discussion = (number, title, comments, page = `https://gazette.example/${title}`) => ({
  id: `D_kwDOAb12cs4A${number}`,
  number,
  title,
  body: `# ${title}\n\nWhat time it is.\n\n${page}\n\n<!-- sha1: 5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8 -->`,
  comments,
});
const answer = (pageInfo, ...nodes) => ({ data: { repository: { discussions: { pageInfo, nodes } } } });

describe('comment-thread import giscus', () => {
  test('puts what people wrote in discussions under the pages that these end with', async (t) => {
    const data = dataFolder(t);
    const reply = comment(3, {
      author: null,
      body: '> Is it *late*?\n\nNo.',
      createdAt: '2019-04-24T09:31:00Z',
    });
    const spam = comment(5, { isMinimized: true, body: 'Buy clocks!', replies: list([comment(6)]) });
    const pages = [
      answer(CUT, discussion(1, '2019/clock/', list([comment(2, { replies: list([reply]) }), spam]))),
      answer(END, discussion(7, 'index', list([comment(8)]), 'http://www.gazette.example/?utm_source=mail')),
    ];
    // As gh writes them without --slurp.
    assert.deepEqual(await add(data, 'giscus', pages.map((page) => JSON.stringify(page)).join('')), {
      status: 0,
      signal: null,
      errors: 'Comments added: 5, on pages: 2\n',
    });
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    const comments = await listed(url, CLOCK);
    assert.deepEqual(
      comments.map(({ id, parentId, author, body, deletedAt }) => [
        id,
        parentId,
        author.name,
        body,
        !!deletedAt,
      ]),
      [
        ['2', null, 'ruth', 'Is it *late*?', false],
        ['5', null, '', '', true],
        ['6', '5', 'ruth', 'Is it *late*?', false],
        ['3', '2', '', '> Is it *late*?\n\nNo.', false],
      ],
    );
    assert.equal(comments[0].author.url, 'https://github.com/ruth');
    assert.equal((await listed(url, 'https://gazette.example/')).length, 1);
    assert.match((await add(data, 'giscus', JSON.stringify(pages))).errors, /had comments already: .*clock/);
  });

  test('leaves out discussions of no page, and names them', async (t) => {
    const data = dataFolder(t);
    const ideas = discussion(9, 'Ideas\nfor 2019', list([comment(10)]), 'What would you like to read?');
    const known = discussion(1, '2019/clock/', list([comment(2)]), 'http://localhost:4000/2019/clock/');
    const text = JSON.stringify([answer(END, ideas, known)]);
    const homeless = await add(data, 'giscus', text, []);
    assert.equal(homeless.status, 2);
    assert.match(homeless.errors, /only the path is told there, as \/2019\/clock\/: say with one --site/);
    assert.equal(
      (await add(data, 'giscus', text)).errors,
      'Comments added: 1, on pages: 1\n' +
        'Left out, for their pages are not told; one is, where the last line of a discussion is its address:\n' +
        '  giscus-9 "Ideas for 2019"\n',
    );
    const { url } = await startServing(t, ['--data', data, ...SITE]);
    assert.deepEqual([(await listed(url, CLOCK)).length, (await listed(url, 'giscus-9')).length], [1, 0]);
  });

  test('adds a long discussion wholly or not at all, and says how to ask for the rest', async (t) => {
    const data = dataFolder(t);
    const many = Array.from({ length: 150 }, (_, i) => comment(100 + i));
    const long = (from, to, pageInfo) =>
      discussion(1, '2019/clock/', list(many.slice(from, to), pageInfo, 150));
    const first = JSON.stringify([
      answer(END, long(0, 100, CUT), discussion(7, 'bridge/', list([comment(8)], END, 2))),
    ]);
    const { status, errors } = await add(data, 'giscus', first);
    assert.equal(status, 0);
    const [added, left, how, fewer, number] = errors.split('\n');
    assert.equal(added, 'Comments added: 1, on pages: 1');
    assert.match(left, /^Left out, for GitHub has more of their comments: ask .* once more/);
    assert.equal(how, '  -F all=false -f rest=D_kwDOAb12cs4A1: giscus-1 "2019/clock/"');
    assert.deepEqual(
      [fewer, number],
      ['Fewer comments than were counted there:', '  1 of 2: giscus-7 "bridge/"'],
    );
    const rest = [long(0, 100, CUT), long(100, 150, END)].map((node) => ({ data: { node } }));
    assert.match(
      (await add(data, 'giscus', first + JSON.stringify(rest))).errors,
      /^Comments added: 150, on pages: 1\nLeft as they are, for they had comments already: .*bridge/,
    );
  });

  test('adds nothing to a page while one of its two discussions is not whole', async (t) => {
    const data = dataFolder(t);
    const twice = (pageInfo) => [
      discussion(1, '2019/clock/', list([comment(2)], pageInfo)),
      discussion(3, '2019/clock/', list([comment(4)])),
    ];
    const begun = await add(data, 'giscus', JSON.stringify(answer(END, ...twice(CUT))));
    assert.match(
      begun.errors,
      /^Comments added: 0, on pages: 0\nLeft out, .*\n.*giscus-1 .*\n.*same page: giscus-3 /,
    );
    const whole = await add(data, 'giscus', JSON.stringify(answer(END, ...twice(END))));
    assert.equal(whole.errors, 'Comments added: 2, on pages: 1\n');
  });

  test('prints the words with which GitHub is asked', async (t) => {
    const asked = start(['import', 'giscus', '--query']);
    assert.deepEqual([(await asked.ended).status, asked.output], [0, GISCUS_QUERY]);
    // gh goes on at the first pageInfo that an answer has, and takes this variable for it.
    assert.match(GISCUS_QUERY, /\$endCursor: String\b/);
    const [, ...parts] = GISCUS_QUERY.split('after: $endCursor');
    assert.equal(parts.length, 3);
    for (const part of parts)
      assert.ok(part.indexOf('pageInfo { hasNextPage endCursor }') < part.indexOf('nodes'), part);
    for (const words of [
      ['import', 'waline', '--query'],
      ['serve', '--query'],
    ]) {
      const other = start([...words, '--data', dataFolder(t)]);
      assert.equal((await other.ended).status, 2);
      assert.match(other.errors, /--query goes with import giscus/);
    }
  });
});
