import type { SuiteTest } from '../suite-test.js';

/** Rule 10: `watch` reports others' changes once each, and stops when told. */
export const watchingTests: readonly SuiteTest[] = [
  {
    rule: 10,
    name: 'can be tested, because the suite is told how to `reopen`',
    needs: ['create', 'watch'],
    async run({ open, reopen, holds }) {
      const { adapter } = await open();
      holds(reopen(adapter) !== adapter, '`watch` needs a second adapter on the same data: pass `reopen`');
    },
  },
  {
    rule: 10,
    name: 'tells what others write',
    needs: ['create', 'watch', 'reopen'],
    async run({ open, reopen, draft, watch, all, equal }) {
      const { adapter } = await open(2);
      const reader = reopen(adapter);
      const watched = watch(reader);
      for (let times = 0; times < 3; times++) await adapter.create(draft());
      const added = (await all(reader)).slice(2);
      equal(
        await watched.told(3),
        added.map((comment) => ({ kind: 'created', comment })),
        'what was told',
      );
    },
  },
  {
    rule: 10,
    name: 'tells what others edit and delete',
    needs: ['create', 'watch', 'reopen', 'update', 'remove'],
    async run({ open, reopen, watch, threadId, equal }) {
      const { adapter, comments } = await open(2);
      const watched = watch(reopen(adapter));
      const updated = await adapter.update({ threadId, id: comments[0]!.id, body: 'edited', revision: 1 });
      const removed = await adapter.remove({ threadId, id: comments[1]!.id });
      const changes = [
        { kind: 'updated', comment: updated },
        { kind: 'removed', comment: removed },
      ];
      equal(await watched.told(2), changes, 'what was told');
    },
  },
  {
    rule: 10,
    name: 'tells each change once, even when it is asked for twice',
    needs: ['create', 'watch', 'reopen', 'remove'],
    async run({ open, reopen, draft, watch, threadId, equal }) {
      const { adapter } = await open();
      const watched = watch(reopen(adapter));
      const wanted = draft();
      const { id } = await adapter.create(wanted);
      await adapter.create({ ...wanted });
      await adapter.remove({ threadId, id });
      await adapter.remove({ threadId, id });
      await adapter.create(draft());
      await watched.told(3);
      const kinds = (await watched.rest()).map((change) => change.kind);
      equal(kinds, ['created', 'removed', 'created'], 'what was told');
    },
  },
  {
    rule: 10,
    name: 'does not tell an adapter what it does itself',
    needs: ['create', 'watch', 'reopen'],
    async run({ open, reopen, draft, watch, equal }) {
      const { adapter } = await open();
      const other = reopen(adapter);
      const [mine, theirs] = [watch(adapter), watch(other)];
      await adapter.create(draft({ body: 'mine' }));
      await theirs.told(1);
      await other.create(draft({ body: 'theirs' }));
      await mine.told(1);
      const bodies = (await mine.rest()).map((change) => change.comment.body);
      equal(bodies, ['theirs'], 'what was told to the one who wrote "mine"');
    },
  },
  {
    rule: 10,
    name: 'tells of no other thread',
    needs: ['create', 'watch', 'reopen'],
    async run({ open, reopen, draft, watch, threadId, equal }) {
      const { adapter } = await open();
      const watched = watch(reopen(adapter));
      await adapter.create(draft({ threadId: `${threadId}/other`, body: 'elsewhere' }));
      await adapter.create(draft({ body: 'here' }));
      equal(
        (await watched.told(1)).map((change) => change.comment.body),
        ['here'],
        'what was told',
      );
    },
  },
  {
    rule: 10,
    name: 'stops when told, and goes on for others',
    needs: ['create', 'watch', 'reopen'],
    async run({ open, reopen, draft, watch, equal }) {
      const { adapter } = await open();
      const reader = reopen(adapter);
      const [stopped, going] = [watch(reader), watch(reader)];
      await adapter.create(draft());
      await stopped.told(1);
      stopped.stop();
      stopped.stop();
      await adapter.create(draft());
      await adapter.create(draft());
      equal((await going.told(3)).length, 3, 'what was told to the one who goes on');
      equal(stopped.changes.length, 1, 'what was told to the one who stopped');
      const again = watch(reader);
      await adapter.create(draft());
      equal((await again.told(1)).length, 1, 'what was told to one who came later');
    },
  },
  {
    rule: 10,
    name: 'tells nothing after it was stopped, not even what is on its way',
    needs: ['create', 'watch', 'reopen'],
    async run({ open, reopen, draft, watch, equal }) {
      const { adapter } = await open();
      const [stopped, going] = [watch(reopen(adapter)), watch(reopen(adapter))];
      const writing = adapter.create(draft());
      stopped.stop();
      await writing;
      await adapter.create(draft());
      await going.told(2);
      equal(stopped.changes.length, 0, 'what was told to the one who stopped');
    },
  },
];
