import { expect } from 'chai';
import { alarm, type Alarm } from '../../src/controllers/shared-timer.js';

/** Stands in for the page's timers, clock and visibility, so that no test waits. */
class Page {
  now = 1_000_000;
  timers = new Map<number, { due: number; run: () => void }>();
  hidden = false;
  readonly #real = { setTimeout, clearTimeout, now: Date.now };
  #id = 0;

  constructor() {
    const begin = (run: () => void, ms = 0): number => {
      this.timers.set(++this.#id, { due: this.now + ms, run });
      return this.#id;
    };
    Object.assign(globalThis, { setTimeout: begin, clearTimeout: (id: number) => this.timers.delete(id) });
    Date.now = (): number => this.now;
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (this.hidden ? 'hidden' : 'visible'),
    });
  }

  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = [...this.timers].sort(([, a], [, b]) => a.due - b.due)[0];
      if (!next || next[1].due > end) break;
      this.timers.delete(next[0]);
      this.now = next[1].due;
      next[1].run();
    }
    this.now = end;
  }

  hide(hidden: boolean): void {
    this.hidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  restore(): void {
    const { setTimeout: begin, clearTimeout: end, now } = this.#real;
    Object.assign(globalThis, { setTimeout: begin, clearTimeout: end });
    Date.now = now;
    Reflect.deleteProperty(document, 'visibilityState');
  }
}

describe('alarm', () => {
  let page: Page;
  let alarms: Alarm[];
  const make = (ring: () => void): Alarm => {
    const made = alarm(ring);
    alarms.push(made);
    return made;
  };

  beforeEach(() => {
    page = new Page();
    alarms = [];
  });
  afterEach(() => {
    for (const each of alarms) each.stop();
    page.restore();
  });

  it('rings once, when it is time', () => {
    let rung = 0;
    make(() => rung++).at(page.now + 60_000);
    page.pass(59_000);
    expect(rung).to.equal(0);
    page.pass(2_000);
    expect(rung).to.equal(1);
    page.pass(600_000);
    expect(rung).to.equal(1);
  });

  it('needs one timer for all, and none when nothing is due', () => {
    for (let i = 1; i <= 20; i++) make(() => undefined).at(page.now + i * 60_000);
    expect(page.timers.size).to.equal(1);
    page.pass(21 * 60_000);
    expect(page.timers.size).to.equal(0);
  });

  it('does not ring oftener than twice a minute', () => {
    let rung = 0;
    const busy = make(() => {
      rung++;
      busy.at(page.now + 1);
    });
    busy.at(page.now + 1);
    page.pass(300_000);
    expect(rung).to.equal(10);
  });

  it('has no timer while the page is hidden, and catches up when it is seen', () => {
    let rung = 0;
    make(() => rung++).at(page.now + 60_000);
    page.hide(true);
    expect(page.timers.size).to.equal(0);
    page.pass(600_000);
    expect(rung).to.equal(0);
    page.hide(false);
    expect(rung).to.equal(1);
  });

  it('waits for a day that is further away than a timer can', () => {
    let rung = 0;
    const year = 365 * 86_400_000;
    make(() => rung++).at(page.now + year);
    page.pass(year - 1);
    expect(rung).to.equal(0);
    page.pass(86_400_000);
    expect(rung).to.equal(1);
  });

  it('is silent once it is stopped', () => {
    let rung = 0;
    const stopped = make(() => rung++);
    stopped.at(page.now + 60_000);
    stopped.stop();
    expect(page.timers.size).to.equal(0);
    page.pass(600_000);
    expect(rung).to.equal(0);
  });
});
