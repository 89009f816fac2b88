import { calendarWord, type CalendarWord } from './calendar-words.js';
import { readClockTime, type ClockTime } from './clock-time.js';
import { flat } from './flat.js';

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
    '(?:at|on|um|am|den|der|dem|à|a|le|la|las|los|el|il|alle|ore|ora|do|da|de|del|of|em|no|na|às|as|op|om|kl|klo|w|we|o|dn|godz|g|v|ve|dne|в|во|у|о|об|от|від|з|στις|στο|στην|τις|την|στη|saat|tarihinde|günü|pukul|jam|lúc|hồi|ngày|vào|den|die|dated|from|the|i|ב|בשעה|ביום|של|מ|को|के|की|से|ne|nap|illetve|dia|día|dies|les|och|så|แล้ว|เวลา|เมื่อ|วันที่|วัน|في|الساعة|يوم|عند|ساعت|در|روز|تاریخ)(?![\\p{L}\\p{N}])\\.?|' +
    '@|[-–—](?= ?\\p{N})|の|に|日の|的|在|于|於|에|오늘 |在|경|ב-|ה-|ل)',
  'uy',
);
const YMD = /(\d{4})[-/.年년] ?(\d{1,2})[-/.月월] ?(\d{1,2})(?:[日号號일])?\.?(?!\d)/y;
const CJK_DATE = /(\d{1,2})[月월] ?(\d{1,2})[日号號일]/y;
const NUMERIC = /(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?![\d:])/y;
const DAY_MONTH =
  /(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|-?го|-?е|η|ης|-й)? ?(?:de |of |d'|di |del |thg |tháng )?/y;
const VI_MONTH = /(\d{1,2}) (?:thg|tháng) (\d{1,2})/y;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'"״׳॰.-]*/uy;
const YEAR = /,? ?(?:de |del |of )?(\d{4})(?!\d|[:.]\d)(?: ?г\.?| ?р\.?| ?年)?/y;
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
  for (const dots of [false, true]) {
    const moment = readItems(stretch, locale, dots, whole);
    if (moment) return { ...moment, end: from + moment.end };
  }
  return null;
}

function readItems(text: string, locale: string | undefined, dots: boolean, whole: boolean): Moment | null {
  let at = 0;
  let end = 0;
  let time: ClockTime | null = null;
  let ordinal: number | null = null;
  const days: DayCondition[] = [];
  while (at < text.length) {
    if (!time) {
      time = readClockTime(text, at, dots);
      if (time) {
        at = end = time.end;
        continue;
      }
    }
    const day = readDay(text, at, locale);
    if (day) {
      days.push(day.condition);
      at = end = day.end;
      continue;
    }
    if (time) {
      ORDINAL.lastIndex = at;
      const match: RegExpExecArray | null = ordinal === null ? ORDINAL.exec(text) : null;
      if (match && whole) {
        ordinal = Number(match[1]);
        at = end = ORDINAL.lastIndex;
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
  const numeric = exec(NUMERIC, text, at);
  if (numeric) return readNumeric(numeric, NUMERIC.lastIndex);
  const dayFirst = exec(DAY_MONTH, text, at);
  if (dayFirst) {
    const found = readWord(text, DAY_MONTH.lastIndex, locale);
    if (found && found.word.months.size > 0)
      return withYear(text, found.end, found.word.months, Number(dayFirst[1]));
  }
  const found = readWord(text, at, locale);
  if (!found) return null;
  if (found.word.months.size > 0) {
    const day = exec(/\.? ?(\d{1,2})(?:st|nd|rd|th|\.)?(?! ?[:.h]?\d)(?!\d)/y, text, found.end);
    if (day) return withYear(text, found.end + day[0].length, found.word.months, Number(day[1]));
    if (found.word.weekdays.size === 0) return null;
  }
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

function readNumeric(match: RegExpExecArray, end: number): { condition: DayCondition; end: number } | null {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? null : Number(match[4]) + (match[4].length === 2 ? 2000 : 0);
  // With dots the day comes first; else both orders are in use.
  const orders =
    match[2] === '.'
      ? [[b, a]]
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
  const match = exec(YEAR, text, text[at] === '.' ? at + 1 : at);
  const year = match ? Number(match[1]) : null;
  const end = match ? YEAR.lastIndex : text[at] === '.' ? at + 1 : at;
  const dates = (typeof months === 'number' ? [months] : [...months])
    .map((month) => ({ year, month, day }))
    .filter(isDate);
  return dates.length > 0 ? { condition: { dates }, end } : null;
}

function dated(
  year: number | null,
  month: number,
  day: number,
  end: number,
): { condition: DayCondition; end: number } | null {
  const date = { year, month, day };
  return isDate(date) ? { condition: { dates: [date] }, end } : null;
}

function isDate({ month, day }: { month: number; day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
