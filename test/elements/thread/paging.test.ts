import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { violations } from '../../support/axe.js';
import { comment, conversation, setup, until } from './fixture.js';

describe('<comment-thread>: more comments', () => {
  it('loads the next ones, says how many came and goes to the first of them', async () => {
    const thread = await setup({ comments: conversation(7), properties: { pageSize: 3, view: 'flat' } });
    expect(thread.part('heading').textContent!.trim()).to.equal('7 comments');
    expect(thread.ids()).to.deep.equal(['1', '2', '3']);
    await thread.press('Later comments');
    await until(() => thread.articles().length === 6);
    await until(() => thread.said() === '3 more comments');
    await until(() => thread.focused() === 'comment-4');
    await thread.press('Later comments');
    await until(() => thread.articles().length === 7);
    expect(thread.part('more')).to.equal(null);
  });

  it('does not say that there are none where the first page has none, but is not the last', async () => {
    const memory = memoryAdapter({ threads: [{ id: 'test', comments: conversation(2) }] });
    const adapter: CommentAdapter = {
      ...memory,
      async list({ cursor, ...query }) {
        return cursor ? memory.list(query) : { comments: [], total: 2, next: 'on' };
      },
    };
    const thread = await setup({ adapter });
    expect([thread.part('empty').hidden, thread.part('heading').textContent!.trim()]).to.deep.equal([
      true,
      '2 comments',
    ]);
    await thread.press('Later comments');
    await until(() => thread.ids().join() === '1,2');
  });

  it('begins at the other end where the newest are first', async () => {
    const properties = { pageSize: 3, view: 'flat', order: 'newest' } as const;
    const thread = await setup({ comments: conversation(7), properties });
    expect(thread.ids()).to.deep.equal(['7', '6', '5']);
    await thread.press('Earlier comments');
    await until(() => thread.articles().length === 6);
    expect(thread.ids().at(-1)).to.equal('2');
  });

  it('holds the new comments of others back until they are wanted', async () => {
    const thread = await setup({ comments: conversation(3) });
    thread.arrive(comment(4, { name: 'Eve' }));
    thread.arrive(comment(5, { name: 'Eve' }));
    await until(() => thread.part('waiting')?.textContent!.trim() === '2 new comments');
    expect(thread.articles()).to.have.length(3);
    expect(await violations(thread.element)).to.deep.equal([]);
    thread.part('waiting').click();
    await until(() => thread.articles().length === 5);
    await until(() => thread.said() === '2 new comments');
    await until(() => thread.root.activeElement === thread.articles()[3]);
    const marks = thread.articles().map((article) => article.querySelector('[part~=new]') !== null);
    expect(marks).to.deep.equal([false, false, false, true, true]);
    expect(thread.part('waiting')).to.equal(null);
  });

  it('goes to a new one also where it answers what is folded away', async () => {
    const thread = await setup({ comments: [comment(1), comment(2, { parentId: '1' }), comment(3)] });
    thread.button(1, 'fold').click();
    await until(() => thread.ids().join() === '1,3');
    thread.arrive(comment(4, { parentId: '2' }));
    await until(() => thread.part('waiting') !== null);
    thread.part('waiting').click();
    await until(() => thread.focused() === 'comment-4');
  });

  it('changes a comment in its place when its author does', async () => {
    const thread = await setup({ comments: [comment(1), comment(2)] });
    const [first] = thread.articles();
    await thread.other().update!({ threadId: 'test', id: '1', body: 'Changed.', revision: 1 });
    await until(() => first!.textContent!.includes('Changed.'));
    expect(thread.articles()[0]).to.equal(first);
    await thread.other().remove!({ threadId: 'test', id: '1' });
    await until(() => first!.textContent!.includes('This comment was deleted.'));
  });
});
