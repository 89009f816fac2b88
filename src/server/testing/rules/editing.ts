import type { StoreTest } from '../suite-test.js';
import { OWNER } from '../store-trial.js';

export const editingTests: readonly StoreTest[] = [
  {
    area: 'editing',
    name: 'gives another text, the next revision and a time',
    async run({ open, reopen, draft, page, clock, threadId, equal }) {
      const store = await open();
      const { id, createdAt } = await store.create(draft());
      clock.time += 1000;
      const body = 'Another 😀';
      const edited = await store.update({ threadId, id, body, revision: 1, owner: OWNER });
      const editedAt = new Date(clock.time).toISOString();
      equal([edited.body, edited.revision, edited.editedAt], [body, 2, editedAt], 'text, revision and time');
      equal(edited.createdAt, createdAt, 'the time when it was written');
      equal((await page(await reopen(store))).comments, [edited], 'what another store shows');
    },
  },
  {
    area: 'editing',
    name: 'is for the owner alone, and for nobody where there is none',
    async run({ open, draft, page, threadId, refused, equal }) {
      const store = await open();
      const owned = await store.create(draft());
      const nobodys = await store.create(draft({ owner: null }));
      const edit = { threadId, body: 'x', revision: 1 };
      for (const owner of ['somebody else', OWNER.toUpperCase(), `${OWNER} `, null]) {
        const call = store.update({ ...edit, id: owned.id, owner });
        await refused(call, 'FORBIDDEN', `an edit by ${JSON.stringify(owner)}`);
      }
      for (const owner of [OWNER, null]) {
        const call = store.update({ ...edit, id: nobodys.id, owner });
        await refused(call, 'FORBIDDEN', `an edit of nobody's comment by ${JSON.stringify(owner)}`);
      }
      await refused(store.update({ ...edit, id: 'none', owner: OWNER }), 'NOT_FOUND', 'an edit of nothing');
      equal((await page(store)).comments, [owned, nobodys], 'what is kept');
    },
  },
  {
    area: 'editing',
    name: 'is refused for another revision, and brings the comment as it is',
    async run({ open, fill, threadId, refused, equal }) {
      const store = await open();
      const [comment] = await fill(store, 1);
      const id = comment?.id ?? '';
      const current = await store.update({ threadId, id, body: 'first', revision: 1, owner: OWNER });
      for (const revision of [0, 1, 3]) {
        const late = store.update({ threadId, id, body: 'late', revision, owner: OWNER });
        const refusal = await refused(late, 'CONFLICT', `an edit of revision ${revision}`);
        equal(refusal.current, current, '`current` of the refusal');
      }
    },
  },
  {
    area: 'editing',
    name: 'lets exactly one of many through that come at the same time to several stores',
    async run({ open, reopen, fill, page, threadId, holds, equal }) {
      const store = await open();
      const other = await reopen(store);
      const [comment] = await fill(store, 1);
      const id = comment?.id ?? '';
      const edits = Array.from({ length: 16 }, (_, index) =>
        (index % 2 ? store : other).update({
          threadId,
          id,
          body: `edit ${index}`,
          revision: 1,
          owner: OWNER,
        }),
      );
      const outcomes = await Promise.allSettled(edits);
      const winners = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      equal(winners.length, 1, 'how many edits came through');
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') continue;
        const { code, current } = outcome.reason as { code?: string; current?: unknown };
        holds(code === 'CONFLICT', `an edit that was late failed with ${String(outcome.reason)}`);
        equal(current, winners[0], '`current` of an edit that was late');
      }
      equal((await page(other)).comments, winners, 'what is kept');
    },
  },
];
