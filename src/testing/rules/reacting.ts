import type { SuiteTest } from '../suite-test.js';
import type { Trial } from '../trial.js';

/** A kind that the backend takes. */
async function kindOf({ page }: Trial, adapter: Parameters<Trial['page']>[0]): Promise<string> {
  return (await page(adapter)).reactions?.[0] ?? 'like';
}

/** `react`: of each kind one for each person. */
export const reactingTests: readonly SuiteTest[] = [
  {
    rule: 'react',
    name: 'counts a reaction once, and takes it back',
    needs: ['create', 'react'],
    async run(trial) {
      const { open, page, threadId, equal } = trial;
      const { adapter, comments } = await open(1);
      const [{ id } = { id: '' }] = comments;
      const kind = await kindOf(trial, adapter);
      const react = (given: boolean): ReturnType<typeof adapter.react> =>
        adapter.react({ threadId, id, kind, given });
      const once = await react(true);
      equal([once.reactions, once.reacted], [{ [kind]: 1 }, [kind]], 'the reactions');
      equal(await react(true), once, 'the comment when it was reacted to again');
      equal((await page(adapter)).comments, [once], 'the list');
      const back = await react(false);
      equal(back.reactions?.[kind] ?? 0, 0, 'the count after the reaction was taken back');
      equal(back.reacted ?? [], [], '`reacted` after that');
      equal(await react(false), back, 'the comment when it was taken back again');
    },
  },
  {
    rule: 'react',
    name: 'takes the other side of a vote back',
    needs: ['create', 'react'],
    async run({ open, page, threadId, equal }) {
      const { adapter, comments } = await open(1);
      const { reactions: kinds = ['up', 'down'] } = await page(adapter);
      if (!kinds.includes('up') || !kinds.includes('down')) return;
      const vote = (kind: string): ReturnType<typeof adapter.react> =>
        adapter.react({ threadId, id: comments[0]!.id, kind, given: true });
      for (const kind of ['up', 'down', 'up']) {
        const { reactions, reacted } = await vote(kind);
        equal([reactions, reacted], [{ [kind]: 1 }, [kind]], `the reactions after a vote "${kind}"`);
      }
    },
  },
  {
    rule: 'react',
    name: 'counts the reactions of two people, and says to each of them which are theirs',
    needs: ['create', 'react', 'elsewhere'],
    async run(trial) {
      const { open, elsewhere, page, threadId, equal } = trial;
      const { adapter, comments } = await open(1);
      const [{ id } = { id: '' }] = comments;
      const other = elsewhere(adapter);
      const kind = await kindOf(trial, adapter);
      await adapter.react({ threadId, id, kind, given: true });
      const seen = (await page(other)).comments[0];
      equal([seen?.reactions, seen?.reacted ?? []], [{ [kind]: 1 }, []], 'what the other one sees');
      const both = await other.react({ threadId, id, kind, given: true });
      equal([both.reactions, both.reacted], [{ [kind]: 2 }, [kind]], 'the reactions of both');
      const left = await adapter.react({ threadId, id, kind, given: false });
      equal(
        [left.reactions, left.reacted ?? []],
        [{ [kind]: 1 }, []],
        'the reactions when one was taken back',
      );
    },
  },
  {
    rule: 'react',
    name: 'makes no edit conflict by a reaction, and keeps it through the edit',
    needs: ['create', 'react', 'update'],
    async run(trial) {
      const { open, threadId, equal } = trial;
      const { adapter, comments } = await open(1);
      const [{ id, revision } = { id: '', revision: 0 }] = comments;
      const kind = await kindOf(trial, adapter);
      const reacted = await adapter.react({ threadId, id, kind, given: true });
      equal(reacted.revision, revision, 'the revision after a reaction');
      const edited = await adapter.update({ threadId, id, body: 'edited', revision });
      equal([edited.body, edited.reactions], ['edited', { [kind]: 1 }], 'the edited comment');
    },
  },
  {
    rule: 'react',
    name: 'refuses a reaction to what is not there, or no more',
    needs: ['create', 'react', 'remove'],
    async run(trial) {
      const { open, threadId, refused, equal } = trial;
      const { adapter, comments } = await open(1);
      const [{ id } = { id: '' }] = comments;
      const kind = await kindOf(trial, adapter);
      const unknown = { threadId, id: 'no-such-comment', kind, given: true };
      await refused(adapter.react(unknown), 'NOT_FOUND', 'to react to an unknown comment');
      await adapter.react({ threadId, id, kind, given: true });
      const tombstone = await adapter.remove({ threadId, id });
      equal(tombstone.reactions, undefined, 'the reactions of a tombstone');
      const gone = adapter.react({ threadId, id, kind, given: true });
      await refused(gone, 'NOT_FOUND', 'to react to a tombstone');
    },
  },
  {
    rule: 10,
    name: 'tells of a reaction as of a comment that was changed',
    needs: ['create', 'react', 'watch', 'reopen'],
    async run(trial) {
      const { open, reopen, watch, threadId, equal } = trial;
      const { adapter, comments } = await open(1);
      const [{ id } = { id: '' }] = comments;
      const kind = await kindOf(trial, adapter);
      const watched = watch(reopen(adapter));
      await adapter.react({ threadId, id, kind, given: true });
      const [change] = await watched.told(1);
      equal([change?.kind, change?.comment.reactions], ['updated', { [kind]: 1 }], 'what was told');
    },
  },
  {
    rule: 'report',
    name: 'takes a report, and the same again',
    needs: ['create', 'report'],
    async run({ open, page, threadId, refused, equal }) {
      const { adapter, comments } = await open(1);
      const [{ id } = { id: '' }] = comments;
      const before = await page(adapter);
      for (const reason of ['Spam', '', 'x'.repeat(1000)]) await adapter.report({ threadId, id, reason });
      equal(await page(adapter), before, 'the list after a report');
      const unknown = adapter.report({ threadId, id: 'no-such-comment', reason: '' });
      await refused(unknown, 'NOT_FOUND', 'to report an unknown comment');
    },
  },
];
