import { expect } from 'chai';
import { importRemark42 } from '../../src/import/remark42.js';
import { failing } from './failing.js';

const HEAD = '{"version":1,"users":[{"id":"github_7","blocked":{"status":false}}],"posts":[]}';
const URL = 'https://gazette.example/clock';

/** A backup with a line for each comment. */
const backup = (...rows: object[]): string =>
  [HEAD, ...rows.map((row) => JSON.stringify(row))].map((line) => `${line}\n`).join('');

const row = (id: string, told: object = {}): object => ({
  id,
  pid: '',
  text: '<p>Words.</p>\n',
  orig: 'Words.',
  user: { name: 'Ruth', id: 'github_7', picture: 'https://a.example/p', ip: '12ab', admin: false },
  locator: { site: 'gazette', url: URL },
  score: 1,
  votes: {},
  time: '2019-04-24T04:16:00.123456789-05:00',
  title: 'The clock',
  ...told,
});

const failure = failing(importRemark42);

describe('importRemark42', () => {
  it('reads the comments of each page as they were typed, with who answers whom', () => {
    const later = { pid: 'a', time: '2019-04-24T09:31:00Z', orig: 'So *be* it.' };
    const threads = importRemark42(
      backup(
        row('b', {
          ...later,
          user: { name: 'Anon', id: 'anonymous_1' },
          edit: { time: '2019-04-24T10:00:00Z' },
        }),
        row('a'),
        row('c', { locator: { site: 'gazette', url: 'https://gazette.example/bridge' } }),
      ),
    );
    expect(threads.map(({ url, comments }) => [url, comments.length])).to.deep.equal([
      [URL, 2],
      ['https://gazette.example/bridge', 1],
    ]);
    expect(threads[0]).to.deep.equal({
      id: 'remark42-https:-gazette.example-clock',
      source: 'remark42-backup',
      title: 'The clock',
      url: URL,
      comments: [
        {
          id: 'a',
          parentId: null,
          createdAt: '2019-04-24T09:16:00.123Z',
          revision: 1,
          author: { name: 'Ruth', id: 'github_7' },
          body: 'Words.',
        },
        {
          id: 'b',
          parentId: 'a',
          createdAt: '2019-04-24T09:31:00.000Z',
          revision: 1,
          author: { name: 'Anon' },
          body: 'So *be* it.',
          editedAt: '2019-04-24T10:00:00.000Z',
        },
      ],
    });
  });

  it('takes the HTML of comments that have no source', () => {
    const [thread] = importRemark42(backup(row('a', { orig: '', text: '<p>Is it <b>late</b>?</p>' })));
    expect(thread!.comments[0]!.body).to.equal('Is it **late**?');
  });

  it('keeps the place of a deleted comment that was answered, and no other', () => {
    const [thread] = importRemark42(
      backup(row('a', { delete: true }), row('b', { pid: 'a' }), row('c', { delete: true, pid: 'b' })),
    );
    expect(thread!.comments.map(({ id, body }) => [id, body])).to.deep.equal([
      ['a', ''],
      ['b', 'Words.'],
    ]);
  });

  it('leaves out a page of which nothing but deleted comments is left', () => {
    const gone = { delete: true, locator: { site: 'gazette', url: 'https://gazette.example/gone' } };
    expect(importRemark42(backup(row('a'), row('b', gone))).map(({ url }) => url)).to.deep.equal([URL]);
  });

  it('puts U+FFFD in place of what is no character, also where JSON writes it as a number', () => {
    const [thread] = importRemark42(backup(row('a', { orig: 'A\u0000B\ud800C' })));
    expect(thread!.comments[0]!.body).to.equal('A\uFFFDB\uFFFDC');
  });

  it('says what is wrong, and where', () => {
    const cases: Record<string, [string, number]> = {
      'no comments': [HEAD, 1],
      'no JSON': [`${backup(row('a'))}{"id":`, 3],
      'no object': [`${HEAD}\n7`, 2],
      'no time': [backup(row('a', { time: 'now' })), 2],
      'no id': [backup(row('a'), row('')), 3],
    };
    for (const [what, [text, line]] of Object.entries(cases)) {
      const { code, place } = failure(text);
      expect([code, place?.line], what).to.deep.equal(['BAD_DATA', line]);
    }
  });
});
