import { expect } from 'chai';
import { labelOf } from '../../src/conversation/label.js';
import type { Reader } from '../../src/conversation/reader.js';
import { resolveReferences } from '../../src/conversation/resolve.js';
import type { Reference } from '../../src/model/reference.js';
import { comment } from './make.js';

const LOCALES = [
  'en-US',
  'de',
  'fr',
  'es',
  'pt',
  'ja',
  'zh',
  'ar',
  'he',
  'ru',
  'hi',
  'pl',
  'fr-CA',
  'it',
  'nl',
  'ko',
];

/** The same minute on several days and in two years, the same second twice, by a named and by nameless people. */
const TIMES = [
  '2021-04-20T09:16:00.000Z',
  '2021-04-22T09:16:00.000Z',
  '2021-04-22T09:16:07.000Z',
  '2021-04-22T09:16:07.000Z',
  '2021-08-03T21:40:00.000Z',
  '2021-12-24T21:40:00.000Z',
];
const thread = TIMES.flatMap((createdAt, i) =>
  ['', 'B.Poster'].map((name) => comment(`c${i}${name[0] ?? ''}`, { name, createdAt })),
);

/** Where the readers sit: all kinds of offsets, both hemispheres, both sides of the date line. */
const ZONES = `
  Pacific/Kiritimati Pacific/Chatham Pacific/Auckland Australia/Lord_Howe Australia/Sydney
  Australia/Adelaide Asia/Tokyo Australia/Eucla Asia/Shanghai Asia/Bangkok Asia/Yangon Asia/Dhaka
  Asia/Kathmandu Asia/Kolkata Asia/Karachi Asia/Kabul Asia/Dubai Asia/Tehran Europe/Moscow
  Europe/Istanbul Asia/Jerusalem Africa/Cairo Africa/Johannesburg Europe/Kyiv Europe/Berlin
  Africa/Lagos Europe/London Europe/Lisbon UTC Atlantic/Azores Atlantic/Stanley America/Sao_Paulo
  America/St_Johns America/Halifax America/New_York America/Chicago America/Denver
  America/Los_Angeles America/Anchorage Pacific/Marquesas Pacific/Honolulu
`
  .trim()
  .split(/\s+/);

function answerWith(label: string, locale: string, timeZone: string): Reference[] {
  const answer = comment('answer', {
    name: 'Hollis',
    body: `${label}, that is well said.`,
    createdAt: '2022-01-01T00:00:00.000Z',
    timeZone,
  });
  return resolveReferences([...thread, answer], { locale }).get('answer') ?? [];
}

describe('a label that somebody types', () => {
  for (const locale of LOCALES) {
    it(`leads to its comment in ${locale}, on either kind of clock`, () => {
      for (const hour12 of [undefined, true, false]) {
        const reader: Reader = {
          locale,
          timeZone: 'Asia/Kathmandu',
          ...(hour12 === undefined ? {} : { hour12 }),
        };
        for (const target of thread) {
          const label = labelOf(target, thread, reader);
          const found = answerWith(label, locale, reader.timeZone);
          expect(
            found.map(({ kind }) => kind),
            label,
          ).to.deep.equal(['mention']);
          // Typed without its link, a short label fits the later comments too that need a longer one.
          expect(found[0]?.targets, label).to.include(target.id);
          if (label.includes(':07')) expect(found[0]?.targets.length, label).to.be.at.most(2);
        }
      }
    });
  }

  it('leads readers everywhere to the same comment', () => {
    for (const timeZone of ZONES) {
      for (const target of thread.slice(-2)) {
        const label = labelOf(target, thread, { locale: 'en-US', timeZone });
        expect(answerWith(label, 'en-US', timeZone)[0]?.targets, `${label} in ${timeZone}`).to.deep.equal([
          target.id,
        ]);
      }
    }
  });
});
