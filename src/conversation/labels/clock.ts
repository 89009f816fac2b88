import type { Reader } from './reader.js';

/** What a clock and a calendar on the wall of some time zone show (Gregorian). */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const DAY = 86_400_000;

/** The ways in which a label writes a time; `year` where the year must be said. */
const FORMATS = {
  time: { hour: 'numeric', minute: '2-digit' },
  day: { month: 'short', day: 'numeric' },
  date: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  seconds: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', second: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A cached `Intl.DateTimeFormat`; making one costs about a hundred times as much as using it.
 * A language or zone that the engine does not know (`en_US`, `Etc/Unknown`) becomes English or UTC instead of an error.
 */
export function dateFormat(reader: Reader, form: keyof typeof FORMATS, year = false): Intl.DateTimeFormat {
  const { locale, timeZone, hour12 } = reader;
  const key = `${locale}|${timeZone}|${hour12}|${form}|${year}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const options: Intl.DateTimeFormatOptions = { ...FORMATS[form] };
    options.timeZone = isTimeZone(timeZone) ? timeZone : 'UTC';
    if (year) options.year = 'numeric';
    // Not `hour12: false`, for which some engines write midnight as 24:00.
    if (hour12 !== undefined && form !== 'day') options.hourCycle = hour12 ? 'h12' : 'h23';
    try {
      formatter = new Intl.DateTimeFormat(locale, options);
    } catch {
      formatter = new Intl.DateTimeFormat('en', options);
    }
    formatters.set(key, formatter);
  }
  return formatter;
}

const zones = new Map<string, Zone | null>();

/** Two changes of a zone's offset are never closer than this. */
const SPAN = 8 * DAY;

/** A stretch of time in which the offset changes once at most. */
interface Stretch {
  readonly before: number;
  readonly after: number;
  /** The first moment of `after`. */
  readonly change: number;
}

/** Offsets of one zone. `Intl` is asked twice for eight days, and some thirty times where a change lies in them. */
class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #stretches = new Map<number, Stretch>();

  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** Milliseconds by which the zone's clock is ahead of UTC. */
  offsetAt(time: number): number {
    const index = Math.floor(time / SPAN);
    let stretch = this.#stretches.get(index);
    if (!stretch) this.#stretches.set(index, (stretch = this.#stretch(index)));
    return time < stretch.change ? stretch.before : stretch.after;
  }

  #stretch(index: number): Stretch {
    let low = index * SPAN;
    let high = low + SPAN;
    const before = this.#stretches.get(index - 1)?.after ?? this.#exact(low);
    const after = this.#stretches.get(index + 1)?.before ?? this.#exact(high);
    if (before === after) return { before, after, change: high };
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (this.#exact(middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, change: high };
  }

  #exact(time: number): number {
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = this.#format
      .format(time)
      .split(/\D+/)
      .map(Number);
    // Some engines write midnight as 24 in spite of h23.
    const wall = Date.UTC(year, month - 1, day, hour % 24, minute, second);
    return wall - Math.floor(time / 1000) * 1000;
  }
}

function zoneOf(timeZone: string): Zone | null {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    try {
      zone = new Zone(timeZone);
    } catch {
      zone = null;
    }
    zones.set(timeZone, zone);
  }
  return zone;
}

/** Whether this engine knows the zone. A zone that came with a comment may be anything. */
export function isTimeZone(timeZone: string): boolean {
  return zoneOf(timeZone) !== null;
}

/** Milliseconds by which the zone's clock is ahead of UTC at `time`; an unknown zone counts as UTC. */
export function offsetAt(time: number, timeZone: string): number {
  return zoneOf(timeZone)?.offsetAt(time) ?? 0;
}

/** What the clocks of the zone show at `time` (milliseconds since 1970). */
export function wallTime(time: number, timeZone: string): WallTime {
  const wall = new Date(time + offsetAt(time, timeZone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay(),
  };
}
