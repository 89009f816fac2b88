import { expect } from 'chai';
import { importWaline } from '../../src/import/waline.js';
import { failing } from './failing.js';

/** An export with a line for each comment, as the admin panel writes it. */
const waline = (rows: unknown[], users: object[] = []): string =>
  `{"type":"waline","version":1,"time":1556097360000,"tables":["Comment","Counter","Users"],"data":{"Comment":[
${rows.map((row) => JSON.stringify(row)).join(',\n')}
],"Counter":[{"objectId":"9","time":7,"url":"/clock"}],"Users":${JSON.stringify(users)}}}`;

const row = (objectId: string | number, told: object = {}): object => ({
  objectId,
  user_id: null,
  comment: 'Words.',
  insertedAt: '2019-04-24T09:16:00.000Z',
  createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2021-01-01T00:00:00.000Z',
  ip: '192.0.2.1',
  link: 'https://ruth.example/',
  mail: 'ruth@mail.example',
  nick: 'Ruth',
  pid: null,
  rid: null,
  status: 'approved',
  ua: 'Mozilla/5.0',
  url: '/clock',
  sticky: null,
  like: 3,
  ...told,
});

const failure = failing(importWaline);

describe('importWaline', () => {
  it('reads the comments of each page as they were typed, with who answers whom', () => {
    const threads = importWaline(
      waline([
        row('c', { pid: 'b', rid: 'a', insertedAt: '2019-04-24T09:40:00.000Z', link: '', nick: '' }),
        row('b', { pid: 'a', rid: 'a', insertedAt: '2019-04-24T09:31:00.000Z', comment: 'So *be* it.' }),
        row('a'),
        row('d', { url: '/bridge/' }),
      ]),
    );
    expect(threads.map(({ path, url }) => [path, url])).to.deep.equal([
      ['/clock', undefined],
      ['/bridge/', undefined],
    ]);
    expect(threads[0]).to.deep.equal({
      id: threads[0]!.id,
      source: 'waline-export',
      path: '/clock',
      comments: [
        {
          id: 'a',
          parentId: null,
          author: { name: 'Ruth', url: 'https://ruth.example/' },
          body: 'Words.',
          createdAt: '2019-04-24T09:16:00.000Z',
          revision: 1,
        },
        {
          id: 'b',
          parentId: 'a',
          author: { name: 'Ruth', url: 'https://ruth.example/' },
          body: 'So *be* it.',
          createdAt: '2019-04-24T09:31:00.000Z',
          revision: 1,
        },
        {
          id: 'c',
          parentId: 'b',
          author: { name: '' },
          body: 'Words.',
          createdAt: '2019-04-24T09:40:00.000Z',
          revision: 1,
        },
      ],
    });
  });

  it('leaves out what waits, spam, addresses of mail and of the net, and what is told of accounts', () => {
    const user = {
      objectId: 7,
      display_name: 'Ruth Calder',
      email: 'calder@mail.example',
      password: '$2a$08$secret',
      type: 'administrator',
      label: 'Admin',
      url: 'https://calder.example/',
    };
    const nobody = { display_name: 'Mallory' };
    const statuses = ['waiting', 'spam', 'gone'].map((status, i) => row(`${i}`, { status }));
    const threads = importWaline(
      waline(
        [...statuses, row('8', { user_id: 7 }), row('9', { status: undefined, pid: '0' })],
        [user, nobody],
      ),
    );
    expect(threads[0]!.comments.map(({ id, parentId, author }) => [id, parentId, author])).to.deep.equal([
      ['8', null, { name: 'Ruth Calder', id: '7', url: 'https://calder.example/' }],
      ['9', null, { name: 'Ruth', url: 'https://ruth.example/' }],
    ]);
    expect(JSON.stringify(threads)).not.to.match(/mail\.example|192\.0|Mozilla|secret|dmin/);
  });

  it('reads the dates of every storage', () => {
    const times: [unknown, string][] = [
      [{ __type: 'Date', iso: '2019-04-24T09:16:00.000Z' }, '2019-04-24T09:16:00.000Z'],
      ['2019-04-24 09:16:00', '2019-04-24T09:16:00.000Z'],
      ['Wed Apr 24 2019 17:16:00 GMT+0800 (China Standard Time)', '2019-04-24T09:16:00.000Z'],
      [null, '2020-01-01T00:00:00.000Z'],
    ];
    for (const [insertedAt, createdAt] of times) {
      const [thread] = importWaline(waline([row(1, { insertedAt })]));
      expect(thread!.comments[0]!.createdAt).to.equal(createdAt);
    }
  });

  it('leads from a link to the comment that is answered to where it stands now', () => {
    const bodies = (pid: string): string =>
      importWaline(waline([row('b', { pid, comment: '[@Ruth](#5f0a): No.' })]))[0]!.comments[0]!.body;
    expect(bodies('5f0a')).to.equal('[@Ruth](#comment-5f0a): No.');
    expect(bodies('other')).to.equal('[@Ruth](#5f0a): No.');
  });

  it('takes the HTML that came from Valine', () => {
    const [thread] = importWaline(waline([row('a', { comment: '<p>Is it <b>late</b>?</p>\n' })]));
    expect(thread!.comments[0]!.body).to.equal('Is it **late**?');
  });

  it('says what is wrong, and where', () => {
    const cases: Record<string, [string, number]> = {
      'another file': ['{"type":"twikoo","data":{"Comment":[]}}', 1],
      'an array': ['[]', 1],
      'no data': ['{"type":"waline"}', 1],
      'no comments': [waline([]), 1],
      'nothing approved': [waline([row('a', { status: 'spam' })]), 1],
      'no object': [waline([row('a', { comment: '"Comment":[[,{"' }), 7]), 3],
      'no id': [waline([row('a'), row('')]), 3],
      'an id that is none': [waline([row('a'), row('b'), row('x y')]), 4],
      'no time': [waline([row('a'), row('b', { insertedAt: 'now' })]), 3],
      'cut off': [waline([row('a')]).slice(0, -2), 3],
    };
    for (const [what, [text, line]] of Object.entries(cases)) {
      const { code, place } = failure(text);
      expect([code, place?.line], what).to.deep.equal(['BAD_DATA', line]);
    }
  });
});
