import type { StoreTest } from '../suite-test.js';
import { idsOf } from '../store-trial.js';

/** Not a multiple of a page, so that the last one is short. The clock stands still: all have the same time. */
const COMMENTS = 41;

export const pageTests: readonly StoreTest[] = [
  {
    area: 'pages',
    name: 'join without gap or repeat, in both orders, also where all have the same time',
    async run({ open, fill, all, page, equal }) {
      const store = await open();
      const ids = idsOf(await fill(store, COMMENTS));
      equal(idsOf(await all(store, { limit: 7 })), ids, 'from the oldest on');
      equal(idsOf(await all(store, { limit: 7, order: 'newest' })), ids.toReversed(), 'from the newest on');
      equal((await page(store, { limit: 7 })).total, COMMENTS, 'the total');
      equal((await page(store, { limit: COMMENTS })).next, undefined, '`next` of a page that has all');
    },
  },
  {
    area: 'pages',
    name: 'lead back as they lead on',
    async run({ open, fill, page, equal }) {
      const store = await open();
      const ids = idsOf(await fill(store, 20));
      const around = await page(store, { around: ids[10] ?? '', limit: 5 });
      equal(idsOf(around.comments).includes(ids[10] ?? ''), true, 'that the comment is on its page');
      let { previous } = around;
      const before: string[] = [];
      for (let pages = 0; previous !== undefined && pages < 20; pages++) {
        const earlier = await page(store, { cursor: previous, limit: 3 });
        before.unshift(...idsOf(earlier.comments));
        ({ previous } = earlier);
      }
      const start = ids.indexOf(around.comments[0]?.id ?? '');
      equal(before, ids.slice(0, start), 'what comes before the page');
    },
  },
  {
    area: 'pages',
    name: 'join while others write',
    async run({ open, reopen, fill, all, draft, equal }) {
      const store = await open();
      const other = await reopen(store);
      const ids = idsOf(await fill(store, 12));
      const between = (): Promise<unknown> => other.create(draft());
      const newest = await all(store, { limit: 4, order: 'newest', between });
      equal(idsOf(newest), ids.toReversed(), 'from the newest on');
      // One more comes with each page: of these, too, none may be missed or come twice.
      let more = 5;
      const some = async (): Promise<unknown> => (more-- > 0 ? between() : undefined);
      const oldest = idsOf(await all(store, { limit: 4, between: some }));
      equal(oldest.slice(0, 12), ids, 'from the oldest on');
      equal(new Set(oldest).size, oldest.length, 'how many different ones there were');
      equal(idsOf(await all(other)), oldest, 'what another store shows afterwards');
    },
  },
  {
    area: 'pages',
    name: 'of an unknown thread are empty, and there is none around an unknown comment or from an unknown cursor',
    async run({ open, fill, page, threadId, refused, equal }) {
      const store = await open();
      const [comment] = await fill(store, 3);
      const nowhere = `${threadId}#nowhere`;
      equal(await page(store, { threadId: nowhere }), { comments: [], total: 0 }, 'the page of no thread');
      await refused(page(store, { around: 'nobody' }), 'NOT_FOUND', 'a page around nobody');
      await refused(page(store, { cursor: '>nobody' }), 'NOT_FOUND', 'a page from nobody on');
      const astray = page(store, { threadId: nowhere, around: comment?.id ?? '' });
      await refused(astray, 'NOT_FOUND', 'a page around a comment of another thread');
    },
  },
];
