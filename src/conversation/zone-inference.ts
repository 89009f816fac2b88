import { candidatesOf, type MinuteIndex } from './candidates.js';
import { offsetAt } from './clock.js';
import { minutesOfDay } from './clock-time.js';
import type { Post } from './post.js';
import type { TypedMention } from './typed-mention.js';
import { placeOf } from './sorted.js';
import { zonesToTry } from './zone-list.js';

/** A mention whose zone nobody told, as evidence for the thread's. */
export interface Evidence {
  readonly from: Post;
  readonly mention: TypedMention;
}

/** Zones under which more readings differ than this tell nothing. */
const MOST_READINGS = 3;
/** How many mentions are weighed; the first ones and the last ones, to see both sides of a change of summer time. */
const ENOUGH = 48;
/** What weighing a mention in one zone costs, as units of text. */
const COST = 40;
/** Of the comments of one person, how many are weighed for one mention. */
const NEAREST = 400;

/**
 * The zone of a thread: the one under which its mentions resolve best as a whole. Several where they differ in what is
 * meant and nothing tells which is right; none where nothing resolves. Yields what each zone took, so that it can be
 * done in slices.
 */
export function* inferZones(
  evidence: readonly Evidence[],
  posts: readonly Post[],
  index: MinuteIndex,
  locale: string | undefined,
): Generator<number, string[]> {
  const half = ENOUGH / 2;
  const weighed =
    evidence.length <= ENOUGH ? evidence : [...evidence.slice(0, half), ...evidence.slice(-half)];
  const needs = weighed.map((item) => neededOffsets(item, posts));
  let best = 0;
  let chosen: { zone: string; reading: string }[] = [];
  for (const { zone, bonus } of zonesToTry(locale)) {
    yield weighed.length * COST;
    let score = bonus;
    const readings: string[] = [];
    weighed.forEach(({ from, mention }, i) => {
      const may = needs[i]!.some(({ time, offset }) => offsetAt(time, zone) === offset);
      const found = may ? candidatesOf(mention.name, mention.moment!, from, zone, posts, index) : [];
      if (found.length > 0) score += 1 + 0.2 / found.length - unlikelihood(posts[found[0]!]!.time!, zone);
      readings.push(found.join(','));
    });
    if (score - bonus < 0.5) continue;
    const reading = readings.join(';');
    if (score > best + 1e-6) chosen = [];
    if (score >= best - 1e-6) chosen.push({ zone, reading });
    best = Math.max(best, score);
  }
  const byReading = new Map(chosen.map(({ zone, reading }) => [reading, zone]));
  return byReading.size > MOST_READINGS ? [] : [...byReading.values()];
}

/** Few people live where the clock is not a whole hour away from Greenwich. */
function unlikelihood(time: number, zone: string): number {
  const minutes = Math.abs(offsetAt(time, zone) / 60_000) % 60;
  return minutes === 0 ? 0 : minutes === 30 ? 0.15 : 0.25;
}

/** What a zone's clock would have to be ahead by, for the mention to mean this comment or that. */
function neededOffsets(
  { from, mention }: Evidence,
  posts: readonly Post[],
): { time: number; offset: number }[] {
  const needs: { time: number; offset: number }[] = [];
  for (const person of [...mention.name.full, ...mention.name.part]) {
    const last = placeOf(person.posts, from.index) - 1;
    for (let i = last; i >= Math.max(0, last - NEAREST); i--) {
      const post = posts[person.posts[i]!]!;
      if (post.time === null) continue;
      const shown = Math.floor(post.time / 60_000) % 1440;
      for (const minute of minutesOfDay(mention.moment!.time)) {
        const difference = (((minute - shown) % 1440) + 1440) % 1440;
        if (difference % 15 !== 0) continue;
        for (const minutes of [difference, difference - 1440]) {
          if (minutes >= -720 && minutes <= 840) needs.push({ time: post.time, offset: minutes * 60_000 });
        }
      }
    }
  }
  return needs;
}
