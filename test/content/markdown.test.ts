import { expect } from 'chai';
import { linkHref } from '../../src/content/links.js';
import { parseMarkdown } from '../../src/content/markdown/blocks.js';
import { toHtml } from '../../src/content/markdown/html.js';
import { fc } from '../support/properties.js';

/** What a browser makes of it. */
const html = (body: string): string =>
  new DOMParser().parseFromString(toHtml(parseMarkdown(body, linkHref)), 'text/html').body.innerHTML;

/** Sources and what becomes of them, by what is tried. */
const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'paragraphs and lines': {
    'one\ntwo\n\nthree': '<p>one<br>two</p><p>three</p>',
    'one\r\ntwo\r\rthree': '<p>one<br>two</p><p>three</p>',
    '  one   \n      two\\\nthree': '<p>one<br>two<br>three</p>',
    'ends in a \\': '<p>ends in a \\</p>',
    'you &\nme': '<p>you &amp;<br>me</p>',
    '\u3000indented': '<p>\u3000indented</p>',
  },
  emphasis: {
    '*a* **b** ***c*** _d_ __e__':
      '<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <em>d</em> <strong>e</strong></p>',
    '*a **b** c*': '<p><em>a <strong>b</strong> c</em></p>',
    '**a *b***': '<p><strong>a <em>b</em></strong></p>',
    '*a**b*': '<p><em>a**b</em></p>',
    'snake_case_name and 3 * 4 * 5': '<p>snake_case_name and 3 * 4 * 5</p>',
    'un*frigging*believable': '<p>un<em>frigging</em>believable</p>',
    '*one\ntwo*': '<p><em>one<br>two</em></p>',
    '**left open': '<p>**left open</p>',
    '**👍** and *«a»*': '<p><strong>👍</strong> and <em>«a»</em></p>',
  },
  code: {
    'a `b *c*` d': '<p>a <code>b *c*</code> d</p>',
    '`` a ` b ``': '<p><code>a ` b</code></p>',
    '`a\nb`': '<p><code>a b</code></p>',
    '`left open': '<p>`left open</p>',
    '\\`a`': '<p>`a`</p>',
    '```js\nif (a < b) {\n  c();\n\n}\n```\nd':
      '<pre><code>if (a &lt; b) {\n  c();\n\n}\n</code></pre><p>d</p>',
    '~~~\n```\n~~~~': '<pre><code>```\n</code></pre>',
    '```\nleft open': '<pre><code>left open</code></pre>',
    '    four spaces\n    are talk': '<p>four spaces<br>are talk</p>',
  },
  links: {
    '[a](https://b.example/c)': '<p><a href="https://b.example/c">a</a></p>',
    '[a](https://b.example "title") [c](<https://b.example/d e>)':
      '<p><a href="https://b.example/">a</a> <a href="https://b.example/d%20e">c</a></p>',
    '[Anon (9:16AM)](#comment-a1~.:-_),': '<p><a href="#comment-a1~.:-_">Anon (9:16AM)</a>,</p>',
    '[a *b* `c`](https://d.example)': '<p><a href="https://d.example/">a <em>b</em> <code>c</code></a></p>',
    '[a](mailto:b@c.example)': '<p><a href="mailto:b@c.example">a</a></p>',
    '[a](https://b.example/(c)_(d(e)))': '<p><a href="https://b.example/(c)_(d(e))">a</a></p>',
    '[](https://b.example)': '<p><a href="https://b.example/">https://b.example/</a></p>',
    '![a](https://b.example/c.png)': '<p><a href="https://b.example/c.png">a</a></p>',
    '[a](javascript:alert(1))': '<p>[a](javascript:alert(1))</p>',
    '[a](/relative) [b](#top) [c](https://u:p@d.example)':
      '<p>[a](/relative) [b](#top) [c](https://u:p@d.example)</p>',
    '[a [b](https://c.example) d](https://e.example)':
      '<p>[a <a href="https://c.example/">b</a> d](<a href="https://e.example/">https://e.example</a>)</p>',
    '[see https://a.example](https://b.example)':
      '<p><a href="https://b.example/">see https://a.example</a></p>',
    '[a] [b][c] (d)': '<p>[a] [b][c] (d)</p>',
    '<https://a.example/b?c=d&e=f> <g@h.example>':
      '<p><a href="https://a.example/b?c=d&amp;e=f">https://a.example/b?c=d&amp;e=f</a> <a href="mailto:g@h.example">g@h.example</a></p>',
  },
  'addresses by themselves': {
    'See https://a.example/b, or (https://a.example/c_(d)).':
      '<p>See <a href="https://a.example/b">https://a.example/b</a>, or (<a href="https://a.example/c_(d)">https://a.example/c_(d)</a>).</p>',
    '**https://a.example/b_c_**':
      '<p><strong><a href="https://a.example/b_c">https://a.example/b_c</a>_</strong></p>',
    '「https://a.example/b」を見て': '<p>「<a href="https://a.example/b">https://a.example/b</a>」を見て</p>',
    'xhttps://a.example https:// HTTP://B.example':
      '<p>xhttps://a.example https:// <a href="http://b.example/">HTTP://B.example</a></p>',
    'https://user@a.example': '<p>https://user@a.example</p>',
  },
  quotations: {
    '> a\n> b\n>\n> c': '<blockquote><p>a<br>b</p><p>c</p></blockquote>',
    '> quoted\nanswer': '<blockquote><p>quoted</p></blockquote><p>answer</p>',
    '>> a\n> b': '<blockquote><blockquote><p>a</p></blockquote><p>b</p></blockquote>',
    'a\n>b': '<p>a</p><blockquote><p>b</p></blockquote>',
    '> - a\n>   b\n> - c': '<blockquote><ul><li>a<br>b</li><li>c</li></ul></blockquote>',
    '> ```\n> a\nb': '<blockquote><pre><code>a\n</code></pre></blockquote><p>b</p>',
  },
  lists: {
    '- a\n- b\n\nc': '<ul><li>a</li><li>b</li></ul><p>c</p>',
    '1. a\n2. b': '<ol><li>a</li><li>b</li></ol>',
    '- a\n\n- b': '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
    '- a\n  - b\n    1) c\n- d': '<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>',
    '- a\n+ b': '<ul><li>a</li></ul><ul><li>b</li></ul>',
    'In 1984. It was\n1985. A year': '<p>In 1984. It was<br>1985. A year</p>',
    '-Bob': '<p>-Bob</p>',
    '-\n  a': '<ul><li>a</li></ul>',
    '-\ta\n\n\tb': '<ul><li><p>a</p><p>b</p></li></ul>',
  },
  'lines that make blocks': {
    '# A *b*\nc': '<p><strong>A <em>b</em></strong></p><p>c</p>',
    '#hashtag\n#': '<p>#hashtag<br>#</p>',
    'a\n---\nb': '<p>a</p><hr><p>b</p>',
    '***\n_ _ _': '<hr><hr>',
    'a\n===': '<p>a<br>===</p>',
  },
  'letters that mean something': {
    '\\*a\\* \\[b\\](c) \\\\ \\a': '<p>*a* [b](c) \\ \\a</p>',
    '&lt;b&gt; &#8364; &#x1F44D; &amp;amp; &copy; &#0;': '<p>&lt;b&gt; € 👍 &amp;amp; &amp;copy; \uFFFD</p>',
    '<b>a</b> <!-- c --> <script>d</script>':
      '<p>&lt;b&gt;a&lt;/b&gt; &lt;!-- c --&gt; &lt;script&gt;d&lt;/script&gt;</p>',
    'a\0b "c"': '<p>a\uFFFDb "c"</p>',
  },
};

