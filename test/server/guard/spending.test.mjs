import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { databaseFile, newComment, openStore, refusal } from '../support/stores.mjs';

const SEED = 20_261_123;
const START = Date.parse('2026-11-23T09:16:00Z');
const LIMIT = { burst: 3, every: 1000 };
/** How far the clocks of processes may be apart: see src/server/sql/guard/spending.ts. */
const SKEW = 60_000;

/** A store whose clock is `clock.now`, and `spend(bucket)`, which says whether there was a token. */
async function openBuckets(t, limit = LIMIT) {
  const clock = { now: START };
  const store = await openStore(t, { now: () => clock.now });
  const spend = (bucket, limits = limit) =>
    store.spend([{ bucket, limit: limits }]).then(
      () => true,
      (error) => {
        assert.equal(error.code, 'RATE_LIMITED');
        return false;
      },
    );
  return { clock, store, spend };
}

describe('a bucket', () => {
  test('gives its tokens at once, and then one each time', async (t) => {
    const { clock, spend } = await openBuckets(t);
    const passed = [];
    for (let times = 0; times < 4; times++) passed.push(await spend('a'));
    clock.now += LIMIT.every - 1;
    passed.push(await spend('a'));
    clock.now += 1;
    passed.push(await spend('a'), await spend('a'));
    assert.deepEqual(passed, [true, true, true, false, false, true, false]);
    assert.equal(await spend('b'), true);
  });

  test('never holds more than it has room for', async (t) => {
    const { clock, spend } = await openBuckets(t);
    await spend('a');
    clock.now += 1000 * LIMIT.every;
    const passed = await Promise.all(Array.from({ length: 10 }, () => spend('a')));
    assert.equal(passed.filter(Boolean).length, LIMIT.burst);
  });

  test('says when there will be a token, and there is one then', async (t) => {
    const { clock, store, spend } = await openBuckets(t);
    for (let times = 0; times < LIMIT.burst; times++) await spend('a');
    clock.now += 300;
    const { retryAfter } = await refusal(store.spend([{ bucket: 'a', limit: LIMIT }]));
    assert.equal(retryAfter, LIMIT.every - 300);
    clock.now += retryAfter;
    assert.equal(await spend('a'), true);
  });

  test('loses nothing when another one is empty', async (t) => {
    const { store, spend } = await openBuckets(t);
    for (let times = 0; times < LIMIT.burst; times++) await spend('empty');
    const both = ['full', 'empty'].map((bucket) => ({ bucket, limit: LIMIT }));
    assert.equal((await refusal(store.spend(both))).code, 'RATE_LIMITED');
    const passed = [];
    for (let times = 0; times < LIMIT.burst; times++) passed.push(await spend('full'));
    assert.deepEqual(passed, [true, true, true]);
  });

  test('that only holds back is told', async (t) => {
    const { store, spend } = await openBuckets(t);
    const soft = { bucket: 'soft', limit: { burst: 1, every: 1000 }, empty: 'hold' };
    assert.deepEqual(await store.spend([soft]), []);
    assert.deepEqual(await store.spend([soft, { bucket: 'hard', limit: LIMIT }]), ['soft']);
    for (let times = 1; times < LIMIT.burst; times++) assert.equal(await spend('hard'), true);
    assert.equal(await spend('hard'), false);
  });

  test('goes on when the clock was set back, without tokens for nothing', async (t) => {
    const { clock, spend } = await openBuckets(t);
    for (let times = 0; times < LIMIT.burst; times++) await spend('a');
    clock.now -= 3_600_000;
    assert.deepEqual([await spend('a'), await spend('a')], [true, false]);
    clock.now += LIMIT.every;
    assert.deepEqual([await spend('a'), await spend('a')], [true, false]);
  });

  test('goes on with a smaller limit', async (t) => {
    const { clock, spend } = await openBuckets(t, { burst: 10, every: 100_000 });
    for (let times = 0; times < 10; times++) await spend('a');
    assert.deepEqual([await spend('a', LIMIT), await spend('a', LIMIT)], [true, false]);
    clock.now += LIMIT.every;
    assert.equal(await spend('a', LIMIT), true);
  });

  test('is forgotten when it is full, and not before', async (t) => {
    const { clock, store, spend } = await openBuckets(t, { burst: 1, every: 1_000_000 });
    const count = async () => (await store.driver.query('select count(*) as n from buckets')).rows[0].n;
    await spend('a');
    clock.now += 999_999;
    await store.forget();
    assert.deepEqual([await count(), await spend('a')], [1, false]);
    clock.now += 1 + SKEW + 1;
    await store.forget();
    assert.equal(await count(), 0);
    assert.equal(await spend('a'), true);
  });
});

