import { expect } from 'chai';
import {
  pastedQuotations,
  quotePasted,
  type PastedQuotation,
} from '../../../src/elements/write/pasted-quotations.js';
import type { Reference } from '../../../src/model/reference.js';
import { fc } from '../../support/properties.js';

/** Takes lines in small letters for words of comment 1, those in capitals for words of comment 2. */
async function resolve(body: string): Promise<Reference[]> {
  return Array.from(body.matchAll(/^> (?:([a-z ]+)|([A-Z ]+))$/gm), (line) => ({
    kind: 'quotation',
    start: line.index,
    end: line.index + line[0].length,
    targets: [line[1] === undefined ? '2' : '1'],
    state: 'exact',
  }));
}
const lead = (id: string): string => `[C${id}](#comment-${id})`;
const put = (text: string, found: readonly PastedQuotation[]): string => {
  const { from, to, insert, start } = quotePasted(text, found, lead);
  const done = text.slice(0, from) + insert + text.slice(to);
  expect(start).to.be.at.most(done.length);
  return done;
};

describe('what was pasted', () => {
  it('is found line by line, with whose it is', async () => {
    const text = 'I: so it was\nand is\n\nYES\n7';
    const found = await pastedQuotations(text, [{ start: 3, end: text.length }], resolve);
    expect(found.map(({ start, end, id }) => [text.slice(start, end), id])).to.deep.equal([
      ['so it was\nand is', '1'],
      ['YES', '2'],
    ]);
  });

  it('is left where it differs, where it is quoted already, and where it is only part of a line', async () => {
    const altered = async (body: string): Promise<Reference[]> =>
      (await resolve(body)).map((each) => ({ ...each, state: 'altered' }));
    expect(await pastedQuotations('so', [{ start: 0, end: 2 }], altered)).to.deep.equal([]);
    expect(await pastedQuotations('> so', [{ start: 0, end: 4 }], resolve)).to.deep.equal([]);
    const half = async (): Promise<Reference[]> => [
      { kind: 'quotation', start: 0, end: 4, targets: ['1'], state: 'exact' },
    ];
    expect(await pastedQuotations('so it', [{ start: 0, end: 5 }], half)).to.deep.equal([]);
  });

  it('becomes blocks of their own, with what stands between them', async () => {
    const text = 'Well. so it was\nand is\n7 days\nYES So';
    const end = text.length - 3;
    const found = await pastedQuotations(text, [{ start: 6, end }], resolve);
    expect(put(text, found)).to.equal(
      'Well.\n\n[C1](#comment-1):\n> so it was\n> and is\n\n7 days\n\n[C2](#comment-2):\n> YES\n\nSo',
    );
  });

  it('keeps all words, typed and pasted, in their order', async () => {
    const words = fc.constantFrom('so it', 'YES', '7', 'Mixed', '\n', '\n\n', ' ', '> so');
    const text = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (before, pasted, behind) => {
        const whole = before + pasted + behind;
        const stretch = { start: before.length, end: before.length + pasted.length };
        const found = await pastedQuotations(whole, [stretch], resolve);
        for (const { start, end } of found) {
          expect(start).to.be.at.least(stretch.start);
          expect(end).to.be.at.most(stretch.end);
        }
        if (found.length === 0) return;
        const bare = (each: string): string => each.replace(/\[C\d\]\(#comment-\d\):|>|\s/g, '');
        expect(bare(put(whole, found))).to.equal(bare(whole));
      }),
    );
  });
});
