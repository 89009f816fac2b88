import { expect } from 'chai';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import { chipsOf } from '../../../src/elements/write/chip.js';
import { bothMadePlain, madePlain } from '../../../src/elements/write/plain-text.js';
import type { Reference } from '../../../src/model/reference.js';
import { comment } from '../thread/fixture.js';
import { fc } from '../../support/properties.js';

const LINE = 'The road through the village is too narrow for that many lorries.';
const thread = [
  comment(1, { body: LINE, timeZone: 'UTC' }),
  comment(2, { name: 'Bob Huntley', body: 'I never said that, nor would I.', timeZone: 'UTC' }),
  comment(3, { name: 'Zoë', body: 'Ask the mayor then.', timeZone: 'UTC' }),
];

function referencesIn(body: string): Reference[] {
  const own = comment(9, { body, timeZone: 'UTC' });
  return resolveReferences([...thread, own], { timeZone: 'UTC', locale: 'en' }).get('9') ?? [];
}

/** Removes one chip after the other, as somebody does who wants none. */
function withoutChips(body: string): string {
  let text = body;
  for (let step = 0; step < 20; step++) {
    const [chip] = chipsOf(referencesIn(text), text, thread);
    if (!chip) return text;
    const { lead, reference } = chip;
    const { from, to, insert } = lead ? bothMadePlain(text, lead, reference) : madePlain(text, reference);
    text = text.slice(0, from) + insert + text.slice(to);
  }
  throw new Error(`There is still a chip: ${text}`);
}

/** What a reader sees, without the space between words and the signs of quotations. */
const seen = (text: string): string =>
  text
    .replace(/\[((?:\\.|[^\]\\])*)\]\(#comment-\d+\)/g, '$1')
    .replaceAll('&#8288;', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, '');

const pieces = fc.constantFrom(
  'Anon (9:01AM), no.',
  '@Bob Huntley',
  'Bob, ',
  'To Zoë: ',
  'Zoe (9:03AM) ',
  '[Bob Huntley (9:02AM)](#comment-2), ',
  '[Anon (9:01AM)](#comment-1):\n',
  `> ${LINE}`,
  `“${LINE}”`,
  LINE,
  'Bob said: ',
  '> I never said that, nor would I.\n> Ask the mayor then.',
  '#2 ',
  '>>3 ',
  '^ ',
  'Well then. ',
  '`@Bob` ',
  '\n',
  '\n\n',
  ' ',
  '*yes* ',
);

describe('a text whose chips are all removed', () => {
  it('refers to nobody, and all its words are there', () => {
    const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = withoutChips(text);
        expect(referencesIn(plain).filter(({ kind }) => kind !== 'reply')).to.deep.equal([]);
        expect(seen(plain)).to.equal(seen(text));
      }),
      { numRuns: 150 },
    );
  });
});
