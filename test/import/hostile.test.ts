import { expect } from 'chai';
import { importBlogger } from '../../src/import/blogger.js';
import { importGiscus } from '../../src/import/giscus.js';
import { answer, comment, discussion } from './discussions.js';
import { failing } from './failing.js';
import { commentEntry, feed } from './fixtures.js';

/** Long enough that a reader which takes time by the square of the length does not end. */
const LENGTH = 600_000;

const flood = (piece: string): string => piece.repeat(LENGTH / piece.length);

/** The only other way out is to be read. */
const refusal = failing(importBlogger);

describe('importBlogger, hostile text', () => {
  it('expands no entities', () => {
    const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><feed>&b;</feed>`;
    expect(refusal(laughs)).to.include({ code: 'BAD_DATA' });
    expect(refusal(laughs).place).to.deep.equal({ line: 1, column: 1 });
  });

  const XML = [
    '<',
    '<a ',
    '&',
    '<a b="',
    '<!--',
    '<![CDATA[',
    '</a>',
    '<a>',
    '<a><b',
    '&lt;',
    '<?',
    '<a/>',
    ' ',
  ];
  for (const piece of [...XML, "<a xmlns:b='c'/>", '<a b="c" ']) {
    it(`refuses a file full of ${piece}`, () => {
      const error = refusal(`<feed xmlns='http://www.w3.org/2005/Atom'>${flood(piece)}`);
      expect(error.code).to.equal('BAD_DATA');
      expect(error.place!.line).to.equal(1);
    });
  }

  const HTML = [
    '&lt;',
    '&lt;a ',
    '&amp;',
    '&lt;b&gt;',
    '&lt;br&gt;',
    '&#32;',
    ' ',
    '&#x26;nbsp;',
    '&lt;a href=',
  ];
  for (const html of [...HTML, '&lt;i&gt;*&lt;br&gt;']) {
    it(`reads a comment full of ${html}`, () => {
      expect(
        importBlogger(feed(commentEntry({ id: '1', post: '2', html: flood(html) }))).comments,
      ).to.have.length(1);
    });
  }

  const BROKEN = ['[', '{"a":', '\\', '{},', '1,', '"', ' ', '\\"'];
  for (const piece of BROKEN) {
    it(`refuses JSON full of ${piece}`, () => {
      expect(refusal(`{"items": [{"id": "${flood(piece)}`).code).to.equal('BAD_DATA');
      expect(refusal(`{"items": [${flood(piece)}`).code).to.equal('BAD_DATA');
    });
  }

  const PAGE = [
    '\n',
    ' ',
    '8 comments:\n',
    'said... ',
    'Bo said...\n',
    'May 3, 2019 ',
    'Replies\n',
    'Reply\n',
    'a',
    '. . ',
  ];
  for (const piece of [...PAGE, '9:16 AM\n', 'BoMay 3, 2019 at 9:16 AM\n', `${'1'.repeat(79)}\n`]) {
    it(`reads a page full of ${quoted(piece)}`, function () {
      this.timeout(60_000);
      const [first] = importBlogger(`Ann said...\n\n${flood(piece)}end`).comments;
      expect(first!.author.name).to.equal('Ann');
    });
  }

  it('reads an export of 5 MB', function () {
    this.timeout(60_000);
    const html = 'Some words that somebody wrote.&lt;br /&gt;'.repeat(5);
    const entries = Array.from({ length: 5_500 }, (_, index) =>
      commentEntry({ id: String(index + 1), post: '100', html, parent: index > 0 ? String(index) : '' }),
    );
    const text = feed(...entries);
    expect(text.length).to.be.above(5_000_000);
    expect(importBlogger(text).comments).to.have.length(5_500);
  });

  it('puts U+FFFD in place of what is no character', () => {
    const [comment] = importBlogger('1 comment:\r\n\r\nA\uD800 said...\r\n\r\nB\u0000C \uDC00\r\nD').comments;
    expect(comment!.author.name).to.equal('A\uFFFD');
    expect(comment!.body).to.equal('B\uFFFDC \uFFFD\nD');
  });
});

describe('importGiscus, hostile text', () => {
  const refused = failing(importGiscus);

  for (const piece of ['[', '{', '}', ']', '{}', '"', '\\', '\\"', '{"data":', '{"a":"', '1,', ' ', '7 ']) {
    it(`refuses a file full of ${piece}`, () => {
      for (const start of ['', '[', '[{"data":{"repository":{"discussions":{"nodes":[', '{"data":{"node":"'])
        expect(refused(start + flood(piece)).code).to.equal('BAD_DATA');
    });
  }

  for (const piece of ['\n', ' ', '<!--', '<!-- -->\n', '[](http://a', 'http://', '](', '[', '<http://a>']) {
    it(`finds no page in a discussion full of ${quoted(piece)}`, () => {
      const told = { title: `Words ${flood(piece)}`, body: flood(piece) };
      const [thread] = importGiscus(JSON.stringify(answer([discussion(7, [comment(1)], told)])));
      expect([thread!.url, thread!.path]).to.deep.equal([undefined, undefined]);
    });
  }

  it('is not led astray by names that every object has', () => {
    const id = '__proto__';
    const text = JSON.stringify(
      answer([discussion(7, [comment(1, { id, login: id })], { id: 'constructor' })]),
    );
    expect(importGiscus(text)[0]!.comments).to.have.length(1);
  });
});

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 30));
}
