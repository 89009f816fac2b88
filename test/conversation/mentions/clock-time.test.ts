import { expect } from 'chai';
import { minutesOfDay, readClockTime } from '../../../src/conversation/mentions/clock-time.js';
import { flat } from '../../../src/conversation/text/flat.js';

function minutes(text: string): string[] | null {
  const flatText = flat(text);
  const time = readClockTime(flatText, 0, true);
  if (!time || time.end !== flatText.length) return null;
  return minutesOfDay(time).map(
    (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
  );
}

describe('readClockTime', () => {
  it('reads morning and afternoon in many languages', () => {
    const evening =
      '9:16PM|9:16 p.m.|9:16\u202fpm|9.16 pm|9:16p|午後9時16分|下午9:16|晚上9点16分|오후 9:16|٩:١٦ م|9:16 μ.μ.|9:16 вечера|शाम 9:16|21:16|21 h 16|21h16|21.16 Uhr|21:16 น.|२१:१६';
    for (const form of evening.split('|')) expect(minutes(form), form).to.deep.equal(['21:16']);
    for (const form of '9:16AM|9:16 a. m.|午前9時16分|上午9:16|오전 9:16|9:16 ص|9:16 утра|9:16a'.split('|')) {
      expect(minutes(form), form).to.deep.equal(['9:16']);
    }
  });

  it('lets a time without a half of the day be either', () => {
    expect(minutes('9:16')).to.deep.equal(['9:16', '21:16']);
    expect(minutes('12:05')).to.deep.equal(['12:05', '0:05']);
    expect(minutes('0:16')).to.deep.equal(['0:16']);
  });

  it('takes no word that follows for a half of the day', () => {
    for (const text of ['9:16 a lot', '9:16 a mí']) {
      expect(readClockTime(text, 0, true), text).to.deep.include({ half: null, end: 4 });
    }
  });

  it('takes no beginning of a word for minutes, and no space behind the time', () => {
    for (const text of ['9h16 merci', "9h16 m'a dit", '9h16 : non']) {
      expect(readClockTime(text, 0, true), text).to.deep.include({ end: 4 });
    }
    expect(minutes('9h16min')).to.deep.equal(['9:16', '21:16']);
  });

  it('knows midnight and noon', () => {
    expect(minutes('12:05AM')).to.deep.equal(['0:05']);
    expect(minutes('12:05PM')).to.deep.equal(['12:05']);
  });

  it('reads no scores, shares, spans and dates', () => {
    for (const other of ['25:00', '9:60', '9:5', '9:16-9:40', '9:16%', '3.12.2020', '1:2:3', '9:165']) {
      expect(minutes(other), other).to.equal(null);
    }
  });
});
