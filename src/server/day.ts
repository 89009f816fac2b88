/** One day in milliseconds. */
export const DAY = 86_400_000;

/** The day of UTC of a time in milliseconds, counted from 1970. */
export const dayOf = (time: number): number => Math.floor(time / DAY);

/** When the day of a time is over, in milliseconds. */
export const endOfDay = (time: number): number => (dayOf(time) + 1) * DAY;
