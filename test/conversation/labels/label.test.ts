import { expect } from 'chai';
import { labelOf } from '../../../src/conversation/labels/label.js';
import type { Reader } from '../../../src/conversation/labels/reader.js';
import type { Comment } from '../../../src/model/comment.js';
import { comment } from '../make.js';

const english: Reader = { locale: 'en-US', timeZone: 'UTC' };
/** Intl has several kinds of space before and after the digits, by engine. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/[\u200e\u200f]/g, '');

function labels(times: (string | null)[], name = '', reader: Reader = english): string[] {
  const thread = times.map((createdAt, i) => comment(`c${i}`, { name, createdAt }));
  return thread.map((item) => plain(labelOf(item, thread, reader)));
}
function label(createdAt: string, reader: Partial<Reader>, name = ''): string {
  return labels([createdAt], name, { ...english, ...reader })[0]!;
}

const MORNING = '2019-04-24T09:16:07.000Z';
const EVENING = '2019-04-24T21:16:07.000Z';

describe('labelOf', () => {
  it('calls a nameless comment as the readers of the model thread did', () => {
    expect(label(MORNING, {})).to.equal('Anon (9:16AM)');
    expect(label(EVENING, {}, 'Anonymous')).to.equal('Anon (9:16PM)');
  });

  it('writes the name of who has one, on one line', () => {
    expect(label(MORNING, {}, 'B.Poster')).to.equal('B.Poster (9:16AM)');
    expect(label(MORNING, {}, ' Bob \n Huntley\u202e ')).to.equal('Bob Huntley (9:16AM)');
  });

  it("follows the locale's clock, and the reader's own wish", () => {
    expect(label(EVENING, { locale: 'de' })).to.equal('Anonym (21:16)');
    expect(label(EVENING, { locale: 'en-GB' })).to.equal('Anon (21:16)');
    expect(label(EVENING, { locale: 'fr-CA' })).to.equal('Anonyme (21 h 16)');
    expect(label(EVENING, { locale: 'en-US', hour12: false })).to.equal('Anon (21:16)');
    expect(label(EVENING, { locale: 'de', hour12: true })).to.match(/^Anonym \(9:16 PM\)$/);
    expect(label('2019-04-24T00:05:00.000Z', { hour12: false })).to.equal('Anon (00:05)');
  });

  it('has a word for no name in each language of the interface', () => {
    const words = Object.fromEntries(
      ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar', 'he', 'ru', 'hi', 'pl'].map((locale) => [
        locale,
        label(MORNING, { locale }).split(' (')[0],
      ]),
    );
    expect(words).to.deep.equal({
      en: 'Anon',
      de: 'Anonym',
      fr: 'Anonyme',
      es: 'Anónimo',
      pt: 'Anônimo',
      ja: '匿名',
      zh: '匿名',
      ar: 'مجهول',
      he: 'אנונימי',
      ru: 'Аноним',
      hi: 'बेनामी',
      pl: 'Anonim',
    });
  });

  it("is in the reader's zone, quarter hours and summer time included", () => {
    const at = (timeZone: string, time = MORNING): string => label(time, { timeZone });
    expect(at('Asia/Tokyo')).to.equal('Anon (6:16PM)');
    expect(at('Asia/Kolkata')).to.equal('Anon (2:46PM)');
    expect(at('Asia/Kathmandu')).to.equal('Anon (3:01PM)');
    expect(at('Pacific/Chatham')).to.equal('Anon (10:01PM)');
    expect(at('America/St_Johns')).to.equal('Anon (6:46AM)');
    expect(at('Australia/Lord_Howe', '2019-10-05T15:29:00.000Z')).to.equal('Anon (1:59AM)');
    expect(at('Australia/Lord_Howe', '2019-10-05T15:30:00.000Z')).to.equal('Anon (2:30AM)');
    expect(at('Europe/Berlin', '2019-03-31T00:59:00.000Z')).to.equal('Anon (1:59AM)');
    expect(at('Europe/Berlin', '2019-03-31T01:00:00.000Z')).to.equal('Anon (3:00AM)');
  });

  it('adds the date, then the seconds, then a number, until it is unique', () => {
    const times = [
      MORNING,
      '2019-04-25T09:16:00.000Z',
      '2019-04-25T09:16:09.100Z',
      '2019-04-25T09:16:09.900Z',
    ];
    expect(labels(times)).to.deep.equal([
      'Anon (9:16AM)',
      'Anon (Apr 25, 9:16AM)',
      'Anon (Apr 25, 9:16:09AM)',
      'Anon (Apr 25, 9:16:09AM, 2)',
    ]);
  });

  it('does not say a date that fits the earlier comment too', () => {
    expect(labels([MORNING, '2019-04-24T09:16:40.000Z'])[1]).to.equal('Anon (Apr 24, 9:16:40AM)');
  });

  it('says the year where the thread began in another', () => {
    expect(labels([MORNING, '2020-04-24T09:16:00.000Z'])[1]).to.equal('Anon (Apr 24, 2020, 9:16AM)');
  });

  it('stays unique in calendars whose year is shorter or longer than ours', () => {
    const days = Array.from({ length: 800 }, (_, i) =>
      new Date(Date.UTC(2023, 0, 1 + i, 9, 16)).toISOString(),
    );
    for (const locale of ['fa-IR', 'ar-SA-u-ca-islamic-umalqura', 'th-TH']) {
      expect(new Set(labels(days, '', { locale, timeZone: 'UTC' })).size, locale).to.equal(800);
    }
  });

  it('tells the two same hours of autumn apart', () => {
    const times = ['2019-10-27T00:30:00.000Z', '2019-10-27T01:30:00.000Z', '2019-10-27T01:30:12.000Z'];
    const all = labels(times, '', { locale: 'en-US', timeZone: 'Europe/Berlin' });
    expect(new Set(all).size).to.equal(3);
    expect(all[0]).to.equal('Anon (2:30AM)');
  });

  it('numbers comments whose time is not known', () => {
    expect(labels([null, null, null])).to.deep.equal(['Anon', 'Anon (2)', 'Anon (3)']);
    const named = [comment('a'), comment('b', { name: 'Anon (2)' }), comment('c')];
    expect(named.map((item) => labelOf(item, named, english))).to.deep.equal([
      'Anon',
      'Anon (2)',
      'Anon (3)',
    ]);
  });

  it('has no name for a deleted comment', () => {
    const thread = [
      comment('a', { createdAt: MORNING, deletedAt: EVENING }),
      comment('b', { createdAt: MORNING, deletedAt: EVENING, name: 'Bob' }),
      comment('c', { deletedAt: EVENING, name: 'Bob' }),
    ];
    expect(thread.map((item) => labelOf(item, thread, english))).to.deep.equal([
      '9:16AM',
      'Apr 24, 9:16:07AM, 2',
      '(1)',
    ]);
  });

  it('is the same for a comment however many have come after it', () => {
    const times = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2019, 3, 24, 9, i % 7, i)));
    const all = times
      .toSorted((a, b) => a.getTime() - b.getTime())
      .map((time, i) => comment(`c${i}`, { name: i % 3 ? '' : 'Bob', createdAt: time.toISOString() }));
    const whole = all.map((item) => labelOf(item, [...all], english));
    expect(new Set(whole).size).to.equal(60);
    for (let length = 1; length <= all.length; length++) {
      // Copies, as from a backend that is asked again: no object is known from before.
      const thread = structuredClone(all.slice(0, length));
      expect(thread.map((item) => labelOf(item, thread, english))).to.deep.equal(whole.slice(0, length));
    }
  });

  it('reads on when the array has grown, and again when something came in between', () => {
    const thread = [
      comment('a', { createdAt: MORNING }),
      comment('c', { createdAt: '2019-04-26T09:16:00.000Z' }),
    ];
    expect(labelOf(thread[1]!, thread, english)).to.equal('Anon (Apr 26, 9:16AM)');
    const longer = [...thread, comment('d', { createdAt: '2019-04-26T09:16:30.000Z' })];
    expect(labelOf(longer[2]!, longer, english)).to.equal('Anon (Apr 26, 9:16:30AM)');
    expect(labelOf(thread[1]!, thread, english)).to.equal('Anon (Apr 26, 9:16AM)');
    const filled = [comment('0', { createdAt: '2019-04-20T09:16:00.000Z' }), ...longer];
    expect(labelOf(filled[1]!, filled, english)).to.equal('Anon (Apr 24, 9:16AM)');
    const renamed = [comment('a', { createdAt: MORNING, name: 'Bob' }), thread[1]!];
    expect(labelOf(renamed[1]!, renamed, english)).to.equal('Anon (9:16AM)');
    thread.push(comment('e', { createdAt: '2019-04-27T09:16:00.000Z' }));
    expect(labelOf(thread[2]!, thread, english)).to.equal('Anon (Apr 27, 9:16AM)');
  });

  it('does not depend on the order of the list', () => {
    const thread = [comment('late', { createdAt: EVENING }), comment('early', { createdAt: MORNING })];
    const reader: Reader = { locale: 'en-US', timeZone: 'UTC', hour12: true };
    expect(thread.map((item) => labelOf(item, thread, reader))).to.deep.equal([
      'Anon (9:16PM)',
      'Anon (9:16AM)',
    ]);
    const twice = [
      comment('b', { createdAt: '2019-04-25T09:16:00.000Z' }),
      comment('a', { createdAt: MORNING }),
    ];
    expect(twice.map((item) => labelOf(item, twice, reader))).to.deep.equal([
      'Anon (Apr 25, 9:16AM)',
      'Anon (9:16AM)',
    ]);
  });

  it('writes a label for a comment that is not in the thread, and with a zone that nobody knows', () => {
    const stranger: Comment = comment('x', { createdAt: MORNING });
    expect(labelOf(stranger, [], english)).to.equal('Anon (9:16AM)');
    expect(label(MORNING, { timeZone: 'Etc/Unknown', locale: 'en_US' })).to.equal('Anon (9:16AM)');
  });
});

describe('a label in a thread where people have marks', () => {
  const OTTER = { words: 'teal otter', color: 1 };
  const HERON = { words: 'rusty heron', color: 5 };
  const at = (id: string, minute: string, name: string, mark?: typeof OTTER): Comment => ({
    ...comment(id, { createdAt: `2019-04-24T09:${minute}:07.000Z` }),
    author: { name, ...(mark && { mark }) },
  });
  const all = (...thread: Comment[]): string[] => thread.map((item) => plain(labelOf(item, thread, english)));

  it('has the mark where another person without a name was there before, and not where nobody was', () => {
    expect(all(at('1', '16', '', OTTER), at('2', '20', '', OTTER))).to.deep.equal([
      'Anon (9:16AM)',
      'Anon (9:20AM)',
    ]);
    expect(
      all(
        at('1', '16', '', OTTER),
        at('2', '20', 'Anonymous', HERON),
        at('3', '21', '', OTTER),
        at('4', '22', 'Bob', HERON),
      ),
    ).to.deep.equal([
      'Anon (9:16AM)',
      'Anon · rusty heron (9:20AM)',
      'Anon · teal otter (9:21AM)',
      'Bob (9:22AM)',
    ]);
  });

  it('has it where the name was borrowed, or looks like one', () => {
    expect(all(at('1', '16', 'Bob', OTTER), at('2', '20', 'Воb', HERON))).to.deep.equal([
      'Bob (9:16AM)',
      'Воb · rusty heron (9:20AM)',
    ]);
  });

  it('keeps what was given while comments arrive', () => {
    const thread = [at('1', '16', '', OTTER)];
    const labels = [labelOf(thread[0]!, thread, english)];
    for (let i = 2; i < 12; i++) {
      thread.push(at(String(i), String(15 + i), i % 3 ? '' : 'Bob', i % 2 ? OTTER : HERON));
      const now = thread.map((item) => labelOf(item, [...thread], english));
      expect(now.slice(0, -1)).to.deep.equal(labels);
      labels.push(now.at(-1)!);
    }
    expect(new Set(labels).size).to.equal(labels.length);
  });

  it('is unique also for two comments of one person in a minute, and among those whose mark is not known', () => {
    const labels = all(
      at('1', '16', '', OTTER),
      at('2', '16', '', HERON),
      at('3', '16', '', OTTER),
      at('4', '16', ''),
      at('5', '16', ''),
    );
    expect(new Set(labels).size).to.equal(5);
    expect(labels[1]).to.equal('Anon · rusty heron (9:16AM)');
  });

  it('numbers the comments of a person whose time is not known', () => {
    const untimed = (id: string, mark: typeof OTTER): Comment => ({
      ...at(id, '00', '', mark),
      createdAt: null,
    });
    expect(all(untimed('1', OTTER), untimed('2', HERON), untimed('3', OTTER))).to.deep.equal([
      'Anon',
      'Anon · rusty heron',
      'Anon · teal otter (2)',
    ]);
  });

  it('has a dot before a mark only, so that no name can have one', () => {
    expect(all(at('1', '16', 'Bob · teal otter'))).to.deep.equal(['Bob teal otter (9:16AM)']);
    expect(all(at('1', '16', 'Bob\u200b •  teal otter'))).to.deep.equal(['Bob\u200b teal otter (9:16AM)']);
  });
});
