const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/* All in milliseconds. */

/** For how long a sign-in link is good. */
export const LINK_TIME = 15 * MINUTE;

/** A session ends when it was not used for so long, and in any case so long after it began. */
export const IDLE_TIME = 7 * DAY;
export const SESSION_TIME = 30 * DAY;
