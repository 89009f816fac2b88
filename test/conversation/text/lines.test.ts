import { expect } from 'chai';
import { readLines } from '../../../src/conversation/text/lines.js';

describe('readLines', () => {
  it('reads how deep each line is quoted, not by lazy continuation', () => {
    expect(
      readLines('> one\nanswer\n>> two\n> > three\n>>12 no depth').map(({ depth }) => depth),
    ).to.deep.equal([1, 0, 2, 2, 0]);
  });

  it('leaves signs and line breaks out', () => {
    const text = '> one\r\ntwo';
    expect(readLines(text).map(({ textStart, end }) => text.slice(textStart, end))).to.deep.equal([
      'one',
      'two',
    ]);
  });

  it('opens a paragraph behind a blank line, a quotation, the end of a sentence, a short line', () => {
    const long = 'this line was broken by hand because the old programs had no room for more';
    const text = `a\n\nb\n> q\nc.\n${long}\nand goes on\n\n${long}.\nd`;
    const opened = readLines(text)
      .filter(({ opens }) => opens)
      .map(({ textStart, end }) => text.slice(textStart, end));
    expect(opened).to.deep.equal(['a', 'b', 'q', 'c.', long, `${long}.`, 'd']);
  });
});
