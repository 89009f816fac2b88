import { expect } from 'chai';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { painted } from '../../support/commands.js';
import { conversation, setup, until } from './fixture.js';

const SET = {
  'thread-id': 'another',
  src: '/none.json',
  order: 'newest',
  view: 'flat',
  'page-size': '5',
  'max-depth': '1',
  'max-length': '3',
  'heading-level': '4',
  locale: 'de',
};

/** Counts how often the thread is asked for. */
function counting(): { adapter: CommentAdapter; asked: () => number } {
  let asked = 0;
  const adapter = memoryAdapter({ threads: [{ id: 'test', comments: conversation(3) }] });
  const list: CommentAdapter['list'] = (query, options) => {
    asked++;
    return adapter.list(query, options);
  };
  return { adapter: { ...adapter, list }, asked: () => asked };
}

describe('<comment-thread>: attributes', () => {
  it('is what it was once an attribute is taken away again', async () => {
    const { element } = await setup({ properties: { threadId: '' } });
    const { src, order, view, pageSize, maxDepth, maxLength, headingLevel } = element;
    const before = { src, order, view, pageSize, maxDepth, maxLength, headingLevel };
    for (const [name, value] of Object.entries(SET)) element.setAttribute(name, value);
    await element.updateComplete;
    expect(element.maxLength).to.equal(3);
    for (const name of Object.keys(SET)) element.removeAttribute(name);
    await element.updateComplete;
    expect(element).to.include(before);
    expect(element.threadId || element.locale || '').to.equal('');
  });

  it('takes a comment of any usual length once the limit is taken away', async () => {
    const thread = await setup({ properties: { maxLength: 3 } });
    // An attribute that was never there is not taken away.
    thread.element.setAttribute('max-length', '3');
    thread.element.removeAttribute('max-length');
    await thread.settled();
    const composer = await thread.composer(() => thread.part('write').click());
    composer.body = 'Longer than three.';
    composer.shadowRoot!.querySelector<HTMLElement>('[part~=submit]')!.click();
    await until(() => thread.articles().length === 1);
  });

  for (const name of ['page-size', 'max-length']) {
    it(`loads once where ${name} is no number`, async () => {
      const { adapter, asked } = counting();
      const thread = await setup({ adapter, properties: { threadId: 'other' } });
      thread.element.setAttribute(name, 'many');
      thread.element.threadId = 'test';
      await until(() => thread.articles().length === 3);
      const before = asked();
      for (let i = 0; i < 3; i++) {
        thread.element.requestUpdate();
        await painted();
      }
      expect(asked()).to.equal(before);
    });
  }
});
