import { offsetAt, wallTime } from '../labels/clock.js';
import { minutesOfDay } from './clock-time.js';
import type { Person } from './aliases.js';
import type { Directory, NameMatch } from './directory.js';
import type { DayCondition, Moment } from './moment.js';
import { placeOf } from '../text/sorted.js';
import type { Post } from '../thread/post.js';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** More than a card would show. */
const MOST = 24;

/** The comments by the minute that the clocks of a zone showed; filled on as the thread grows. */
export class MinuteIndex {
  readonly #byZone = new Map<string, { read: number; readonly minutes: number[][] }>();
  readonly #posts: readonly Post[];
  readonly #directory: Directory;

  constructor(posts: readonly Post[], directory: Directory) {
    this.#posts = posts;
    this.#directory = directory;
  }

  /** The comments of some people before another, nearest first. */
  postsAt(minute: number, zone: string, people: readonly Person[], before: Post): Post[] {
    let index = this.#byZone.get(zone);
    if (!index) this.#byZone.set(zone, (index = { read: 0, minutes: [] }));
    for (; index.read < this.#posts.length; index.read++) {
      const { time } = this.#posts[index.read]!;
      if (time !== null) (index.minutes[minuteOf(time, zone)] ??= []).push(index.read);
    }
    const all = index.minutes[minute] ?? [];
    const found: Post[] = [];
    for (let i = placeOf(all, before.index) - 1; i >= 0 && found.length < MOST * 4; i--) {
      const post = this.#posts[all[i]!]!;
      if (this.#directory.isBy(post, people)) found.push(post);
    }
    return found;
  }
}

/** The minute of the day that the zone's clocks show. */
export function minuteOf(time: number, zone: string): number {
  const minute = Math.floor((time + offsetAt(time, zone)) / MINUTE) % DAY_MINUTES;
  return minute < 0 ? minute + DAY_MINUTES : minute;
}

/**
 * The comments, nearest first, that a name and a moment may mean in a zone: those of people who are called just so;
 * failing these, of people of whom the name is a part.
 *
 * @param from - The comment that names them; only earlier ones count.
 */
export function candidatesOf(
  name: NameMatch,
  moment: Moment,
  from: Post,
  zone: string,
  index: MinuteIndex,
): number[] {
  const full = candidatesOfPeople(name.full, moment, from, zone, index);
  return full.length > 0 ? full : candidatesOfPeople(name.part, moment, from, zone, index);
}

function candidatesOfPeople(
  people: readonly Person[],
  moment: Moment,
  from: Post,
  zone: string,
  index: MinuteIndex,
): number[] {
  if (people.length === 0) return [];
  const [minute, other] = minutesOfDay(moment.time);
  const find = (at: number): Post[] =>
    index.postsAt(at, zone, people, from).filter((post) => fits(post.time!, moment, from.time, zone));
  const found = find(minute!);
  // `09:16` is the morning where there is such a comment; `9:16` is either.
  if (other !== undefined && !(moment.time.padded && found.length > 0)) found.push(...find(other));
  return choose(found, moment);
}

/** Those that are not deleted, if there are any, nearest first; or the one of the number that was told. */
export function choose(fitting: readonly Post[], { ordinal }: Moment): number[] {
  const alive = fitting.filter(({ deleted }) => !deleted);
  const found = (alive.length > 0 ? alive : fitting).map((post) => post.index).sort((a, b) => b - a);
  if (ordinal === null) return found.slice(0, MOST);
  const chosen = found.at(-ordinal);
  return chosen === undefined ? [] : [chosen];
}

/** Whether second and day of a comment are those that were told. */
export function fits(time: number, moment: Moment, told: number | null, zone: string): boolean {
  if (moment.time.second === null && moment.days.length === 0) return true;
  const wall = wallTime(time, zone);
  if (moment.time.second !== null && wall.second !== moment.time.second) return false;
  const day = Date.UTC(wall.year, wall.month - 1, wall.day);
  return moment.days.every((condition) => fitsDay(condition, wall, day, told, zone));
}

function fitsDay(
  condition: DayCondition,
  wall: { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number },
  day: number,
  told: number | null,
  zone: string,
): boolean {
  if ('dates' in condition) {
    return condition.dates.some(
      ({ year, month, day: date }) =>
        month === wall.month && date === wall.day && (year ?? wall.year) === wall.year,
    );
  }
  const { weekdays, days } = condition.word;
  if (weekdays.has(wall.weekday)) return true;
  if (told === null || days.size === 0) return false;
  const now = wallTime(told, zone);
  const distance = Math.round((day - Date.UTC(now.year, now.month - 1, now.day)) / 86_400_000);
  return days.has(distance);
}
