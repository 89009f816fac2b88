import { expect } from 'chai';
import { compareQuotation } from '../../../src/conversation/quotations/compare.js';

const SOURCE = 'They came at noon. The bridge was closed, and nobody had told the baker’s boy.';

/** The compared words in one line: what was left out in brackets, what was added in braces. */
function marked(quotation: string, source = SOURCE): string | null {
  const words = compareQuotation(quotation, source)?.words;
  if (!words) return null;
  const signs = { same: ['', ''], left: ['[', ']'], added: ['{', '}'] } as const;
  return words.map(({ kind, text }) => `${signs[kind][0]}${text.trim()}${signs[kind][1]}`).join(' ');
}

describe('compareQuotation', () => {
  it('finds where the quoted words stand', () => {
    const [start, end] = compareQuotation('the bridge was closed', SOURCE)!.source;
    expect(SOURCE.slice(start, end)).to.equal('The bridge was closed,');
  });

  it('sees no difference in marks, spaces and the first letter', () => {
    expect(marked("the  bridge was closed, and nobody had told the baker's boy")).to.equal(
      "the  bridge was closed, and nobody had told the baker's boy",
    );
  });

  it('shows what was left out', () => {
    expect(marked('The bridge was closed … told the baker’s boy.')).to.equal(
      'The bridge was closed … [and nobody had] told the baker’s boy',
    );
  });

  it('shows words that differ', () => {
    expect(marked('The bridge was open, and nobody had told the baker’s boy.')).to.equal(
      'The bridge was [closed,] {open,} and nobody had told the baker’s boy',
    );
  });

  it('is null where the source has no such words', () => {
    expect(marked('Something else entirely, from another town')).to.equal(null);
    expect(marked('')).to.equal(null);
    expect(marked('the bridge', '')).to.equal(null);
  });

  it('compares long texts by their ends', () => {
    const long = Array.from({ length: 1500 }, (_, i) => `word${i}`);
    const words = compareQuotation(`${long.join(' ')} end`, `${long.join(' ')} end`)!.words;
    expect(words.map(({ kind }) => kind)).to.deep.equal(['same']);
  });
});
