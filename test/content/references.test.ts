import { expect } from 'chai';
import { inserting } from '../../src/content/references/insert.js';
import type { RenderReference } from '../../src/content/references/marks.js';
import { renderBody } from '../../src/content/render.js';
import { fc } from '../support/properties.js';

/** What a text becomes; the references are the stretches between ⟦ and ⟧ (a mention) and ⟪ and ⟫ (a quotation). */
function shown(marked: string, label?: string): string {
  const references: RenderReference[] = [];
  let body = '';
  let start = 0;
  for (const char of marked) {
    if (char === '⟦' || char === '⟪') start = body.length;
    else if (char === '⟧' || char === '⟫') {
      const kind = char === '⟧' ? 'mention' : 'quotation';
      const href = `#comment-${references.length}`;
      references.push({ start, end: body.length, kind, href, ...(label ? { label } : {}) });
    } else body += char;
  }
  const target = document.createElement('div');
  target.append(renderBody(body, { weave: inserting(references) }));
  return target.innerHTML.replaceAll(' dir="auto"', '').replaceAll('data-reference', 'ref');
}

const link = (reference: number, text: string): string =>
  `<a href="#comment-${reference}" ref="${reference}">${text}</a>`;
const quote = (reference: number, ...paragraphs: string[]): string =>
  `<blockquote ref="${reference}">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</blockquote>`;

describe('a mention', () => {
  it('becomes a link in plain text', () => {
    expect(shown('⟦Anon (9:16AM)⟧,\n\nI think so.')).to.equal(
      `<p>${link(0, 'Anon (9:16AM)')},</p><p>I think so.</p>`,
    );
  });

  it('becomes one link for each place', () => {
    expect(shown('⟦Bob⟧ and ⟦Ann⟧, ⟦Bob⟧')).to.equal(
      `<p>${link(0, 'Bob')} and ${link(1, 'Ann')}, ${link(2, 'Bob')}</p>`,
    );
  });

  it('is one link over escapes and character references', () => {
    expect(shown('⟦A\\*n\\*n &lt;9⟧!')).to.equal(`<p>${link(0, 'A*n*n &lt;9')}!</p>`);
  });

  it('stays inside emphasis that ends in the middle of it', () => {
    expect(shown('*so ⟦Bob* Huntley⟧')).to.equal(
      `<p><em>so ${link(0, 'Bob')}</em>${link(0, ' Huntley')}</p>`,
    );
  });

  it('goes over a line break as two links', () => {
    expect(shown('⟦Anon\n(9:16)⟧ yes')).to.equal(`<p>${link(0, 'Anon')}<br>${link(0, '(9:16)')} yes</p>`);
  });

  it('marks the link that is written there already, and makes no second one', () => {
    expect(shown('⟦[Bob](#comment-7)⟧: yes')).to.equal('<p><a href="#comment-7" ref="0">Bob</a>: yes</p>');
  });

  it('leaves a link to another page alone', () => {
    expect(shown('[a ⟦Bob⟧](https://b.example)')).to.equal(
      '<p><a href="https://b.example/" rel="nofollow ugc noopener noreferrer">a Bob (b.example)</a></p>',
    );
  });

  it('works in lists, headings and quotations', () => {
    expect(shown('- ⟦Bob⟧\n\n# ⟦Ann⟧\n\n> ⟦Eve⟧')).to.equal(
      `<ul><li>${link(0, 'Bob')}</li></ul><p><strong>${link(1, 'Ann')}</strong></p><blockquote><p>${link(2, 'Eve')}</p></blockquote>`,
    );
  });

  it('is nothing in a code block, and of two that overlap the first counts', () => {
    expect(shown('```\n⟦Bob⟧\n```')).to.equal('<pre><code>Bob\n</code></pre>');
    const target = document.createElement('div');
    const mention = { kind: 'mention', href: '#comment-a' } as const;
    target.append(
      renderBody('Bob Huntley', {
        weave: inserting([
          { ...mention, start: 0, end: 11 },
          { ...mention, start: 4, end: 11 },
        ]),
      }),
    );
    expect(target.querySelectorAll('a')).to.have.length(1);
  });
});

