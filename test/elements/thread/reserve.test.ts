import { expect } from 'chai';
import { painted } from '../../support/commands.js';
import { conversation, setup, until, type Thread } from './fixture.js';

/** Stands below the thread. */
const footer = document.createElement('footer');
footer.style.blockSize = '2000px';

/** A thread with two comments, so far below the top of the page. */
async function between(above: number): Promise<{ thread: Thread; place: HTMLElement }> {
  const place = document.createElement('div');
  place.style.paddingBlockStart = `${above}px`;
  document.body.append(place, footer);
  return { thread: await setup({ comments: conversation(2), place }), place };
}

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;
const top = (element: Element): number => element.getBoundingClientRect().top;
/** Where the thread would end without what it holds free. */
const endOf = ({ root }: Thread): number => bottomOf(root.querySelector('section > .end')!);
/** What stands below begins where the thread ends. */
const given = (thread: Thread): boolean => top(footer) < endOf(thread) + 60;

describe('<comment-thread>: the place that it holds free', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => footer.remove());

  it('ends with the window once the comments are there: nobody sees what was below', async () => {
    const { thread } = await between(100);
    await until(() => Math.abs(top(footer) - innerHeight) < 2);
    expect(endOf(thread)).to.be.lessThan(innerHeight - 100);
  });

  it('is given back with the next key or click', async () => {
    for (const act of [
      () => document.body.click(),
      () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' })),
    ]) {
      const { thread, place } = await between(100);
      await until(() => top(footer) < innerHeight + 2);
      expect(given(thread)).to.equal(false);
      act();
      expect(given(thread)).to.equal(true);
      place.remove();
    }
  });

  it('is given back at once where the thread ends below the window', async () => {
    const { thread } = await between(innerHeight);
    await until(() => given(thread));
  });

  it('is given back when the reader has scrolled away from it, and moves nothing before', async () => {
    const { thread, place } = await between(100);
    await until(() => top(footer) < innerHeight + 2);
    scrollTo(0, 50);
    await painted();
    expect(top(footer)).to.be.closeTo(innerHeight - 50, 2);
    expect(given(thread)).to.equal(false);
    // Something comes in above, and pushes the thread out of the window.
    place.style.paddingBlockStart = `${innerHeight}px`;
    scrollTo(0, 0);
    await until(() => given(thread));
  });
});
