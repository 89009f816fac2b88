import { CommentError } from '../../../model/errors.js';
import type { Spending } from '../../stores/guard.js';
import type { SqlSession } from '../driver.js';

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
  const empty: string[] = [];
  for (const spending of spendings) {
    const wait = await take(session, spending, now);
    if (wait === 0) continue;
    if (spending.empty === 'hold') empty.push(spending.bucket);
    else throw new CommentError('RATE_LIMITED', 'Too many at once', { retryAfter: wait });
  }
  return empty;
}

/** Takes a token; or gives the milliseconds until there is one. */
async function take({ query }: SqlSession, { bucket, limit }: Spending, now: number): Promise<number> {
  const { burst, every } = limit;
  const last = now + (burst - 1) * every;
  const { affected } = await query(
    `update buckets set full_at = case when full_at > ? then full_at + ? else ? end where id = ? and full_at <= ?`,
    [now, every, now + every, bucket, last],
  );
  if (affected > 0) return 0;
  const { rows } = await query('select full_at from buckets where id = ?', [bucket]);
  if (!rows[0]) {
    // Should somebody else be faster, the key is taken, and the transaction is done again.
    await query('insert into buckets (id, full_at) values (?, ?)', [bucket, now + every]);
    return 0;
  }
  const fullAt = Number(rows[0].full_at);
  if (fullAt <= now + burst * every + SKEW) return fullAt - last;
  // Further ahead than any bucket comes: the clock was set back, or the limit is a new one. It goes on from here, empty.
  await query('update buckets set full_at = ? where id = ? and full_at = ?', [
    now + burst * every,
    bucket,
    fullAt,
  ]);
  return 0;
}
