import { expect } from 'chai';
import { html } from 'lit';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { CommentError } from '../../src/model/errors.js';
import { violations } from '../support/axe.js';
import { painted } from '../support/commands.js';
import { comment, conversation, setup, Thread, until, write } from './thread/fixture.js';

const broken: CommentAdapter = {
  name: 'broken',
  list: () => Promise.reject(new CommentError('UNAVAILABLE', 'No answer')),
};
const readOnly = (n: number): CommentAdapter => {
  const { list, locate } = memoryAdapter({ threads: [{ id: 'test', comments: conversation(n) }] });
  return { name: 'archive', list, locate: locate! };
};

describe('<comment-thread>', () => {
  describe('is accessible', () => {
    const states: Record<string, Parameters<typeof setup>[0]> = {
      'with comments': { comments: conversation(9) },
      flat: { comments: conversation(9), properties: { view: 'flat', order: 'newest' } },
      empty: {},
      'with an error': { adapter: broken },
      'read-only': { adapter: readOnly(5) },
      'with a deleted comment': {
        comments: [
          comment(1, { deletedAt: '2026-04-24T10:00:00Z', body: '' }),
          comment(2, { parentId: '1' }),
        ],
      },
      'with more to load': { comments: conversation(9), properties: { pageSize: 3 } },
      'with text of many kinds': {
        comments: [comment(1, { body: '> quoted\n\n- a\n- b\n\n`code` and [a link](https://example.org/)' })],
      },
    };
    for (const [name, given] of Object.entries(states)) {
      it(name, async () => {
        const { element } = await setup(given);
        expect(await violations(element)).to.deep.equal([]);
      });
    }

    it('while it loads', async () => {
      const adapter: CommentAdapter = { name: 'slow', list: () => new Promise(() => undefined) };
      const element = document.createElement('comment-thread');
      Object.assign(element, { threadId: 'test', adapter });
      write(html`${element}`);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part~=skeleton]')).to.not.equal(null);
      expect(await violations(element)).to.deep.equal([]);
    });
  });

  it('shows the comments under a heading with their number', async () => {
    const thread = await setup({ comments: conversation(8) });
    expect(thread.part('heading').textContent!.trim()).to.equal('8 comments');
    expect(thread.articles()).to.have.length(8);
    expect(thread.article(1).textContent).to.contain('The words of comment 1.');
  });

  it('names each comment by its author and its time, as a heading one level below its parent', async () => {
    const thread = await setup({
      comments: [comment(1, { name: 'Bob' }), comment(2, { parentId: '1' })],
      properties: { headingLevel: 3 },
    });
    const [bob, nameless] = thread.articles();
    expect(bob!.getAttribute('aria-labelledby')).to.equal('by-1 at-1');
    expect(thread.root.getElementById('by-1')!.textContent).to.equal('Bob');
    expect(thread.root.getElementById('by-2')!.textContent).to.equal('Anonymous');
    expect(bob!.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('4');
    expect(nameless!.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('5');
  });

  it('tells the clock time and how long ago, and the exact time to machines and to a pointer', async () => {
    const createdAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const thread = await setup({ comments: [comment(1, { createdAt })] });
    const time = thread.article(1).querySelector('time')!;
    expect(time.textContent).to.match(/\d:\d\d.*· 3 hours ago$/);
    expect(time.dateTime).to.equal(createdAt);
    time.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(time.closest('a')!.title).to.contain(String(new Date(createdAt).getFullYear()));
  });

  it('says that a comment was edited', async () => {
    const thread = await setup({ comments: [comment(1, { editedAt: '2026-04-24T10:00:00Z' }), comment(2)] });
    expect(thread.article(1).querySelector('[part~=edited]')!.textContent).to.equal('edited');
    expect(thread.article(2).querySelector('[part~=edited]')).to.equal(null);
  });

  it('keeps the place of a deleted comment for its replies, and tells nothing of it', async () => {
    const gone = comment(1, { name: 'Bob', body: 'secret', deletedAt: '2026-04-24T10:00:00Z' });
    const thread = await setup({ comments: [gone, comment(2, { parentId: '1' })] });
    expect(thread.article(1).textContent).to.contain('This comment was deleted.');
    expect(thread.article(1).textContent).to.not.contain('Bob').and.not.contain('secret');
    expect(thread.article(2).className).to.contain('d1');
  });

  it('says that there are no comments', async () => {
    const thread = await setup();
    expect(thread.part('empty').hidden).to.equal(false);
    expect(thread.part('empty').textContent).to.equal('No comments yet.');
    expect(thread.part('list').hidden).to.equal(true);
  });

  it('says that loading failed, and tries again', async () => {
    let asked = 0;
    const list = (): ReturnType<CommentAdapter['list']> => {
      if (asked++ === 0) return Promise.reject(new CommentError('UNAVAILABLE', 'No answer'));
      return Promise.resolve({ comments: conversation(2), total: 2 });
    };
    const thread = await setup({ adapter: { name: 'moody', list } });
    expect(thread.part('error').getAttribute('role')).to.equal('alert');
    await thread.press('Try again');
    await thread.settled();
    expect(thread.articles()).to.have.length(2);
    expect(thread.part('error')).to.equal(null);
  });

  it('offers nothing that its backend can not do', async () => {
    const thread = await setup({ adapter: readOnly(3) });
    expect(thread.articles()).to.have.length(3);
    expect(thread.root.querySelector('[data-do=reply]')).to.equal(null);
    expect(thread.part('write').checkVisibility()).to.equal(false);
  });

  it('says once that what is written is kept in memory only, and goes on', async () => {
    const refuses: CommentAdapter = {
      name: 'blocked',
      list: () => Promise.reject(new CommentError('STORAGE_BLOCKED', 'Refused')),
      create: () => Promise.reject(new CommentError('STORAGE_BLOCKED', 'Refused')),
    };
    const thread = await setup({ adapter: refuses });
    expect(thread.root.querySelectorAll('[part~=notice]')).to.have.length(1);
    expect(thread.part('notice').textContent).to.contain('keeps nothing');
    expect(await violations(thread.element)).to.deep.equal([]);
    const composer = await thread.composer(() => thread.part('write').click());
    composer.body = 'Still here';
    composer.shadowRoot!.querySelector<HTMLElement>('[part~=submit]')!.click();
    await until(() => thread.articles().length === 1);
  });

  it('tells the page when the first comments are there', async () => {
    let total = 0;
    const place = document.createElement('div');
    place.addEventListener('comment-loaded', (event) => (total = event.total));
    await setup({ comments: conversation(4), place });
    expect(total).to.equal(4);
  });

  it('shows an archive that stands in the page, without a word of configuration', async () => {
    const json = JSON.stringify({ id: 'archive', comments: conversation(3) });
    const holder = write(html`<comment-thread></comment-thread>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    const element = holder.querySelector('comment-thread')!;
    element.append(script);
    const thread = new Thread(element, { threads: new Map(), watchers: new Set() });
    await thread.settled();
    expect(thread.ids()).to.deep.equal(['1', '2', '3']);
  });

  it('takes over what was set before it was defined', async () => {
    const tag = `late-thread-${Math.random().toString(36).slice(2)}`;
    const element = document.createElement(tag);
    Object.assign(element, { threadId: 'test', order: 'newest', adapter: readOnly(2) });
    write(html`${element}`);
    const { CommentThread } = await import('../../src/elements/comment-thread.js');
    customElements.define(tag, class extends CommentThread {});
    await until(() => element.shadowRoot?.querySelectorAll('article').length === 2);
    expect(element.shadowRoot!.querySelector('article')!.id).to.equal('comment-1');
    expect((element as HTMLElement & { order: string }).order).to.equal('newest');
  });

  it('uses all of the width it has, also as an item of a flex row, and none more', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'display: flex; inline-size: 400px';
    const { element } = await setup({ comments: conversation(2), place });
    expect(element.getBoundingClientRect().width).to.equal(400);
  });

  it('fits into 320 pixels without a scrollbar of its own', async () => {
    const long = 'https://example.org/' + 'x'.repeat(300);
    const deep = Array.from({ length: 8 }, (_, i) =>
      comment(i + 1, { parentId: i ? String(i) : null, name: 'W'.repeat(60), body: long }),
    );
    const place = document.createElement('div');
    place.style.inlineSize = '320px';
    const thread = await setup({ comments: deep, place });
    await painted();
    const edge = place.getBoundingClientRect().right;
    for (const element of thread.root.querySelectorAll('article *')) {
      expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(edge + 1);
    }
  });
});
