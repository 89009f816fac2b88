import { isTimeZone, offsetAt, type WallTime as ClockWallTime } from '../conversation/clock.js';
import { CommentError } from '../model/errors.js';
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

/** What to throw where a time is none. */
export function noInstant(time: string, text: string, offset: number): CommentError {
  return badData(`"${time.slice(0, 40)}" is no time by RFC 3339`, text, offset);
}

/** Throws `INVALID` for a zone that nobody knows. */
export function checkTimeZone(timeZone: string): void {
  if (!isTimeZone(timeZone)) throw new CommentError('INVALID', `There is no time zone "${timeZone}"`);
}
