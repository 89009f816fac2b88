import { expect } from 'chai';
import { importGiscus } from '../../src/import/giscus.js';
import { answer, comment, CUT, discussion, listed, PAGE, restOf } from './discussions.js';
import { failing } from './failing.js';

const written = (...answers: unknown[]): string => JSON.stringify(answers);

const failure = failing(importGiscus);

describe('importGiscus', () => {
  it('reads the comments of each discussion as they were typed, with who answers whom', () => {
    const reply = comment(2, {
      body: '> Words.\n\nSo *be* it, @ruth.',
      createdAt: '2019-04-24T09:40:00Z',
      lastEditedAt: '2019-04-24T09:41:00Z',
      author: { login: 'bo', url: 'https://github.com/bo' },
    });
    const threads = importGiscus(
      written(
        answer([
          discussion(7, [comment(1, { replies: listed([reply]) }), comment(3)]),
          discussion(8, [comment(4)], { title: 'index', body: '# index\n\n\n\nhttps://gazette.example/' }),
          discussion(9, []),
        ]),
      ),
    );
    const words = { body: 'Words.', createdAt: '2019-04-24T09:16:00.000Z', revision: 1 };
    const ruth = { name: 'ruth', id: 'ruth', url: 'https://github.com/ruth' };
    expect(threads.map(({ id, url }) => [id, url])).to.deep.equal([
      ['giscus-7', PAGE],
      ['giscus-8', 'https://gazette.example/'],
    ]);
    expect(threads[0]).to.deep.equal({
      id: 'giscus-7',
      source: 'giscus-discussions',
      title: '2019/clock/',
      url: PAGE,
      comments: [
        { id: '1', parentId: null, author: ruth, ...words },
        { id: '3', parentId: null, author: ruth, ...words },
        {
          id: '2',
          parentId: '1',
          author: { name: 'bo', id: 'bo', url: 'https://github.com/bo' },
          body: '> Words.\n\nSo *be* it, @ruth.',
          createdAt: '2019-04-24T09:40:00.000Z',
          editedAt: '2019-04-24T09:41:00.000Z',
          revision: 1,
        },
      ],
    });
  });

  it('gives no name to whom GitHub does not know any more', () => {
    const [thread] = importGiscus(written(answer([discussion(7, [comment(1, { author: null })])])));
    expect(thread!.comments[0]!.author).to.deep.equal({ name: '' });
  });

  it('shows no text that was deleted or hidden, and keeps its place only where somebody answered', () => {
    const gone = { deletedAt: '2019-05-01T08:00:00Z', body: '' };
    const hidden = { isMinimized: true, body: 'Buy clocks!' };
    const [thread] = importGiscus(
      written(
        answer([
          discussion(7, [
            comment(1, { ...gone, replies: listed([comment(2), comment(3, hidden)]) }),
            comment(4, { ...hidden, replies: listed([comment(5)]) }),
            comment(6, gone),
            comment(8, hidden),
          ]),
        ]),
      ),
    );
    expect(thread!.comments.map(({ id, body, deletedAt }) => [id, body, deletedAt])).to.deep.equal([
      ['1', '', '2019-05-01T08:00:00.000Z'],
      ['2', 'Words.', undefined],
      ['4', '', '2019-04-24T09:16:00.000Z'],
      ['5', 'Words.', undefined],
    ]);
    expect(JSON.stringify(thread)).not.to.include('Buy');
    expect(failure(written(answer([discussion(7, [comment(6, gone)])]))).message).to.include('no comments');
  });

  it('reads one answer, an array of them, and one behind the other', () => {
    const [first, last] = [
      answer([discussion(7, [comment(1, { body: 'A "}" \\ and {[' })])], CUT),
      answer([discussion(8, [comment(2)])]),
    ].map((each) => JSON.stringify(each)) as [string, string];
    for (const text of [
      `[${first},${last}]`,
      first + last,
      `\uFEFF${first}\n${last}\n`,
      `[${first}] [${last}]`,
    ])
      expect(importGiscus(text).map(({ id }) => id)).to.deep.equal(['giscus-7', 'giscus-8']);
    expect(importGiscus(last)).to.have.length(1);
  });

  it('says of what GitHub has more, and takes the rest where it was asked for', () => {
    const begun = discussion(
      7,
      [comment(1, { replies: listed([comment(2)], { totalCount: 3, pageInfo: CUT }) })],
      {
        comments: listed(
          [comment(1, { replies: listed([comment(2)], { totalCount: 3, pageInfo: CUT }) }), comment(3)],
          { totalCount: 4, pageInfo: CUT },
        ),
      },
    );
    const [cut] = importGiscus(written(answer([begun])));
    expect(cut!.rest).to.deep.equal([begun['id'], comment(1)['id']]);
    expect([cut!.comments.length, cut!.announced]).to.deep.equal([3, 7]);

    const page = (ids: number[], pageInfo: object): unknown =>
      restOf(
        discussion(7, [], {
          comments: listed(
            ids.map((id) => comment(id)),
            { totalCount: 4, pageInfo },
          ),
        }),
      );
    const replies = listed([comment(2), comment(6), comment(8)]);
    const asked = restOf({ id: comment(1)['id'], replies });
    const rest = [page([1, 3], CUT), page([4, 5], { hasNextPage: false }), asked];
    for (const order of [
      [answer([begun]), ...rest],
      [...rest, answer([begun])],
    ]) {
      const [whole] = importGiscus(written(...order));
      expect([whole!.rest, whole!.announced]).to.deep.equal([undefined, undefined]);
      const ids = whole!.comments.map(({ id, parentId }) => [id, parentId]);
      expect(ids.toSorted()).to.deep.equal(
        [
          ['1', null],
          ['2', '1'],
          ['6', '1'],
          ['8', '1'],
          ['3', null],
          ['4', null],
          ['5', null],
        ].toSorted(),
      );
    }
  });

  it('says how many GitHub counts where it gives fewer, and knows a part by the count alone', () => {
    const fewer = discussion(7, [comment(1)], { comments: listed([comment(1)], { totalCount: 3 }) });
    const [thread] = importGiscus(written(answer([fewer])));
    expect([thread!.announced, thread!.rest]).to.deep.equal([3, undefined]);
    const counted = { comments: listed([comment(1)], { totalCount: 3, pageInfo: undefined }) };
    const [part] = importGiscus(written(answer([discussion(7, [], counted)])));
    expect(part!.rest).to.have.length(1);
  });

  it('says what is wrong, and where', () => {
    const two = (second: unknown): string =>
      `[${JSON.stringify(answer([discussion(7, [comment(1)])]))},\n${JSON.stringify(second)}]`;
    const cases: Record<string, [string, string]> = {
      'another file': ['{"type":"waline"}', 'no answer of GitHub about discussions (line 1'],
      'no object': ['7', 'no answer of GitHub (line 1'],
      nothing: ['', 'no JSON'],
      'an empty array': ['[]', 'no comments'],
      'no comments': [written(answer([discussion(7, [])])), 'no comments'],
      'cut off': [two({}).slice(0, -1), 'no JSON from here on (line 2, column 3)'],
      'a document that is cut off': [
        two({}).slice(1, -1).replace(',\n', '\n').slice(0, -1),
        'no JSON from here on (line 2, column 2)',
      ],
      'a page too few': [written(answer([discussion(7, [comment(1)])], CUT)), 'gh api graphql --paginate'],
      'an error': [
        written({ data: { repository: null }, errors: [{ message: 'Could not resolve to a Repository' }] }),
        'GitHub answered "Could not resolve to a Repository"',
      ],
      'a refusal': ['{"message":"Bad credentials"}', 'GitHub answered "Bad credentials"'],
      'a rest of nothing': [
        written(restOf({ id: 'DC_1', replies: listed([comment(2)]) })),
        'discussion of this is not there',
      ],
      'no id': [
        written(answer([discussion(7, [comment(1, { id: '', databaseId: null })])])),
        'no id (discussion 7)',
      ],
      'no time': [
        written(answer([discussion(7, [comment(1, { createdAt: 'now' })])])),
        '"now" is no date with a time (discussion 7)',
      ],
    };
    for (const [what, [text, said]] of Object.entries(cases)) {
      const { code, message } = failure(text);
      expect(code, what).to.equal('BAD_DATA');
      expect(message, what).to.include(said);
    }
  });
});
