import { expect } from 'chai';
import { sanitize } from '../../../src/content/sanitize.js';
import { Feed } from '../../../src/elements/thread/feed.js';
import { en } from '../../../src/locales/en.js';
import { blankState } from '../../../src/store/blank-state.js';
import { comment } from './fixture.js';

describe('the feed', () => {
  it('looks for a comment that needs the renderer while all else goes on', async () => {
    const container = document.createElement('div');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(container);
    document.body.append(host);
    const marked = { ...comment(1), body: 'A *marked* text.' };
    const state = {
      ...blankState({ create: false, update: false, remove: false }),
      status: 'ready' as const,
      entries: [{ key: '1', comment: marked, sync: 'saved' as const }],
      total: 1,
    };
    const show = async (): Promise<void> =>
      feed.show({
        state,
        order: 'oldest',
        view: 'threaded',
        language: en,
        reader: { locale: 'en', timeZone: 'UTC' },
        headingLevel: 3,
        maxDepth: 8,
      });
    const feed: Feed = new Feed(container, show, () => undefined);
    try {
      await show();
      const found = feed.find('1');
      // A search that never lets go of its turn would end everything here.
      await new Promise((resolve) => setTimeout(resolve));
      expect(container.childElementCount).to.equal(0);
      feed.useSanitizer(sanitize);
      expect((await found)?.querySelector('em')?.textContent).to.equal('marked');
    } finally {
      feed.dispose();
      host.remove();
    }
  });
});
