import { asciiDigits } from './page-words.js';
import type { WallTime } from '../kit/wall-time.js';

/** A time as a page shows it. `date` is absent where it shows only the clock, `time` where it shows only the day. */
export interface Stamp {
  readonly date?: { readonly year: number; readonly month: number; readonly day: number };
  readonly time?: { readonly hour: number; readonly minute: number; readonly second: number };
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar', 'ar-LB', 'he', 'ru', 'hi', 'pl'];
const MAX_LENGTH = 120;

interface Patterns {
  readonly months: ReadonlyMap<string, number>;
  readonly whole: RegExp;
  readonly named: RegExp;
}

let patterns: Patterns | null = null;

/** Reads a line that is nothing but a date, a time or both, in any of the library's languages. */
export function readStamp(line: string): Stamp | null {
  if (line.length > MAX_LENGTH || !/\p{Nd}/u.test(line)) return null;
  const text = asciiDigits(line.trim());
  patterns ??= makePatterns();
  return stampOf(patterns.whole.exec(text), patterns);
}

/** Reads "AnonymousApril 24, 2019 at 9:16 AM", as the head of a comment in a threaded list is copied. */
export function readNamedStamp(line: string): { name: string; stamp: Stamp } | null {
  if (line.length > MAX_LENGTH || !/\p{Nd}[:h]\p{Nd}/u.test(line)) return null;
  const text = asciiDigits(line.trim());
  patterns ??= makePatterns();
  const match = patterns.named.exec(text);
  const stamp = stampOf(match, patterns);
  return stamp?.date && stamp.time
    ? { name: line.trim().slice(0, match?.groups?.['name']?.length), stamp }
    : null;
}

/** A day as `2019-04-24`. */
export function isoDay({ year, month, day }: NonNullable<Stamp['date']>): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The date and time together, when both are known. */
export function wallTimeOf(stamp: Stamp): WallTime | null {
  return stamp.date && stamp.time ? { ...stamp.date, ...stamp.time } : null;
}

function stampOf(match: RegExpExecArray | null, { months }: Patterns): Stamp | null {
  if (!match?.groups) return null;
  const group = match.groups;
  const pick = (name: string): string | undefined => {
    const key = Object.keys(group).find((each) => each.startsWith(name) && group[each] !== undefined);
    return key && group[key];
  };
  const year = pick('year');
  const monthName = pick('month');
  const hour = pick('hour');
  let date: Stamp['date'];
  if (year !== undefined && monthName !== undefined) {
    const month = months.get(monthName.toLowerCase()) ?? Number(monthName);
    date = { year: Number(year), month, day: Number(pick('day')) };
    const checked = new Date(Date.UTC(date.year, date.month - 1, date.day));
    if (checked.getUTCMonth() !== month - 1 || checked.getUTCDate() !== date.day) return null;
  }
  if (hour === undefined) return date ? { date } : null;
  const half = (pick('half') ?? '').toLowerCase();
  const hours = Number(hour) + (/^p|م|下午|午後|अप/.test(half) && Number(hour) < 12 ? 12 : 0);
  const time = {
    hour: /^a|ص|上午|午前|पूर्/.test(half) && hours === 12 ? 0 : hours,
    minute: Number(pick('minute')),
    second: Number(pick('second') ?? 0),
  };
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return null;
  return date ? { date, time } : { time };
}

function makePatterns(): Patterns {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      // Asked for with and without a day, as many languages inflect the name: "kwiecień", but "24 kwietnia".
      const formats = [
        new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC', calendar: 'gregory' }),
        new Intl.DateTimeFormat(language, {
          month: width,
          day: 'numeric',
          timeZone: 'UTC',
          calendar: 'gregory',
        }),
      ];
      for (let month = 0; month < 12; month++) {
        for (const format of formats)
          months.set(partOf(format, Date.UTC(2024, month, 1), 'month'), month + 1);
      }
      const weekday = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++) weekdays.add(partOf(weekday, Date.UTC(2024, 0, day), 'weekday'));
    }
  }
  const month = alternatives([...months.keys()].filter((name) => !/\d/.test(name)));
  const day = (suffix: string): string => `(?<day${suffix}>\\d{1,2})`;
  const date = [
    `(?<monthA>${month})\\.?\\s+${day('A')}(?:st|nd|rd|th)?,?\\s+(?<yearA>\\d{4})`,
    `${day('B')}(?:\\.|er|º)?\\s+(?:de\\s+|ב)?(?<monthB>${month})\\.?,?\\s+(?:de\\s+|del\\s+)?(?<yearB>\\d{4})(?:\\s*г\\.)?`,
    `(?<yearC>\\d{4})年\\s*(?<monthC>\\d{1,2})月\\s*${day('C')}日(?:\\s*[(\\uFF08]?\\p{L}{1,3}[)\\uFF09]?)?`,
    `(?<yearD>\\d{4})[-/.](?<monthD>\\d{1,2})[-/.]${day('D')}`,
    `${day('E')}\\.(?<monthE>\\d{1,2})\\.(?<yearE>\\d{4})`,
    // With slashes the order is only certain where one number can be no month.
    `(?<monthF>0?[1-9]|1[0-2])/(?<dayF>1[3-9]|2\\d|3[01])/(?<yearF>\\d{4})`,
    `(?<dayG>1[3-9]|2\\d|3[01])/(?<monthG>0?[1-9]|1[0-2])/(?<yearG>\\d{4})`,
  ].join('|');
  const dated = `(?:(?:${alternatives([...weekdays])})\\.?[,،]?\\s*)?(?:${date})`;
  const time =
    '(?:(?<halfA>上午|下午|午前|午後)\\s*)?(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::(?<second>\\d{2}))?' +
    '(?:\\s*(?<halfB>[ap]\\.?\\s?m\\.?|ص|م|पूर्वाह्न|अपराह्न))?(?:\\s*(?:uhr|h|बजे))?';
  const join = '[\\s,،]*(?:at|um|a las?|à|às|в|في|بساعة|בשעה|को|o|[-–—])?[\\s,]*';
  const named = `(?:${dated}${join}${time})`;
  return {
    months,
    whole: new RegExp(`^(?:${dated}(?:${join}${time})?|${time.replaceAll(/\?<(\w+)>/g, '?<$1Z>')})$`, 'iu'),
    named: new RegExp(`^(?<name>.{1,80}?)[\\s·|–—-]*${named}$`, 'iu'),
  };
}

function partOf(format: Intl.DateTimeFormat, instant: number, type: Intl.DateTimeFormatPartTypes): string {
  const value = format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
  return value.toLowerCase().replace(/\.$/, '');
}

/** Longest first, so that "march" is not read as "mar". */
function alternatives(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length);
  return sorted.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}
