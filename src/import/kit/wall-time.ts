import { isTimeZone, offsetAt, type WallTime as ClockWallTime } from '../../conversation/labels/clock.js';
import { CommentError } from '../../model/errors.js';
import { badData } from './place.js';

/** A date and clock time as a page shows them, in whatever zone. */
export type WallTime = Omit<ClockWallTime, 'weekday'>;

const DAY = 86_400_000;

/**
 * The instant at which clocks in that IANA zone show the time: the earlier one where an hour is repeated; where it is
 * skipped, the time by the clock that is not yet put forward.
 */
export function instantOf(wall: WallTime, timeZone: string): Date {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const [early, late] = [asUtc - DAY, asUtc + DAY].map((near) => asUtc - offsetAt(near, timeZone));
  const fits = (instant: number): boolean => instant + offsetAt(instant, timeZone) === asUtc;
  return new Date([early, late].find((instant) => instant !== undefined && fits(instant)) ?? early ?? asUtc);
}

/** The day, `2019-04-24`, on which an instant falls in that zone. */
export function dayIn(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString().slice(0, 10);
}

/** Whether it is a date and time of RFC 3339, with its offset. */
export function isInstant(time: string): boolean {
  const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
  return time.length < 60 && pattern.test(time) && !Number.isNaN(Date.parse(time));
}

/**
 * The instant of a time as databases and languages write it: `2021-10-28 20:50:15.25 +0800 CST` (Go), `2021-10-28 12:50:15` (in UTC,
 * where nothing else is said), `Thu Oct 28 2021 12:50:15 GMT+0000 (…)` (JavaScript), or by RFC 3339. Null where it is none of these.
 */
export function writtenInstant(time: string): string | null {
  const sql = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(?:$| ?(?:Z|([+-]\d\d):?(\d\d))(?: |$))/i.exec(
    time,
  );
  const [, day, clock, hours, minutes] = sql ?? [];
  const known = sql ?? /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} [\d:]{8} GMT[+-]\d{4}/.exec(time);
  const instant = Date.parse(sql ? `${day}T${clock}${hours ? `${hours}:${minutes}` : 'Z'}` : time);
  return time.length < 100 && known && !Number.isNaN(instant) ? new Date(instant).toISOString() : null;
}

/** What to throw where a time is none. */
export function noInstant(time: string, text: string, offset: number): CommentError {
  return badData(`"${time.slice(0, 40)}" is no time by RFC 3339`, text, offset);
}

/** Throws `INVALID` for a zone that nobody knows. */
export function checkTimeZone(timeZone: string): void {
  if (!isTimeZone(timeZone)) throw new CommentError('INVALID', `There is no time zone "${timeZone}"`);
}
