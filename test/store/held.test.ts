import { expect } from 'chai';
import type { Change, CommentAdapter } from '../../src/adapters/adapter.js';
import type { Comment, Draft } from '../../src/model/comment.js';
import { comment, Device, settled } from './device.js';

/** A backend that holds back what is written: its pages don't have it until `approve` says so. */
async function setup(comments: readonly Comment[], pageSize = 50) {
  let tell: (change: Change) => void = () => undefined;
  const drafts: Draft[] = [];
  const device = new Device(comments);
  const { adapter: inner } = await device.open();
  const held = new Map<string, Comment>();
  const adapter: CommentAdapter = {
    ...inner,
    async create(draft) {
      drafts.push(draft);
      const made = comment(`held-${drafts.length}`, 10 * drafts.length, {
        parentId: draft.parentId,
        body: draft.body,
        own: true,
        held: true,
      });
      held.set(made.id, made);
      return { ...made };
    },
    async update({ id, body }) {
      const edited = { ...held.get(id)!, body, revision: held.get(id)!.revision + 1 };
      held.set(id, edited);
      return { ...edited };
    },
    async remove({ id }) {
      const { body: _body, held: _held, ...rest } = held.get(id)!;
      return { ...rest, body: '', revision: rest.revision + 1, deletedAt: '2026-01-02T00:00:00.000Z' };
    },
    watch(_thread, onChange) {
      tell = onChange;
      return () => undefined;
    },
  };
  const { store } = await device.open({ adapter, pageSize });
  return {
    device,
    store,
    drafts,
    shown: () =>
      store.value.entries.map(({ comment: { id, held: waits } }) => (waits ? `(${id})` : id)).join(' '),
    write: async (body: string) => {
      store.submit({ parentId: null, name: '', body });
      await device.pass(1000);
    },
    approve: async (id: string) => {
      const { held: _held, own: _own, ...approved } = held.get(id)!;
      tell({ kind: 'created', comment: { ...approved, revision: approved.revision + 1 } });
      await settled();
    },
  };
}

describe('ThreadStore, with a comment that is held', () => {
  it('shows it to its writer, and counts it for nobody', async () => {
    const { store, write, shown } = await setup([comment('a', 1)]);
    await store.load();
    await write('New');
    expect(shown()).to.equal('a (held-1)');
    expect(store.value.total).to.equal(1);
    expect(store.value.entries[1]).to.include({ sync: 'saved' });
  });

  it('keeps it while other pages are loaded, at its time', async () => {
    const { store, write, shown } = await setup(
      [1, 2, 12, 13, 14].map((at) => comment(`c${at}`, at)),
      2,
    );
    await store.load();
    await write('New');
    expect(shown()).to.equal('c1 c2 (held-1)');
    expect(store.value.apart).to.equal(1);
    const [entry] = store.value.entries.slice(-1);
    await store.loadMore('later');
    expect(shown()).to.equal('c1 c2 (held-1) c12 c13');
    expect(store.value.apart).to.equal(0);
    await store.loadMore('later');
    expect(shown()).to.equal('c1 c2 (held-1) c12 c13 c14');
    expect(store.value.entries[2], 'the same entry').to.equal(entry);
  });

  it('keeps it when the thread is read from the other end, and around another comment', async () => {
    const { store, write, shown } = await setup(
      [1, 2, 3, 4].map((at) => comment(`c${at}`, at)),
      2,
    );
    await store.load();
    await write('New');
    await store.setOrder('newest');
    expect(shown()).to.equal('c3 c4 (held-1)');
    expect(store.value.apart).to.equal(0);
    expect(await store.locate('c1')).to.equal(true);
    expect(shown()).to.equal('c1 c2 (held-1)');
    expect(store.value.apart).to.equal(1);
    expect(store.value.total).to.equal(4);
  });

  it('counts it, and says no more that it waits, when it is approved', async () => {
    const { store, write, shown, approve } = await setup([comment('a', 1)]);
    await store.load();
    await write('New');
    await approve('held-1');
    expect(shown()).to.equal('a held-1');
    expect(store.value).to.include({ total: 2, waiting: 0 });
    expect(store.value.entries[1]?.comment.own).to.equal(true);
  });

  it('lets it be changed, and deleted, without a difference for others', async () => {
    const { store, write, shown } = await setup([comment('a', 1)]);
    await store.load();
    await write('New');
    await store.edit('held-1', 'Newer');
    expect(shown()).to.equal('a (held-1)');
    expect(store.value.entries[1]?.comment.body).to.equal('Newer');
    await store.remove('held-1');
    expect(store.value.total).to.equal(1);
    expect(store.value.entries[1]?.comment.deletedAt).to.be.a('string');
  });

  it('counts a comment no more that is held after an edit', async () => {
    const { store, write, approve, shown } = await setup([comment('a', 1)]);
    await store.load();
    await write('New');
    await approve('held-1');
    expect(store.value.total).to.equal(2);
    await store.edit('held-1', 'casino');
    expect(shown()).to.equal('a held-1');
    // The backend's answer is older than what was approved; a newer one holds it again.
    await store.edit('held-1', 'casino!');
    expect(shown()).to.equal('a (held-1)');
    expect(store.value.total).to.equal(1);
  });

  it('hands on how it was written', async () => {
    const { store, device, drafts } = await setup([]);
    await store.load();
    const signs = { took: 4000, trap: 'x' };
    store.submit({ parentId: null, name: '', body: 'New', signs });
    await device.pass(1000);
    expect(drafts[0]?.signs).to.deep.equal(signs);
    store.submit({ parentId: null, name: '', body: 'Newer' });
    await device.pass(1000);
    expect(drafts[1]).not.to.have.property('signs');
  });
});
