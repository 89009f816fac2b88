import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reservedNames } from '../../dist/server/identity/reserved.js';
import { openStore } from './support/stores.mjs';

/** What never comes the first time, as when a Worker gives up the request that has asked for it. */
function givenUpOnce(act) {
  let first = true;
  return (...asked) => {
    if (!first) return act(...asked);
    first = false;
    return new Promise(() => {});
  };
}

describe('a request that a runtime gives up in the middle', () => {
  test('keeps nobody from the secrets of the site', async (t) => {
    let givenUp;
    const wrap = (driver) => {
      const never = givenUpOnce(driver.query);
      const query = (sql, values) => (/site_secrets/.test(sql) ? never : driver.query)(sql, values);
      return { ...driver, query };
    };
    const store = await openStore(t, { wrap });
    void store.markSecret().then(() => (givenUp = false));
    assert.match(await store.markSecret(), /^[\w-]{43}$/);
    assert.equal(givenUp, undefined);
  });

  test('keeps nobody from writing under a name', async () => {
    const moderators = givenUpOnce(async () => []);
    const check = reservedNames({ store: { moderators }, names: [], now: () => 0 });
    void check('Ada');
    await check('Ada');
  });
});
