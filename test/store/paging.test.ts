import { expect } from 'chai';
import type { Page } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
import { comment, Device, settled, type Tab } from './device.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const thread = (count: number): Comment[] =>
  letters
    .slice(0, count)
    .split('')
    .map((id, place) => comment(id, place));
const shown = (tab: Tab): string => tab.store.value.entries.map(({ comment: { id } }) => id).join('');
const sides = ({ store }: Tab): string => `${store.value.earlier} ${store.value.later}`;

describe('ThreadStore, paging', () => {
  it('reads from the oldest on, page by page, to the end', async () => {
    const tab = await new Device(thread(7)).open({ pageSize: 3 });
    expect(tab.store.value.status).to.equal('idle');
    const loading = tab.store.load();
    expect(tab.store.value.status).to.equal('loading');
    await loading;
    expect([shown(tab), sides(tab), tab.store.value.status]).to.deep.equal(['abc', 'none some', 'ready']);
    expect(tab.store.value.total).to.equal(7);
    await tab.store.loadMore('later');
    await tab.store.loadMore('later');
    expect([shown(tab), sides(tab)]).to.deep.equal(['abcdefg', 'none none']);
  });

  it('reads from the newest back, and still shows the oldest first', async () => {
    const tab = await new Device(thread(7)).open({ pageSize: 3, order: 'newest' });
    await tab.store.load();
    expect([shown(tab), sides(tab)]).to.deep.equal(['efg', 'some none']);
    await tab.store.loadMore('earlier');
    expect(shown(tab)).to.equal('bcdefg');
    await tab.store.loadMore('earlier');
    expect([shown(tab), sides(tab)]).to.deep.equal(['abcdefg', 'none none']);
  });

  for (const order of ['oldest', 'newest'] as const) {
    it(`goes on both ways from a comment in the middle (${order} first)`, async () => {
      const tab = await new Device(thread(26)).open({ pageSize: 5, order });
      expect(await tab.store.locate('m')).to.equal(true);
      expect(shown(tab)).to.include('m').and.to.have.lengthOf(5);
      expect(sides(tab)).to.equal('some some');
      while (tab.store.value.earlier === 'some') await tab.store.loadMore('earlier');
      while (tab.store.value.later === 'some') await tab.store.loadMore('later');
      expect(shown(tab)).to.equal(letters);
    });
  }

  it('joins pages without gap or repeat while others write', async () => {
    const device = new Device(thread(6));
    const [tab, other] = [await device.open({ pageSize: 4 }), await device.open()];
    await tab.store.load();
    for (const body of ['1', '2', '3']) other.store.submit({ parentId: null, name: '', body });
    await settled();
    await tab.store.loadMore('later');
    await tab.store.loadMore('later');
    const ids = device.comments.map(({ id }) => id);
    tab.store.showWaiting();
    expect(tab.store.value.entries.map((entry) => entry.comment.id)).to.deep.equal(ids);
    expect(tab.store.value.total).to.equal(9);
  });

  it('makes one call of two that ask for the same', async () => {
    const device = new Device(thread(9));
    const tab = await device.open({ pageSize: 3 });
    await Promise.all([tab.store.load(), tab.store.load()]);
    await Promise.all([tab.store.loadMore('later'), tab.store.loadMore('later')]);
    await tab.store.load();
    expect([shown(tab), device.calls]).to.deep.equal(['abcdef', ['list', 'list']]);
  });

  it('tells why the thread could not be loaded, and loads it on the next try', async () => {
    const device = new Device(thread(3));
    const tab = await device.open();
    device.fate = () => 'UNAVAILABLE';
    await tab.store.load();
    expect(tab.store.value.status).to.equal('failed');
    expect(tab.store.value.error?.code).to.equal('UNAVAILABLE');
    device.fate = () => 'done';
    await tab.store.retryLoad();
    expect([shown(tab), tab.store.value.status, tab.store.value.error]).to.deep.equal(['abc', 'ready', null]);
  });

  it('keeps what is shown when one end fails, and goes on there on the next try', async () => {
    const device = new Device(thread(5));
    const tab = await device.open({ pageSize: 3 });
    await tab.store.load();
    device.fate = () => 'UNAVAILABLE';
    await tab.store.loadMore('later');
    expect([shown(tab), sides(tab), tab.store.value.status]).to.deep.equal(['abc', 'none failed', 'ready']);
    expect(tab.store.value.error?.code).to.equal('UNAVAILABLE');
    device.fate = () => 'done';
    await tab.store.retryLoad();
    expect([shown(tab), sides(tab), tab.store.value.error]).to.deep.equal(['abcde', 'none none', null]);
  });

  it('loads by itself when the network is back', async () => {
    const device = new Device(thread(3));
    device.online = false;
    const tab = await device.open();
    await tab.store.load();
    expect([tab.store.value.status, tab.store.value.notice]).to.deep.equal(['failed', 'offline']);
    device.online = true;
    await settled();
    expect([shown(tab), tab.store.value.notice]).to.deep.equal(['abc', null]);
  });

  it('loads anew from the other end, and keeps showing the thread until that is there', async () => {
    const tab = await new Device(thread(9)).open({ pageSize: 3 });
    await tab.store.load();
    const turning = tab.store.setOrder('newest');
    expect([shown(tab), tab.store.value.status]).to.deep.equal(['abc', 'loading']);
    await turning;
    expect([shown(tab), sides(tab)]).to.deep.equal(['ghi', 'some none']);
  });

  it('does not load anew where the whole thread is there', async () => {
    const device = new Device(thread(3));
    const tab = await device.open();
    await tab.store.load();
    const { entries } = tab.store.value;
    await tab.store.setOrder('newest');
    expect(device.calls).to.deep.equal(['list']);
    expect(tab.store.value.entries).to.equal(entries);
  });

  it('ignores a page that is overtaken by a change of order', async () => {
    const device = new Device(thread(9));
    const tab = await device.open({ pageSize: 3 });
    await tab.store.load();
    device.fate = () => 'late';
    void tab.store.loadMore('later');
    device.fate = () => 'done';
    await tab.store.setOrder('newest');
    await device.pass(60_000);
    expect([shown(tab), sides(tab)]).to.deep.equal(['ghi', 'some none']);
  });

  it('finds a comment with a backend that cannot locate, page after page', async () => {
    const device = new Device(thread(9));
    const tab = await device.open({ pageSize: 2 });
    const { locate: _locate, ...adapter } = tab.adapter;
    const { store } = await device.open({ pageSize: 2, adapter });
    expect(await store.locate('f')).to.equal(true);
    expect(store.value.entries.map((entry) => entry.comment.id).join('')).to.equal('abcdef');
    expect(await store.locate('nobody')).to.equal(false);
  });

  it('ends where a page leads to itself, or says with null that there is no other one', async () => {
    const device = new Device(thread(9));
    const tab = await device.open({ pageSize: 2 });
    const { locate: _locate, ...rest } = tab.adapter;
    let pages = 0;
    for (const [next, asked] of [
      ['again', 2],
      [null, 1],
    ] as const) {
      pages = 0;
      const list = async (): Promise<Page> => {
        if (++pages > 9) throw new Error('It has no end');
        return { comments: [comment('a', 0)], total: 9, next } as Page;
      };
      const { store } = await device.open({ pageSize: 2, adapter: { ...rest, list } });
      expect(await store.locate('nobody')).to.equal(false);
      expect([pages, store.value.later, store.value.entries.length]).to.deep.equal([asked, 'none', 1]);
    }
  });

  it('says that loading has failed where nothing comes instead of a page', async () => {
    const device = new Device(thread(2));
    const { adapter } = await device.open();
    const list = (): Promise<Page> => Promise.resolve(undefined as unknown as Page);
    const { store } = await device.open({ adapter: { ...adapter, list } });
    await store.load();
    expect(store.value.status).to.equal('failed');
  });

  it('shows the beginning where the comment that is asked for is not there', async () => {
    const tab = await new Device(thread(4)).open({ pageSize: 3 });
    expect(await tab.store.locate('nobody')).to.equal(false);
    expect([shown(tab), tab.store.value.status, tab.store.value.error]).to.deep.equal(['abc', 'ready', null]);
  });

  it('leaves what is shown as it is when a comment is not there', async () => {
    const tab = await new Device(thread(9)).open({ pageSize: 3 });
    await tab.store.locate('e');
    const before = shown(tab);
    const states: unknown[] = [];
    tab.store.subscribe(() => states.push(tab.store.value.status, tab.store.value.error));
    expect(await tab.store.locate('nobody')).to.equal(false);
    expect(shown(tab)).to.equal(before);
    expect(new Set(states)).to.deep.equal(new Set(['ready', null]));
  });

  it('says why a comment could not be looked for', async () => {
    const device = new Device(thread(9));
    const tab = await device.open({ pageSize: 3 });
    await tab.store.load();
    device.fate = () => 'UNAVAILABLE';
    expect(await tab.store.locate('h')).to.equal(false);
    expect([shown(tab), tab.store.value.status]).to.deep.equal(['abc', 'ready']);
    expect(tab.store.value.error?.code).to.equal('UNAVAILABLE');
  });

  it('needs no call for a comment that is there', async () => {
    const device = new Device(thread(3));
    const tab = await device.open();
    await tab.store.load();
    expect(await tab.store.locate('b')).to.equal(true);
    expect(device.calls).to.deep.equal(['list']);
  });

  it('aborts what it reads when it is disposed of, and does nothing more', async () => {
    const device = new Device(thread(3));
    const tab = await device.open();
    let signal: AbortSignal | undefined;
    const list = tab.adapter.list;
    const { store } = await device.open({
      adapter: {
        ...tab.adapter,
        list: (query, options) => ((signal = options?.signal), list(query, options)),
      },
    });
    device.fate = () => 'late';
    void store.load();
    store.dispose();
    expect(signal?.aborted).to.equal(true);
    let told = false;
    store.subscribe(() => (told = true));
    await device.pass(60_000);
    expect([told, store.value.entries.length]).to.deep.equal([false, 0]);
  });

  it('writes nothing anywhere for one who only reads', async () => {
    const device = new Device(thread(9));
    const written: string[] = [];
    const storage = {
      ...device.storage,
      set: (key: string) => void written.push(key),
      remove: (key: string) => void written.push(key),
    };
    const tab = await device.open({ pageSize: 3, storage });
    await tab.store.load();
    await tab.store.loadMore('later');
    await tab.store.locate('i');
    tab.store.showWaiting();
    tab.store.draft(null);
    tab.store.flush();
    await tab.close();
    expect([written, [...tab.timers]]).to.deep.equal([[], []]);
  });
});
