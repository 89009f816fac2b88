import { CommentError } from '../model/errors.js';

/** A date and clock time as a page shows them, in whatever zone. Months from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant at which clocks in that IANA zone show the time: the earlier one where the hour is repeated, the moment
 * after the gap where it is skipped. Throws `INVALID` for an unknown zone.
 */
export function instantOf(wall: WallTime, timeZone: string): Date {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const candidates = [-86_400_000, 86_400_000].map((shift) => asUtc - offsetAt(asUtc + shift, timeZone));
  const exact = candidates.filter((instant) => instant + offsetAt(instant, timeZone) === asUtc);
  return new Date(Math.min(...(exact.length > 0 ? exact : [Math.max(...candidates)])));
}

/** The day, `2019-04-24`, on which an instant falls in that zone. */
export function dayIn(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString().slice(0, 10);
}

/** Milliseconds that clocks of the zone are ahead of UTC at that instant. */
function offsetAt(instant: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch (cause) {
      throw new CommentError('INVALID', `There is no time zone "${timeZone}"`, { cause });
    }
    formats.set(timeZone, format);
  }
  return format;
}

/** Whether this machine knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatFor(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** Whether it is a date and time of RFC 3339, with its offset. */
export function isInstant(time: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(time) &&
    !Number.isNaN(Date.parse(time))
  );
}
