import type { SuiteTest } from '../suite-test.js';

/** `update`: another text, under optimistic locking. */
export const editingTests: readonly SuiteTest[] = [
  {
    rule: 'update',
    name: 'changes the text, raises the revision by one, and says when',
    needs: ['create', 'update'],
    async run({ open, all, threadId, holds, equal }) {
      const { adapter, comments } = await open(3);
      const before = comments[1]!;
      const edited = await adapter.update({
        threadId,
        id: before.id,
        body: 'edited',
        revision: before.revision,
      });
      const { editedAt, ...rest } = edited;
      equal(rest, { ...before, body: 'edited', revision: before.revision + 1 }, 'the edited comment');
      holds(
        Date.parse(editedAt ?? '') >= Date.parse(before.createdAt ?? ''),
        'the comment was edited before it was written',
      );
      equal(await all(adapter), [comments[0], edited, comments[2]], 'the list after the edit');
    },
  },
  {
    rule: 'update',
    name: 'refuses an edit of an old revision, and shows the present one',
    needs: ['create', 'update'],
    async run({ open, all, threadId, refused, equal }) {
      const { adapter, comments } = await open(1);
      const { id, revision } = comments[0]!;
      const theirs = await adapter.update({ threadId, id, body: 'theirs', revision });
      const mine = adapter.update({ threadId, id, body: 'mine', revision });
      const { current } = await refused(mine, 'CONFLICT', 'an edit of an old revision');
      equal(current, theirs, '`current` of the conflict');
      equal(await all(adapter), [theirs], 'the list after the conflict');
    },
  },
  {
    rule: 'update',
    name: 'lets one of two edits of the same revision through',
    needs: ['create', 'update'],
    async run({ open, all, threadId, equal }) {
      const { adapter, comments } = await open(1);
      const { id, revision } = comments[0]!;
      const edits = ['one', 'two'].map((body) => adapter.update({ threadId, id, body, revision }));
      const outcomes = await Promise.allSettled(edits);
      equal(
        outcomes.map(({ status }) => status).sort(),
        ['fulfilled', 'rejected'],
        'the outcome of two edits at once',
      );
      equal((await all(adapter))[0]?.revision, revision + 1, 'the revision after two edits at once');
    },
  },
  {
    rule: 'update',
    name: 'refuses to edit what is not there',
    needs: ['create', 'update'],
    async run({ open, threadId, refused }) {
      const { adapter, comments } = await open(1);
      const edit = { threadId, id: 'no-such-comment', body: 'edited', revision: 1 };
      await refused(adapter.update(edit), 'NOT_FOUND', 'an edit of an unknown comment');
      const elsewhere = { ...edit, id: comments[0]!.id, threadId: `${threadId}/other` };
      await refused(adapter.update(elsewhere), 'NOT_FOUND', 'an edit of a comment of another thread');
    },
  },
  {
    rule: 'update',
    name: 'lets nobody edit what somebody else wrote',
    needs: ['create', 'update', 'elsewhere'],
    async run({ open, elsewhere, all, threadId, refused, equal }) {
      const { adapter, comments } = await open(1);
      const { id, revision } = comments[0]!;
      const edit = elsewhere(adapter).update({ threadId, id, body: 'theirs', revision });
      await refused(edit, 'FORBIDDEN', "an edit of somebody else's comment");
      equal(await all(adapter), comments, 'the list after that');
    },
  },
  {
    rule: 'update',
    name: 'refuses to edit what was deleted',
    needs: ['create', 'update', 'remove'],
    async run({ open, threadId, refused }) {
      const { adapter, comments } = await open(1);
      const { id, revision } = await adapter.remove({ threadId, id: comments[0]!.id });
      const edit = { threadId, id, body: 'edited', revision };
      await refused(adapter.update(edit), 'NOT_FOUND', 'an edit of a deleted comment');
    },
  },
];