describe('buckets, whatever happens', () => {
  /** Whether a bucket from which a token was taken at these times has another one, by all stretches of time there are. */
  function hasToken(taken, now, { burst, every }) {
    return taken.every((from, index) => (taken.length - index + 1 - burst) * every <= now - from);
  }

  const limits = fc.record({
    burst: fc.integer({ min: 1, max: 6 }),
    every: fc.integer({ min: 1, max: 5000 }),
  });
  const bucket = fc.constantFrom('a', 'b');

  test('give exactly what they hold, in any order of requests', async (t) => {
    let run = 0;
    const { clock, spend } = await openBuckets(t);
    const step = fc.record({ bucket, pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8000 })) });
    await fc.assert(
      fc.asyncProperty(limits, fc.array(step, { maxLength: 40 }), async (limit, steps) => {
        const taken = { a: [], b: [] };
        run++;
        for (const { bucket: name, pause } of steps) {
          clock.now += pause;
          const passed = await spend(`${run} ${name}`, limit);
          assert.equal(passed, hasToken(taken[name], clock.now, limit));
          if (passed) taken[name].push(clock.now);
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('give no more than their time brings, however the clock steps, and come back', async (t) => {
    let run = 0;
    const { clock, spend } = await openBuckets(t);
    const step = fc.integer({ min: -SKEW, max: 8000 });
    const far = fc.integer({ min: -100_000_000, max: 100_000_000 });
    const steps = fc.array(fc.oneof({ weight: 9, arbitrary: step }, far), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(limits, steps, async (limit, all) => {
        const { burst, every } = limit;
        const name = `back ${++run}`;
        let passed = 0;
        let brought = 0;
        let latest;
        let setBack = 0;
        for (const by of all) {
          clock.now += by;
          latest ??= clock.now;
          // Only new time counts, unless the clock went so far back that all before must be forgotten.
          if (clock.now < latest - SKEW) {
            setBack++;
            latest = clock.now;
          }
          brought += Math.max(0, clock.now - latest);
          latest = Math.max(latest, clock.now);
          if (await spend(name, limit)) passed++;
          assert.ok(passed <= burst + brought / every + setBack, `${passed} of ${JSON.stringify(limit)}`);
        }
        clock.now += burst * every + SKEW;
        assert.equal(await spend(name, limit), true);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test('give each token once to two processes', async (t) => {
    const file = databaseFile(t);
    const store = await openStore(t, { file });
    await store.close();
    const children = ['one', 'two'].map(() => {
      const child = fork(new URL('../support/spender.mjs', import.meta.url), [file, String(START)], {
        execArgv: ['--no-warnings'],
      });
      t.after(() => child.kill('SIGKILL'));
      return child;
    });
    const message = (child) => new Promise((resolve) => child.once('message', resolve));
    // Both have the database open before either begins.
    await Promise.all(children.map(message));
    const counts = children.map(message);
    for (const child of children) child.send('begin');
    const passed = await Promise.all(counts);
    assert.equal(passed[0] + passed[1], 50, passed.join());
  });
});

describe('a comment', () => {
  const spend = [{ bucket: 'ada', limit: { burst: 1, every: 1000 } }];

  test('costs a token when it is kept, and nothing when it is sent again', async (t) => {
    const store = await openStore(t, { now: () => START });
    const first = newComment({ spend });
    await store.create(first);
    await store.create(first);
    const error = await refusal(store.create(newComment({ spend })));
    assert.deepEqual([error.code, error.retryAfter], ['RATE_LIMITED', 1000]);
    assert.deepEqual(await store.counts(['thread']), [1]);
  });

  test('costs nothing when it is refused for another reason', async (t) => {
    const store = await openStore(t, { now: () => START });
    await refusal(store.create(newComment({ spend, parentId: 'nobody' })));
    assert.equal((await store.create(newComment({ spend }))).held, undefined);
  });

  test('is held when a bucket is empty that only holds back', async (t) => {
    const store = await openStore(t, { now: () => START });
    const soft = spend.map((each) => ({ ...each, empty: 'hold' }));
    await store.create(newComment({ spend: soft }));
    const held = await store.create(newComment({ spend: soft }));
    assert.equal(held.held, true);
    assert.deepEqual(await store.counts(['thread']), [1]);
    const { rows } = await store.driver.query('select reasons from comments where id = ?', [held.id]);
    assert.deepEqual(JSON.parse(rows[0].reasons), [{ code: 'repeated' }]);
  });

  test('is taken from readers when its new text is held, and stays with its writer', async (t) => {
    const store = await openStore(t, { now: () => START });
    const { id } = await store.create(newComment({ body: 'good' }));
    const { revision } = await store.state('thread');
    const edit = { threadId: 'thread', id, owner: 'ada' };
    const reasons = [{ code: 'links' }];
    const held = await store.update({ ...edit, body: 'bad', revision: 1, standing: 'held', reasons });
    assert.deepEqual([held.held, held.body, held.revision], [true, 'bad', 2]);
    const page = await store.page({ threadId: 'thread', order: 'oldest', limit: 10 });
    assert.deepEqual([page.comments, page.total], [[], 0]);
    const { changes } = await store.changes({ threadId: 'thread', since: revision, limit: 10 });
    assert.deepEqual(
      changes.map(({ kind, comment }) => [kind, comment.id, comment.body]),
      [['removed', id, '']],
    );
    // Nor does a better text bring it back: that a moderator does.
    const better = await store.update({ ...edit, body: 'good', revision: 2 });
    assert.deepEqual([better.held, better.revision], [true, 3]);
    assert.deepEqual(await store.counts(['thread']), [0]);
  });

  test('is not edited more often than its bucket allows', async (t) => {
    const store = await openStore(t, { now: () => START });
    const { id } = await store.create(newComment());
    const edit = { threadId: 'thread', id, owner: 'ada', body: 'new', spend };
    await store.update({ ...edit, revision: 1 });
    assert.equal((await refusal(store.update({ ...edit, revision: 2 }))).code, 'RATE_LIMITED');
    assert.equal((await refusal(store.update({ ...edit, revision: 1 }))).code, 'CONFLICT');
  });
});

describe('the secret of a day', () => {
  test('is one for all, another one each day, and gone the day after', async (t) => {
    const clock = { now: START };
    const file = databaseFile(t);
    const [one, two] = [
      await openStore(t, { file, now: () => clock.now }),
      await openStore(t, { file, now: () => clock.now }),
    ];
    const day = Math.floor(START / 86_400_000);
    const both = await Promise.all([one.daySecret(day), two.daySecret(day), one.daySecret(day)]);
    assert.equal(new Set(both).size, 1);
    assert.match(both[0], /^[\da-f]{64}$/);
    assert.notEqual(await two.daySecret(day + 1), both[0]);
    clock.now += 86_400_000;
    await one.forget();
    const { rows } = await one.driver.query('select day from day_secrets');
    assert.deepEqual(
      rows.map((row) => row.day),
      [day + 1],
    );
    assert.notEqual(await one.daySecret(day), both[0]);
  });
});
