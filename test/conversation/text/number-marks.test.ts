import { expect } from 'chai';
import { readLines } from '../../../src/conversation/text/lines.js';
import { readNumberMarks } from '../../../src/conversation/text/number-marks.js';

function marks(text: string): string[] {
  return readNumberMarks(text, readLines(text)).map(({ start, end }) => text.slice(start, end));
}

describe('readNumberMarks', () => {
  it('reads numbers and the comment above', () => {
    expect(marks('>>12 no\nand >>3, too')).to.deep.equal(['>>12', '>>3']);
    expect(marks('#4 rude')).to.deep.equal(['#4']);
    expect(marks('I agree with #2.')).to.deep.equal(['#2']);
    expect(marks('^ this')).to.deep.equal(['^']);
  });

  it('leaves lists, ranks and smiles alone', () => {
    for (const text of ['#1 milk\n#2 bread\n#3 tea', 'we are #1', '^^ nice', 'x^2', '>>> deep', 'pencil #2'])
      expect(marks(text), text).to.deep.equal([]);
  });
});
