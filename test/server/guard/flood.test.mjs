import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flood } from '../../../dist/server/guard/flood.js';
import { openHandler } from '../support/handlers.mjs';

describe('a flood', () => {
  test('is stopped, and ends', () => {
    let now = 0;
    const wait = flood({ burst: 3, every: 10 }, () => now);
    assert.deepEqual([wait('a'), wait('a'), wait('a'), wait('a'), wait('b')], [0, 0, 0, 10, 0]);
    now = 9;
    assert.equal(wait('a'), 1);
    now = 10;
    assert.deepEqual([wait('a'), wait('a')], [0, 10]);
  });

  test('does not last until a clock is right that was set back', () => {
    let now = 1_000_000;
    const wait = flood({ burst: 2, every: 10 }, () => now);
    wait('a');
    now = 0;
    assert.deepEqual([wait('a'), wait('a'), wait('a')], [0, 0, 10]);
  });

  test('from many addresses costs no more memory than from some', () => {
    let now = 0;
    const wait = flood({ burst: 1, every: 10 }, () => now);
    const held = () => Array.from({ length: 20_000 }, (_, index) => wait(`${index}`)).filter(Boolean).length;
    assert.equal(held(), 0);
    // Half of them were forgotten, so that these pass once more.
    assert.ok(held() < 20_000);
    now = 10;
    assert.equal(held(), 0);
  });

  test('of reading is answered with 429 and how long to wait', async (t) => {
    const requests = { burst: 2, every: 1500 };
    let peer = '192.0.2.7';
    const { send } = await openHandler(t, {
      guard: { requests },
      addressOf: () => peer,
      now: () => 0,
    });
    const ask = () => send('GET', '/comments?thread=t');
    assert.deepEqual([(await ask()).status, (await ask()).status], [200, 200]);
    const answer = await ask();
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '2']);
    assert.equal((await answer.json()).code, 'RATE_LIMITED');
    peer = '192.0.2.8';
    assert.equal((await ask()).status, 200);
    // Behind an address from inside there may be everybody.
    for (peer of ['127.0.0.1', '10.0.0.1', '::1', null]) {
      for (let times = 0; times < 4; times++) assert.equal((await ask()).status, 200);
    }
  });
});
