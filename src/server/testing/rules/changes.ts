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
    name: 'call everything new to who follows them in portions, also what was changed since',
    async run({ open, fill, draft, threadId, clock, equal }) {
      const store = await open();
      const { id: held } = await store.create(draft({ standing: 'held' }));
      const comments = await fill(store, 6);
      const [first, second, hidden] = [comments[0]?.id ?? '', comments[1]?.id ?? '', comments[5]?.id ?? ''];
      const { revision } = await store.state(threadId);
      clock.time += 1;
      await store.act({ action: 'approve', threadId, id: held, by: 'Mo' });
      await store.act({ action: 'hide', threadId, id: hidden, by: 'Mo' });
      for (const id of [held, first]) {
        await store.react({ threadId, id, kind: 'like', writer: 'ada', given: true });
      }
      await store.update({ threadId, id: second, body: 'x', revision: 1, owner: OWNER });
      await store.update({ threadId, id: hidden, body: 'x', revision: 2, owner: OWNER });
      const told = async (from: number): Promise<string[]> => {
        const seen: string[] = [];
        for (let [since, more] = [from, true]; more;) {
          const { revision: next, changes } = await store.changes({ threadId, since, limit: 2 });
          seen.push(...changes.map(({ kind, comment }) => `${kind} ${comment.id}`));
          [more, since] = [next > since, next];
        }
        return seen;
      };
      const isNew = (each: string): boolean => each.startsWith('created');
      const expected = [...comments.slice(0, 5).map(({ id }) => id), held].map((id) => `created ${id}`);
      equal((await told(0)).filter(isNew), expected, 'what is new to who knows nothing');
      const later = await told(revision);
      equal(later.filter(isNew), [`created ${held}`], 'what is new to who knows all but the last');
      equal(later.includes(`removed ${hidden}`), true, 'whether they are told what is hidden');
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
