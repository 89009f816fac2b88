import type { Comment } from '../../model/comment.js';
import type { SuiteTest } from '../suite-test.js';

/** Writes over all that can be written over. */
function spoil(comment: Comment): void {
  Reflect.set(comment.author, 'name', 'spoilt');
  for (const field of ['body', 'createdAt', 'parentId', 'id']) Reflect.set(comment, field, 'spoilt');
}

/** Rule 4: results are copies; an adapter never keeps or hands out a shared object. */
export const copyTests: readonly SuiteTest[] = [
  {
    rule: 4,
    name: 'does not keep the objects that it lists',
    async run({ open, page, all, equal }) {
      const { adapter } = await open(3);
      const before = JSON.stringify(await all(adapter));
      const { comments } = await page(adapter);
      comments.forEach(spoil);
      Reflect.set(comments, 'length', 1);
      equal(await all(adapter), JSON.parse(before), 'the list, after somebody wrote into an earlier one,');
    },
  },
  {
    rule: 4,
    name: 'does not keep the draft, nor the comment that it gives for it',
    needs: ['create'],
    async run({ open, draft, all, equal }) {
      const { adapter } = await open();
      const author = { name: 'Ada' };
      const comment = await adapter.create(draft({ author }));
      const before = JSON.stringify(await all(adapter));
      author.name = 'spoilt';
      spoil(comment);
      equal(
        await all(adapter),
        JSON.parse(before),
        'the list, after somebody wrote into the draft and the result,',
      );
    },
  },
  {
    rule: 4,
    name: 'does not keep the comments that it gives for an edit and a conflict',
    needs: ['create', 'update'],
    async run({ open, all, threadId, refused, equal }) {
      const { adapter, comments } = await open(1);
      const edit = { threadId, id: comments[0]!.id, body: 'edited', revision: 1 };
      const edited = await adapter.update(edit);
      const before = JSON.stringify(await all(adapter));
      spoil(edited);
      const { current } = await refused(adapter.update(edit), 'CONFLICT', 'an edit of an old revision');
      if (current) spoil(current as Comment);
      equal(
        await all(adapter),
        JSON.parse(before),
        'the list, after somebody wrote into results of `update`,',
      );
    },
  },
  {
    rule: 4,
    name: 'does not keep the comment that it gives for a deletion',
    needs: ['create', 'remove'],
    async run({ open, all, threadId, equal }) {
      const { adapter, comments } = await open(1);
      const removed = await adapter.remove({ threadId, id: comments[0]!.id });
      const before = JSON.stringify(await all(adapter));
      spoil(removed);
      equal(await all(adapter), JSON.parse(before), 'the list, after somebody wrote into the tombstone,');
    },
  },
  {
    rule: 4,
    name: 'does not keep the page that it gives around a comment',
    needs: ['locate'],
    async run({ open, all, threadId, equal }) {
      const { adapter, comments } = await open(3);
      const query = { threadId, id: comments[1]!.id, order: 'oldest', limit: 3 } as const;
      const before = JSON.stringify(await all(adapter));
      const located = (await adapter.locate(query)).comments;
      located.forEach(spoil);
      Reflect.set(located, 'length', 1);
      equal(await all(adapter), JSON.parse(before), 'the list, after somebody wrote into a located page,');
      equal((await adapter.locate(query)).comments, JSON.parse(before), 'the page when it is located again');
    },
  },
  {
    rule: 4,
    name: 'does not keep the comment that it gives for a reaction',
    needs: ['create', 'react'],
    async run({ open, all, page, threadId, equal }) {
      const { adapter, comments } = await open(1);
      const kind = (await page(adapter)).reactions?.[0] ?? 'like';
      const reacted = await adapter.react({ threadId, id: comments[0]!.id, kind, given: true });
      const before = JSON.stringify(await all(adapter));
      spoil(reacted);
      if (reacted.reactions) Reflect.set(reacted.reactions, kind, 99);
      equal(await all(adapter), JSON.parse(before), 'the list, after somebody wrote into the result,');
    },
  },
  {
    rule: 4,
    name: 'does not keep the newest comments that it lists',
    needs: ['create', 'latest'],
    async run({ open, all, equal }) {
      const { adapter } = await open(2);
      const before = JSON.stringify(await all(adapter));
      for (const { comment } of (await adapter.latest({ limit: 5 })).comments) spoil(comment);
      equal(await all(adapter), JSON.parse(before), 'the list, after somebody wrote into the newest,');
    },
  },
  {
    rule: 4,
    name: 'gives each watcher a change of its own',
    needs: ['create', 'watch', 'reopen'],
    async run({ open, reopen, watch, draft, all, equal }) {
      const { adapter } = await open();
      const watcher = reopen(adapter);
      const [one, two] = [watch(watcher), watch(watcher)];
      const comment = await adapter.create(draft({ body: 'told' }));
      const [first] = await one.told(1);
      if (first) spoil(first.comment);
      equal((await two.told(1))[0]?.comment.body, 'told', 'the change, after another watcher wrote into it,');
      equal((await all(adapter))[0]?.id, comment.id, 'the list, after a watcher wrote into the change,');
    },
  },
];
