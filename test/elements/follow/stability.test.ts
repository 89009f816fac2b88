import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { Following } from '../../../src/elements/follow/following.js';
import { painted, resting } from '../../support/commands.js';
import { setup, until } from '../thread/fixture.js';
import { twin } from './seed-twin.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** How much of the window moves when the references of a thread become known, as Core Web Vitals count it. */
async function shiftOf(adapter: CommentAdapter, width: number, from: number): Promise<number> {
  const place = document.createElement('div');
  place.style.inlineSize = `${width}px`;
  document.body.append(place);
  const thread = await setup({ adapter, place });
  thread.article(from).scrollIntoView({ behavior: 'instant' });
  await resting(thread.article(from));
  expect(thread.root.querySelector('[data-reference]'), 'painted before').to.equal(null);
  let sum = 0;
  const count = (entries: PerformanceEntryList): void => {
    for (const entry of entries) sum += (entry as LayoutShift).value;
  };
  const observer = new PerformanceObserver((list) => count(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  await until(() => thread.part('backlinks') !== null);
  await resting(thread.articles().at(-1)!);
  await painted();
  count(observer.takeRecords());
  observer.disconnect();
  return sum;
}

describe('references that become known', () => {
  const { load } = Following.prototype;

  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return this.skip();
    Following.prototype.load = async function (): ReturnType<typeof load> {
      // As if it came from far away: the comments have been painted by then.
      for (let i = 0; i < 20; i++) await painted();
      return load.call(this);
    };
  });
  after(() => {
    Following.prototype.load = load;
  });

  const { create: _, ...archive } = memoryAdapter({ threads: [{ id: 'test', comments: twin }] });
  const cases = {
    'where one can write': memoryAdapter({ threads: [{ id: 'test', comments: twin }] }),
    'in an archive': archive,
  };
  for (const [name, adapter] of Object.entries(cases)) {
    for (const width of [900, 360]) {
      for (const from of [1, 5]) {
        it(`move next to nothing ${name}, ${width} pixels wide, seen from comment ${from} on`, async () => {
          // On a phone the name above a pasted line may take a line of its own.
          const most = width < 500 && from > 1 ? 0.015 : 0.001;
          expect(await shiftOf(adapter, width, from)).to.be.at.most(most);
        });
      }
    }
  }
});
