import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { CommentError } from '../../../src/model/errors.js';
import { painted } from '../../support/commands.js';
import { comment, conversation, setup, type Setup } from './fixture.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** How much of the page moves while a thread loads above a footer; as Core Web Vitals count it. */
async function shiftOf(given: Setup, width: number): Promise<number> {
  const place = document.createElement('div');
  // As a page does with `comment-thread:not(:defined) { display: block; min-block-size: 100svh }`.
  place.style.cssText = `inline-size: ${width}px; min-block-size: 100svh`;
  const footer = document.createElement('footer');
  footer.textContent = 'The footer of the page';
  document.body.append(place, footer);
  await painted();
  let sum = 0;
  const count = (list: PerformanceObserverEntryList | LayoutShift[]): void => {
    for (const entry of Array.isArray(list) ? list : list.getEntries()) sum += (entry as LayoutShift).value;
  };
  const adapter =
    given.adapter ?? memoryAdapter({ threads: [{ id: 'test', comments: given.comments ?? [] }] });
  const slow: CommentAdapter = {
    ...adapter,
    list: async (query, options) => {
      await painted();
      return adapter.list(query, options);
    },
  };
  const observer = new PerformanceObserver(count);
  observer.observe({ type: 'layout-shift' });
  requestAnimationFrame(() => (place.style.minBlockSize = ''));
  await setup({ ...given, adapter: slow, place });
  await painted();
  count(observer.takeRecords() as LayoutShift[]);
  observer.disconnect();
  footer.remove();
  return sum;
}

describe('<comment-thread>: nothing jumps', () => {
  before(function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });

  const { create: _, ...archive } = memoryAdapter({ threads: [{ id: 'test', comments: conversation(5) }] });
  const refuses: CommentAdapter = {
    name: 'broken',
    list: () => Promise.reject(new CommentError('UNAVAILABLE', 'No answer')),
  };
  const many = Array.from({ length: 120 }, (_, i) =>
    comment(i + 1, { body: `Some **bold** words.\n\nAnd more.` }),
  );
  const cases: Record<string, Setup> = {
    'with many comments': { comments: many, properties: { pageSize: 200 } },
    'with many, and more to be loaded': { comments: many, properties: { pageSize: 100 } },
    'with few comments': { comments: conversation(2) },
    'with none': {},
    'in a read-only archive': { adapter: { ...archive, name: 'archive' } },
    'with an error': { adapter: refuses },
  };
  for (const [name, given] of Object.entries(cases)) {
    for (const width of [340, 700]) {
      it(`while a thread loads ${name}, ${width} pixels wide`, async () => {
        expect(await shiftOf(given, width)).to.be.lessThan(0.01);
      });
    }
  }
});
