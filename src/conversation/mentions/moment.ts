import { calendarWord, type CalendarWord } from './calendar-words.js';
import { readClockTime, type ClockTime } from './clock-time.js';
import { flat } from '../text/flat.js';

/** A time, and what was said of the day. */
export interface Moment {
  readonly time: ClockTime;
  /** Conditions on the day; all must hold. */
  readonly days: readonly DayCondition[];
  /** The number of a label that needed one, from 1. */
  readonly ordinal: number | null;
  /** One past its last unit. */
  readonly end: number;
}

/** A date in any of the ways it may be meant, or the meaning of a word. */
export type DayCondition =
  | {
      readonly dates: readonly {
        readonly year: number | null;
        readonly month: number;
        readonly day: number;
      }[];
    }
  | { readonly word: CalendarWord };

const REACH = 80;
const GLUE = new RegExp(
  '(?:[ ,;]|' +
    '(?:at|on|um|am|den|der|dem|à|a|le|la|las|los|el|il|alle|ore|ora|do|da|de|del|of|em|no|na|às|as|op|om|kl|klo|w|we|o|z|ze|dn|godz|g|v|ve|dne|в|во|у|о|об|от|від|з|στις|στο|στην|τις|την|στη|saat|tarihinde|günü|pukul|jam|lúc|hồi|ngày|vào|die|dated|from|the|i|ב|בשעה|ביום|של|מ|को|के|की|से|ne|nap|illetve|dia|día|dies|les|och|så|แล้ว|เวลา|เมื่อ|วันที่|วัน|في|الساعة|يوم|عند|ساعت|در|روز|تاریخ)(?![\\p{L}\\p{N}])\\.?|' +
    '@|[-–—](?= ?\\p{N})|の|に|日の|的|在|于|於|에|오늘 |在|경|ב-|ה-|ل)',
  'uy',
);
const YMD = /(\d{4})[-/.年년] ?(\d{1,2})[-/.月월] ?(\d{1,2})(?:[日号號일])?\.?(?!\d)/y;
/** Day and month with a space behind each full stop, as Czechs write them. */
const SPACED = /(\d{1,2})(\.) (\d{1,2})\.(?: (\d{4})(?![\d:]))?(?! ?:)/y;
const CJK_DATE = /(\d{1,2})[月월] ?(\d{1,2})[日号號일]/y;
const NUMERIC = /(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?!:?\d)/y;
const DAY_MONTH =
  /(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|-?го|-?е|η|ης|-й)? ?(?:de |of |d'|di |del |thg |tháng )?/y;
const VI_MONTH = /(\d{1,2}) (?:thg|tháng) (\d{1,2})/y;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'"״׳॰.-]*/uy;
const YEAR = /,? ?(?:de |del |of )?(\d{4})(?!\d|[:.]\d)(?: ?г\.?| ?р\.?| ?年)?/y;
/** The short name of a zone; the label's own zone is another matter. */
const ZONE =
  / ?(?:utc|gmt|[pmce][sd]?t|bst|ist|ces?t|ees?t|wes?t|msk|jst|kst|a[ecw][sd]?t|nz[sd]?t|hst|ak[sd]t)(?:[+-]\d{1,2}(?::?\d\d)?)?(?![\p{L}\p{N}])/uy;
const YEAR_FIRST = /(\d{4})\.? (?=\p{L})/uy;
const ORDINAL = /(?:,? ?(?:#|№|nr\.? ?|no\.? ?)|, ?)(\d{1,3})(?![\d:.])/y;

/**
 * Reads a time with what stands around it (a date, a weekday, "yesterday", the number of a label) from a place on.
 *
 * @param whole - Nothing else may stand before `to`.
 */
export function readMoment(
  text: string,
  from: number,
  to: number,
  locale: string | undefined,
  whole: boolean,
): Moment | null {
  const stretch = flat(text.slice(from, Math.min(to, from + REACH)));
  if (whole && to - from > REACH) return null;
  if (!/\d/.test(stretch)) return null;
  // `16.12. 19.55`, then `9.12`: a date rather than a time only where there is another time.
  for (const [dots, dayFirst] of [[false], [true, true], [true]] as const) {
    const moment = readItems(stretch, locale, dots, dayFirst ?? false, whole);
    if (moment) return { ...moment, end: from + moment.end };
  }
  return null;
}

function readItems(
  text: string,
  locale: string | undefined,
  dots: boolean,
  dayFirst: boolean,
  whole: boolean,
): Moment | null {
  let at = 0;
  let end = 0;
  let time: ClockTime | null = null;
  let ordinal: number | null = null;
  const days: DayCondition[] = [];
  while (at < text.length) {
    const before = dayFirst && days.length === 0 ? readDay(text, at, locale) : null;
    if (!time && !before) {
      time = readClockTime(text, at, dots);
      if (time) {
        at = end = time.end;
        continue;
      }
    }
    const day = before ?? readDay(text, at, locale);
    // `9:16, so am I` names no Sunday.
    if (day && (!time || whole || !/^ ?[\p{L}\p{N}]/u.test(text.slice(day.end)))) {
      days.push(day.condition);
      at = end = day.end;
      continue;
    }
    if (time && whole) {
      const match: RegExpExecArray | null = ordinal === null ? exec(ORDINAL, text, at) : null;
      const skipped: RegExpExecArray | null = match ?? exec(ZONE, text, at);
      if (match) ordinal = Number(match[1]);
      if (skipped) {
        at = end = at + skipped[0].length;
        continue;
      }
    }
    GLUE.lastIndex = at;
    if (!GLUE.exec(text)) break;
    at = GLUE.lastIndex;
  }
  if (!time || (whole && at < text.length)) return null;
  // `Oct 9:16` and `9:16 5` are no times with a number.
  return { time, days, ordinal, end };
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readDay(
  text: string,
  at: number,
  locale: string | undefined,
): { condition: DayCondition; end: number } | null {
  const ymd = exec(YMD, text, at);
  if (ymd) return dated(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]), YMD.lastIndex);
  const cjk = exec(CJK_DATE, text, at);
  if (cjk) return dated(null, Number(cjk[1]), Number(cjk[2]), CJK_DATE.lastIndex);
  const vi = exec(VI_MONTH, text, at);
  if (vi) return withYear(text, VI_MONTH.lastIndex, Number(vi[2]), Number(vi[1]));
  for (const form of [SPACED, NUMERIC]) {
    const numeric = exec(form, text, at);
    if (numeric) return readNumeric(numeric, form.lastIndex, locale);
  }
  const dayFirst = exec(DAY_MONTH, text, at);
  if (dayFirst) {
    const found = readWord(text, DAY_MONTH.lastIndex, locale);
    if (found && found.word.months.size > 0)
      return withYear(text, found.end, found.word.months, Number(dayFirst[1]));
  }
  const year = exec(YEAR_FIRST, text, at);
  const found = readWord(text, year ? YEAR_FIRST.lastIndex : at, locale);
  if (!found) return null;
  if (found.word.months.size > 0) {
    const day = exec(/\.? ?(\d{1,2})(?:st|nd|rd|th|\.)?(?! ?[:.h]?\d)(?!\d)/y, text, found.end);
    const end = found.end + (day?.[0].length ?? 0);
    if (day && year)
      return dated(Number(year[1]), found.word.months, Number(day[1]), text[end] === '.' ? end + 1 : end);
    if (day) return withYear(text, end, found.word.months, Number(day[1]));
    if (found.word.weekdays.size === 0) return null;
  }
  if (year) return null;
  const dot = text[found.end] === '.' ? 1 : 0;
  return { condition: { word: found.word }, end: found.end + dot };
}

/** The longest run of up to two words that the calendar knows. */
function readWord(
  text: string,
  at: number,
  locale: string | undefined,
): { word: CalendarWord; end: number } | null {
  const first = exec(WORD, text, at);
  if (!first) return null;
  const end = WORD.lastIndex;
  const second = text[end] === ' ' ? exec(WORD, text, end + 1) : null;
  if (second) {
    const both = calendarWord(`${first[0]} ${second[0]}`, locale);
    if (both) return { word: both, end: WORD.lastIndex };
  }
  const word =
    calendarWord(first[0], locale) ??
    calendarWord(first[0].replace(/[-'].*$/, ''), locale) ??
    // `במאי`: the preposition is written with the month.
    (/^[בל][א-ת]{2}/.test(first[0]) ? calendarWord(first[0].slice(1), locale) : null);
  if (word) return { word, end };
  if (/[\u0590-\uffff]/.test(first[0])) {
    for (let length = Math.min(first[0].length - 1, 12); length > 0; length--) {
      const piece = calendarWord(first[0].slice(0, length), locale);
      if (piece) return { word: piece, end: at + length };
    }
  }
  return null;
}

function readNumeric(
  match: RegExpExecArray,
  end: number,
  locale: string | undefined,
): { condition: DayCondition; end: number } | null {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? null : Number(match[4]) + (match[4].length === 2 ? 2000 : 0);
  // With dots the day comes first, but in Hungary; else both orders are in use.
  const orders =
    match[2] === '.'
      ? [/^hu\b/i.test(locale ?? '') ? [a, b] : [b, a]]
      : [
          [b, a],
          [a, b],
        ];
  const dates = orders.map(([month, day]) => ({ year, month: month!, day: day! })).filter(isDate);
  return dates.length > 0 ? { condition: { dates }, end } : null;
}

function withYear(
  text: string,
  at: number,
  months: number | ReadonlySet<number>,
  day: number,
): { condition: DayCondition; end: number } | null {
  const dot = text[at] === '.' ? at + 1 : at;
  const match = exec(YEAR, text, dot);
  return dated(match ? Number(match[1]) : null, months, day, match ? YEAR.lastIndex : dot);
}

function dated(
  year: number | null,
  months: number | ReadonlySet<number>,
  day: number,
  end: number,
): { condition: DayCondition; end: number } | null {
  const dates = (typeof months === 'number' ? [months] : [...months])
    .map((month) => ({ year, month, day }))
    .filter(isDate);
  return dates.length > 0 ? { condition: { dates }, end } : null;
}

function isDate({ month, day }: { month: number; day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
