import { expect } from 'chai';
import { inSlices, nextPaint } from '../../../src/elements/list/slices.js';

/** Posts a message to this page, and tells whether it has come. */
function post(): () => boolean {
  let come = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (): void => {
    come = true;
    port1.close();
  };
  port2.postMessage(null);
  return () => come;
}

describe('work in slices', () => {
  it('goes on after a painting only when all that waited then has had its turn', async function () {
    // Without it there is nothing that could overtake what waits.
    if (!('scheduler' in globalThis)) return this.skip();
    let heard = (): boolean => false;
    requestAnimationFrame(() => (heard = post()));
    await nextPaint();
    expect(heard()).to.equal(true);
  });

  it('does all of the work, in order', async () => {
    const done: number[] = [];
    await inSlices(
      Array.from({ length: 100 }, (_, i) => i),
      (i) => void done.push(i),
      () => true,
    );
    expect(done).to.deep.equal(Array.from({ length: 100 }, (_, i) => i));
  });

  it('stops at the end of a slice when it is no longer wanted', async () => {
    const done: number[] = [];
    const slow = (i: number): void => {
      const end = performance.now() + 5;
      while (performance.now() < end);
      done.push(i);
    };
    await inSlices(
      Array.from({ length: 100 }, (_, i) => i),
      slow,
      () => false,
    );
    expect(done.length).to.be.greaterThan(0).and.lessThan(100);
  });
});
