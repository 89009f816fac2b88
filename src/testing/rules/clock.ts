import type { SuiteTest } from '../suite-test.js';

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Sets the clock of this program back, or on, while something is done. A backend elsewhere does not notice. */
async function withClock<Result>(shift: number, act: () => Promise<Result>): Promise<Result> {
  const Real = globalThis.Date;
  const now = (): number => Real.now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: [], self) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], self) as object,
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  try {
    return await act();
  } finally {
    globalThis.Date = Real;
  }
}

/** Rule 9: the clock of `createdAt` is the backend's, and order never goes backwards. */
export const clockTests: readonly SuiteTest[] = [
  {
    rule: 9,
    name: 'says when a comment was written, in UTC by RFC 3339',
    needs: ['create'],
    async run({ open, holds }) {
      const { comments } = await open(1);
      const { createdAt } = comments[0]!;
      holds(UTC.test(createdAt ?? ''), `\`createdAt\` is ${createdAt}`);
    },
  },
  {
    rule: 9,
    name: 'keeps the order of writing, and times that never go back, when many write',
    needs: ['create'],
    async run({ open, draft, all, holds, equal }) {
      const { adapter, comments } = await open(12);
      await Promise.all([draft(), draft(), draft()].map((each) => adapter.create(each)));
      const listed = await all(adapter);
      equal(
        listed.slice(0, 12).map(({ id }) => id),
        comments.map(({ id }) => id),
        'the order',
      );
      const times = listed.map(({ createdAt }) => Date.parse(createdAt ?? ''));
      holds(
        times.every((time, index) => index === 0 || time >= times[index - 1]!),
        `times go back: ${times.join(' ')}`,
      );
    },
  },
  {
    rule: 9,
    name: 'keeps time and order when the clock is set back',
    needs: ['create'],
    async run({ open, draft, all, holds, equal }) {
      const { adapter, comments } = await open(2);
      const late = await withClock(-YEAR, () => adapter.create(draft()));
      const ids = [...comments, late].map((comment) => comment.id);
      const last = comments[1]!.createdAt ?? '';
      holds(
        Date.parse(late.createdAt ?? '') >= Date.parse(last),
        `written at ${late.createdAt}, after one of ${last}`,
      );
      equal(
        (await all(adapter)).map((comment) => comment.id),
        ids,
        'the order after the clock was set back',
      );
    },
  },
  {
    rule: 9,
    name: 'keeps time and order over a restart with the clock set back',
    needs: ['create', 'reopen'],
    async run({ open, reopen, draft, all, holds, equal }) {
      const { adapter, comments } = await open(1);
      const later = reopen(adapter);
      const late = await withClock(-YEAR, () => later.create(draft()));
      const [first] = comments;
      holds(
        Date.parse(late.createdAt ?? '') >= Date.parse(first!.createdAt ?? ''),
        `time went back to ${late.createdAt}`,
      );
      equal(
        (await all(later)).map((comment) => comment.id),
        [first!.id, late.id],
        'the order',
      );
    },
  },
];
