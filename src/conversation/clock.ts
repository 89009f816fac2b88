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
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A cached `Intl.DateTimeFormat`; making one costs about a hundred times as much as using it.
 * A language or zone that the engine does not know (`en_US`, `Etc/Unknown`) becomes English or UTC instead of an error.
 */
export function dateFormat(reader: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${reader.locale}|${reader.timeZone}|${reader.hour12}|${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const timeZone = isTimeZone(reader.timeZone) ? reader.timeZone : 'UTC';
    const all: Intl.DateTimeFormatOptions = { ...options, timeZone };
    // Not `hour12: false`, for which some engines write midnight as 24:00.
    if (reader.hour12 !== undefined && options.hour) all.hourCycle = reader.hour12 ? 'h12' : 'h23';
    try {
      formatter = new Intl.DateTimeFormat(reader.locale, all);
    } catch {
      formatter = new Intl.DateTimeFormat('en', all);
    }
    formatters.set(key, formatter);
  }
  return formatter;
}

const zones = new Map<string, Zone | null>();

/** Offsets of one zone. Asked once for each day that matters; summer time changes are worked out to the second. */
class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #atMidnight = new Map<number, number>();

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
    const day = Math.floor(time / DAY);
    const before = this.#midnight(day);
    return before === this.#midnight(day + 1) ? before : this.#exact(time);
  }

  #midnight(day: number): number {
    let offset = this.#atMidnight.get(day);
    if (offset === undefined) this.#atMidnight.set(day, (offset = this.#exact(day * DAY)));
    return offset;
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
