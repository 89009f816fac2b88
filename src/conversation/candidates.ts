import { offsetAt, wallTime } from './clock.js';
import { minutesOfDay } from './clock-time.js';
import type { NameMatch, Person } from './directory.js';
import type { DayCondition, Moment } from './moment.js';
import { placeOf } from './sorted.js';
import type { Post } from './post.js';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** More than a card would show. */
const MOST = 24;

/** The comments of each person by the minute that the clocks of a zone showed; filled on as the thread grows. */
export class MinuteIndex {
  readonly #byZone = new Map<string, Map<Person, { read: number; byMinute: Map<number, number[]> }>>();
  readonly #posts: readonly Post[];

  constructor(posts: readonly Post[]) {
    this.#posts = posts;
  }

  postsAt(person: Person, minute: number, zone: string): readonly number[] {
    let people = this.#byZone.get(zone);
    if (!people) this.#byZone.set(zone, (people = new Map()));
    let entry = people.get(person);
    if (!entry) people.set(person, (entry = { read: 0, byMinute: new Map() }));
    for (; entry.read < person.posts.length; entry.read++) {
      const index = person.posts[entry.read]!;
      const time = this.#posts[index]!.time;
      if (time === null) continue;
      const key = minuteOf(time, zone);
      const list = entry.byMinute.get(key);
      if (list) list.push(index);
      else entry.byMinute.set(key, [index]);
    }
    return entry.byMinute.get(minute) ?? [];
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
  posts: readonly Post[],
  index: MinuteIndex,
): number[] {
  const full = candidatesOfPeople(name.full, moment, from, zone, posts, index);
  return full.length > 0 ? full : candidatesOfPeople(name.part, moment, from, zone, posts, index);
}

function candidatesOfPeople(
  people: readonly Person[],
  moment: Moment,
  from: Post,
  zone: string,
  posts: readonly Post[],
  index: MinuteIndex,
): number[] {
  const minutes = minutesOfDay(moment.time);
  const find = (minute: number): number[] => {
    const found: number[] = [];
    for (const person of people) {
      const list = index.postsAt(person, minute, zone);
      for (let i = placeOf(list, from.index) - 1, steps = 0; i >= 0 && steps < MOST * 4; i--, steps++) {
        const post = posts[list[i]!]!;
        if (fits(post.time!, moment, from.time, zone)) found.push(post.index);
      }
    }
    return found;
  };
  let found = find(minutes[0]!);
  // `09:16` is the morning where there is such a comment; `9:16` is either.
  if (minutes[1] !== undefined && !(moment.time.padded && found.length > 0))
    found = [...found, ...find(minutes[1])];
  const alive = found.filter((at) => !posts[at]!.deleted);
  found = (alive.length > 0 ? alive : found).sort((a, b) => b - a);
  if (moment.ordinal === null) return found.slice(0, MOST);
  const chosen = found.at(-moment.ordinal);
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
