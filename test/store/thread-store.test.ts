import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Thread } from '../../src/model/comment.js';
import { CommentError } from '../../src/model/errors.js';
import { ThreadStore } from '../../src/store/thread-store.js';
import { comment, Device, settled } from './device.js';

const post = (body: string, parentId: string | null = null) => ({ parentId, name: '', body });
const fallback = (thread: Thread) => memoryAdapter({ threads: [thread] });

describe('ThreadStore', () => {
  it('works with nothing but an adapter and the name of a thread', async () => {
    const store = new ThreadStore({ adapter: memoryAdapter(), threadId: 't' });
    expect(store.value).to.deep.equal({
      status: 'idle',
      error: null,
      entries: [],
      apart: 0,
      total: 0,
      earlier: 'none',
      later: 'none',
      waiting: 0,
      notice: null,
      can: { create: true, update: true, remove: true },
    });
    await store.load();
    expect(store.value.status).to.equal('ready');
    await store.prepare();
    const saved = new Promise<void>((resolve) => {
      store.subscribe(() => store.value.entries[0]?.sync === 'saved' && resolve());
    });
    const id = store.submit(post('Hello'));
    await saved;
    expect(store.value.entries.map(({ key, comment: { body } }) => [key, body])).to.deep.equal([
      [id, 'Hello'],
    ]);
    store.dispose();
  });

  it('touches nothing before it is asked to', () => {
    const device = new Device();
    const storage = new Proxy(device.storage, {
      get: () => {
        throw new Error('touched');
      },
    });
    const tab = device.openUnprepared({ storage });
    expect(tab.store.value.status).to.equal('idle');
    expect([device.calls, tab.timers.size, tab.listeners.size, device.data.watchers.size]).to.deep.equal([
      [],
      0,
      0,
      0,
    ]);
  });

  it('knows a comment by the id under which it was written, too', async () => {
    const device = new Device();
    const { store } = await device.open();
    await store.load();
    const id = store.submit(post('Mine'));
    await settled();
    expect(await store.locate(id)).to.equal(true);
    await store.edit(id, 'Mine, better');
    store.submit(post('Answer', id));
    await settled();
    expect(device.comments.map(({ body, parentId }) => [body, parentId])).to.deep.equal([
      ['Mine, better', null],
      ['Answer', device.comments[0]?.id],
    ]);
    await store.remove(id);
    expect(store.value.entries[0]?.comment.deletedAt).to.be.a('string');
  });

  it('goes on in memory when the storage of the adapter is refused, with a notice', async () => {
    const device = new Device();
    const tab = await device.open({ fallback });
    device.fate = () => 'STORAGE_BLOCKED';
    await tab.store.load();
    expect(tab.store.value).to.include({ status: 'ready', notice: 'memory', error: null });
    const id = tab.store.submit(post('Mine'));
    await settled();
    tab.store.submit(post('Answer', id));
    await settled();
    expect(tab.texts).to.deep.equal(['Mine (saved)', 'Answer (saved)']);
    expect(device.comments).to.deep.equal([]);
  });

  for (const code of ['STORAGE_BLOCKED', 'STORAGE_FULL', 'STORAGE_LOST'] as const) {
    it(`goes on with all that is loaded when the storage fails in the middle (${code})`, async () => {
      const device = new Device([comment('a', 1, { own: true }), comment('b', 2), comment('c', 3)]);
      const tab = await device.open({ fallback, pageSize: 2 });
      await tab.store.load();
      device.fate = () => code;
      tab.store.submit(post('Answer', 'a'));
      await settled();
      expect(tab.texts).to.deep.equal(['Body of a (saved)', 'Body of b (saved)', 'Answer (saved)']);
      expect(tab.store.value).to.include({ notice: 'memory', later: 'none', apart: 0 });
      await tab.store.edit('a', 'New');
      await tab.store.remove('b');
      expect(tab.store.value.entries.map((entry) => entry.comment.body)).to.deep.equal(['New', '', 'Answer']);
    });
  }

  it('shows what it has when the storage fails while more is loaded', async () => {
    const device = new Device([comment('a', 1), comment('b', 2)]);
    const list: CommentAdapter['list'] = () =>
      Promise.reject(new CommentError('NOT_FOUND', 'Unknown cursor'));
    const tab = await device.open({ fallback: (thread) => ({ ...fallback(thread), list }), pageSize: 1 });
    await tab.store.load();
    device.fate = () => 'STORAGE_LOST';
    await tab.store.loadMore('later');
    expect(tab.texts).to.deep.equal(['Body of a (saved)']);
    expect(tab.store.value).to.include({ later: 'none', status: 'ready', error: null, notice: 'memory' });
  });

  it('switches once when several calls fail together', async () => {
    const device = new Device([comment('a', 1, { own: true })]);
    let made = 0;
    const tab = await device.open({ fallback: (thread) => (made++, fallback(thread)) });
    await tab.store.load();
    device.fate = () => 'STORAGE_LOST';
    tab.store.submit(post('Mine'));
    void tab.store.edit('a', 'New');
    await settled();
    expect([made, tab.texts]).to.deep.equal([1, ['New (saved)', 'Mine (saved)']]);
  });

  it('does not begin to watch once it is disposed of', async () => {
    const device = new Device();
    let watched = 0;
    const watch = (): (() => void) => (watched++, () => undefined);
    const tab = await device.open({ fallback: (thread) => ({ ...fallback(thread), watch }) });
    await tab.store.load();
    device.fate = () => 'late';
    tab.store.submit(post('Mine'));
    await settled();
    device.fate = () => 'STORAGE_LOST';
    tab.store.submit(post('Mine'));
    void tab.store.retryLoad();
    const loading = tab.store.locate('nobody');
    tab.store.dispose();
    await loading;
    await device.pass(10_000);
    expect(watched).to.equal(0);
  });

  it('sends on the next visit what only memory had, as it was left', async () => {
    const device = new Device();
    const tab = await device.open({ fallback });
    device.fate = () => 'STORAGE_BLOCKED';
    const [, second, third] = ['1', '2', '3'].map((body) => tab.store.submit(post(body)));
    await settled();
    await tab.store.edit(second!, '2, changed');
    await tab.store.remove(third!);
    tab.crash();
    device.fate = () => 'done';
    const again = await device.open();
    await again.store.load();
    await settled();
    expect(device.comments.map(({ body }) => body)).to.deep.equal(['1', '2, changed']);
    expect(again.texts).to.deep.equal(['1 (saved)', '2, changed (saved)']);
    expect(device.storage.keys('')).to.deep.equal([]);
  });

  it('keeps the text where the storage fails and nothing can take over', async () => {
    const device = new Device();
    const tab = await device.open();
    await tab.store.load();
    device.fate = () => 'STORAGE_FULL';
    tab.store.submit(post('Mine'));
    await settled();
    expect(tab.texts).to.deep.equal(['Mine (failed)']);
    expect(tab.store.value.entries[0]?.error?.code).to.equal('STORAGE_FULL');
  });

  it('keeps apart what is written for another backend or another thread', async () => {
    const device = new Device();
    const { adapter } = await device.open();
    const tab = await device.open();
    device.online = false;
    tab.store.submit(post('Mine'));
    tab.store.saveDraft(null, { body: 'Draft', name: '' });
    tab.store.flush();
    tab.crash();
    for (const other of [
      { threadId: 'thread/2' },
      { threadId: '' },
      { adapter: { ...adapter, name: 'other' } },
    ]) {
      const { store } = await device.open(other);
      await store.load();
      expect([store.value.entries, store.draft(null)]).to.deep.equal([[], null]);
    }
  });

  it('has no timer, no listener and no watcher left after a thousand visits', async () => {
    const device = new Device([comment('a', 1)]);
    for (let visit = 0; visit < 1000; visit++) {
      const tab = device.openUnprepared();
      const loading = tab.store.load();
      if (visit % 2) await loading;
      tab.store.dispose();
    }
    await settled();
    const left = device.tabs.reduce((sum, { timers, listeners }) => sum + timers.size + listeners.size, 0);
    expect([left, device.data.watchers.size]).to.deep.equal([0, 0]);
  });

  it('is made ready once, however often that is asked for', async () => {
    const device = new Device();
    const tab = device.openUnprepared();
    await Promise.all([tab.store.prepare(), tab.store.prepare()]);
    await tab.store.prepare();
    tab.store.saveDraft(null, { body: 'Mine', name: '' });
    expect(tab.store.draft(null)?.body).to.equal('Mine');
  });

  it('writes nothing anew for one thousand comments but the place of the new one', async () => {
    const comments = Array.from({ length: 1000 }, (_, place) => comment(`c${place}`, place));
    const device = new Device(comments);
    const tab = await device.open({ pageSize: 1000 });
    await tab.store.load();
    const before = tab.store.value.entries;
    tab.store.submit(post('Mine'));
    await settled();
    const after = tab.store.value.entries;
    expect(after).to.have.lengthOf(1001);
    expect(before.every((entry, place) => entry === after[place])).to.equal(true);
  });
});
