import { expect } from 'chai';
import { renderAll, renderMarkdown } from '../../src/content/render.js';
import { OWN_ATTACKS } from './support/attacks.js';
import { corpus, type AttackCase } from './support/corpora.js';
import { HOSTILE, hostile } from './support/hostile.js';
import { fc } from '../support/properties.js';
import { shape } from './support/shape.js';

const MARKED = [
  'Some **bold** words and `code`.',
  '- one\n- two\n\n3. three\n4. four',
  '> a line of *another* comment\n\nand an answer',
  '```\n</div><div>\n```',
  '</div></div> **x** <div>',
  '[a link](https://example.org/) and <https://example.org/>',
  '<!-- **x** -->',
];

/** All together, and each for itself. */
function compare(bodies: readonly string[]): void {
  expect(renderAll(bodies).map(shape)).to.deep.equal(bodies.map((body) => shape(renderMarkdown(body))));
}

describe('renderAll', () => {
  it('gives for each of several texts what it is given alone', () => {
    compare(MARKED);
  });

  it('gives nothing for no text, and an empty fragment for an empty one', () => {
    expect(renderAll([])).to.deep.equal([]);
    expect(renderAll(['', '*x*']).map(shape)).to.deep.equal(['', 'p dir=auto(em("x"))']);
  });

  it('keeps the first number of a list in each', () => {
    const [first, second] = renderAll(['3. three', '7. seven']);
    expect(first!.querySelector('ol')!.getAttribute('start')).to.equal('3');
    expect(second!.querySelector('ol')!.getAttribute('start')).to.equal('7');
  });

  it('lets no text reach into its neighbour, whatever it is made of', () => {
    const piece = fc.oneof(
      fc.constantFrom(...MARKED, '</div>', '<div>', '<p>', '<!--', '-->', '<![CDATA[', '<plaintext>', '\0'),
      fc.constantFrom(
        '*',
        '_',
        '`',
        '```',
        '> ',
        '- ',
        '1. ',
        '[',
        ']',
        '(',
        ')',
        '\n',
        '\n\n',
        '&',
        '<',
        '"',
      ),
      fc.string(),
    );
    const body = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(fc.array(body, { maxLength: 6 }), compare), { numRuns: 300 });
  });

  it('keeps attacks apart from what stands beside them', async function () {
    this.timeout(60_000);
    const served = await Promise.all(
      ['dompurify-fixtures', 'html5sec', 'markdown-it-xss'].map((name) => corpus<AttackCase[]>(name)),
    );
    const payloads = [...OWN_ATTACKS, ...served.flatMap((cases) => cases ?? [])].map(
      ({ payload }) => payload,
    );
    for (const payload of payloads) compare(['*before*', payload, '*after*']);
  });

  it('holds also for texts made to be slow', () => {
    const bodies = Object.keys(HOSTILE).map((name) => hostile(name, 2000));
    for (const body of bodies) compare([body, '*after*']);
  });
});
