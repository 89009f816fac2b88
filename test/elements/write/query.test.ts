import { expect } from 'chai';
import { folded, matchTime, readQuery } from '../../../src/elements/write/query.js';
import { fc } from '../../support/properties.js';

const minute = (hour: number, minutes: number): number => hour * 60 + minutes;
const fits = (typed: string, hour: number, minutes: number): string | null => {
  const { time } = readQuery(typed);
  return time && matchTime(time, minute(hour, minutes));
};

describe('what is looked for', () => {
  it('is words without case, accents and signs, and a time', () => {
    expect(readQuery('Zoë, at 9.16')).to.deep.equal({
      words: ['zoe'],
      time: { hour: '9', minute: '16', half: null },
    });
    expect(readQuery('bob 9:4 pm').time).to.deep.equal({ hour: '9', minute: '4', half: 'p' });
    expect(readQuery('narrow road')).to.deep.equal({ words: ['narrow', 'road'], time: null });
    expect(readQuery('21 h 16').time).to.deep.equal({ hour: '21', minute: '16', half: null });
  });

  it('folds letters that have an accent and a stroke', () => {
    expect(folded('Ǣ ǿ')).to.equal('ae o');
  });

  it('folds to the same however often', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).to.equal(folded(text));
      }),
    );
  });
});

describe('a time that is being typed', () => {
  it('fits in both halves of the day, until one is said', () => {
    expect(fits('9:16', 9, 16)).to.equal('exact');
    expect(fits('9:16', 21, 16)).to.equal('exact');
    expect(fits('9:16 am', 21, 16)).to.equal(null);
    expect(fits('9:16p', 21, 16)).to.equal('exact');
    expect(fits('21:16', 9, 16)).to.equal(null);
    expect(fits('12:05 am', 0, 5)).to.equal('exact');
  });

  it('fits as far as it goes', () => {
    expect(fits('9:1', 9, 16)).to.equal('exact');
    expect(fits('1', 10, 5)).to.equal('exact');
    expect(fits('9:2', 9, 16)).to.equal(null);
  });

  it('is near a minute before and after, also at midnight', () => {
    expect(fits('9:17', 9, 16)).to.equal('near');
    expect(fits('9:15', 9, 16)).to.equal('near');
    expect(fits('9:18', 9, 16)).to.equal(null);
    expect(fits('0:00', 23, 59)).to.equal('near');
  });
});
