import { expect } from 'chai';
import { isTimeZone, offsetAt, wallTime } from '../../../src/conversation/labels/clock.js';

const MINUTE = 60_000;
const offset = (timeZone: string, iso: string): number => offsetAt(Date.parse(iso), timeZone) / MINUTE;

describe('clock', () => {
  it('knows offsets of whole, half and quarter hours', () => {
    const winter = '2026-01-15T12:00:00Z';
    expect(offset('UTC', winter)).to.equal(0);
    expect(offset('America/New_York', winter)).to.equal(-300);
    expect(offset('Asia/Kolkata', winter)).to.equal(330);
    expect(offset('Asia/Kathmandu', winter)).to.equal(345);
    expect(offset('Australia/Eucla', winter)).to.equal(525);
    expect(offset('Pacific/Chatham', winter)).to.equal(825);
    expect(offset('Pacific/Marquesas', winter)).to.equal(-570);
    expect(offset('Pacific/Kiritimati', winter)).to.equal(840);
  });

  it('changes to summer time and back at the second', () => {
    expect(offset('Europe/Berlin', '2026-03-29T00:59:59.999Z')).to.equal(60);
    expect(offset('Europe/Berlin', '2026-03-29T01:00:00Z')).to.equal(120);
    expect(offset('America/New_York', '2026-11-01T05:59:59.999Z')).to.equal(-240);
    expect(offset('America/New_York', '2026-11-01T06:00:00Z')).to.equal(-300);
    expect(offset('Australia/Lord_Howe', '2026-04-04T14:59:59Z')).to.equal(660);
    expect(offset('Australia/Lord_Howe', '2026-04-04T15:00:00Z')).to.equal(630);
  });

  it('agrees with Intl at any time', () => {
    const timeZone = 'America/Sao_Paulo';
    const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    for (let time = Date.UTC(2018, 0, 1); time < Date.UTC(2020, 0, 1); time += 7_777_777_000) {
      const wall = wallTime(time, timeZone);
      const two = (n: number): string => String(n).padStart(2, '0');
      const written = `${wall.year}-${two(wall.month)}-${two(wall.day)} ${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}`;
      expect(written).to.equal(format.format(time));
    }
  });

  it('tells the weekday of the zone, not of UTC', () => {
    const time = Date.parse('2026-11-22T20:00:00Z');
    expect(wallTime(time, 'UTC').weekday).to.equal(0);
    expect(wallTime(time, 'Asia/Tokyo').weekday).to.equal(1);
  });

  it('takes times before 1970', () => {
    expect(wallTime(-1, 'UTC')).to.include({ year: 1969, month: 12, day: 31, hour: 23, second: 59 });
  });

  it('counts a zone that nobody knows as UTC', () => {
    expect(isTimeZone('Europe/Berlin')).to.equal(true);
    expect(isTimeZone('Mars/Olympus')).to.equal(false);
    expect(offset('Mars/Olympus', '2026-01-15T12:00:00Z')).to.equal(0);
  });
});
