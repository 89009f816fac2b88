import { expect } from 'chai';
import { lookOf, looksOf } from '../../../src/conversation/people/skeleton.js';

const alike = (a: string, b: string): boolean => looksOf(a).some((look) => looksOf(b).includes(look));

describe('what a word looks like', () => {
  it('is the same in letters that look the same', () => {
    expect(lookOf('воb')).to.equal(lookOf('bob'));
    expect(lookOf('аnоn')).to.equal(lookOf('anon'));
    expect(lookOf('8ob')).to.not.equal(lookOf('bob'));
    expect(lookOf('modern')).to.equal(lookOf('modem'));
    expect(lookOf('b0b')).to.equal(lookOf('bob'));
  });

  it('stays what it is where nothing looks like it', () => {
    expect(lookOf('')).to.equal('');
    expect(lookOf('匿名')).to.equal('匿名');
  });
});

describe('what a name looks like', () => {
  it('is the same in letters of other alphabets', () => {
    expect(alike('Bob Huntley', 'Воb Huntley')).to.equal(true);
    expect(alike('Paul', 'Раul')).to.equal(true);
    expect(alike('Nikos', 'Νіkоѕ')).to.equal(true);
    expect(alike('Hanna', 'Ηanna')).to.equal(true);
    expect(alike('Sara', 'Տara')).to.equal(true);
    expect(alike('Dana', 'Ꭰana')).to.equal(true);
  });

  it('is the same in styles of letters', () => {
    for (const styled of ['𝐁𝐨𝐛', 'Ｂｏｂ', 'ⓑⓞⓑ', '𝓑𝓸𝓫', '𝙱𝚘𝚋', 'ᴮᵒᵇ'])
      expect(alike('Bob', styled), styled).to.equal(true);
  });

  it('is the same whatever the case, the accents, the spaces and the punctuation', () => {
    for (const other of ['BOB HUNTLEY', 'bob  huntley', 'Bob_Huntley', 'Bób Hüntley', 'B.o.b Huntley!']) {
      expect(alike('Bob Huntley', other), other).to.equal(true);
    }
    expect(alike('Νίκος', 'ΝΙΚΟΣ')).to.equal(true);
    expect(alike('Анна', 'АННА')).to.equal(true);
  });

  it('is the same in small capitals, and with stars and ticks around it, which alone are a name too', () => {
    for (const other of ['ʙᴏʙ', '★ Bob ★', '✔️ Bob', 'Bob™', '~Bob~', '🛡️Bob']) {
      expect(alike('Bob', other), other).to.equal(true);
    }
    expect([alike('★', '★'), alike('★', '☑'), alike('★', 'Bob')]).to.deep.equal([true, false, false]);
  });

  it('is the same with what nobody sees in it', () => {
    const unseen = [
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u034f',
      '\u3164',
      '\u115f',
      '\u2800',
      '\u202e',
      '\u{e0041}',
      '\ufe0f',
      '\u0000',
      '\ud800',
    ];
    for (const sign of unseen)
      expect(alike('Bob', `B${sign}o${sign}b`), sign.codePointAt(0)!.toString(16)).to.equal(true);
    expect(alike('Bob', `B${'\u0336\u0335\u0489'.slice(0, 2).repeat(40)}ob`)).to.equal(true);
  });

  it('is the same for letters and digits that are read as letters', () => {
    expect(alike('Illia', 'l11iа')).to.equal(true);
    expect(alike('Carn', 'Cam')).to.equal(true);
    expect(alike('Bob', 'B0b')).to.equal(true);
  });

  it('differs for names that differ', () => {
    const names = [
      'Bob',
      'Rob',
      'Bob2',
      'Анна',
      'Инна',
      'Андрей',
      'राम',
      'रमा',
      'かな',
      'がな',
      '김민수',
      '김민주',
      'דנה',
      'דינה',
      'أحمد',
      'حامد',
      '匿名',
      '😀',
      '😃',
    ];
    for (const a of names)
      for (const b of names) if (a !== b) expect(alike(a, b), `${a} ${b}`).to.equal(false);
  });

  it('is none for a name of which nothing is seen', () => {
    for (const name of ['', '   ', '\u3164', '...', '\u200b\u200b']) expect(looksOf(name)).to.deep.equal([]);
  });
});
