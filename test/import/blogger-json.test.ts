import { expect } from 'chai';
import { importBlogger, importBloggerThreads } from '../../src/import/blogger.js';
import { failing } from './failing.js';

const comment = (id: string, more: object = {}): object => ({
  kind: 'blogger#comment',
  id,
  post: { id: '100' },
  blog: { id: '7' },
  published: `2024-03-05T09:${id.padStart(2, '0')}:00-08:00`,
  updated: `2024-03-05T09:${id.padStart(2, '0')}:00-08:00`,
  selfLink: `https://www.googleapis.com/blogger/v3/blogs/7/posts/100/comments/${id}`,
  content: `Words ${id}.`,
  author: {
    id: '0815',
    displayName: 'Ruth Calder',
    url: 'https://www.blogger.com/profile/0815',
    image: { url: '//x' },
  },
  ...more,
});
const list = (...items: object[]): string =>
  JSON.stringify({ kind: 'blogger#commentList', etag: '"x"', items }, null, 2);

const failure = failing(importBlogger);

describe('importBlogger, API v3', () => {
  it('reads a list of comments, oldest first, with parents', () => {
    const thread = importBlogger(
      list(
        comment('3', { inReplyTo: { id: '1' } }),
        comment('2', { author: { displayName: 'Anonymous' } }),
        comment('1'),
      ),
    );
    expect(thread.source).to.equal('api-json');
    expect(thread.id).to.equal('blogger-100');
    expect(thread.comments.map(({ id, parentId, createdAt }) => [id, parentId, createdAt])).to.deep.equal([
      ['1', null, '2024-03-05T17:01:00.000Z'],
      ['2', null, '2024-03-05T17:02:00.000Z'],
      ['3', '1', '2024-03-05T17:03:00.000Z'],
    ]);
    expect(thread.comments[1]!.author).to.deep.equal({ name: 'Anonymous' });
    expect(thread.comments[0]!.author).to.deep.equal({
      name: 'Ruth Calder',
      id: '0815',
      url: 'https://www.blogger.com/profile/0815',
    });
  });

  it('reads a single comment', () => {
    expect(importBlogger(JSON.stringify(comment('1', { content: 'a<br />b' }))).comments[0]!.body).to.equal(
      'a\nb',
    );
  });

  it('reads a post with its replies, and pages in an array', () => {
    const post = {
      kind: 'blogger#post',
      id: '100',
      title: 'The bridge',
      url: 'https://blog.example/bridge.html',
      published: '2024-03-04T07:00:00-08:00',
      replies: { totalItems: '1', items: [comment('1')] },
    };
    const thread = importBlogger(JSON.stringify(post));
    expect(thread).to.include({
      title: 'The bridge',
      url: 'https://blog.example/bridge.html',
      date: '2024-03-04',
    });
    const pages = `[${list(comment('1'))}, ${list(comment('2'), comment('3', { post: { id: '200' } }))}]`;
    expect(importBloggerThreads(pages).map(({ id, comments }) => [id, comments.length])).to.deep.equal([
      ['blogger-100', 2],
      ['blogger-200', 1],
    ]);
  });

  it('keeps the place of emptied comments, and leaves out what never was public', () => {
    const { comments } = importBlogger(
      list(
        comment('1', { status: 'EMPTIED' }),
        comment('2', { status: 'SPAM' }),
        comment('3', { status: 'PENDING' }),
      ),
    );
    expect(comments).to.have.length(1);
    expect(comments[0]).to.include({ id: '1', body: '', deletedAt: '2024-03-05T17:01:00.000Z' });
  });

  it('says where a file is broken', () => {
    const cases: [text: string, line: number, column: number][] = [
      ['{"items": [\n  {"id": }\n]}', 2, 10],
      ['{"items": [', 1, 12],
      ['{\n"items": ["a" "b"]}', 2, 15],
      ['{"items": [1, 2,]}', 1, 17],
      ['{\n  items: []}', 2, 3],
      ['{} {}', 1, 4],
      ['{"a": "b\\x"}', 1, 7],
      ['{"a": "b', 1, 7],
      ['{"a": 01}', 1, 8],
      ['{"kind": "drive#file"}', 1, 1],
      [list(comment('1', { published: 'soon' })), 0, 0],
    ];
    for (const [text, line, column] of cases) {
      const error = failure(text);
      expect(error.code).to.equal('BAD_DATA');
      if (line > 0) expect(error.place, text).to.deep.equal({ line, column });
      else expect(error.place!.line).to.be.above(1);
    }
  });

  it('takes odd files as they come', () => {
    expect(failure(list(comment('', { id: null }))).message).to.include('no id');
    const [read] = importBlogger(
      `{"__proto__": {"kind": "x"}, "items": [${JSON.stringify(comment('1'))}]}`,
    ).comments;
    expect(read!.body).to.equal('Words 1.');
    expect(
      importBlogger(list(comment('1', { content: '\uD800 <constructor>' }))).comments[0]!.format,
    ).to.equal('html');
  });
});
