import { expect } from 'chai';
import { importDisqus } from '../../src/import/disqus.js';
import { failing } from './failing.js';

const disqus = (...parts: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="5"><forum>gazette</forum><title>General</title><isDefault>true</isDefault></category>
${parts.join('\n')}
</disqus>`;

const page = (id: string, link: string, title: string): string =>
  `<thread dsq:id="${id}"><id>/old/${id}</id><link>${link}</link><title>${title}</title>
  <createdAt>2019-04-24T00:00:00Z</createdAt><isClosed>false</isClosed><isDeleted>false</isDeleted></thread>`;

interface Post {
  readonly id: string;
  readonly html?: string;
  readonly at?: string;
  readonly name?: string;
  readonly username?: string;
  readonly parent?: string;
  readonly deleted?: boolean;
  readonly spam?: boolean;
  readonly page?: string;
}

function post({
  id,
  html = '<p>Words.</p>',
  at = '16',
  name = '',
  username = '',
  parent,
  ...rest
}: Post): string {
  const { deleted = false, spam = false, page = '7' } = rest;
  return `<post dsq:id="${id}"><id/><message><![CDATA[${html}]]></message><createdAt>2019-04-24T09:${at}:00Z</createdAt>
  <isDeleted>${deleted}</isDeleted><isSpam>${spam}</isSpam><ipAddress>192.0.2.1</ipAddress>
  <author><email>somebody@mail.example</email><name>${name}</name><isAnonymous>${username === ''}</isAnonymous>
  <username>${username}</username></author><thread dsq:id="${page}"/>${parent ? `<parent dsq:id="${parent}"/>` : ''}</post>`;
}

const CLOCK = page('7', 'https://gazette.example/clock', 'The clock &amp; the tower');

const failure = failing(importDisqus);

describe('importDisqus', () => {
  it('reads the comments of each page, oldest first, with who answers whom', () => {
    const text = disqus(
      CLOCK,
      page('8', 'https://gazette.example/empty', 'Nobody wrote here'),
      page('9', 'https://gazette.example/bridge', 'The bridge'),
      post({ id: '103', at: '31', name: 'Ruth Calder', username: 'ruth', parent: '101' }),
      post({ id: '102', at: '16', name: 'Anon', page: '9' }),
      post({ id: '101', at: '16', html: '<p>Is it <b>late</b>?</p><p>So be it.</p>' }),
    );
    const [clock, bridge, ...others] = importDisqus(text);
    expect(others).to.deep.equal([]);
    expect(clock).to.deep.equal({
      id: 'disqus-7',
      source: 'disqus-export',
      title: 'The clock & the tower',
      url: 'https://gazette.example/clock',
      comments: [
        {
          id: '101',
          parentId: null,
          createdAt: '2019-04-24T09:16:00.000Z',
          revision: 1,
          author: { name: '' },
          body: 'Is it **late**?\n\nSo be it.',
        },
        {
          id: '103',
          parentId: '101',
          createdAt: '2019-04-24T09:31:00.000Z',
          revision: 1,
          author: { name: 'Ruth Calder', id: 'ruth' },
          body: 'Words.',
        },
      ],
    });
    expect([bridge?.id, bridge?.comments.length]).to.deep.equal(['disqus-9', 1]);
  });

  it('takes neither spam nor addresses of mail or of the net along', () => {
    const [thread] = importDisqus(disqus(CLOCK, post({ id: '1' }), post({ id: '2', spam: true })));
    expect(thread!.comments.map(({ id }) => id)).to.deep.equal(['1']);
    expect(JSON.stringify(thread)).not.to.match(/mail\.example|192\.0/);
  });

  it('keeps the place of a deleted comment that was answered, and no other', () => {
    const [thread] = importDisqus(
      disqus(
        CLOCK,
        post({ id: '1', deleted: true, name: 'Bob' }),
        post({ id: '2', deleted: true, parent: '1' }),
        post({ id: '3', parent: '2' }),
        post({ id: '4', deleted: true, parent: '3' }),
      ),
    );
    expect(thread!.comments.map(({ id, body, deletedAt }) => [id, body, deletedAt])).to.deep.equal([
      ['1', '', '2019-04-24T09:16:00.000Z'],
      ['2', '', '2019-04-24T09:16:00.000Z'],
      ['3', 'Words.', undefined],
    ]);
  });

  it('ends where comments answer each other in a circle', () => {
    const circle = disqus(
      CLOCK,
      post({ id: '1', deleted: true, parent: '2' }),
      post({ id: '2', parent: '1' }),
    );
    expect(importDisqus(circle)[0]!.comments).to.have.length(2);
  });

  it('leads links to where they lead, and not over Disqus', () => {
    const sum = 'oJxyzAbCdEfGhIjKlMnOpQrStUv';
    const detour = `http://disq.us/url?url=https%3A%2F%2Fa.example%2Fb%3Fc%3D1%3A${sum}&amp;cuid=12`;
    const [thread] = importDisqus(
      disqus(CLOCK, post({ id: '1', html: `<p>See <a href="${detour}" rel="nofollow">here</a></p>` })),
    );
    expect(thread!.comments[0]!.body).to.equal('See [here](<https://a.example/b?c=1>)');
  });

  it('leaves HTML that is no Markdown as it is', () => {
    const [thread] = importDisqus(disqus(CLOCK, post({ id: '1', html: '<blockquote>So?</blockquote>' })));
    const { body, format } = thread!.comments[0]!;
    expect([body, format]).to.deep.equal(['<blockquote>So?</blockquote>', 'html']);
  });

  it('says what is wrong, and where', () => {
    const cases: Record<string, [string, number]> = {
      'another file': ['<rss/>', 1],
      'no comments': [disqus(CLOCK), 2],
      'no time': [disqus(CLOCK, post({ id: '1', at: 'x' })), 6],
      'no id': [disqus(CLOCK, post({ id: '' })), 6],
      'cut off': [disqus(CLOCK, post({ id: '1' })).slice(0, -12), 9],
    };
    for (const [what, [text, line]] of Object.entries(cases)) {
      const { code, place } = failure(text);
      expect([code, place?.line], what).to.deep.equal(['BAD_DATA', line]);
    }
  });

  it('takes no longer than the text is long, whatever was written into comments', () => {
    const html = 'http://disq.us/url?url='.repeat(20_000);
    const [thread] = importDisqus(disqus(CLOCK, post({ id: '1', html })));
    expect(thread!.comments[0]!.body).to.have.length(html.length);
  });
});
