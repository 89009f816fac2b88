import { CommentError } from '../../../model/errors.js';
import type { Spending } from '../../stores/guard.js';
import type { SqlSession } from '../driver.js';
import { ChangedMeanwhile } from '../retry.js';

/** How far the clocks of server processes may be apart, in milliseconds. */
export const SKEW = 60_000;

/**
 * Takes a token out of each bucket, in a transaction: when it throws, none was taken. Gives the buckets that were empty
 * and only hold back; throws `RATE_LIMITED` for others.
 *
 * A bucket is one number, the time at which it will be full again (the generic cell rate algorithm, ITU-T I.371): a
 * token puts that time off by `every`, and there is one as long as it does not come to lie further than the whole
 * bucket ahead. So one statement looks and takes, and nothing has to be filled.
 */
export async function spendIn(
  session: SqlSession,
  spendings: readonly Spending[],
  now: number,
): Promise<readonly string[]> {
  const { levels, empty } = await look(session, spendings, now);
  for (const spending of spendings) {
    const { bucket } = spending;
    if (!empty.includes(bucket)) await take(session, spending, levels.get(bucket), now);
  }
  return empty;
}

/** Throws as `spendIn` would, and takes nothing. */
export async function checkIn(
  session: SqlSession,
  spendings: readonly Spending[],
  now: number,
): Promise<void> {
  await look(session, spendings, now);
}

interface Looked {
  /** When each bucket that is there will be full. */
  readonly levels: ReadonlyMap<string, number>;
  readonly empty: readonly string[];
}

async function look(session: SqlSession, spendings: readonly Spending[], now: number): Promise<Looked> {
  const levels = await levelsOf(session, spendings);
  const empty: string[] = [];
  for (const spending of spendings) {
    const wait = waitFor(spending, levels.get(spending.bucket), now);
    if (wait <= 0) continue;
    if (spending.empty !== 'hold')
      throw new CommentError('RATE_LIMITED', 'Too many at once', { retryAfter: wait });
    empty.push(spending.bucket);
  }
  return { levels, empty };
}

async function levelsOf(
  { query }: SqlSession,
  spendings: readonly Spending[],
): Promise<ReadonlyMap<string, number>> {
  if (spendings.length === 0) return new Map();
  const places = spendings.map(() => '?').join(', ');
  const { rows } = await query(
    `select id, full_at from buckets where id in (${places})`,
    spendings.map(({ bucket }) => bucket),
  );
  return new Map(rows.map((row) => [String(row.id), Number(row.full_at)]));
}

/** Milliseconds until there is a token; none, or less, where there is one. */
function waitFor(spending: Spending, fullAt: number | undefined, now: number): number {
  return fullAt === undefined || isAstray(spending, fullAt, now) ? 0 : fullAt - latest(spending, now);
}

/** The latest time to be full again at which there is still a token in it. */
function latest({ limit: { burst, every } }: Spending, now: number): number {
  return now + (burst - 1) * every;
}

/** Further ahead than any bucket comes: the clock was set back, or the limit is a new one. */
function isAstray({ limit: { burst, every } }: Spending, fullAt: number, now: number): boolean {
  return fullAt > now + burst * every + SKEW;
}

/** The condition is in the statement again: what was read may have been changed since. */
async function take(
  { query }: SqlSession,
  spending: Spending,
  fullAt: number | undefined,
  now: number,
): Promise<void> {
  const { bucket, limit } = spending;
  if (fullAt === undefined) {
    // Should somebody else be faster, the key is taken, and the transaction is done again.
    await query('insert into buckets (id, full_at) values (?, ?)', [bucket, now + limit.every]);
    return;
  }
  const { affected } = await (isAstray(spending, fullAt, now)
    ? // It goes on from here with an empty bucket.
      query('update buckets set full_at = ? where id = ? and full_at = ?', [
        now + limit.burst * limit.every,
        bucket,
        fullAt,
      ])
    : query(
        `update buckets set full_at = case when full_at > ? then full_at + ? else ? end
        where id = ? and full_at <= ?`,
        [now, limit.every, now + limit.every, bucket, latest(spending, now)],
      ));
  if (affected !== 1) throw new ChangedMeanwhile(`Bucket ${bucket} is not as it was`);
}
