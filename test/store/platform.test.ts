import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { memoryAdapter, memoryData } from '../../src/adapters/memory.js';
import { CommentError } from '../../src/model/errors.js';
import { webStorage } from '../../src/store/keyed-storage.js';
import { platformOf } from '../../src/store/platform.js';
import { ThreadStore } from '../../src/store/thread-store.js';

const until = (store: ThreadStore, done: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (done()) resolve();
    };
    store.subscribe(look);
    look();
  });

describe('platformOf', () => {
  it('takes what is given, and what is there for the rest', () => {
    const now = (): number => 7;
    const platform = platformOf({ now, locks: null });
    expect([platform.now, platform.locks]).to.deep.equal([now, null]);
    expect(platform.online.online).to.equal(true);
    expect(platform.random()).to.be.within(0, 1);
    expect(new Set(Array.from({ length: 100 }, platform.uuid)).size).to.equal(100);
    expect(platform.uuid()).to.match(/^\d+(-\d+){3}$/);
    expect(platformOf({}).locks).to.equal(navigator.locks);
  });

  it('runs a timer once, and not at all when it was called off', async () => {
    const { setTimer } = platformOf({});
    const ran: string[] = [];
    const stop = setTimer(() => ran.push('stopped'), 0);
    await new Promise<void>((resolve) => {
      stop();
      setTimer(() => {
        ran.push('ran');
        resolve();
      }, 0);
    });
    expect(ran).to.deep.equal(['ran']);
  });

  it('hears the network come back, until it is told to stop', () => {
    const { online } = platformOf({});
    let heard = 0;
    const stop = online.subscribe(() => heard++);
    dispatchEvent(new Event('online'));
    stop();
    dispatchEvent(new Event('online'));
    expect(heard).to.equal(1);
  });
});

describe('ThreadStore, on the storage and the locks of the browser', () => {
  it('hands an unsent comment from one tab to the next, which posts it once', async () => {
    const threadId = `platform-${platformOf({}).uuid()}`;
    const data = memoryData();
    const storage = webStorage(() => localStorage);
    const options = { threadId, storage };
    const failing: CommentAdapter = {
      ...memoryAdapter({ data }),
      create: () => Promise.reject(new CommentError('UNAVAILABLE', 'Down')),
    };
    const one = new ThreadStore({ ...options, adapter: failing });
    one.submit({ parentId: null, name: '', body: 'Mine' });
    await until(one, () => !!one.value.entries[0]?.error);
    const two = new ThreadStore({ ...options, adapter: memoryAdapter({ data }) });
    await two.load();
    expect(two.value.entries, 'it is in the hands of the first').to.deep.equal([]);
    one.dispose();
    await until(two, () => two.value.entries[0]?.sync === 'saved');
    expect([...data.threads.get(threadId)!.comments.values()].map(({ body }) => body)).to.deep.equal([
      'Mine',
    ]);
    expect(storage.keys('comment-thread/').filter((key) => key.includes(threadId))).to.deep.equal([]);
    two.dispose();
  });

  it('gives a draft back in the next tab', async () => {
    const threadId = `platform-${platformOf({}).uuid()}`;
    const options = { threadId, adapter: memoryAdapter(), storage: webStorage(() => localStorage) };
    const one = new ThreadStore(options);
    await one.prepare();
    one.saveDraft(null, { body: 'Begun', name: 'Ann' });
    one.dispose();
    const two = new ThreadStore(options);
    await two.load();
    expect(two.draft(null)).to.deep.equal({ body: 'Begun', name: 'Ann' });
    two.dropDraft(null);
    two.dispose();
  });
});
