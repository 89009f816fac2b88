import { hexOf } from '../../../identity/encoding.js';
import { DAY, dayOf } from '../../day.js';
import type { GuardStore } from '../../stores/guard.js';
import type { SqlDriver } from '../driver.js';
import { forgetAddresses } from '../moderation/addresses.js';
import { SHOWN } from '../moderation/standing.js';
import { SKEW, checkIn, spendIn } from './spending.js';

export function guardIn(driver: SqlDriver, now: () => number): GuardStore {
  async function daySecret(day: number): Promise<string> {
    const { rows } = await driver.query('select secret from day_secrets where day = ?', [day]);
    return rows[0] ? String(rows[0].secret) : driver.transaction((session) => makeSecret(session, day));
  }

  return {
    daySecret,
    spend: (spendings) => driver.transaction((session) => spendIn(session, spendings, now())),
    check: (spendings) => checkIn(driver, spendings, now()),
    async isApproved(writer) {
      const { rows } = await driver.query(
        `select id from comments where owner = ? and ${SHOWN} and deleted is null limit 1`,
        [writer],
      );
      return rows.length > 0;
    },
    async forget({ addresses = true } = {}) {
      const time = now();
      await driver.transaction(async (session) => {
        const { query } = session;
        // Far ahead is what a clock wrote that was wrong.
        await query('delete from buckets where full_at < ? or full_at > ?', [time - SKEW, time + 2 * DAY]);
        await query('delete from nonces where ends < ?', [time]);
        await query('delete from identity_words where ends < ?', [time]);
        await query('delete from day_secrets where day < ?', [dayOf(time)]);
        await forgetAddresses(session, time, !addresses);
      });
    },
  };
}

/** The one that another process has made meanwhile counts. */
async function makeSecret({ query }: Pick<SqlDriver, 'query'>, day: number): Promise<string> {
  const { rows } = await query('select secret from day_secrets where day = ?', [day]);
  if (rows[0]) return String(rows[0].secret);
  const secret = hexOf(crypto.getRandomValues(new Uint8Array(32)));
  await query('insert into day_secrets (day, secret) values (?, ?)', [day, secret]);
  return secret;
}
