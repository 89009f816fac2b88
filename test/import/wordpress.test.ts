import { expect } from 'chai';
import { importWordPress } from '../../src/import/wordpress.js';
import { failing } from './failing.js';

const wordpress = (...items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.8" created="2026-01-02 03:04" -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Gazette</title><link>https://gazette.example</link><wp:wxr_version>1.2</wp:wxr_version>
${items.join('\n')}
</channel></rss>`;

const item = (id: string, slug: string, ...comments: string[]): string =>
  `<item><title><![CDATA[The ${slug} &amp; the tower]]></title><link>https://gazette.example/${slug}/</link>
  <content:encoded><![CDATA[<p>A post.</p>]]></content:encoded><wp:post_id>${id}</wp:post_id>${comments.join('')}</item>`;

function comment(id: string, told: Record<string, string> = {}): string {
  const all: Record<string, string> = {
    author: '',
    author_email: 'somebody@mail.example',
    author_IP: '192.0.2.1',
    date: '2019-04-24 11:16:00',
    date_gmt: '2019-04-24 09:16:00',
    content: 'Words.',
    approved: '1',
    type: 'comment',
    parent: '0',
    user_id: '0',
    ...told,
  };
  const fields = Object.entries(all).map(
    ([name, value]) => `<wp:comment_${name}><![CDATA[${value}]]></wp:comment_${name}>`,
  );
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id>${fields.join('')}</wp:comment>`;
}

const failure = failing(importWordPress);

describe('importWordPress', () => {
  it('reads the comments of each post, oldest first, with who answers whom', () => {
    const ruth = { author: 'Ruth &amp; Co', author_url: 'https://ruth.example/', user_id: '3', parent: '1' };
    const text = wordpress(
      item('7', 'clock', comment('2', { ...ruth, date_gmt: '2019-04-24 09:31:00' }), comment('1')),
      item('8', 'nobody'),
    );
    expect(importWordPress(text)).to.deep.equal([
      {
        id: 'wordpress-7',
        source: 'wordpress-export',
        title: 'The clock & the tower',
        url: 'https://gazette.example/clock/',
        comments: [
          {
            id: '1',
            parentId: null,
            author: { name: '' },
            body: 'Words.',
            createdAt: '2019-04-24T09:16:00.000Z',
            revision: 1,
          },
          {
            id: '2',
            parentId: '1',
            author: { name: 'Ruth & Co', id: '3', url: 'https://ruth.example/' },
            body: 'Words.',
            createdAt: '2019-04-24T09:31:00.000Z',
            revision: 1,
          },
        ],
      },
    ]);
  });

  it('keeps the lines that were typed, and what is bold or a link', () => {
    const content =
      'First <strong>line</strong>\nsecond\n\n\nNext: <a href="https://a.example/" rel="nofollow">here</a>';
    const [thread] = importWordPress(wordpress(item('7', 'clock', comment('1', { content }))));
    expect(thread!.comments[0]!.body).to.equal(
      'First **line**\nsecond\n\nNext: [here](<https://a.example/>)',
    );
  });

  it('leaves out what was not approved, what is no comment, and addresses of mail and of the net', () => {
    const others = [
      { approved: '0' },
      { approved: 'spam' },
      { approved: 'trash' },
      { type: 'pingback' },
      { type: 'trackback' },
    ].map((told, i) => comment(String(i + 10), told));
    const [thread] = importWordPress(wordpress(item('7', 'clock', ...others, comment('1', { type: '' }))));
    expect(thread!.comments.map(({ id }) => id)).to.deep.equal(['1']);
    expect(JSON.stringify(thread)).not.to.match(/mail\.example|192\.0/);
  });

  it('invents no time where there is none', () => {
    const [thread] = importWordPress(
      wordpress(item('7', 'clock', comment('1', { date_gmt: '0000-00-00 00:00:00' }))),
    );
    expect(thread!.comments[0]!.createdAt).to.equal(null);
  });

  it('reads exports of older versions', () => {
    const text = wordpress(item('7', 'clock', comment('1'))).replace('/export/1.2/', '/export/1.0/');
    expect(importWordPress(text)).to.have.length(1);
  });

  it('says what is wrong, and where', () => {
    const cases: Record<string, [string, number]> = {
      'another file': ['<rss version="2.0"/>', 1],
      'no comments': [wordpress(item('7', 'clock')), 3],
      'no time': [wordpress(item('7', 'clock', comment('1', { date_gmt: 'yesterday' }))), 6],
      'no id': [wordpress(item('7', 'clock', comment(''))), 6],
      'cut off': [wordpress(item('7', 'clock', comment('1'))).slice(0, -12), 7],
    };
    for (const [what, [text, line]] of Object.entries(cases)) {
      const { code, place } = failure(text);
      expect([code, place?.line], what).to.deep.equal(['BAD_DATA', line]);
    }
  });
});
