import { expect } from 'chai';
import { WordIndex } from '../../../src/conversation/text/word-index.js';
import { readWords } from '../../../src/conversation/text/words.js';

function make(...texts: string[]): WordIndex {
  const index = new WordIndex();
  texts.forEach((text, post) => {
    index.add(text);
    index.publish(post);
  });
  return index;
}

function places(index: WordIndex, text: string): number[] {
  const { hash, length } = readWords(text);
  const found = new Set<number>();
  for (let i = 0; i + 2 < length; i++) {
    for (const place of index.placesOfTriple(hash[i]!, hash[i + 1]!, hash[i + 2]!))
      found.add(index.postAt(place));
  }
  return [...found].sort();
}

describe('WordIndex', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve';

  it('finds ten words in a row wherever they stand', () => {
    const index = make(`before them all ${long} and after`, 'something else', `${long} again`);
    for (const run of ['two three four five six seven eight nine ten eleven', long]) {
      expect(places(index, run)).to.deep.equal([0, 2]);
    }
  });

  it('finds the beginning of each sentence', () => {
    expect(places(make('No. Yes it was. Then it rained.'), 'then it rained')).to.deep.equal([0]);
  });

  it('does not find what was marked as quoted', () => {
    const index = new WordIndex();
    index.add(long);
    index.markQuoted(0, index.length);
    index.publish(0);
    expect(places(index, long)).to.deep.equal([]);
  });

  it('gives no places for a word that stands everywhere', () => {
    const index = make(...Array.from({ length: 60 }, (_, i) => `common word${i}`));
    expect(index.placesOfWord(readWords('common').hash[0]!)).to.equal(null);
    expect(index.placesOfWord(readWords('word7').hash[0]!)).to.have.length(1);
  });

  it('goes on finding when it has grown', () => {
    const index = make(
      long,
      ...Array.from({ length: 400 }, (_, i) => `filler ${i} of the ${i * 7} kind ${i * 13}`),
    );
    expect(places(index, long)).to.deep.equal([0]);
  });
});
