import type { Comment } from '../../../model/comment.js';
import type { StoreTest } from '../suite-test.js';
import { OWNER } from '../store-trial.js';
import { othersAct } from '../others-act.js';

export const changesTests: readonly StoreTest[] = [
  {
    area: 'changes',
    name: 'tell what is new, and then what became of what was there, in the order in which it happened',
    async run({ open, reopen, fill, threadId, equal }) {
      const store = await open();
      const other = await reopen(store);
      const ids = (await fill(store, 3)).map(({ id }) => id);
      await store.update({ threadId, id: ids[0] ?? '', body: 'x', revision: 1, owner: OWNER });
      await other.remove({ threadId, id: ids[2] ?? '', owner: OWNER });
      const told = async (since: number, limit = 10): Promise<unknown[]> => {
        const { revision, changes } = await other.changes({ threadId, since, limit });
        return [revision, ...changes.map(({ kind, comment }) => `${kind} ${ids.indexOf(comment.id)}`)];
      };
      equal(await told(5), [5], 'what comes behind the last revision');
      equal(await told(3), [5, 'updated 0', 'removed 2'], 'what comes behind revision 3');
      equal(await told(2), [5, 'created 2', 'updated 0', 'removed 2'], 'what comes behind revision 2');
      equal(await told(1, 1), [2, 'created 1'], 'the first change behind revision 1');
    },
  },
  {
    area: 'changes',
    name: 'of a thread that nobody wrote in are none',
    async run({ open, threadId, equal }) {
      const store = await open();
      const nothing = { revision: 0, changes: [] };
      equal(await store.changes({ threadId, since: 0, limit: 10 }), nothing, 'the changes');
    },
  },
  {
    area: 'changes',
    name: 'tell everything to who follows them in small portions while others write',
    async run({ open, reopen, draft, all, threadId, equal, holds }) {
      const store = await open();
      const [other, follower] = [await reopen(store), await reopen(store)];
      let writing = true;
      async function write(writer: typeof store): Promise<void> {
        for (let round = 0; round < 6; round++) {
          const { id } = await writer.create(draft());
          if (round % 2) await writer.update({ threadId, id, body: 'edited', revision: 1, owner: OWNER });
          if (round % 3 === 2) await writer.remove({ threadId, id, owner: OWNER });
        }
      }
      const written = Promise.all([write(store), write(other), write(store)]).finally(
        () => (writing = false),
      );
      // Looked at when all is read; until then it is nobody's.
      written.catch(() => {});
      const seen = new Map<string, Comment>();
      let since = 0;
      for (let more = true; writing || more;) {
        const { revision, changes } = await follower.changes({ threadId, since, limit: 4 });
        holds(revision >= since, `the revision went back from ${since} to ${revision}`);
        for (const { comment } of changes) seen.set(comment.id, comment);
        more = revision > since;
        since = revision;
        await othersAct();
      }
      await written;
      const last = await follower.changes({ threadId, since, limit: 100 });
      for (const { comment } of last.changes) seen.set(comment.id, comment);
      const kept = await all(store);
      equal(seen.size, kept.length, 'how many comments were told');
      for (const comment of kept) equal(seen.get(comment.id), comment, 'the last that was told of a comment');
    },
  },
];
