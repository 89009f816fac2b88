import { expect } from 'chai';
import { poll } from '../../src/adapters/http/polling.js';
import type { Look } from '../../src/adapters/http/polling.js';
import { CommentError } from '../../src/model/errors.js';

/** Timers that run when the test says so, and a page that is hidden when it says so. */
class Stage {
  readonly #real = { set: globalThis.setTimeout, clear: globalThis.clearTimeout };
  readonly timers = new Map<number, { run: () => void; wait: number }>();
  readonly waits: number[] = [];
  #last = 0;

  constructor() {
    globalThis.setTimeout = ((run: () => void, wait: number) => {
      this.timers.set(++this.#last, { run, wait });
      this.waits.push(wait);
      return this.#last;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => void this.timers.delete(id)) as typeof clearTimeout;
  }

  hide(hidden: boolean): void {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** Runs the one timer that there is. */
  async tick(): Promise<void> {
    expect(this.timers.size).to.equal(1);
    const [id, { run }] = [...this.timers][0]!;
    this.timers.delete(id);
    run();
    await settled();
  }

  leave(): void {
    globalThis.setTimeout = this.#real.set;
    globalThis.clearTimeout = this.#real.clear;
    Reflect.deleteProperty(document, 'hidden');
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

describe('poll', () => {
  let stage: Stage;
  let stop: () => void;
  let looks: number;

  beforeEach(() => {
    stage = new Stage();
    looks = 0;
  });
  afterEach(() => {
    stop();
    stage.leave();
  });

  const counting =
    (outcome: boolean | CommentError = false): Look =>
    async () => {
      looks++;
      if (outcome instanceof CommentError) throw outcome;
      return outcome;
    };

  it('has one timer, and none while it looks or the page is hidden', async () => {
    let goOn = (_news: boolean): void => {};
    stop = poll(() => new Promise((resolve) => (goOn = resolve)), 1000, true);
    expect(stage.timers.size).to.equal(0);
    goOn(true);
    await settled();
    expect(stage.timers.size).to.equal(1);
    stage.hide(true);
    expect(stage.timers.size).to.equal(0);
  });

  it('looks at once when the page is seen again, and not before', async () => {
    stop = poll(counting(true), 1000, true);
    await settled();
    stage.hide(true);
    await settled();
    expect(looks).to.equal(1);
    stage.hide(false);
    await settled();
    expect(looks).to.equal(2);
    expect(stage.timers.size).to.equal(1);
  });

  it('begins when the page is seen, where it was opened behind another one', async () => {
    stage.hide(true);
    stop = poll(counting(), 1000, true);
    await settled();
    expect([looks, stage.timers.size]).to.deep.equal([0, 0]);
    stage.hide(false);
    await settled();
    expect(looks).to.equal(1);
  });

  it('looks more and more seldom where nothing happens, and as often as before when something does', async () => {
    let news = false;
    stop = poll(async () => news, 1000, true);
    await settled();
    for (let turn = 0; turn < 9; turn++) await stage.tick();
    const growing = stage.waits.map((wait, index) => wait / Math.min(1000 * 1.4 ** (index + 1), 8000));
    for (const part of growing) expect(part).to.be.within(0.75, 1.25);
    news = true;
    await stage.tick();
    expect(stage.waits.at(-1)).to.be.within(750, 1250);
  });

  it('is not in step with other readers', async () => {
    stop = poll(counting(true), 1000, true);
    await settled();
    for (let turn = 0; turn < 20; turn++) await stage.tick();
    expect(new Set(stage.waits).size).to.be.above(10);
  });

  it('waits as long as the server asks for', async () => {
    const busy = new CommentError('RATE_LIMITED', 'busy', { retryAfter: 600_000 });
    stop = poll(counting(busy), 1000, true);
    await settled();
    expect(stage.waits.at(-1)).to.be.within(600_000, 603_000);
  });

  it('waits for that also when the page is seen again, or there is a network again', async () => {
    const busy = new CommentError('UNAVAILABLE', 'busy', { retryAfter: 600_000 });
    stop = poll(counting(busy), 1000, true);
    await settled();
    for (const happens of [
      () => (stage.hide(true), stage.hide(false)),
      () => globalThis.dispatchEvent(new Event('online')),
    ]) {
      happens();
      await settled();
      expect([looks, stage.timers.size]).to.deep.equal([1, 1]);
      expect(stage.waits.at(-1)).to.be.within(590_000, 603_000);
    }
  });

  it('ends a look that lasts when the page is hidden, and begins another when it is seen', async () => {
    const signals: AbortSignal[] = [];
    const lasting: Look = (signal) => {
      signals.push(signal);
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(false)));
    };
    stop = poll(lasting, 1000, true);
    stage.hide(true);
    await settled();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    expect(stage.timers.size).to.equal(0);
    stage.hide(false);
    await settled();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    // Back before the look had ended.
    stage.hide(true);
    stage.hide(false);
    await settled();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true, false]);
    stop();
    expect(signals.at(-1)!.aborted).to.equal(true);
  });

  it('looks anew when there is a network again', async () => {
    const signals: AbortSignal[] = [];
    stop = poll(
      (signal) => {
        signals.push(signal);
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve(false)));
      },
      1000,
      true,
    );
    globalThis.dispatchEvent(new Event('online'));
    await settled();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('does nothing any more after it was stopped', async () => {
    stop = poll(counting(), 1000, false);
    stop();
    stage.hide(true);
    stage.hide(false);
    globalThis.dispatchEvent(new Event('online'));
    await settled();
    expect([looks, stage.timers.size]).to.deep.equal([0, 0]);
  });
});
