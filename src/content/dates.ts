/** For whom a time is written. */
export interface TimeReader {
  /** BCP 47 language tag. */
  readonly locale: string;
  /** IANA time zone. */
  readonly timeZone: string;
  /** `true`: 9:16 PM; `false`: 21:16; absent: the habit of the locale. */
  readonly hour12?: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on, the day and month alone may be taken for this year's. */
const LONG_AGO = 330 * DAY;
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, length: number])[] = [
  ['year', 365.2425 * DAY],
  ['month', 30.436875 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** How much of a time is said: all of it, or as much as tells it apart from now. */
const FORMS = {
  exact: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  year: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  date: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
  day: { month: 'numeric', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();
const relative = new Map<string, RelativeFormats>();

/**
 * Date and time to the minute in the reader's zone: "April 24, 2019 at 9:16 AM". Formatters are cached; an unknown
 * language or zone becomes English or UTC.
 *
 * @param iso - RFC 3339, as in `Comment.createdAt`. Anything else gives an empty string.
 */
export function exactTime(iso: string, reader: TimeReader): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  return formatOf(reader, 'exact').format(time);
}

/**
 * The clock time that people address a comment by, as labels have it: "9:16 AM"; with the date where it was not today
 * ("Apr 24, 9:16 AM"), and with the year where that was long ago.
 *
 * @param now - Milliseconds since 1970.
 */
export function clockTime(iso: string, now: number, reader: TimeReader): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  const age = Math.abs(now - time);
  const day = formatOf(reader, 'day');
  const today = age < DAY && day.format(time) === day.format(now);
  return formatOf(reader, today ? 'time' : age < LONG_AGO ? 'date' : 'year').format(time);
}

/**
 * How long ago, in the largest unit that is full: "5 minutes ago", "1 day ago" (which need not be yesterday). Under a
 * minute, and for a server clock that is ahead, it is the locale's "now".
 *
 * @param now - Milliseconds since 1970.
 */
export function relativeTime(iso: string, now: number, locale: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  let formats = relative.get(locale);
  if (!formats) relative.set(locale, (formats = relativeFormats(locale)));
  const age = Math.max(0, now - time);
  for (const [unit, length] of UNITS) {
    if (age >= length) return formats.ago.format(-Math.floor(age / length), unit);
  }
  return formats.now;
}

/**
 * Milliseconds until `relativeTime` of this comment reads differently, so that one shared timer can serve a page.
 *
 * @param now - Milliseconds since 1970.
 */
export function relativeTimeChangesIn(iso: string, now: number): number {
  const age = now - Date.parse(iso);
  if (Number.isNaN(age)) return Infinity;
  if (age < MINUTE) return MINUTE - age;
  const at = UNITS.findIndex(([, length]) => age >= length);
  const length = UNITS[at]![1];
  const next = (Math.floor(age / length) + 1) * length;
  return Math.min(next, UNITS[at - 1]?.[1] ?? Infinity) - age;
}

function formatOf(reader: TimeReader, form: keyof typeof FORMS): Intl.DateTimeFormat {
  const key = `${reader.locale}|${reader.timeZone}|${reader.hour12}|${form}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = makeFormat(reader, form)));
  return format;
}

function makeFormat(reader: TimeReader, form: keyof typeof FORMS): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    ...FORMS[form],
    ...(reader.hour12 === undefined || form === 'day' ? {} : { hourCycle: reader.hour12 ? 'h12' : 'h23' }),
  };
  const attempts: [string, string][] = [
    [reader.locale, reader.timeZone],
    [reader.locale, 'UTC'],
    ['en', reader.timeZone],
  ];
  for (const [locale, timeZone] of attempts) {
    try {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone });
    } catch {
      continue;
    }
  }
  return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
}

interface RelativeFormats {
  readonly ago: Intl.RelativeTimeFormat;
  readonly now: string;
}

function relativeFormats(locale: string): RelativeFormats {
  try {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    return { ago: new Intl.RelativeTimeFormat(locale), now: words.format(0, 'second') };
  } catch {
    return relativeFormats('en');
  }
}
