import { expect } from 'chai';
import { calendarWord } from '../../../src/conversation/mentions/calendar-words.js';

describe('calendarWord', () => {
  it('knows months and weekdays, long and short, in the language that is told or any other', () => {
    for (const word of ['April', 'apr.', 'avril', 'апреля', 'Απριλίου', 'kwietnia', 'nisan']) {
      expect([...(calendarWord(word, undefined)?.months ?? [])], word).to.include(4);
    }
    for (const word of ['Wednesday', 'Mi', 'mercredi', 'среду', '수요일']) {
      expect([...(calendarWord(word, 'de')?.weekdays ?? [])], word).to.include(3);
    }
  });

  it('prefers the language that is told', () => {
    expect([...calendarWord('mar', 'fr')!.weekdays]).to.deep.equal([2]);
    expect([...calendarWord('mar', 'es')!.months]).to.deep.equal([3]);
  });

  it('knows nothing else', () => {
    for (const word of ['', 'station', 'half', '12']) expect(calendarWord(word, 'en'), word).to.equal(null);
  });
});
