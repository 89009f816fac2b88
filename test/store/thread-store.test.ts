import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { ThreadStore } from '../../src/store/thread-store.js';

const next = (store: ThreadStore, done: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!done()) return;
      stop();
      resolve();
    });
    if (done()) {
      stop();
      resolve();
    }
  });

describe('ThreadStore', () => {
  it('shows a comment at once and keeps its key when it is saved', async () => {
    const store = new ThreadStore({ adapter: memoryAdapter(), threadId: 't' });
    await store.load();
    const id = store.submit({ parentId: null, name: '', body: 'Hello' });
    expect(store.value.entries.map(({ key, sync }) => [key, sync])).to.deep.equal([[id, 'sending']]);
    await next(store, () => store.value.entries[0]?.sync === 'saved');
    expect(store.value.entries.map(({ key, comment }) => [key, comment.body])).to.deep.equal([[id, 'Hello']]);
    await store.edit(id, 'Hello there');
    expect(store.value.entries[0]?.comment.body).to.equal('Hello there');
    await store.remove(id);
    expect(store.value.entries[0]?.comment.deletedAt).to.be.a('string');
    expect(store.value.total).to.equal(0);
    store.dispose();
  });
});
