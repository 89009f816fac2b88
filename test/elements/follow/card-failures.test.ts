import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { keys, mouse, painted, viewport } from '../../support/commands.js';
import { comment, conversation, until } from '../thread/fixture.js';
import { card, closed, followed, inCard, link, rest } from './fixture.js';

describe('a card that can not be shown', () => {
  beforeEach(async () => {
    await viewport(900, 700);
    await mouse('move', 2, 2);
  });

  it('for want of a network is fetched once more the next time', async () => {
    const body = 'Like [Ana (9:02AM)](#comment-2): "The words of comment 60."';
    const comments = [...conversation(60), comment(61, { body })];
    const memory = memoryAdapter({ threads: [{ id: 'test', comments }] });
    let fails = true;
    const adapter: CommentAdapter = {
      ...memory,
      locate: (query, options) =>
        fails ? Promise.reject(new Error('No network')) : memory.locate!(query, options),
    };
    const thread = await followed({ adapter, properties: { order: 'newest', pageSize: 5, view: 'flat' } });
    const far = thread.article(61).querySelector('a[href="#comment-2"]')!;
    await rest(far);
    await until(() => card(thread) !== null && inCard(thread).includes('This comment is not here.'));
    await keys({ press: 'Escape' });
    await closed(thread);
    fails = false;
    await rest(thread.article(60));
    await rest(far);
    await until(() => inCard(thread).includes('The words of comment 2.'));
  });

  it('as nobody sees its link is closed in peace', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'block-size: 0; overflow: hidden';
    const failures: unknown[] = [];
    const onFailure = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      failures.push(event.reason);
    };
    addEventListener('unhandledrejection', onFailure);
    try {
      const thread = await followed({ place });
      const shown: string[] = [];
      thread.root.addEventListener('toggle', (event) => shown.push((event as ToggleEvent).newState), true);
      const over = new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' });
      link(thread, 6, 'backlink').dispatchEvent(over);
      await until(() => shown.at(-1) === 'closed');
      await painted();
    } finally {
      removeEventListener('unhandledrejection', onFailure);
    }
    expect(failures.map(String)).to.deep.equal([]);
  });
});
