import { expect } from 'chai';
import { changeWatch } from '../../src/adapters/http/changes.js';
import type { ChangesAnswer } from '../../src/adapters/http/answers.js';

/** A server whose looks wait until the test lets them go on; it tells from which revision they were asked for. */
function setup() {
  const looks: { since: number | undefined; answer: (revision: number) => void }[] = [];
  let looked = (): void => undefined;
  const ask = (_thread: string, since: number | undefined): Promise<ChangesAnswer> =>
    new Promise((resolve) => {
      looks.push({ since, answer: (revision) => resolve({ revision, changes: [] }) });
      looked();
    });
  const watch = changeWatch(ask, async function* () {}, 1);
  const next = async () => {
    if (looks.length === 0) await new Promise<void>((resolve) => (looked = resolve));
    return looks.shift()!;
  };
  return { ...watch, next };
}

describe('changeWatch', () => {
  it('tells one who comes back only what comes behind the page that is shown then', async () => {
    const { watch, page, next } = setup();
    const leave = watch('thread', () => undefined);
    await page('thread', Promise.resolve({ revision: 1 }));
    const first = await next();
    expect(first.since).to.equal(1);
    first.answer(2);
    const last = await next();
    expect(last.since).to.equal(2);
    leave();
    // It was asked before, and comes too late.
    last.answer(3);
    await Promise.resolve();
    const leaveAgain = watch('thread', () => undefined);
    await page('thread', Promise.resolve({ revision: 9 }));
    const again = await next();
    expect(again.since).to.equal(9);
    leaveAgain();
  });
});
