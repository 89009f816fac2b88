import { expect } from 'chai';
import { sanitize } from '../../../src/content/sanitize.js';
import { Feed } from '../../../src/elements/thread/feed.js';
import { en } from '../../../src/locales/en.js';
import type { Comment } from '../../../src/model/comment.js';
import { blankState } from '../../../src/store/blank-state.js';
import { comment, conversation } from './fixture.js';

interface Setup {
  readonly feed: Feed;
  readonly container: HTMLElement;
  show(): Promise<void>;
  remove(): void;
}

function setup(comments: readonly Comment[]): Setup {
  const container = document.createElement('div');
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(container);
  document.body.append(host);
  const state = {
    ...blankState({ create: false, update: false, remove: false }),
    status: 'ready' as const,
    entries: comments.map((each) => ({ key: each.id, comment: each, sync: 'saved' as const })),
    total: comments.length,
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
  return { feed, container, show, remove: () => host.remove() };
}

describe('the feed', () => {
  it('looks for a comment that needs the renderer while all else goes on', async () => {
    const { feed, container, show, remove } = setup([{ ...comment(1), body: 'A *marked* text.' }]);
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
      remove();
    }
  });

  it('looks no further for a comment when it is closed before that was drawn', async () => {
    const { feed, show, remove } = setup(conversation(200));
    await show();
    const found = feed.find('200');
    feed.dispose();
    // The same here.
    expect(await found).to.equal(null);
    remove();
  });

  it('looks no further for a comment when it is closed before the renderer came', async () => {
    const { feed, show, remove } = setup([{ ...comment(1), body: 'A *marked* text.' }]);
    await show();
    const found = feed.find('1');
    feed.dispose();
    expect(await found).to.equal(null);
    remove();
  });
});
