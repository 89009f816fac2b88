import { expect } from 'chai';
import { Subscribable } from '../../src/store/subscribable.js';

class Counter extends Subscribable<number> {
  count(): void {
    this.set(this.value + 1);
  }
}

describe('Subscribable', () => {
  it('tells its listeners of each change until they leave', () => {
    const counter = new Counter(0);
    const seen: number[] = [];
    const leave = counter.subscribe(() => seen.push(counter.value));
    counter.count();
    counter.count();
    leave();
    counter.count();
    expect(seen).to.deep.equal([1, 2]);
    expect(counter.value).to.equal(3);
  });

  it('tells the others when one listener throws, and reports the error to the page', async () => {
    const counter = new Counter(0);
    const reported: unknown[] = [];
    const queue = globalThis.queueMicrotask;
    globalThis.queueMicrotask = (run) => {
      try {
        run();
      } catch (error) {
        reported.push(error);
      }
    };
    try {
      let told = false;
      const mistake = new Error('mistake');
      counter.subscribe(() => {
        throw mistake;
      });
      counter.subscribe(() => (told = true));
      counter.count();
      expect(told).to.equal(true);
      expect(reported).to.deep.equal([mistake]);
    } finally {
      globalThis.queueMicrotask = queue;
    }
  });
});
