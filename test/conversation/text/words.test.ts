import { expect } from 'chai';
import { BEGINS, ENDS, UNSPACED, readWords } from '../../../src/conversation/text/words.js';

function texts(text: string): string[] {
  const words = readWords(text);
  return Array.from({ length: words.length }, (_, i) => text.slice(words.start[i], words.end[i]));
}

function hashes(text: string): number[] {
  const words = readWords(text);
  return [...words.hash.subarray(0, words.length)];
}

describe('readWords', () => {
  it('parts words at spaces and signs, not at apostrophes', () => {
    expect(texts('Don’t panic: it’s U.S.-made, 3.5')).to.deep.equal([
      'Don’t',
      'panic',
      'it’s',
      'U',
      'S',
      'made',
      '3',
      '5',
    ]);
  });

  it('makes a word of each letter where there are no spaces', () => {
    expect(texts('根が pipe')).to.deep.equal(['根', 'が', 'pipe']);
    expect(readWords('根').flags[0]! & UNSPACED).to.equal(UNSPACED);
  });

  it('tells a word by its letters, whatever their case, accents and unseen signs', () => {
    expect(hashes('CAFÉ don’t')).to.deep.equal(hashes("cafe\u0301 do\u00adn't"));
    expect(hashes('cafe')).not.to.deep.equal(hashes('cave'));
  });

  it('marks the first and the last word of each sentence', () => {
    const { flags } = readWords('One two. Three\nfour');
    expect([...flags.subarray(0, 4)]).to.deep.equal([BEGINS, ENDS, BEGINS | ENDS, BEGINS | ENDS]);
  });
});
