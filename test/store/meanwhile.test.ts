import { expect } from 'chai';
import type { Change, CommentAdapter } from '../../src/adapters/adapter.js';
import type { StoreOptions } from '../../src/store/state.js';
import { comment, Device, settled } from './device.js';

const TOMBSTONE = { body: '', author: { name: '' }, deletedAt: '2026-01-02T00:00:00.000Z' };

/** A tab in which calls of these methods are answered late, and the hand of somebody else. */
async function setup(letters: string, options: Partial<StoreOptions> = {}) {
  let tell: (change: Change) => void = () => undefined;
  const device = new Device([...letters].map((id, at) => comment(id, at)));
  const { adapter: inner } = await device.open();
  const adapter: CommentAdapter = {
    ...inner,
    watch(_thread, onChange) {
      tell = onChange;
      return () => undefined;
    },
  };
  const { store } = await device.open({ adapter, ...options });
  return {
    device,
    store,
    late: (...methods: string[]) => {
      device.fate = (method) => (methods.includes(method) ? 'late' : 'done');
    },
    hear: async (change: Change) => {
      tell(change);
      await settled();
    },
    post: async () => {
      store.submit({ parentId: null, name: '', body: 'Mine' });
      await settled();
    },
    bodies: () => store.value.entries.map((entry) => entry.comment.body.replace('Body of ', '')).join(' '),
  };
}

describe('ThreadStore, while pages are on their way', () => {
  it('keeps what is posted before the first page is there', async () => {
    const { device, store, late, post, bodies } = await setup('ab');
    late('list');
    void store.load();
    await post();
    await device.pass(5000);
    expect([bodies(), store.value.total]).to.deep.equal(['a b Mine', 3]);
  });

  it('keeps what is posted while the thread is read from the other end', async () => {
    for (const [order, there] of [
      ['newest', 'b c Mine'],
      ['oldest', 'a b Mine'],
    ] as const) {
      const { device, store, late, post, bodies } = await setup('abc', {
        pageSize: 2,
        order: order === 'newest' ? 'oldest' : 'newest',
      });
      await store.load();
      late('list');
      void store.setOrder(order);
      await post();
      await device.pass(5000);
      expect([bodies(), store.value.total], order).to.deep.equal([there, 4]);
      for (const side of ['earlier', 'later'] as const) {
        void store.loadMore(side);
        await device.pass(5000);
      }
      expect([bodies(), store.value.total, store.value.apart]).to.deep.equal(['a b c Mine', 4, 0]);
    }
  });

  it('keeps what is posted while a comment is looked for', async () => {
    const { device, store, late, post, bodies } = await setup('abcdef', { pageSize: 2 });
    await store.load();
    late('locate');
    void store.locate('d');
    await post();
    await device.pass(5000);
    expect([bodies(), store.value.apart, store.value.total]).to.deep.equal(['c d Mine', 1, 7]);
  });

  it('counts what is told and posted before the page that does not know of it', async () => {
    const { device, store, late, hear, post } = await setup('abc', { pageSize: 1, order: 'newest' });
    await store.load();
    late('list');
    void store.loadMore('earlier');
    await hear({ kind: 'created', comment: comment('d', 4) });
    await post();
    expect(store.value.total).to.equal(5);
    await device.pass(5000);
    expect(store.value.total).to.equal(5);
  });

  it('shows nothing that was deleted or changed meanwhile as it was before', async () => {
    const { device, store, late, hear, bodies } = await setup('abc', { pageSize: 1 });
    await store.load();
    late('list');
    void store.loadMore('later');
    await settled();
    await hear({ kind: 'removed', comment: comment('b', 1, { ...TOMBSTONE, revision: 2 }) });
    await hear({ kind: 'updated', comment: comment('c', 2, { body: 'New', revision: 2 }) });
    await device.pass(5000);
    expect([bodies(), store.value.total]).to.deep.equal(['a ', 2]);
    void store.loadMore('later');
    await device.pass(5000);
    expect(bodies()).to.equal('a  New');
  });

  it('adds no page to another stretch than the one for which it was asked', async () => {
    for (const move of ['setOrder', 'locate'] as const) {
      const { device, store, bodies } = await setup('abcdefghij', { pageSize: 2 });
      await store.load();
      const fates = ['done', 'late'] as const;
      let calls = 0;
      device.fate = () => fates[calls++] ?? 'done';
      void (move === 'setOrder' ? store.setOrder('newest') : store.locate('h'));
      void store.loadMore('later');
      await device.pass(5000);
      for (const side of ['earlier', 'later'] as const) {
        while (store.value[side] === 'some') {
          void store.loadMore(side);
          await device.pass(5000);
        }
      }
      expect(bodies(), move).to.equal('a b c d e f g h i j');
    }
  });
});
