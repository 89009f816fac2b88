import { expect } from 'chai';
import { readMoment } from '../../../src/conversation/mentions/moment.js';

describe('readMoment', () => {
  const days = (text: string, locale?: string): unknown =>
    readMoment(text, 0, text.length, locale, true)?.days.map((day) =>
      'dates' in day ? day.dates : [...day.word.weekdays, ...day.word.days],
    );

  it('reads a date before or after the time', () => {
    const april = [[{ year: null, month: 4, day: 24 }]];
    for (const form of [
      'Apr 24, 9:16AM',
      '9:16AM, Apr 24',
      '24 April 9:16',
      '24. April, 21:16 Uhr',
      '24 апреля в 9:16',
      '4月24日 21:16',
      '24 de abril, 9:16',
      '24.4. 9:16',
      '24 thg 4, 9:16',
      '20 באפר׳, 15:01'.replace('20', '24'),
    ]) {
      expect(days(form), form).to.deep.equal(april);
    }
  });

  it('takes no word that goes on with the sentence for a day', () => {
    const end = (text: string): number | undefined => readMoment(text, 0, text.length, 'en', false)?.end;
    for (const rest of [
      ', so am I',
      ' do you know?',
      ', to be fair',
      ' sat down',
      ', yesterday I saw it',
      ' 1/2 of it',
    ]) {
      expect(end(`9:16${rest}`), rest).to.equal(4);
    }
    for (const day of [' Wed', ' on Wednesday', ', Apr 24', ' 24/4', ' yesterday']) {
      for (const rest of ['', ': no', ', no', ' - no']) {
        expect(end(`9:16${day}${rest}`), day + rest).to.equal(4 + day.length);
      }
    }
  });

  it('reads a year', () => {
    expect(days('1 Ağu 2022 11:16', 'tr')).to.deep.equal([[{ year: 2022, month: 8, day: 1 }]]);
    expect(days('2019-04-24 9:16')).to.deep.equal([[{ year: 2019, month: 4, day: 24 }]]);
  });

  it('keeps both readings of a date in figures', () => {
    expect(days('04/07 9:16')).to.deep.equal([
      [
        { year: null, month: 7, day: 4 },
        { year: null, month: 4, day: 7 },
      ],
    ]);
    expect(days('17/07 9:16')).to.deep.equal([[{ year: null, month: 7, day: 17 }]]);
  });

  it('reads weekdays and yesterday', () => {
    for (const form of ['Wed 9:16', 'Mittwoch, 9:16', 'в среду в 9:16', '水曜日 9:16'])
      expect(days(form), form).to.deep.equal([[3]]);
    for (const form of ['yesterday, 9:16', 'gestern um 9:16', 'вчера в 9:16', 'hier à 9h16', '昨日 9:16'])
      expect(days(form), form).to.deep.equal([[-1]]);
  });

  it('reads seconds and the number of a label', () => {
    const moment = readMoment('Apr 24, 9:16:32 AM, 2', 0, 21, 'en', true)!;
    expect([moment.time.second, moment.ordinal]).to.deep.equal([32, 2]);
  });

  it('is nothing when other words stand with it', () => {
    for (const other of ['9:16 at the station', 'about 9:16', '9:16 and 9:40', 'Apr 24'])
      expect(readMoment(other, 0, other.length, 'en', true), other).to.equal(null);
  });
});