describe('parseMarkdown', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it(`reads ${name}`, () => {
      expect(Object.fromEntries(Object.keys(cases).map((body) => [body, html(body)]))).to.deep.equal(cases);
    });
  }

  it('keeps the number that a list begins with', () => {
    const tokens = parseMarkdown('1984. A book', linkHref);
    expect(tokens[0]).to.deep.equal({ type: 'open', tag: 'ol', first: 1984 });
  });

  it('nests no deeper than browsers can bear', () => {
    const depth = (text: string): number => text.split(/<(?=\w)/).length;
    expect(depth(html('>'.repeat(1000) + 'a'))).to.be.lessThan(30);
    expect(depth(html('- '.repeat(1000) + 'a'))).to.be.lessThan(30);
    expect(depth(html('*a **b '.repeat(1000) + 'c** d*'.repeat(1000)))).to.be.lessThan(20);
  });
});

describe('the tokens of Markdown', () => {
  const letters = [
    ...'\n\t ab1.)(-+*_~#>=`\\[]!<>&;:@/"\'é👍\u3000',
    '\r\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '](',
    '```',
    '**',
  ];
  const words = [
    'https://a.b',
    '[a](https://b.c)',
    '&amp;',
    '<https://d.e>',
    '`f`',
    '*g*',
    'word',
    '\n    ',
    '\n> ',
  ];
  const bodies = fc
    .array(fc.constantFrom(...letters, ...words), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('tell where in the source each word stands, in rising order', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        let last = 0;
        for (const token of parseMarkdown(body, linkHref)) {
          if (token.type !== 'text') continue;
          expect(token.start).to.be.at.least(last);
          if (token.text.length === token.end - token.start) {
            const source = body.slice(token.start, token.end);
            expect([source, '&#0;', ' ']).to.include(token.text);
          }
          last = token.end;
        }
        expect(last).to.be.at.most(body.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('lose no letter of the source, but for addresses and the language of code', () => {
    const talk = fc.array(fc.constantFrom(...'ab \n*_`>-#[]()!~\\', '\n\n', '> ', '- ', '**'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        talk.map((parts) => parts.join('')),
        (body) => {
          fc.pre(!/```|~~~/.test(body));
          const shown = parseMarkdown(body, () => null).map((token) =>
            token.type === 'text' ? token.text : '',
          );
          expect(shown.join('').replace(/[^ab]/g, '')).to.equal(body.replace(/[^ab]/g, ''));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('are properly nested', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const open: string[] = [];
        for (const token of parseMarkdown(body, linkHref)) {
          if (token.type === 'open') open.push(token.tag);
          if (token.type === 'close') expect(open.pop()).to.equal(token.tag);
        }
        expect(open).to.deep.equal([]);
      }),
      { numRuns: 3000 },
    );
  });
});
