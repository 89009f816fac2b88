import { expect } from 'chai';
import { readMarkup } from '../../../src/conversation/text/markup.js';

describe('readMarkup', () => {
  it('keeps every place where it was', () => {
    const body = '<p>Tom &amp; <i>Ann</i></p><pre>x</pre> `code` [a](http://b.example) ~~~';
    for (const html of [true, false]) {
      const { text, prose } = readMarkup(body, html);
      expect([text.length, prose.length]).to.deep.equal([body.length, body.length]);
    }
  });

  it('blanks code, links and addresses out of the prose', () => {
    const { prose } = readMarkup(
      '`Anon (9:16)` [Bob (9:40)](https://x.example) https://y.example/@Bob\n\n    @Ann\n\n```\n@Al\n```',
      false,
    );
    expect(prose).not.to.match(/Anon|Bob|Ann|Al/);
  });

  it('finds written references, not those in code', () => {
    const { links } = readMarkup(
      '[Anon (9:16AM)](#comment-a1), `[x](#comment-b)` \\[y](#comment-c) ![z](#comment-d)',
      false,
    );
    expect(links.map(({ id, start, end }) => [id, start, end])).to.deep.equal([['a1', 0, 28]]);
  });

  it('finds quotations by tags, the outermost where they are nested', () => {
    const body = '[quote=Bob]one [quote]two[/quote][/quote] <blockquote>three</blockquote>';
    const { quotes } = readMarkup(body, false);
    expect(quotes.map(({ textStart, textEnd }) => body.slice(textStart, textEnd)).sort()).to.deep.equal([
      'one [quote]two[/quote]',
      'three',
    ]);
  });
});