describe('a quotation', () => {
  it('becomes a block when it takes a paragraph', () => {
    expect(shown('⟪Doublespeak from 1984.⟫\n\nSays the troll.')).to.equal(
      `${quote(0, 'Doublespeak from 1984.')}<p>Says the troll.</p>`,
    );
  });

  it('becomes a block when it takes a line of a paragraph, with or without its marks', () => {
    const rest = '<p>You should know.</p>';
    expect(shown('Anon\n"⟪How is the weather?⟫"\nYou should know.')).to.equal(
      `<p>Anon</p>${quote(0, '"How is the weather?"')}${rest}`,
    );
    expect(shown('⟪“How is the weather?”⟫\nYou should know.')).to.equal(
      `${quote(0, '“How is the weather?”')}${rest}`,
    );
  });

  it('keeps emphasis that goes over its edge on both sides', () => {
    expect(shown('*⟪one⟫\ntwo*')).to.equal(`${quote(0, '<em>one</em>')}<p><em>two</em></p>`);
  });

  it('is one block over several paragraphs', () => {
    expect(shown('⟪one\ntwo\n\nthree⟫\n\nfour')).to.equal(`${quote(0, 'one<br>two', 'three')}<p>four</p>`);
  });

  it('becomes a link when it stands amid a line', () => {
    expect(shown('Bob said "⟪so be it⟫", but why?')).to.equal(
      `<p>Bob said "${link(0, 'so be it')}", but why?</p>`,
    );
  });

  it('gives its source to the block that is there, and wraps it in no other', () => {
    expect(shown('⟪> one\n> two⟫\n\nthree')).to.equal(`${quote(0, 'one<br>two')}<p>three</p>`);
    expect(shown('> ⟪one⟫\n>\n> ⟪two⟫'.replace('⟫\n>\n> ⟪', '\n>\n> '))).to.equal(quote(0, 'one', 'two'));
    expect(shown('⟪> - one\n> - two⟫')).to.equal(
      '<blockquote ref="0"><ul><li>one</li><li>two</li></ul></blockquote>',
    );
  });

  it('parts a block that quotes two people', () => {
    expect(shown('> ⟪one⟫\n> ⟪two⟫')).to.equal(`${quote(0, 'one')}${quote(1, 'two')}`);
    expect(shown('> ⟪one⟫\n>\n> ⟪two⟫\n\nthree')).to.equal(
      `${quote(0, 'one')}${quote(1, 'two')}<p>three</p>`,
    );
  });

  it('may stand beside another', () => {
    expect(shown('⟪one⟫\n⟪two⟫')).to.equal(`${quote(0, 'one')}${quote(1, 'two')}`);
  });

  it('names whose words it shows, where it is told', () => {
    const label = link(0, 'Bob &lt;b&gt; (9:20AM)');
    expect(shown('⟪one⟫\ntwo', 'Bob <b> (9:20AM)')).to.equal(`${quote(0, label, 'one')}<p>two</p>`);
    expect(shown('> ⟪one⟫', 'Bob <b> (9:20AM)')).to.equal(quote(0, label, 'one'));
  });

  it('keeps a mention before it in the same paragraph', () => {
    expect(shown('⟦Anon⟧\n⟪one⟫')).to.equal(`<p>${link(0, 'Anon')}</p>${quote(1, 'one')}`);
  });

  it('works in a list', () => {
    expect(shown('- ⟪one⟫\n  two\n- three')).to.equal(
      `<ul><li>${quote(0, 'one')}two</li><li>three</li></ul>`,
    );
  });
});

describe('references in any text', () => {
  const parts = [
    'word',
    ' ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '**',
    '*',
    '`',
    '&lt;',
    '\\*',
    '[a](#comment-x)',
    '"',
    'https://b.example',
  ];
  const bodies = fc.array(fc.constantFrom(...parts), { maxLength: 25 }).map((found) => found.join(''));
  const references = fc.array(
    fc.record({
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 40 }),
      kind: fc.constantFrom('mention' as const, 'quotation' as const),
    }),
    { maxLength: 4 },
  );

  it('change no word, and put no link into a link', () => {
    fc.assert(
      fc.property(bodies, references, (body, found) => {
        const plain = renderBody(body).textContent.replace(/\n/g, '');
        const fragment = renderBody(body, {
          weave: inserting(
            found.map(({ start, length, kind }) => ({
              start,
              end: start + length,
              kind,
              href: '#comment-1',
            })),
          ),
        });
        expect(fragment.textContent.replace(/\n/g, '')).to.equal(plain);
        expect(fragment.querySelector('a a, p p, p blockquote')).to.equal(null);
      }),
      { numRuns: 1500 },
    );
  });
});
