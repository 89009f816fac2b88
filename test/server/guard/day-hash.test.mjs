import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DAY } from '../../../dist/server/day.js';
import { dayHash } from '../../../dist/server/guard/day-hash.js';

describe('the hash of a day', () => {
  const secrets = { daySecret: async (day) => `secret of ${day}` };

  test('is the same all day, whoever makes it, and another one the next day', async () => {
    let now = 5 * DAY;
    const [one, two] = [dayHash(secrets, () => now), dayHash(secrets, () => now)];
    const first = await one('192.0.2.7');
    assert.match(first, /^[\da-f]{64}$/);
    now = 6 * DAY - 1;
    assert.equal(await two('192.0.2.7'), first);
    assert.notEqual(await one('192.0.2.8'), first);
    now = 6 * DAY;
    assert.notEqual(await one('192.0.2.7'), first);
  });

  test('asks for the secret once a day, and again when it could not be had', async () => {
    let asked = 0;
    let down = true;
    const store = {
      async daySecret() {
        asked++;
        if (down) throw new Error('gone');
        return 'secret';
      },
    };
    const hash = dayHash(store, () => 0);
    await assert.rejects(hash('x'), /gone/);
    down = false;
    assert.equal(await hash('x'), await hash('x'));
    assert.equal(asked, 2);
    await hash('y');
    assert.equal(asked, 2);
  });
  test('does not wait for what was begun by a request that is given up', async () => {
    const answers = [new Promise(() => {}), Promise.resolve('secret')];
    const hash = dayHash({ daySecret: () => answers.shift() }, () => 0);
    void hash('x');
    assert.match(await hash('x'), /^[\da-f]{64}$/);
  });
});
