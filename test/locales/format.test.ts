import { expect } from 'chai';
import { counted, fill } from '../../src/locales/format.js';

const comments = { one: '{n} comment', other: '{n} comments' };

describe('texts with gaps', () => {
  it('fills them', () => {
    expect(fill('in reply to {label}', { label: 'Anon (9:16AM)' })).to.equal('in reply to Anon (9:16AM)');
  });

  it('puts in what looks like a gap as it is', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: '$&' })).to.equal('{b} and $&');
  });

  it('leaves a gap that nobody fills', () => {
    expect(fill('{a} and {b}', { b: 'this' })).to.equal('{a} and this');
  });

  it('counts as English does, the way Intl writes it', () => {
    for (const n of [0, 1, 2, 11, 999, 1000, 1024, 12345, 1234567]) {
      const form = new Intl.PluralRules('en').select(n) === 'one' ? 'comment' : 'comments';
      expect(counted(comments, n, 'en')).to.equal(`${new Intl.NumberFormat('en').format(n)} ${form}`);
    }
  });

  it('counts by the plural forms of other languages, in their digits', () => {
    const polish = { one: '{n} komentarz', few: '{n} komentarze', other: '{n} komentarzy' };
    const words = [1, 2, 5, 22].map((n) => counted(polish, n, 'pl')).join(', ');
    expect(words).to.equal('1 komentarz, 2 komentarze, 5 komentarzy, 22 komentarze');
    const arabic = counted({ other: '{n}' }, 1234, 'ar-EG');
    expect(arabic).to.equal(new Intl.NumberFormat('ar-EG').format(1234));
  });
});
