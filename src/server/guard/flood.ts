import type { Limit } from '../stores/guard.js';

/** Whether one more request of somebody may be looked at; else the milliseconds until it may be. */
export type Flood = (who: string) => number;

/** Buckets that are kept at most; with more, those that are full are forgotten, and then all. */
const MOST = 10_000;

/** Buckets in the memory of this process: for what is so cheap that counting it in a database would be dearer. */
export function flood({ burst, every }: Limit, now: () => number): Flood {
  const fullAt = new Map<string, number>();

  function shrink(time: number): void {
    if (fullAt.size < MOST) return;
    for (const [who, full] of fullAt) if (full <= time) fullAt.delete(who);
    if (fullAt.size >= MOST) fullAt.clear();
  }

  return (who) => {
    const time = now();
    const full = fullAt.get(who) ?? 0;
    // Further ahead than a bucket comes: the clock was set back.
    const from = full > time + burst * every ? time : Math.max(full, time);
    const wait = from - time - (burst - 1) * every;
    if (wait > 0) return wait;
    shrink(time);
    fullAt.set(who, from + every);
    return 0;
  };
}
