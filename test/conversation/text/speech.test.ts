import { expect } from 'chai';
import { isHeading, spokenLength } from '../../../src/conversation/text/speech.js';

describe('words of speech', () => {
  it('are known behind a name', () => {
    for (const text of [
      'Bob said:',
      'Bob hat geschrieben:',
      'Bob a écrit :',
      'Боб написал:',
      'Bob 写道:',
      'Bob wrote earlier:',
      'Bob napisała:',
      'Bob pisze:',
      'Bob mówi:',
      'Bob đã viết:',
      'Bob hat gesagt...',
      'Bob комментирует...',
      'Bob אמר/ה...',
      'Bobさんのコメント...',
      'Bob이 썼다:',
      'Bob의 글:',
    ]) {
      const at = text.startsWith('Bobさん') ? 5 : 3;
      expect(text.slice(at + spokenLength(text, at)), text).to.match(/^(?: :|:|\.{3})$/);
    }
    for (const text of ['Bob saidso', 'Bob, said', 'Bob runs'])
      expect(spokenLength(text, 3), text).to.equal(0);
  });

  it('make a heading of a line', () => {
    expect(isHeading('Bob Huntley wrote:')).to.equal(true);
    expect(isHeading('Bob Huntley wrote a book')).to.equal(false);
  });
});
