import { expect } from 'chai';
import { clockTime } from '../../src/content/dates.js';
import { labelOf } from '../../src/conversation/labels/label.js';
import type { Comment } from '../../src/model/comment.js';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 3, 24, 15, 0);
const SPACES = /\s/g;
const said = (ago: number, locale = 'en', timeZone = 'America/New_York', hour12?: boolean): string => {
  const reader = { locale, timeZone, ...(hour12 === undefined ? {} : { hour12 }) };
  return clockTime(new Date(NOW - ago).toISOString(), NOW, reader).replace(SPACES, ' ');
};

describe('the clock time of a comment', () => {
  it('is all there is to say today, by the calendar of the reader', () => {
    expect(said(1.75 * HOUR)).to.equal('9:15 AM');
    expect(said(1.75 * HOUR, 'de', 'Europe/Berlin')).to.equal('15:15');
    expect(said(1.75 * HOUR, 'en', 'America/New_York', false)).to.equal('09:15');
  });

  it('has its date when it was on another day, though less than a day ago', () => {
    expect(said(12 * HOUR)).to.equal('Apr 23, 11:00 PM');
    expect(said(12 * HOUR, 'en', 'Asia/Tokyo')).to.equal('Apr 24, 12:00 PM');
    expect(said(12 * HOUR, 'en', 'UTC')).to.equal('3:00 AM');
    expect(said(24 * HOUR)).to.equal('Apr 23, 11:00 AM');
  });

  it('has its year when that was long ago', () => {
    expect(said(300 * 24 * HOUR)).to.not.contain('2025');
    expect(said(400 * 24 * HOUR)).to.contain('2025');
  });

  it('is the one that labels have, so that a reader finds the comment again by it', () => {
    const createdAt = '2026-04-24T13:16:00.000Z';
    const comment: Comment = {
      id: '1',
      parentId: null,
      author: { name: 'Bob' },
      body: '',
      createdAt,
      revision: 1,
    };
    for (const [locale, timeZone] of [
      ['en', 'America/New_York'],
      ['de', 'Asia/Kathmandu'],
      ['fr-CA', 'America/St_Johns'],
      ['ja', 'Asia/Tokyo'],
      ['ar-EG', 'Africa/Cairo'],
    ] as const) {
      const reader = { locale, timeZone };
      const label = labelOf(comment, [comment], reader).replace(SPACES, '');
      const shown = clockTime(createdAt, Date.parse(createdAt) + HOUR / 60, reader);
      expect(label, locale).to.contain(shown.replace(SPACES, ''));
    }
  });

  it('is nothing for what is no time', () => {
    expect(clockTime('yesterday', NOW, { locale: 'en', timeZone: 'UTC' })).to.equal('');
  });
});
