import { choose, fits } from '../mentions/candidates.js';
import { offsetAt } from '../labels/clock.js';
import { minutesOfDay } from '../mentions/clock-time.js';
import type { Post } from '../thread/post.js';
import type { TypedMention } from '../mentions/typed-mention.js';
import { placeOf } from '../text/sorted.js';
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
const COST = 3;
/** How many comments are weighed for one mention. */
const NEAREST = 400;
/** No zone keeps an offset for a shorter time, in milliseconds; and how many moments of a long thread are looked at. */
const SEASON = 21 * 86_400_000;
const SEASONS = 60;

/** A comment that a mention may mean, where the clocks are ahead of UTC by just so much. */
interface Need {
  readonly post: Post;
  /** Its writer is called just so. */
  readonly full: boolean;
  /** In the half of the day that was not written, if none was. */
  readonly other: boolean;
}

/**
 * The zone of a thread: the one under which its mentions resolve best as a whole. Several where they differ in what is
 * meant and nothing tells which is right; none where nothing resolves. Yields what each zone took, so that it can be
 * done in slices.
 */
export function* inferZones(
  evidence: readonly Evidence[],
  posts: readonly Post[],
  locale: string | undefined,
): Generator<number, string[]> {
  const half = ENOUGH / 2;
  const weighed =
    evidence.length <= ENOUGH ? evidence : [...evidence.slice(0, half), ...evidence.slice(-half)];
  const needs: Map<number, Need[]>[] = [];
  for (const item of weighed) {
    needs.push(neededOffsets(item, posts));
    yield NEAREST;
  }
  const moments = momentsOf(needs);
  let best = 0;
  let chosen: { zone: string; reading: string }[] = [];
  for (const { zone, bonus } of zonesToTry(locale)) {
    yield (weighed.length + moments.length) * COST;
    const offsets = new Set(moments.map((time) => offsetAt(time, zone)));
    let score = bonus;
    const readings: string[] = [];
    weighed.forEach((item, i) => {
      const found = readIn(zone, offsets, item, needs[i]!);
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

/** Moments at which a zone must be looked at to know all its offsets while the comments were written. */
function momentsOf(needs: readonly Map<number, Need[]>[]): number[] {
  let first = Infinity;
  let last = -Infinity;
  for (const byOffset of needs) {
    for (const { post } of [...byOffset.values()].flat()) {
      first = Math.min(first, post.time!);
      last = Math.max(last, post.time!);
    }
  }
  if (first > last) return [];
  const steps = Math.min(SEASONS, Math.ceil((last - first) / SEASON));
  return [first, ...Array.from({ length: steps }, (_, i) => first + ((last - first) * (i + 1)) / steps)];
}

/** The comments that a mention means by the clocks of a zone. */
function readIn(
  zone: string,
  offsets: ReadonlySet<number>,
  { from, mention }: Evidence,
  needs: ReadonlyMap<number, readonly Need[]>,
): number[] {
  const moment = mention.moment!;
  let found: Need[] = [];
  for (const offset of offsets) {
    for (const need of needs.get(offset) ?? []) {
      const time = need.post.time!;
      if (offsets.size > 1 && offsetAt(time, zone) !== offset) continue;
      if (fits(time, moment, from.time, zone)) found.push(need);
    }
  }
  if (found.some(({ full }) => full)) found = found.filter(({ full }) => full);
  if (moment.time.padded && found.some(({ other }) => !other)) found = found.filter(({ other }) => !other);
  return found.length > 0
    ? choose(
        found.map(({ post }) => post),
        moment,
      )
    : [];
}

/** Few people live where the clock is not a whole hour away from Greenwich. */
function unlikelihood(time: number, zone: string): number {
  const minutes = Math.abs(offsetAt(time, zone) / 60_000) % 60;
  return minutes === 0 ? 0 : minutes === 30 ? 0.15 : 0.25;
}

/** What a zone's clock would have to be ahead by, for the mention to mean this comment or that. */
function neededOffsets({ from, mention }: Evidence, posts: readonly Post[]): Map<number, Need[]> {
  const needs = new Map<number, Need[]>();
  const { full, part } = mention.name;
  const minutes = minutesOfDay(mention.moment!.time);
  let left = NEAREST;
  for (const person of [...full, ...part].slice(0, NEAREST)) {
    for (let i = placeOf(person.posts, from.index) - 1; i >= 0 && left > 0; i--, left--) {
      const post = posts[person.posts[i]!]!;
      if (post.time === null) continue;
      const shown = Math.floor(post.time / 60_000) % 1440;
      minutes.forEach((minute, which) => {
        const difference = (((minute - shown) % 1440) + 1440) % 1440;
        if (difference % 15 !== 0) return;
        for (const ahead of [difference, difference - 1440]) {
          if (ahead < -720 || ahead > 840) continue;
          const need = { post, full: full.includes(person), other: which > 0 };
          const offset = ahead * 60_000;
          const same = needs.get(offset);
          if (same) same.push(need);
          else needs.set(offset, [need]);
        }
      });
    }
  }
  return needs;
}
