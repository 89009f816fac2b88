import { expect } from 'chai';
import { isPlain, MAX_MARKUP, renderPlain } from '../../src/content/plain.js';
import { renderBody, renderMarkdown } from '../../src/content/render.js';
import { fc } from '../support/properties.js';
import { shape } from './support/shape.js';

const CONVERSATION = [
  'Doublespeak from 1984.',
  'Anon (9:16AM),\n\nI think you are pretty much spot on.',
  'a < b > c & d, 3 * 4, snake_case, #hashtag, #1, <3, -5 degrees, [sic] (really)',
  '“Quoted” – and… ‘so on’',
  'C:\\Users\\me',
  'שלום\r\nעולם\r\rnext',
  '   indented\n        more   \n\t\tand tabs\t\n \n\n\nend  ',
  '\u3000日本語の段落。\n改行',
  'nul \0 and \u2028 and \uFEFF and \u000b and \f',
  '',
  ' \n\t\n',
];

describe('renderPlain', () => {
  it('makes a paragraph of each block of lines and a break of each single newline', () => {
    expect(shape(renderPlain('one\ntwo\r\n\r\n  three  '))).to.equal(
      'p dir=auto("one",br(),"two"),p dir=auto("three")',
    );
  });

  it('shows markup of any kind as letters', () => {
    const fragment = renderPlain('<img src=x onerror=alert(1)> **no**');
    expect(fragment.querySelectorAll('*')).to.have.length(1);
    expect(fragment.textContent).to.equal('<img src=x onerror=alert(1)> **no**');
  });

  for (const body of CONVERSATION) {
    it(`gives the tree of the Markdown way for ${JSON.stringify(body)}`, () => {
      expect(shape(renderPlain(body))).to.equal(shape(renderMarkdown(body)));
    });
  }

  it('gives the tree of the Markdown way for every two letters with a word before, between or behind', () => {
    const letters = '\n\r\t \0aB1.)(-+*_~#>=`\\[]!<>&;:@/"\u00a0\ufeff';
    const bodies = [...letters].flatMap((a) =>
      [...letters].flatMap((b) => [`w${a}${b}w`, `${a}w${b}w`, `w${a}w${b}`, a + b]),
    );
    const plain = bodies.filter(isPlain);
    const different = plain.filter((body) => shape(renderPlain(body)) !== shape(renderMarkdown(body)));
    expect(different).to.deep.equal([]);
    expect(plain.length).to.be.greaterThan(3000);
  });

  it('gives the tree of the Markdown way for any text that is called plain', () => {
    const letters = '\n\r\t  \0aB1.)(-+*_~#>=`\\[]!<>&;:@/"\'é日א👍\u00a0\u3000\u200b\u2028\ufeff\u000b';
    const words = [
      '1.',
      '://',
      'http',
      'https:',
      'amp',
      'x@y.z',
      '__',
      '**',
      '- ',
      '\n\n',
      '~~~',
      '&#',
      'word',
      '\ud800',
    ];
    const text = fc
      .array(fc.constantFrom(...letters, ...words), { maxLength: 12 })
      .map((parts) => parts.join(''));
    let compared = 0;
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (body) => {
        if (!isPlain(body)) return;
        compared++;
        expect(shape(renderPlain(body))).to.equal(shape(renderMarkdown(body)));
      }),
      { numRuns: 4000 },
    );
    expect(compared).to.be.greaterThan(1000);
  });
});

describe('isPlain', () => {
  it('takes ordinary talk for what it is', () => {
    expect(CONVERSATION.filter((body) => !isPlain(body))).to.deep.equal([]);
  });

  it('sees every kind of markup', () => {
    const marked = [
      '*a*',
      '_a_',
      '`a`',
      '[a](https://b.c)',
      '<https://a.b>',
      'https://a.b',
      '\\*',
      '&amp;',
      '> a',
      '# a',
    ];
    const blocks = [
      '- a',
      '+ a',
      '* a',
      '1. a',
      '1) a',
      '```',
      '~~~',
      '---',
      '***',
      '_ _ _',
      'a\\\nb',
      '![a](b)',
      '<a@b.c>',
    ];
    expect([...marked, ...blocks].filter(isPlain)).to.deep.equal([]);
    expect([...marked, ...blocks].map((body) => `words\n  ${body}`).filter(isPlain)).to.deep.equal([]);
  });

  it('shows a text over the limit as it is, with nothing lost', () => {
    const body = `${'*a* '.repeat(MAX_MARKUP / 4)}*end*`;
    expect(isPlain(body)).to.equal(true);
    expect(renderBody(body).textContent).to.equal(body);
    expect(renderBody(body, { format: 'html' }).textContent).to.equal(body);
  });
});
