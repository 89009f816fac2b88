import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { violations } from '../../support/axe.js';
import { painted } from '../../support/commands.js';
import { comment, conversation, setup, until, type Thread } from './fixture.js';

const current = (thread: Thread): string | undefined =>
  thread.root.querySelector('[data-current]')?.id.replace('comment-', '');

/** Whether the head of a comment is in the window. */
function inSight(thread: Thread, id: number): boolean {
  const { top } = thread.article(id).getBoundingClientRect();
  return top >= -1 && top < innerHeight;
}

describe('<comment-thread>: permalinks', () => {
  it('opens at the comment that the address names: in sight, marked, with the focus', async () => {
    history.replaceState(null, '', '#comment-60');
    const thread = await setup({ comments: conversation(80), properties: { pageSize: 100 } });
    await until(() => current(thread) === '60');
    await until(() => inSight(thread, 60));
    expect(thread.focused()).to.equal('comment-60');
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('loads the page of a comment that is not there yet', async () => {
    history.replaceState(null, '', '#comment-150');
    const thread = await setup({ comments: conversation(200), properties: { pageSize: 20 } });
    await until(() => current(thread) === '150');
    expect(thread.articles().length).to.be.lessThan(60);
    await until(() => inSight(thread, 150));
  });

  it('follows a link in the thread, and leaves an entry in the history to come back', async () => {
    const thread = await setup({ comments: conversation(80), properties: { view: 'flat', pageSize: 100 } });
    thread.article(80).querySelector<HTMLElement>('[part~=parent]')!.click();
    await until(() => current(thread) === '79');
    expect(location.hash).to.equal('#comment-79');
    await until(() => inSight(thread, 79));
    // Going back leads out of the thread's page where no entry was left; browsers keep 50, so counting tells nothing.
    history.back();
    await until(() => location.hash === '');
    await until(() => current(thread) === undefined);
  });

  it('comes forward again to the comment, not to where one read before', async () => {
    const thread = await setup({ comments: conversation(80), properties: { view: 'flat', pageSize: 100 } });
    const rest = async (): Promise<void> => {
      for (let i = 0; i < 20; i++) await painted();
    };
    for (const [id, parent] of [
      [80, '79'],
      [11, '10'],
    ] as const) {
      thread.article(id).querySelector<HTMLElement>('[part~=parent]')!.click();
      await until(() => current(thread) === parent && inSight(thread, Number(parent)));
      history.back();
      await until(() => current(thread) === undefined);
      await rest();
    }
    history.forward();
    await until(() => current(thread) === '10');
    await rest();
    expect(thread.focused()).to.equal('comment-10');
    expect(inSight(thread, 10)).to.equal(true);
  });

  it('stays on the page where that has a base address', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      const thread = await setup({ comments: conversation(3) });
      const page = location.href;
      const permalink = thread.article(2).querySelector<HTMLAnchorElement>('[part~=permalink]')!;
      permalink.click();
      await until(() => current(thread) === '2');
      expect(location.href).to.equal(`${page}#comment-2`);
      // What "copy link" copies, and another tab opens.
      permalink.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      expect(permalink.href).to.equal(`${page}#comment-2`);
      permalink.click();
      expect(location.href).to.equal(`${page}#comment-2`);
    } finally {
      base.remove();
    }
  });

  it('follows links on a page whose path begins with two slashes', async () => {
    const page = location.href;
    history.replaceState(null, '', `${location.origin}//2026/a-post`);
    try {
      const thread = await setup({ comments: conversation(3) });
      thread.article(2).querySelector<HTMLElement>('[part~=permalink]')!.click();
      await until(() => current(thread) === '2');
      expect(location.href).to.equal(`${location.origin}//2026/a-post#comment-2`);
    } finally {
      history.replaceState(null, '', page);
    }
  });

  it('follows the address when that changes', async () => {
    const thread = await setup({ comments: conversation(9) });
    location.hash = '#comment-3';
    await until(() => current(thread) === '3');
    location.hash = '#comment-5';
    await until(() => current(thread) === '5');
    expect(thread.root.querySelectorAll('[data-current]')).to.have.length(1);
  });

  it('unfolds what a comment is folded away in', async () => {
    const comments = [comment(1), comment(2, { parentId: '1' }), comment(3, { parentId: '2' })];
    const thread = await setup({ comments });
    thread.button(1, 'fold').click();
    await thread.settled();
    expect(thread.ids()).to.deep.equal(['1']);
    expect(await thread.element.goTo('3')).to.equal(true);
    expect(current(thread)).to.equal('3');
    expect(thread.ids()).to.deep.equal(['1', '2', '3']);
  });

  it('takes the focus from nobody who types, on the page or in the thread', async () => {
    const search = document.createElement('input');
    document.body.append(search);
    try {
      search.focus();
      history.replaceState(null, '', '#comment-60');
      const thread = await setup({ comments: conversation(80), properties: { pageSize: 100 } });
      await until(() => current(thread) === '60' && inSight(thread, 60));
      expect(document.activeElement).to.equal(search);
      const composer = await thread.composer(() => thread.part('write').click());
      location.hash = '#comment-70';
      await until(() => current(thread) === '70' && inSight(thread, 70));
      expect(composer.textarea!.matches(':focus')).to.equal(true);
    } finally {
      search.remove();
    }
  });

  it('leaves the focus where somebody types also when they go back', async () => {
    const thread = await setup({ comments: conversation(80), properties: { view: 'flat', pageSize: 100 } });
    thread.article(80).querySelector<HTMLElement>('[part~=parent]')!.click();
    await until(() => current(thread) === '79' && inSight(thread, 79));
    const composer = await thread.composer(() => thread.part('write').click());
    history.back();
    await until(() => current(thread) === undefined);
    for (let i = 0; i < 20; i++) await painted();
    expect(composer.textarea!.matches(':focus')).to.equal(true);
  });

  it('leaves the focus where somebody types in another component of the page', async () => {
    const thread = await setup({ comments: conversation(3) });
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const field = root.appendChild(document.createElement('input'));
    field.focus();
    expect(await thread.element.goTo('2')).to.equal(true);
    expect(current(thread)).to.equal('2');
    expect(root.activeElement === field).to.equal(true);
    root.host.remove();
  });

  it('says that the comment is not here, and shows the thread', async () => {
    history.replaceState(null, '', '#comment-no-such');
    const thread = await setup({ comments: conversation(4) });
    await until(() => thread.part('notice') !== null);
    expect(thread.part('notice').textContent).to.contain('not here');
    expect(thread.articles()).to.have.length(4);
  });

  it('leads to these words from wherever one reads, and marks no other comment', async () => {
    const thread = await setup({ comments: conversation(80), properties: { pageSize: 100 } });
    location.hash = '#comment-60';
    await until(() => current(thread) === '60' && inSight(thread, 60));
    for (let i = 0; i < 10; i++) await painted();
    location.hash = '#comment-no-such';
    await until(() => thread.focused() === 'notice');
    const { top, bottom } = thread.part('notice').getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight, current(thread)]).to.deep.equal([true, true, undefined]);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('goes on saying so when it was still busy with a comment that is here', async () => {
    const thread = await setup({ comments: conversation(80), properties: { pageSize: 100 } });
    location.hash = '#comment-60';
    await until(() => current(thread) === '60');
    location.hash = '#comment-no-such';
    await until(() => thread.part('notice') !== null);
    // It stays with the first one until that rests, a few frames.
    for (let i = 0; i < 20; i++) await painted();
    expect(thread.part('notice')).to.not.equal(null);
  });

  it('stays where the reader has gone meanwhile when what was asked for before comes late', async () => {
    const memory = memoryAdapter({ threads: [{ id: 'test', comments: conversation(40) }] });
    let answer = (): void => undefined;
    const adapter: CommentAdapter = {
      ...memory,
      async locate(query) {
        await new Promise<void>((resolve) => (answer = resolve));
        return memory.locate!(query);
      },
    };
    const thread = await setup({ adapter, properties: { pageSize: 5 } });
    location.hash = '#comment-30';
    await until(() => answer.name !== 'answer');
    location.hash = '#comment-2';
    await until(() => current(thread) === '2');
    answer();
    for (let i = 0; i < 5; i++) await painted();
    expect(current(thread)).to.equal('2');
    expect(thread.focused()).to.equal('comment-2');
    expect(thread.ids()).to.have.members(['1', '2', '3', '4', '5']);
  });

  it('leaves addresses alone that name no comment', async () => {
    const thread = await setup({ comments: conversation(4) });
    for (const hash of ['#section-2', '#comment-', '#comment-%E0%A4%A', '']) {
      location.hash = hash;
      await painted();
      expect(current(thread), hash).to.equal(undefined);
      expect(thread.part('notice'), hash).to.equal(null);
    }
  });
});
