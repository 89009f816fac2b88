import { expect } from 'chai';
import { importArtalk } from '../../src/import/artalk.js';
import { failing } from './failing.js';

const URL = 'https://gazette.example/clock';

/** An export with a line for each comment. */
const artrans = (...rows: unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;

const row = (id: string, told: object = {}): object => ({
  id,
  rid: '0',
  content: 'Words.',
  ua: 'Mozilla/5.0',
  ip: '192.0.2.1',
  created_at: '2019-04-24 17:16:00.123456789 +0800 CST',
  updated_at: '2021-01-01 08:00:00 +0800 CST',
  is_collapsed: 'false',
  is_pending: 'false',
  is_pinned: 'false',
  vote_up: '3',
  vote_down: '0',
  nick: 'Ruth',
  email: 'ruth@mail.example',
  link: 'https://ruth.example/',
  password: '',
  badge_name: 'Admin',
  badge_color: '#f00',
  page_key: URL,
  page_title: 'The clock',
  page_admin_only: 'false',
  site_name: 'Gazette',
  site_urls: 'http://localhost:3000/,https://gazette.example/',
  ...told,
});

const failure = failing(importArtalk);

describe('importArtalk', () => {
  it('reads the comments of each page as they were typed, with who answers whom', () => {
    const threads = importArtalk(
      artrans(
        row('2', {
          rid: '1',
          nick: '',
          link: 'ruth.example',
          content: 'So *be* it.',
          created_at: '2019-04-24 09:31:00 +0000 UTC',
        }),
        row('1'),
        row('3', { page_key: 'https://gazette.example/bridge', page_title: '' }),
      ),
    );
    expect(threads).to.have.length(2);
    expect(threads[0]).to.deep.equal({
      id: threads[0]!.id,
      source: 'artalk-export',
      title: 'The clock',
      url: URL,
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
          author: { name: '' },
          body: 'So *be* it.',
          createdAt: '2019-04-24T09:31:00.000Z',
          revision: 1,
        },
      ],
    });
  });

  it('leaves out what waits for approval, addresses of mail and of the net, browsers and badges', () => {
    const threads = importArtalk(
      artrans(
        row('1', { is_pending: 'true' }),
        row('2', { is_pending: true }),
        row('3', { is_pending: 'yes' }),
        row('4', { rid: '1', is_pending: false }),
        row('5', { is_pending: 'true', page_key: '/held' }),
      ),
    );
    expect(threads.map(({ comments }) => comments.map(({ id }) => id))).to.deep.equal([['4']]);
    expect(JSON.stringify(threads)).not.to.match(/mail\.example|192\.0|Mozilla|Admin/);
  });

  it('finds the page of a path on the site that readers came to, and says the path alone where none is told', () => {
    const [clock, bridge, named] = importArtalk(
      artrans(
        row('1', { page_key: '/clock' }),
        row('2', { page_key: '/bridge', site_urls: 'http://127.0.0.1:3000' }),
        row('3', { page_key: 'clock', site_name: '', site_urls: '' }),
      ),
    );
    expect([clock!.url, clock!.path]).to.deep.equal([URL, '/clock']);
    expect([bridge!.url, bridge!.path]).to.deep.equal([undefined, '/bridge']);
    expect([named!.url, named!.path, named!.id]).to.deep.equal([undefined, undefined, 'artalk-clock']);
  });

  it('keeps pages apart whose names have no letters in common, and sites that have the same paths', () => {
    const names = ['关于', '留言', '关于 '].map((page_key, i) => row(`${i}`, { page_key, site_name: 'A' }));
    const other = row('9', { page_key: '关于', site_name: 'B' });
    const threads = importArtalk(artrans(...names, other));
    expect(new Set(threads.map(({ id }) => id)).size).to.equal(threads.length);
    expect(threads).to.have.length(3);
    for (const { id } of threads) expect(id).to.match(/^artalk-[\w.~:-]+$/);
  });

  it('reads fields that are numbers, as converters write them, and times of many kinds', () => {
    const times: Record<string, string | null> = {
      '2021-10-28 20:50:15 +0800 +0800': '2021-10-28T12:50:15.000Z',
      '2021-10-28 20:50:15 +08:00': '2021-10-28T12:50:15.000Z',
      '2021-10-28T12:50:15Z': '2021-10-28T12:50:15.000Z',
      '2021-10-28 12:50:15': '2021-10-28T12:50:15.000Z',
      '0001-01-01 00:00:00 +0000 UTC': null,
    };
    for (const [created_at, createdAt] of Object.entries(times)) {
      const [thread] = importArtalk(artrans({ ...row('1'), id: 1, rid: 0, created_at }));
      const [comment] = thread!.comments;
      expect([comment!.id, comment!.parentId, comment!.createdAt]).to.deep.equal(['1', null, createdAt]);
    }
  });

  it('takes the HTML that Artalk had from elsewhere itself, and no other', () => {
    const body = (content: string): string =>
      importArtalk(artrans(row('1', { content })))[0]!.comments[0]!.body;
    expect(body('<p>Is it <b>late</b>?</p>')).to.equal('Is it **late**?');
    expect(body('<p> is a *tag*')).to.equal('<p> is a *tag*');
  });

  it('says what is wrong, and where', () => {
    const cases: Record<string, [string, number, number]> = {
      'no array': ['{}', 1, 1],
      'no comments': ['[]', 1, 1],
      'nothing approved': [artrans(row('1', { is_pending: 'true' })), 1, 1],
      'no JSON': [artrans(row('1')).slice(0, -1), 3, 1],
      'no object': [artrans(row('1'), 7), 3, 1],
      'no id': [artrans(row('1', { content: '[,{"' }), row('')), 3, 1],
      'no time': [artrans(row('1', { created_at: '28 October 20:50' })), 2, 1],
      'a zone that nobody knows': [artrans(row('1', { created_at: '2021-10-28 20:50:15 CST' })), 2, 1],
    };
    for (const [what, [text, line, column]] of Object.entries(cases)) {
      const { code, place } = failure(text);
      expect([code, place], what).to.deep.equal(['BAD_DATA', { line, column }]);
    }
  });

  it('reads what was made to be slow', function () {
    this.timeout(60_000);
    for (const piece of ['<p>', '</p> ', '"', '\\', ' ', '[', '😀']) {
      const [thread] = importArtalk(artrans(row('1', { content: `<p>Words${piece.repeat(200_000)}` })));
      expect(thread!.comments[0]!.body).not.to.equal('');
    }
    expect(failure(`[${'['.repeat(200_000)}`).code).to.equal('BAD_DATA');
    expect(
      failure(artrans(...Array.from({ length: 20_000 }, (_, i) => row(`${i}`)), 7)).place!.line,
    ).to.equal(20_002);
  });
});
