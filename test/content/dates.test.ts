import { expect } from 'chai';
import { exactTime, relativeTime, relativeTimeChangesIn } from '../../src/content/dates.js';

const TIME = '2019-04-24T09:16:00.000Z';
const now = Date.parse(TIME);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('exactTime', () => {
  it("is date and time to the minute in the reader's zone and language", () => {
    expect(plain(exactTime(TIME, { locale: 'en-US', timeZone: 'UTC' }))).to.equal(
      'April 24, 2019 at 9:16 AM',
    );
    const tokyo = exactTime(TIME, { locale: 'ja', timeZone: 'Asia/Tokyo' });
    expect(tokyo).to.contain('2019年4月24日').and.to.contain('18:16');
  });

  it("follows the reader's clock", () => {
    expect(exactTime(TIME, { locale: 'en-US', timeZone: 'UTC', hour12: false })).to.contain('09:16');
    expect(plain(exactTime(TIME, { locale: 'de', timeZone: 'UTC', hour12: true }))).to.contain('9:16 AM');
  });

  it('falls back where language or zone are not known, and is empty for no time', () => {
    expect(exactTime(TIME, { locale: 'en_US', timeZone: 'Asia/Tokyo' })).to.contain('6:16');
    expect(exactTime(TIME, { locale: 'de', timeZone: 'Etc/Unknown' })).to.contain('24. April 2019');
    expect(exactTime('soon', { locale: 'de', timeZone: 'UTC' })).to.equal('');
  });
});

describe('relativeTime', () => {
  const after = (age: number, locale = 'en'): string => relativeTime(TIME, now + age, locale);

  it('takes the largest unit that is full', () => {
    expect(after(5 * MINUTE)).to.equal('5 minutes ago');
    expect(after(119 * MINUTE)).to.equal('1 hour ago');
    expect(after(DAY)).to.equal('1 day ago');
    expect(after(13 * DAY)).to.equal('1 week ago');
    expect(after(65 * DAY)).to.equal('2 months ago');
    expect(after(800 * DAY)).to.equal('2 years ago');
  });

  it('is now within a minute, and for a clock that is ahead', () => {
    expect(after(59_000)).to.equal('now');
    expect(after(-5_000)).to.equal('now');
    expect(after(0, 'de')).to.equal('jetzt');
  });

  it("speaks the reader's language", () => {
    expect(after(3 * DAY, 'pl')).to.equal('3 dni temu');
    expect(after(5 * DAY, 'pl')).to.equal('5 dni temu');
    expect(after(2 * DAY, 'en_US')).to.equal('2 days ago');
  });

  it('is empty for no time', () => {
    expect(relativeTime('soon', now, 'en')).to.equal('');
  });

  it('reads the same until it is said to change, and differently then', () => {
    const ages = [
      0,
      59_999,
      MINUTE,
      90_000,
      59 * MINUTE,
      61 * MINUTE,
      23.9 * 60 * MINUTE,
      6.5 * DAY,
      29 * DAY,
      363 * DAY,
      800 * DAY,
    ];
    for (const age of ages) {
      const wait = relativeTimeChangesIn(TIME, now + age);
      expect(wait).to.be.above(0);
      expect(after(age + wait - 1), `${age}`).to.equal(after(age));
      expect(after(age + wait + 1), `${age}`).not.to.equal(after(age));
    }
  });

  it('never changes where there is no time', () => {
    expect(relativeTimeChangesIn('soon', now)).to.equal(Infinity);
  });
});
