import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { violations } from '../../support/axe.js';
import { painted } from '../../support/commands.js';
import { comment, conversation, setup, until, type Thread } from './fixture.js';

/** Two exchanges: 1 ← 2 ← 4, and 3 ← 5. */
const exchanges = [
  comment(1, { name: 'Ana' }),
  comment(2, { parentId: '1', name: 'Bob' }),
  comment(3),
  comment(4, { parentId: '2' }),
  comment(5, { parentId: '3' }),
];

function order(thread: Thread, value: string): void {
  const select = thread.part('order') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('<comment-thread>: order and view', () => {
  it('hangs replies below what they answer', async () => {
    const thread = await setup({ comments: exchanges });
    expect(thread.ids()).to.deep.equal(['1', '2', '4', '3', '5']);
    expect(thread.articles().map(({ className }) => className.split(' ')[0])).to.deep.equal(
      'd0 d1 d2 d0 d1'.split(' '),
    );
  });

  it('sets a reply further in than what it answers', async () => {
    const thread = await setup({ comments: exchanges });
    const left = (id: number): number =>
      thread.article(id).querySelector('header')!.getBoundingClientRect().left;
    expect(left(2)).to.be.greaterThan(left(1));
    expect(left(4)).to.be.greaterThan(left(2));
    expect(left(3)).to.equal(left(1));
  });

  it('sets it in from the right where one reads from there', async () => {
    const place = document.createElement('div');
    place.dir = 'rtl';
    const thread = await setup({ comments: exchanges, place });
    const right = (id: number): number =>
      thread.article(id).querySelector('header')!.getBoundingClientRect().right;
    expect(right(2)).to.be.lessThan(right(1));
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('shows the newest first, and the liveliest first, with replies still downwards', async () => {
    const thread = await setup({ comments: exchanges });
    order(thread, 'newest');
    await thread.settled();
    expect(thread.ids()).to.deep.equal(['3', '5', '1', '2', '4']);
    order(thread, 'conversation');
    await thread.settled();
    expect(thread.ids()).to.deep.equal(['3', '5', '1', '2', '4']);
    order(thread, 'oldest');
    await thread.settled();
    expect(thread.ids()).to.deep.equal(['1', '2', '4', '3', '5']);
  });

  it('keeps the nodes of comments that only move', async () => {
    const thread = await setup({ comments: exchanges });
    const before = new Set(thread.articles());
    order(thread, 'newest');
    await thread.settled();
    expect(thread.articles().every((article) => before.has(article))).to.equal(true);
  });

  it('shows all at the margin in the flat view, and says whom a comment answers', async () => {
    const thread = await setup({ comments: exchanges });
    thread.part('view').querySelector('input')!.click();
    await thread.settled();
    expect(thread.ids()).to.deep.equal(['1', '2', '3', '4', '5']);
    const line = thread.article(2).querySelector<HTMLAnchorElement>('[part~=parent]')!;
    expect(line.checkVisibility()).to.equal(true);
    await until(() => /^in reply to Ana \(.+\)$/.test(line.textContent!));
    expect(line.getAttribute('href')).to.equal('#comment-1');
    expect(thread.root.querySelector('[data-do=fold]')).to.equal(null);
  });

  it('says past the depth to which there is room which comment goes on', async () => {
    const deep = Array.from({ length: 7 }, (_, i) =>
      comment(i + 1, { parentId: i ? String(i) : null, name: 'Ana' }),
    );
    const place = document.createElement('div');
    place.style.inlineSize = '300px';
    const thread = await setup({ comments: deep, place });
    const line = (id: number): Element | null => thread.article(id).querySelector('[part~=parent]');
    expect(line(3)?.checkVisibility() ?? false).to.equal(false);
    expect(line(4)!.checkVisibility()).to.equal(true);
    expect(line(4)!.textContent).to.match(/^continues from Ana/);
    place.style.inlineSize = '900px';
    await painted();
    expect(line(7)?.checkVisibility() ?? false).to.equal(false);
  });

  it('sets replies no further in than it is told', async () => {
    const thread = await setup({ comments: exchanges, properties: { maxDepth: 1 } });
    expect(thread.article(4).querySelector('[part~=parent]')!.checkVisibility()).to.equal(true);
    const left = (id: number): number =>
      thread.article(id).querySelector('header')!.getBoundingClientRect().left;
    expect(left(4)).to.equal(left(2));
  });

  it('folds replies away and shows them again, in the same nodes, with the focus on the button', async () => {
    const thread = await setup({ comments: exchanges });
    const [, second] = thread.articles();
    const fold = thread.button(1, 'fold');
    expect(fold.textContent).to.equal('2 replies');
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    fold.focus();
    fold.click();
    await thread.settled();
    expect(thread.ids()).to.deep.equal(['1', '3', '5']);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    expect(thread.root.activeElement).to.equal(fold);
    expect(await violations(thread.element)).to.deep.equal([]);
    fold.click();
    await thread.settled();
    expect(thread.articles()[1]).to.equal(second);
  });

  it('shows the orders and the view only where there is something to order', async () => {
    const one = await setup({ comments: conversation(1) });
    expect(one.part('order').checkVisibility({ visibilityProperty: true })).to.equal(false);
    const two = await setup({ comments: conversation(2) });
    expect(two.part('order').checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('begins at the end that the page asks for while it loads', async () => {
    const memory = memoryAdapter({ threads: [{ id: 'test', comments: conversation(9) }] });
    let asked = 0;
    const adapter: CommentAdapter = {
      ...memory,
      list(query, options) {
        if (asked++ === 0) document.querySelector('comment-thread')!.order = 'newest';
        return memory.list(query, options);
      },
    };
    const thread = await setup({ adapter, properties: { pageSize: 3, view: 'flat' } });
    await until(() => thread.ids().join() === '9,8,7');
  });
});
