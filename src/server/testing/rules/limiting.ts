import type { Spending } from '../../stores/guard.js';
import type { StoreTest } from '../suite-test.js';

const LIMIT = { burst: 3, every: 1000 };

/** A bucket that no other test uses. */
const newBucket = (more: Partial<Spending> = {}): Spending => ({
  bucket: `trial ${crypto.randomUUID()}`,
  limit: LIMIT,
  ...more,
});

export const limitingTests: readonly StoreTest[] = [
  {
    area: 'limiting',
    name: 'gives each token once, however many stores are asked at the same time',
    async run({ open, reopen, clock, equal, refused }) {
      const store = await open();
      const other = await reopen(store);
      const spending = newBucket({ limit: { burst: 7, every: 1000 } });
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const asked = (index % 2 ? other : store).spend([spending]);
          return asked.then(
            () => 'passed',
            (error: { readonly code?: string }) => error.code ?? 'UNKNOWN',
          );
        }),
      );
      const expected = [...Array<string>(7).fill('passed'), ...Array<string>(13).fill('RATE_LIMITED')];
      equal(outcomes.toSorted().toReversed(), expected, 'what came of 20 requests for 7 tokens');
      clock.time += 999;
      const wait = await other.spend([spending]).then(
        () => 0,
        (error: { readonly retryAfter?: number }) => error.retryAfter,
      );
      equal(wait, 1, 'the milliseconds until there is a token');
      clock.time += 1;
      equal(await store.spend([spending]), [], 'the buckets that were empty');
      await refused(other.spend([spending]), 'RATE_LIMITED', 'one more');
    },
  },
  {
    area: 'limiting',
    name: 'takes all tokens that are asked for, or none',
    async run({ open, equal, refused }) {
      const store = await open();
      const [full, scarce] = [newBucket(), newBucket({ limit: { burst: 1, every: 1000 } })];
      await store.spend([scarce]);
      for (let times = 0; times < 5; times++) {
        await refused(store.spend([full, scarce]), 'RATE_LIMITED', 'a token of a bucket that is empty');
      }
      await refused(store.check([full, scarce]), 'RATE_LIMITED', 'a look at a bucket that is empty');
      for (let times = 0; times < 3; times++) equal(await store.spend([full]), [], 'a token of the other');
      await refused(store.spend([full]), 'RATE_LIMITED', 'one more than it holds');
    },
  },
  {
    area: 'limiting',
    name: 'takes a token for a comment that is kept, and for no other',
    async run({ open, draft, page, refused, equal }) {
      const store = await open();
      const spend = [newBucket({ limit: { burst: 1, every: 1000 } })];
      const lost = draft({ spend, parentId: 'nobody' });
      await refused(store.create(lost), 'NOT_FOUND', 'an answer to nothing');
      const first = draft({ spend });
      const kept = await store.create(first);
      equal((await store.create(first)).id, kept.id, 'the comment that is sent again');
      await refused(store.create(draft({ spend })), 'RATE_LIMITED', 'another comment');
      equal((await page(store)).total, 1, 'how many comments are kept');
    },
  },
  {
    area: 'limiting',
    name: 'holds a comment when a bucket is empty that only holds back',
    async run({ open, draft, page, equal }) {
      const store = await open();
      const spend = [newBucket({ limit: { burst: 1, every: 1000 }, empty: 'hold' })];
      equal((await store.create(draft({ spend }))).held, undefined, 'whether the first is held');
      equal((await store.create(draft({ spend }))).held, true, 'whether the second is held');
      equal((await page(store)).total, 1, 'how many comments are shown');
    },
  },
  {
    area: 'limiting',
    name: 'has one secret a day, and forgets those of days before',
    async run({ open, reopen, clock, equal, holds }) {
      const store = await open();
      const other = await reopen(store);
      const day = Math.floor(clock.time / 86_400_000);
      const asked = [store.daySecret(day), other.daySecret(day), store.daySecret(day)];
      const [secret, ...same] = await Promise.all(asked);
      equal(same, [secret, secret], 'the secret that each store is given');
      holds((await other.daySecret(day + 1)) !== secret, 'another day has another secret');
      clock.time += 86_400_000;
      await store.forget();
      holds((await other.daySecret(day)) !== secret, 'the secret of the day before is gone');
      // What this test has made for a day that is over.
      await store.forget();
    },
  },
];
