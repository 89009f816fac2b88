import { expect } from 'chai';
import { memoryAdapter, memoryData } from '../../../src/adapters/memory.js';
import { CommentError } from '../../../src/model/errors.js';
import { keys } from '../../support/commands.js';
import { conversation, setup, until, type Thread } from './fixture.js';

/** A thread whose backend fails until it is told not to. */
async function failed(): Promise<{ thread: Thread; loaded: () => number; retry: () => void }> {
  const adapter = memoryAdapter({ data: memoryData([{ id: 'test', comments: conversation(3) }]) });
  let fails = true;
  const refuse = (): Promise<never> => Promise.reject(new CommentError('UNAVAILABLE', 'Not now'));
  let loaded = 0;
  const thread = await setup({
    adapter: {
      ...adapter,
      list: (query, options) => (fails ? refuse() : adapter.list(query, options)),
      locate: (query, options) => (fails ? refuse() : adapter.locate!(query, options)),
    },
  });
  thread.element.addEventListener('comment-loaded', () => loaded++);
  const button = (): HTMLElement | null => thread.root.querySelector('[part~=error] button');
  await until(() => button() !== null);
  const retry = (): void => {
    fails = false;
    button()!.click();
  };
  return { thread, loaded: () => loaded, retry };
}

describe('<comment-thread>: a thread that loads only at the second try', () => {
  it('says that it is loaded, once', async () => {
    const { thread, loaded, retry } = await failed();
    expect(loaded()).to.equal(0);
    retry();
    await until(() => thread.articles().length === 3);
    await until(() => loaded() > 0);
    await thread.element.goTo('2');
    expect(loaded()).to.equal(1);
  });

  it('goes to the comment that the address names', async () => {
    history.replaceState(null, '', '#comment-2');
    const { thread, retry } = await failed();
    retry();
    await until(() => thread.root.querySelector('[data-current]')?.id === 'comment-2');
  });

  it('restores what was being written', async () => {
    const first = await setup({ comments: conversation(1) });
    await first.composer(() => first.part('write').click());
    await keys('Half a thought');
    first.element.remove();
    const { thread, retry } = await failed();
    expect(thread.root.querySelector('comment-composer')).to.equal(null);
    retry();
    await until(() => thread.root.querySelector('comment-composer')?.body === 'Half a thought');
  });
});
