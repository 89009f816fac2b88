import { expect } from 'chai';
import { shownName } from '../../../src/conversation/names/shown-name.js';

describe('shownName', () => {
  it('leaves names as they are', () => {
    for (const name of [
      'Bob Huntley',
      'José Ñandú',
      'Zoë',
      'דָּנָה לוי',
      'مُحَمَّد',
      'प्रिया',
      'Nguyễn',
      '김민수',
      '👩‍👩‍👧 Familie',
      'می‌خواهم',
    ]) {
      expect(shownName(name)).to.equal(name);
    }
  });

  it('takes out what changes the direction of a line', () => {
    for (const sign of [
      '\u200e',
      '\u200f',
      '\u061c',
      '\u202a',
      '\u202b',
      '\u202c',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    ]) {
      expect(shownName(`Bob${sign} yeltnuH`)).to.equal('Bob yeltnuH');
    }
  });

  it('has no controls and no half characters', () => {
    expect(shownName('B\u0000ob\u0085\u001b[31m ')).to.equal('Bob[31m');
    expect(shownName('Bob\ud83d')).to.equal('Bob');
    expect(shownName('\udc00Bob')).to.equal('Bob');
    expect(shownName('Bob 😀')).to.equal('Bob 😀');
    expect(shownName(' Bob\n Huntley')).to.equal('Bob\n Huntley');
  });

  it('puts at most four marks on a letter', () => {
    const pile = 'B' + '\u0301\u0316'.repeat(60) + 'ob';
    expect(shownName(pile)).to.equal('B' + '\u0301\u0316'.repeat(2) + 'ob');
  });

  it('is empty where nothing can be seen', () => {
    for (const name of [
      '',
      ' ',
      '\u200b',
      '\u3164',
      '\u115f\u1160',
      '\u2800',
      '\u00ad\u034f',
      '\u202e\u2066',
      '\ufeff',
    ]) {
      expect(shownName(name), name.codePointAt(0)?.toString(16) ?? 'nothing').to.equal('');
    }
  });
});
