import { expect } from 'chai';
import { labelOf } from '../../../src/conversation/labels/label.js';
import type { Reader } from '../../../src/conversation/labels/reader.js';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import type { Reference } from '../../../src/model/reference.js';
import { comment } from '../make.js';

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

it('leads to the comments that people in all zones name, each by the clock on the own wall, in one thread', () => {
  const named = thread.slice(-2);
  const answers = ZONES.map((timeZone, i) => {
    const target = named[i % named.length]!;
    const body = `${labelOf(target, thread, { locale: 'en-US', timeZone })}, that is so.`;
    const createdAt = new Date(Date.UTC(2022, 0, 1, 1, i)).toISOString();
    return { target, answer: comment(`answer${i}`, { name: 'Somebody', body, createdAt, timeZone }) };
  });
  const references = resolveReferences([...thread, ...answers.map(({ answer }) => answer)]);
  for (const { target, answer } of answers) {
    expect(references.get(answer.id)?.[0]?.targets, `${answer.timeZone}, ${answer.body}`).to.deep.equal([
      target.id,
    ]);
  }
});

/** The languages of the interface, and others whose dates are written in ways of their own. */
const LANGUAGES = 'ar de en es fr he hi ja pl pt ru zh cs hu sk fi sv nl it ko vi th tr uk el ro bg'.split(
  ' ',
);
const NAMES = ['', '', 'Ann', 'Bob Huntley', 'José Ruiz', 'Мария', '田中', '김민수', 'B.Poster', 'محمد'];
const MINUTE = 60_000;
const STEPS = [20_000, MINUTE, 60 * MINUTE, 12 * 60 * MINUTE, 24 * 60 * MINUTE, 72 * 60 * MINUTE];

/** The same numbers each time. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('any label', () => {
  for (const locale of LANGUAGES) {
    it(`is read back in ${locale}`, () => {
      const random = makeRandom(locale.charCodeAt(0) * 977 + locale.charCodeAt(1));
      for (let round = 0; round < 12; round++) {
        const hour12 = [undefined, true, false][random(3)];
        const timeZone = ZONES[random(ZONES.length)]!;
        const reader: Reader = { locale, timeZone, ...(hour12 === undefined ? {} : { hour12 }) };
        // In every third thread most times are not known.
        const timeless = round % 3 === 2;
        let time = Date.UTC(2019 + random(6), random(12), 1 + random(28), random(24), random(60), random(60));
        const comments = Array.from({ length: 8 }, (_, i) => {
          time += STEPS[random(STEPS.length)]!;
          const createdAt = timeless && random(5) > 0 ? null : new Date(time).toISOString();
          return comment(`c${i}`, { name: NAMES[random(NAMES.length)]!, createdAt });
        });
        for (const target of comments) {
          const label = labelOf(target, comments, reader);
          // The first comment of a name without a time is called by the name alone.
          if (!label.includes('(')) continue;
          const body = `${label}, I think so too.`;
          const createdAt = new Date(time + MINUTE).toISOString();
          const answer = comment('answer', { name: 'Hollis', body, createdAt });
          const found = resolveReferences([...comments, answer], { locale, timeZone }).get('answer') ?? [];
          expect(
            found.map(({ start, end }) => body.slice(start, end)),
            label,
          ).to.deep.equal([label]);
          expect(found[0]?.targets, label).to.include(target.id);
        }
      }
    });
  }
});
