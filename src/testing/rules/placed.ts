import type { PlacedPage, PlacedQuery } from '../../adapters/adapter.js';
import type { SuiteTest } from '../suite-test.js';
import type { Trial } from '../trial.js';

/** Pages that a walk may have; more are a cursor that goes in circles. */
const MANY = 500;

/** All comments that a list of several threads has, page after page. */
async function walk(
  { holds }: Pick<Trial, 'holds'>,
  list: (query: PlacedQuery) => Promise<PlacedPage>,
  limit = 2,
): Promise<string[]> {
  const bodies: string[] = [];
  let cursor: string | undefined;
  for (let pages = 0; ; pages++) {
    holds(pages < MANY, `\`next\` leads on and on: ${MANY} pages of ${limit}, and no last one`);
    const page: PlacedPage = await list({ limit, ...(cursor !== undefined && { cursor }) });
    bodies.push(...page.comments.map(({ thread, comment }) => `${thread.id} ${comment.body}`));
    cursor = page.next;
    if (cursor === undefined) return bodies;
  }
}

/** So that a clock can tell one comment from the next. */
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** `latest`, `mine`, `eraseMine`: comments of several threads. */
export const placedTests: readonly SuiteTest[] = [
  {
    rule: 'latest',
    name: 'lists the newest comments of all threads, without tombstones, in pages that join',
    needs: ['create', 'remove', 'latest'],
    async run({ open, draft, threadId, equal, refused, holds }) {
      const { adapter } = await open();
      const other = `${threadId}/other`;
      const ids: string[] = [];
      for (const [index, thread] of [threadId, other, threadId, threadId, other].entries()) {
        ids.push((await adapter.create(draft({ threadId: thread, body: String(index) }))).id);
        await tick();
      }
      await adapter.remove({ threadId, id: ids[2]! });
      const wanted = [`${other} 4`, `${threadId} 3`, `${other} 1`, `${threadId} 0`];
      const ours = async (limit: number): Promise<string[]> => {
        const all = await walk({ holds }, (query) => adapter.latest(query), limit);
        return all.filter((each) => each.startsWith(threadId));
      };
      equal((await ours(2)).toSorted(), wanted.toSorted(), 'the newest comments, page by page');
      // Within the same instant, threads may come in any order; comments of one thread may not.
      for (const thread of [threadId, other]) {
        const of = (all: readonly string[]): string[] => all.filter((each) => each.startsWith(`${thread} `));
        equal(of(await ours(100)), of(wanted), 'the newest comments of a thread');
      }
      const newest = (await adapter.latest({ limit: 100 })).comments.map(({ comment }) => comment.createdAt);
      equal(newest, newest.toSorted().toReversed(), 'the times of the newest comments');
      const lost = adapter.latest({ limit: 2, cursor: 'no such cursor' });
      await refused(lost, 'NOT_FOUND', 'a cursor that is none');
    },
  },
  {
    rule: 'latest',
    name: 'joins pages of the newest comments while others delete what the cursor stands on',
    needs: ['create', 'remove', 'latest'],
    async run({ open, threadId, equal, holds }) {
      const { adapter, comments } = await open(4);
      const { comments: first, next } = await adapter.latest({ limit: 2 });
      holds(next !== undefined, 'the first of two pages has no `next`');
      for (const { comment } of first) await adapter.remove({ threadId, id: comment.id });
      const second = (await adapter.latest({ limit: 2, cursor: next! })).comments;
      const ids = comments.map(({ id }) => id).reverse();
      equal(
        [...first, ...second].map(({ comment }) => comment.id),
        ids,
        'the newest comments',
      );
    },
  },
  {
    rule: 'mine',
    name: 'lists what this person wrote, in all threads or in one',
    needs: ['create', 'mine'],
    async run({ open, draft, threadId, equal, holds }) {
      const { adapter } = await open();
      const other = `${threadId}/other`;
      equal((await adapter.mine({ limit: 2 })).comments, [], 'what somebody wrote who never wrote');
      for (const thread of [threadId, threadId, other]) {
        await adapter.create(draft({ threadId: thread, body: 'mine' }));
      }
      const all = await walk({ holds }, (query) => adapter.mine(query));
      equal(
        all.toSorted(),
        [`${threadId} mine`, `${threadId} mine`, `${other} mine`].toSorted(),
        'what was written',
      );
      const one = await walk({ holds }, (query) => adapter.mine({ ...query, threadId: other }));
      equal(one, [`${other} mine`], 'what was written in one thread');
    },
  },
  {
    rule: 'mine',
    name: 'lists nothing that somebody else wrote',
    needs: ['create', 'mine', 'elsewhere'],
    async run({ open, elsewhere, draft, equal }) {
      const { adapter } = await open(2);
      const other = elsewhere(adapter);
      const { id } = await other.create(draft());
      const listed = (await other.mine({ limit: 5 })).comments.map(({ comment }) => comment.id);
      equal(listed, [id], 'what the other one wrote');
    },
  },
  {
    rule: 'eraseMine',
    name: 'leaves what somebody else wrote',
    needs: ['create', 'eraseMine', 'elsewhere'],
    async run({ open, elsewhere, draft, page, equal }) {
      const { adapter, comments } = await open(2);
      const other = elsewhere(adapter);
      await other.create(draft());
      await other.eraseMine();
      const { comments: left, total } = await page(adapter);
      equal([left.slice(0, 2), total], [comments, 2], 'what the first one wrote, and `total`');
    },
  },
  {
    rule: 'eraseMine',
    name: 'makes all that this person wrote tombstones, and can be asked twice',
    needs: ['create', 'eraseMine', 'mine'],
    async run({ open, draft, all, threadId, equal, holds }) {
      const { adapter } = await open(3);
      await adapter.create(draft({ threadId: `${threadId}/other` }));
      await adapter.eraseMine();
      const left = await all(adapter);
      equal(
        [left.length, left.every(({ deletedAt, body }) => deletedAt && body === '')],
        [3, true],
        'the tombstones',
      );
      await adapter.eraseMine();
      equal(await all(adapter), left, 'the tombstones when it was asked for again');
      holds((await adapter.mine({ limit: 2 })).comments.length === 0, '`mine` has something that was erased');
    },
  },
];
