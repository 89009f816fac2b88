import { lower } from '../names/name-keys.js';

/** What a word of a date may mean; short forms may mean several things (`mar`: March, or Tuesday). */
export interface CalendarWord {
  /** 1 to 12. */
  readonly months: Set<number>;
  /** 0 is Sunday. */
  readonly weekdays: Set<number>;
  /** Days from today: -1 is yesterday. */
  readonly days: Set<number>;
}

const LANGUAGES =
  'es fr de it pt nl pl cs ru uk tr el ar he fa hi ja zh ko sv da nb fi hu ro vi id th bg hr sk ca et lt lv sl sr bn ta';
const YEAR = 2023;
const tables = new Map<string, Map<string, CalendarWord>>();
const seen = new Map<string, CalendarWord | null>();

/**
 * The meaning of a word in a date, in the thread's language or English; failing that in any language that is known here.
 * Names come from `Intl`, in all its forms.
 */
export function calendarWord(word: string, locale: string | undefined): CalendarWord | null {
  const key = toKey(word);
  if (key === '') return null;
  const known = seen.get(`${locale}|${key}`);
  if (known !== undefined) return known;
  const found = lookUp(key, locale);
  if (seen.size > 5000) seen.clear();
  seen.set(`${locale}|${key}`, found);
  return found;
}

function lookUp(key: string, locale: string | undefined): CalendarWord | null {
  const stem = key.length > 4 ? key.slice(0, -1) : key;
  for (const language of [...(locale ? [locale] : []), 'en', ...LANGUAGES.split(' ')]) {
    const table = tableOf(language);
    const found = table.get(key) ?? table.get(stem);
    if (found) return found;
  }
  return null;
}

function toKey(word: string): string {
  return lower(word.normalize('NFC')).replace(/[.\s\u200e\u200f׳'॰]/g, '');
}

function tableOf(locale: string): Map<string, CalendarWord> {
  let table = tables.get(locale);
  if (!table) {
    try {
      table = makeTable(locale);
    } catch {
      table = new Map();
    }
    tables.set(locale, table);
  }
  return table;
}

function makeTable(locale: string): Map<string, CalendarWord> {
  const table = new Map<string, CalendarWord>();
  const add = (text: string | undefined, kind: keyof CalendarWord, value: number, stem = true): void => {
    const key = toKey(text ?? '');
    if (key === '' || /^\p{Nd}+/u.test(key)) return;
    for (const form of stem && key.length > 3 ? [key, key.slice(0, -1)] : [key]) {
      let word = table.get(form);
      if (!word) table.set(form, (word = { months: new Set(), weekdays: new Set(), days: new Set() }));
      word[kind].add(value);
    }
  };
  for (const style of ['long', 'short'] as const) {
    const alone = format(locale, { month: style });
    const dated = format(locale, { month: style, day: 'numeric' });
    const weekday = format(locale, { weekday: style });
    for (let month = 1; month <= 12; month++) {
      const date = Date.UTC(YEAR, month - 1, 15);
      add(alone.format(date), 'months', month);
      add(part(dated, date, 'month'), 'months', month);
    }
    // The first of January 2023 was a Sunday.
    for (let day = 0; day < 7; day++)
      add(part(weekday, Date.UTC(YEAR, 0, 1 + day), 'weekday'), 'weekdays', day);
  }
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const days of [0, -1, -2]) {
    const text = relative.format(days, 'day');
    if (!/\p{Nd}/u.test(text)) add(text, 'days', days, false);
  }
  return table;
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
}

function part(formatter: Intl.DateTimeFormat, date: number, type: string): string | undefined {
  return formatter.formatToParts(date).find((piece) => piece.type === type)?.value;
}
