import { expect } from 'chai';
import { importBlogger, importBloggerThreads } from '../../src/import/blogger.js';
import { failing } from './failing.js';
import { XML_HEAD, commentEntry, feed, postEntry, SETTINGS } from './fixtures.js';

const failure = failing(importBlogger);

describe('importBlogger, Atom', () => {
  const EXPORT = feed(
    SETTINGS,
    postEntry('100', 'The bridge &amp; the bay', '2024-03-04T23:30:00.000-08:00'),
    commentEntry({ id: '1', post: '100', published: '2024-03-05T09:16:00.001-08:00', html: 'Why?' }),
    commentEntry({
      id: '3',
      post: '100',
      published: '2024-03-05T10:30:00.000-08:00',
      name: 'Ruth Calder',
      parent: '2',
    }),
    commentEntry({
      id: '2',
      post: '100',
      published: '2024-03-05T18:00:00.000Z',
      name: 'Unknown',
      parent: '1',
    }),
  );

  it('reads the comments of an export, oldest first, and nothing else as a comment', () => {
    const thread = importBlogger(EXPORT);
    expect(thread.source).to.equal('atom-export');
    expect(thread.id).to.equal('blogger-100');
    expect(thread.title).to.equal('The bridge & the bay');
    expect(thread.url).to.equal('https://blog.example/100.html');
    expect(thread.timeZone).to.equal('America/Los_Angeles');
    expect(thread.date).to.equal('2024-03-04');
    expect(thread.others).to.equal(undefined);
    expect(thread.comments.map(({ id, author, createdAt }) => [id, author.name, createdAt])).to.deep.equal([
      ['1', 'Anonymous', '2024-03-05T17:16:00.001Z'],
      ['2', 'Unknown', '2024-03-05T18:00:00.000Z'],
      ['3', 'Ruth Calder', '2024-03-05T18:30:00.000Z'],
    ]);
  });

  it('keeps who answers whom, and takes no address of mail along', () => {
    const { comments } = importBlogger(EXPORT);
    expect(comments.map(({ parentId }) => parentId)).to.deep.equal([null, '1', '2']);
    expect(JSON.stringify(comments)).not.to.include('noreply');
  });

  it('reads thr:in-reply-to that names a comment', () => {
    const extra = "<thr:in-reply-to ref='tag:blogger.com,1999:blog-7.post-1'/>";
    const { comments } = importBlogger(
      feed(
        commentEntry({ id: '1', post: '100' }),
        commentEntry({ id: '2', extra }),
        commentEntry({ id: '4', extra }),
      ),
    );
    expect(comments.map(({ id, parentId }) => [id, parentId])).to.deep.equal([
      ['1', null],
      ['2', '1'],
      ['4', '1'],
    ]);
  });

  it('keeps the name of a parent that is not in the file', () => {
    const { comments } = importBlogger(feed(commentEntry({ id: '2', post: '100', parent: '1' })));
    expect(comments[0]!.parentId).to.equal('1');
  });

  it('reads a comment feed, which runs from new to old', () => {
    const published = '2024-03-05T09:16:00.000-08:00';
    const thread = importBlogger(
      feed(
        commentEntry({ id: '3', post: '100', published: '2024-03-05T09:17:00.000-08:00' }),
        commentEntry({ id: '2', post: '100', published }),
        commentEntry({ id: '1', post: '100', published }),
      ),
    );
    expect(thread.source).to.equal('atom-feed');
    expect(thread.title).to.equal('Comments on Harbour Notes: Bridge');
    expect(thread.url).to.equal('https://blog.example/2024/03/bridge.html');
    expect(thread.comments.map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
    expect(
      importBlogger(feed(commentEntry({ id: '1', post: '2' })), { timeZone: 'Asia/Tokyo' }).timeZone,
    ).to.equal('Asia/Tokyo');
  });

  it('gives the thread with the most comments, the others beside it', () => {
    const text = feed(
      postEntry('100', 'One'),
      postEntry('200', 'Two'),
      postEntry('300', 'Nobody spoke'),
      commentEntry({ id: '1', post: '100' }),
      commentEntry({ id: '2', post: '200' }),
      commentEntry({ id: '3', post: '200', parent: '2' }),
    );
    const thread = importBlogger(text);
    expect(thread.title).to.equal('Two');
    expect(thread.comments.map(({ id }) => id)).to.deep.equal(['2', '3']);
    expect(thread.others?.map(({ title, comments }) => [title, comments.length])).to.deep.equal([['One', 1]]);
    expect(importBloggerThreads(text).map(({ title }) => title)).to.deep.equal(['One', 'Two']);
  });

  it('gives back what was typed: lines, bold, italic, links', () => {
    const html =
      'Anon (9:16AM),&lt;br /&gt;&lt;br /&gt;5 &amp;lt; 6 &amp;amp; &lt;b&gt;so &lt;/b&gt;on. &lt;a href="https://a.example/x" rel="nofollow"&gt;Here&lt;/a&gt;';
    const { comments } = importBlogger(feed(commentEntry({ id: '1', post: '2', html })));
    expect(comments[0]!.body).to.equal('Anon (9:16AM),\n\n5 < 6 & **so** on. [Here](<https://a.example/x>)');
    expect(comments[0]!.format).to.equal(undefined);
    const cdata = feed(commentEntry({ id: '1', post: '2', html: '<![CDATA[a<br>b & c]]>' }));
    expect(importBlogger(cdata).comments[0]!.body).to.equal('a\nb & c');
  });

  it('leaves HTML with anything else in it as HTML', () => {
    const html = '&lt;script&gt;alert(1)&lt;/script&gt;';
    const [comment] = importBlogger(feed(commentEntry({ id: '1', post: '2', html }))).comments;
    expect(comment).to.include({ body: '<script>alert(1)</script>', format: 'html' });
  });

  it('reads XHTML content', () => {
    const entry = commentEntry({ id: '1', post: '2' }).replace(
      /<content.*<\/content>/,
      "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a &lt; <b>b</b><br/>c</div></content>",
    );
    expect(importBlogger(feed(entry)).comments[0]!.body).to.equal('a < **b**\nc');
  });

  it('keeps the place of deleted comments', () => {
    const gone = "<gd:extendedProperty name='blogger.contentRemoved' value='true'/>";
    const { comments } = importBlogger(
      feed(
        commentEntry({
          id: '1',
          post: '2',
          html: 'This was here.',
          extra: gone,
          published: '2024-03-05T09:16:00Z',
        }),
        commentEntry({ id: '3', post: '2', html: 'Este comentario ha sido eliminado por el autor.' }),
        commentEntry({ id: '4', post: '2', html: 'Here I am.' }),
      ),
    );
    expect(
      comments.map(({ body, author, deletedAt }) => [body, author.name, deletedAt !== undefined]),
    ).to.deep.equal([
      ['', '', true],
      ['', '', true],
      ['Here I am.', 'Anonymous', false],
    ]);
    expect(comments[0]!.deletedAt).to.equal('2024-03-05T09:16:00.000Z');
  });

  it('reads what Google Takeout writes, without what never was public', () => {
    const entry = (id: string, type: string, more: string): string =>
      `<entry><id>tag:blogger.com,1999:blog-7.post-${id}</id><blogger:type>${type}</blogger:type>${more}</entry>`;
    const comment = (id: string, status: string, more = ''): string =>
      entry(
        id,
        'COMMENT',
        `<blogger:status>${status}</blogger:status><blogger:parent>tag:blogger.com,1999:blog-7.post-100</blogger:parent>
        <author><name>Ann</name><uri>https://www.blogger.com/profile/0815</uri><blogger:type>BLOGGER</blogger:type></author>
        <content type='html'>Words ${id}.</content><published>2024-03-05T09:0${id}:00Z</published><blogger:trashed/>${more}`,
      );
    const thread = importBlogger(
      `${XML_HEAD}<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>
        ${entry('100', 'POST', '<title>The bridge</title><published>2024-03-04T07:00:00Z</published>')}
        ${comment('1', 'LIVE', '<blogger:inReplyTo/>')}
        ${comment('2', 'LIVE', '<blogger:inReplyTo>tag:blogger.com,1999:blog-7.post-1</blogger:inReplyTo>')}
        ${comment('3', 'SPAM')} ${comment('4', 'PENDING')}</feed>`,
    );
    expect(thread.title).to.equal('The bridge');
    expect(thread.date).to.equal('2024-03-04');
    expect(thread.comments.map(({ id, parentId }) => [id, parentId])).to.deep.equal([
      ['1', null],
      ['2', '1'],
    ]);
    expect(thread.comments[0]!.author).to.deep.equal({
      name: 'Ann',
      id: '0815',
      url: 'https://www.blogger.com/profile/0815',
    });
  });

  it('takes no script for the address of an author or a page', () => {
    const entry = commentEntry({ id: '1', post: '2' })
      .replace('<email>', '<uri>javascript:alert(1)</uri><email>')
      .replace('https://blog.example/2024/03/bridge.html', 'javascript:alert(1)');
    const thread = importBlogger(feed(entry));
    expect(JSON.stringify(thread)).not.to.include('javascript');
  });

  it('reads the same comment once', () => {
    const entry = commentEntry({ id: '1', post: '2' });
    expect(importBlogger(feed(entry, entry)).comments).to.have.length(1);
  });

  it('ends where comments answer each other in a circle', () => {
    const entries = ['1', '2', '3'].map((id, index) =>
      commentEntry({
        id,
        extra: `<thr:in-reply-to ref='tag:blogger.com,1999:blog-7.post-${((index + 1) % 3) + 1}'/>`,
      }),
    );
    expect(importBlogger(feed(...entries)).comments).to.have.length(3);
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      commentEntry({ id: String(index + 1), extra: `<thr:in-reply-to ref='x.post-${index}'/>` }),
    );
    const [thread, ...rest] = importBloggerThreads(feed(...chain.reverse()));
    expect(thread!.comments).to.have.length(20_000);
    expect(rest).to.have.length(0);
  });

  it('says where a file is broken', () => {
    const cases: [text: string, line: number, column: number][] = [
      ['<rss version="2.0">\n</rss>', 1, 1],
      [feed(), 1, 1],
      [`${XML_HEAD}\n<feed xmlns='http://www.w3.org/2005/Atom'><entry>`, 2, 50],
      [
        `${XML_HEAD}\n<feed xmlns='http://www.w3.org/2005/Atom'>\n  <entry><title>a &nbsp; b</title></entry></feed>`,
        3,
        19,
      ],
      [`${XML_HEAD}\n<!DOCTYPE feed [<!ENTITY a "b">]>\n<feed/>`, 2, 1],
    ];
    for (const [text, line, column] of cases) {
      const error = failure(text);
      expect(error.code).to.equal('BAD_DATA');
      expect(error.place, error.message).to.deep.equal({ line, column });
      expect(error.message).to.include(`line ${line}`);
    }
    const noId = failure(feed('\n\n' + commentEntry({ id: '1', post: '2' }).replace(/<id>.*?<\/id>/, '')));
    expect(noId.place!.line).to.equal(5);
    expect(failure(feed(commentEntry({ id: '1', post: '2', published: 'last week' }))).message).to.include(
      'RFC 3339',
    );
  });

  it('puts U+FFFD in place of what is no character', () => {
    const entry = commentEntry({ id: '1', post: '2', html: 'a&#xD800;b\uDC00c&#0;' });
    expect(importBlogger(feed(entry)).comments[0]!.body).to.equal('a\uFFFDb\uFFFDc\uFFFD');
  });
});
