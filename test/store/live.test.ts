import { expect } from 'chai';
import type { Change, CommentAdapter } from '../../src/adapters/adapter.js';
import type { Comment } from '../../src/model/comment.js';
import { comment, Device, settled, type Tab } from './device.js';

const TOMBSTONE = { body: '', author: { name: '' }, deletedAt: '2026-01-02T00:00:00.000Z' };

/** A tab, and the hand of somebody else. */
async function setup(comments: readonly Comment[], pageSize = 50) {
  let tell: (change: Change) => void = () => undefined;
  let stopped = false;
  const device = new Device(comments);
  const { adapter: inner } = await device.open();
  const adapter: CommentAdapter = {
    ...inner,
    watch(_thread, onChange) {
      tell = onChange;
      return () => (stopped = true);
    },
  };
  const tab = await device.open({ adapter, pageSize });
  return {
    device,
    tab,
    store: tab.store,
    isStopped: () => stopped,
    hear: async (kind: Change['kind'], comment: Comment) => {
      tell({ kind, comment });
      await settled();
    },
  };
}

const shown = ({ store }: Tab): string => store.value.entries.map((entry) => entry.comment.id).join(' ');

describe('ThreadStore, live', () => {
  it('holds back what others write until it is asked for', async () => {
    const { tab, store, hear } = await setup([comment('a', 1)]);
    await store.load();
    const { entries } = store.value;
    await hear('created', comment('b', 2));
    await hear('created', comment('c', 3));
    expect(store.value).to.include({ waiting: 2, total: 3 });
    expect(store.value.entries, 'nothing moves').to.equal(entries);
    store.showWaiting();
    expect(store.value).to.include({ waiting: 0, total: 3 });
    expect(shown(tab)).to.equal('a b c');
  });

  it('counts nothing of what came and went while nobody looked', async () => {
    const { store, hear } = await setup([comment('a', 1)]);
    await store.load();
    const gone = comment('b', 2, TOMBSTONE);
    await hear('created', gone);
    await hear('removed', gone);
    expect(store.value).to.include({ waiting: 0, total: 1 });
  });

  it('shows at once what the same person wrote in another tab', async () => {
    const { tab, store, hear } = await setup([comment('a', 1)]);
    await store.load();
    await hear('created', comment('b', 2, { own: true }));
    expect(store.value).to.include({ waiting: 0, total: 2 });
    expect(shown(tab)).to.equal('a b');
  });

  it('changes in place what is shown', async () => {
    const { store, hear } = await setup([comment('a', 1), comment('b', 2), comment('c', 3)]);
    await store.load();
    const [a, , c] = store.value.entries;
    await hear('updated', comment('b', 2, { body: 'New', revision: 2 }));
    expect(store.value.entries.map((entry) => entry.comment.body)).to.deep.equal([
      'Body of a',
      'New',
      'Body of c',
    ]);
    expect([store.value.entries[0], store.value.entries[2]]).to.deep.equal([a, c]);
    await hear('removed', comment('b', 2, { ...TOMBSTONE, revision: 3 }));
    expect(store.value.entries[1]?.comment).to.include({ body: '', deletedAt: TOMBSTONE.deletedAt });
    expect(store.value.total).to.equal(2);
  });

  it('changes and forgets what waits', async () => {
    const { store, hear } = await setup([]);
    await store.load();
    await hear('created', comment('a', 1));
    await hear('created', comment('b', 2));
    await hear('updated', comment('a', 1, { body: 'New', revision: 2 }));
    await hear('removed', comment('b', 2, { ...TOMBSTONE, revision: 2 }));
    expect(store.value).to.include({ waiting: 1, total: 1 });
    store.showWaiting();
    expect(store.value.entries.map((entry) => entry.comment.body)).to.deep.equal(['New']);
  });

  it('goes on holding them back while a comment is looked for, unless it is one of them', async () => {
    const { tab, store, hear } = await setup([comment('a', 1)]);
    await store.load();
    await hear('created', comment('b', 2));
    expect(await store.locate('a')).to.equal(true);
    expect(store.value.waiting).to.equal(1);
    expect(await store.locate('b')).to.equal(true);
    expect([shown(tab), store.value.waiting]).to.deep.equal(['a b', 0]);
  });

  it('does not show twice what comes twice, or was loaded meanwhile', async () => {
    const { device, tab, store, hear } = await setup([comment('a', 1), comment('b', 2)], 1);
    await store.load();
    await hear('created', comment('a', 1));
    await hear('created', comment('b', 2));
    await hear('created', comment('b', 2));
    expect(store.value.waiting).to.equal(1);
    await store.loadMore('later');
    expect(store.value).to.include({ waiting: 0, total: device.comments.length });
    expect(shown(tab)).to.equal('a b');
  });

  it('shows new comments apart from a stretch that does not reach the end', async () => {
    const { tab, store, hear } = await setup([comment('a', 1), comment('b', 2), comment('c', 3)], 2);
    await store.load();
    await hear('created', comment('z', 9));
    store.showWaiting();
    expect([shown(tab), store.value.apart, store.value.later]).to.deep.equal(['a b z', 1, 'some']);
    await store.loadMore('later');
    expect([shown(tab), store.value.apart, store.value.later]).to.deep.equal(['a b c z', 0, 'none']);
  });

  it('does not lose what happens while the first page is on its way', async () => {
    const { device, tab, store, hear } = await setup([comment('a', 1)]);
    device.fate = () => 'late';
    void store.load();
    await hear('updated', comment('a', 1, { body: 'New', revision: 2 }));
    await hear('created', comment('b', 2));
    expect(store.value.waiting).to.equal(0);
    await device.pass(5000);
    expect(store.value).to.include({ waiting: 1, total: 2 });
    expect(tab.texts).to.deep.equal(['New (saved)']);
  });

  it('does not count twice what the first page has counted', async () => {
    const { device, store, hear } = await setup([comment('a', 1), comment('b', 2), comment('c', 3)], 2);
    device.fate = () => 'late';
    void store.load();
    await hear('created', comment('c', 3));
    await device.pass(5000);
    expect(store.value).to.include({ total: 3, waiting: 1 });
  });

  it('tells once of many changes that come together', async () => {
    const { store, hear } = await setup([]);
    await store.load();
    let told = 0;
    store.subscribe(() => told++);
    await Promise.all([...'abcdefgh'].map((id, place) => hear('created', comment(id, place))));
    expect([told, store.value.waiting]).to.deep.equal([1, 8]);
  });

  it('stops watching when it is disposed of', async () => {
    const { store, hear, isStopped } = await setup([comment('a', 1)]);
    await store.load();
    store.dispose();
    expect(isStopped()).to.equal(true);
    await hear('created', comment('b', 2));
    expect(store.value.waiting).to.equal(0);
  });

  it('shows the thread where watching fails', async () => {
    const device = new Device([comment('a', 1)]);
    const { adapter } = await device.open();
    const watch = (): never => {
      throw new Error('refused');
    };
    const tab = await device.open({ adapter: { ...adapter, watch } });
    await tab.store.load();
    expect(shown(tab)).to.equal('a');
  });

  it('does not look at the other entries when one arrives', async () => {
    const { store, hear } = await setup([comment('a', 1), comment('b', 2)]);
    await store.load();
    const looked: string[] = [];
    for (const { comment } of store.value.entries) {
      for (const field of ['body', 'revision', 'parentId'] as const) {
        const value = comment[field];
        Object.defineProperty(comment, field, {
          get() {
            looked.push(field);
            return value;
          },
        });
      }
    }
    await hear('created', comment('c', 3));
    store.showWaiting();
    expect(store.value.entries).to.have.lengthOf(3);
    expect(looked).to.deep.equal([]);
  });
});
