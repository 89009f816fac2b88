import { expect } from 'chai';
import { Device, settled } from './device.js';

describe('ThreadStore', () => {
  it('shows a comment at once and keeps its key when it is saved', async () => {
    const device = new Device();
    const { store } = await device.open();
    await store.load();
    const id = store.submit({ parentId: null, name: '', body: 'Hello' });
    expect(store.value.entries.map(({ key, sync }) => [key, sync])).to.deep.equal([[id, 'sending']]);
    await settled();
    expect(store.value.entries.map(({ key, comment }) => [key, comment.body])).to.deep.equal([[id, 'Hello']]);
    expect(store.value.entries[0]?.sync).to.equal('saved');
    await store.edit(id, 'Hello there');
    expect(store.value.entries[0]?.comment.body).to.equal('Hello there');
    await store.remove(id);
    expect(store.value.entries[0]?.comment.deletedAt).to.be.a('string');
    expect(store.value.total).to.equal(0);
  });
});
