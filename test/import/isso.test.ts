import { expect } from 'chai';
import { importIsso } from '../../src/import/isso.js';
import { failing } from './failing.js';

const THREADS = [
  { id: 1, uri: '/clock/', title: 'The clock' },
  { id: 2, uri: '/bridge/', title: null },
];

const row = (id: unknown, told: object = {}): Record<string, unknown> => ({
  tid: 1,
  id,
  parent: null,
  created: 1556097360.123456,
  modified: null,
  mode: 1,
  remote_addr: '192.0.2.0',
  text: 'Words.',
  author: 'Ruth',
  email: 'ruth@mail.example',
  website: 'https://ruth.example/',
  likes: 3,
  dislikes: 0,
  voters: new Uint8Array(256),
  notification: 0,
  ...told,
});

const tables = (...comments: Record<string, unknown>[]): Parameters<typeof importIsso>[0] => ({
  threads: THREADS,
  comments,
});
const failure = failing(importIsso);

describe('importIsso', () => {
  it('makes threads of the rows, oldest comment first, with who answers whom', () => {
    const threads = importIsso(
      tables(
        row(2, { parent: 1, created: 1556098260, modified: 1556100000.5, text: 'So *be* it.', author: null }),
        row(1),
        row(3, { tid: 2 }),
        row(4, { tid: 9 }),
      ),
    );
    expect(threads.map(({ path, url, title }) => [path, url, title])).to.deep.equal([
      ['/clock/', undefined, 'The clock'],
      ['/bridge/', undefined, undefined],
    ]);
    expect(threads[0]).to.deep.equal({
      id: threads[0]!.id,
      source: 'isso-database',
      title: 'The clock',
      path: '/clock/',
      comments: [
        {
          id: '1',
          parentId: null,
          author: { name: 'Ruth', url: 'https://ruth.example/' },
          body: 'Words.',
          createdAt: '2019-04-24T09:16:00.123Z',
          revision: 1,
        },
        {
          id: '2',
          parentId: '1',
          author: { name: '', url: 'https://ruth.example/' },
          body: 'So *be* it.',
          createdAt: '2019-04-24T09:31:00.000Z',
          editedAt: '2019-04-24T10:00:00.500Z',
          revision: 1,
        },
      ],
    });
  });

  it('leaves out what waits for approval, addresses of mail and of the net, and comments of no page', () => {
    const threads = importIsso(tables(row(1, { mode: 2 }), row(2, { parent: 1 }), row(3, { mode: 8 })));
    expect(threads.map(({ comments }) => comments.map(({ id }) => id))).to.deep.equal([['2']]);
    expect(JSON.stringify(threads)).not.to.match(/mail\.example|192\.0/);
  });

  it('keeps the place of a deleted comment that was answered, and no other, and nothing of what it said', () => {
    const gone = { mode: 4, text: '<p>Taken <img src=x> back.</p>' };
    const [thread, ...others] = importIsso(
      tables(
        row(1, gone),
        row(2, { parent: 1 }),
        row(3, gone),
        row(4, { parent: 3, mode: 2 }),
        row(5, { ...gone, tid: 2 }),
      ),
    );
    expect(others).to.deep.equal([]);
    expect(thread!.comments.map(({ id, body, author }) => [id, body, author.name])).to.deep.equal([
      ['1', '', ''],
      ['2', 'Words.', 'Ruth'],
    ]);
    expect(thread!.comments[0]).to.deep.equal({
      id: '1',
      parentId: null,
      author: { name: '' },
      body: '',
      createdAt: '2019-04-24T09:16:00.123Z',
      deletedAt: '2019-04-24T09:16:00.123Z',
      revision: 1,
    });
  });

  it('gives names and addresses back as they were typed, and texts as they are', () => {
    const [thread] = importIsso(
      tables(
        row(1, {
          author: 'Tom &amp; &lt;Jerry&gt; &amp;lt;',
          website: 'https://a.example/?b&amp;c',
          text: 'a &lt; b',
        }),
      ),
    );
    const [comment] = thread!.comments;
    expect(comment!.author).to.deep.equal({ name: 'Tom & <Jerry> &lt;', url: 'https://a.example/?b&c' });
    expect(comment!.body).to.equal('a &lt; b');
  });

  it('takes the HTML that Isso had from elsewhere itself', () => {
    const [thread] = importIsso(tables(row(1, { text: '<p>Is it <b>late</b>?</p>' })));
    expect(thread!.comments[0]!.body).to.equal('Is it **late**?');
  });

  it('says what is wrong, and of which comment', () => {
    const cases: Record<string, [Record<string, unknown>[], string]> = {
      'no comments': [[row(1, { mode: 2 })], 'There are no comments in it'],
      'no id': [[row(1), row(null)], 'This comment has no id (id missing)'],
      'an id that is none': [[row('x y')], 'This comment has no id (id x y)'],
      'no time': [[row(7, { created: 'now' })], '"now" is no time (id 7)'],
      'a time that nobody can write': [[row(7, { created: 1e300 })], '"1e+300" is no time (id 7)'],
      'a time that is missing': [[row(7, { created: null })], '"" is no time (id 7)'],
      'an edit at no time': [[row(7, { modified: -1 })], '"-1" is no time (id 7)'],
      'bytes for a time': [[row(7, { created: new Uint8Array(8) })], '"" is no time (id 7)'],
    };
    for (const [what, [rows, message]] of Object.entries(cases)) {
      const error = failure(tables(...rows));
      expect([error.code, error.message], what).to.deep.equal(['BAD_DATA', message]);
    }
  });
});
