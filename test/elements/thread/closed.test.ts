import { expect } from 'chai';
import type { Closed, CommentAdapter, Page } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import { violations } from '../../support/axe.js';
import { comment, conversation, setup, until, type Thread } from './fixture.js';

/** A backend whose thread takes nothing more from `close` on; pages tell. */
function closing(closed: Closed | null): { adapter: CommentAdapter; close: (how: Closed) => void } {
  let now = closed;
  const memory = memoryAdapter({
    threads: [{ id: 'test', comments: [...conversation(3), comment(4, { own: true })] }],
  });
  const told = (page: Page): Page => (now ? { ...page, closed: now } : page);
  return {
    adapter: { ...memory, list: async (query, options) => told(await memory.list(query, options)) },
    close: (how) => (now = how),
  };
}

const notices = ({ root }: Thread): string[] =>
  [...root.querySelectorAll('[part~=notice]')].map(({ textContent }) => textContent!.trim());
const offers = (thread: Thread, action: string): number =>
  thread.root.querySelectorAll(`[data-do=${action}]`).length;

describe('<comment-thread> that is closed', () => {
  for (const how of ['closed', 'read-only'] as const) {
    it(`says so, and offers nothing that would be refused (${how})`, async () => {
      const thread = await setup({ adapter: closing(how).adapter });
      expect(notices(thread)).to.deep.equal(['This conversation is closed.']);
      expect(thread.part('write').checkVisibility()).to.equal(false);
      expect([offers(thread, 'reply'), offers(thread, 'edit')]).to.deep.equal([0, 0]);
      // What one wrote may be taken back at any time.
      expect(offers(thread, 'delete')).to.equal(1);
      expect(await violations(thread.element)).to.deep.equal([]);
    });
  }

  it('leaves a text that is being written before the eyes when it is closed meanwhile', async () => {
    const { adapter, close } = closing(null);
    const thread = await setup({ adapter, properties: { pageSize: 2 } });
    const composer = await thread.composer(() => thread.part('write').click());
    composer.body = 'Half a thought.';
    close('closed');
    thread.part('more').querySelector('button')!.click();
    await until(() => notices(thread).length === 1);
    expect(composer.checkVisibility()).to.equal(true);
    expect(composer.body).to.equal('Half a thought.');
  });

  for (const locale of ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'zh']) {
    it(`says so in ${locale}`, async () => {
      const { texts } = await loadLanguage(locale);
      const thread = await setup({ adapter: closing('closed').adapter, properties: { locale } });
      await until(() => notices(thread).join() === texts.closed);
      expect(texts.closed).not.to.equal('This conversation is closed.');
    });
  }
});
