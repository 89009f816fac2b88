import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { memoryAdapter, memoryData } from '../../src/adapters/memory.js';
import type { MemoryData } from '../../src/adapters/memory.js';
import { adapterSuite } from '../../src/testing/adapter-suite.js';
import { slowAdapter } from '../testing/slow-adapter.js';

const thread = {
  id: 'a',
  comments: [
    { id: '1', parentId: null, author: { name: 'Ada' }, body: 'first', createdAt: null, revision: 1 },
    { id: '2', parentId: '1', author: { name: '' }, body: 'second', createdAt: null, revision: 1 },
  ],
};

describe('memoryAdapter', () => {
  const datas = new WeakMap<CommentAdapter, MemoryData>();

  function onData(data: MemoryData, wrap: (adapter: CommentAdapter) => CommentAdapter): CommentAdapter {
    const adapter = wrap(memoryAdapter({ data }));
    datas.set(adapter, data);
    return adapter;
  }

  const options = (wrap: (adapter: CommentAdapter) => CommentAdapter) => ({
    test: it,
    create: () => onData(memoryData(), wrap),
    reopen: (adapter: CommentAdapter) => onData(datas.get(adapter) as MemoryData, wrap),
  });

  adapterSuite(options((adapter) => adapter));

  describe('behind a wrapper that is slow and sends everything as text', () => {
    adapterSuite(options(slowAdapter));
  });

  it('shows the conversations that it is given, in copies', async () => {
    const threads = structuredClone([thread]);
    const adapter = memoryAdapter({ threads });
    threads[0]!.comments[0]!.body = 'changed';
    const { comments, total } = await adapter.list({ threadId: 'a', order: 'oldest', limit: 10 });
    expect(comments).to.deep.equal(thread.comments);
    expect(total).to.equal(2);
  });

  it('takes the time from the clock that it is given, but never one before the last comment', async () => {
    let now = Date.UTC(2030, 0, 1);
    const adapter = memoryAdapter({ now: () => now });
    const write = (key: string) =>
      adapter.create!({
        threadId: 'a',
        parentId: null,
        author: { name: '' },
        body: key,
        idempotencyKey: key,
      });
    expect((await write('1')).createdAt).to.equal('2030-01-01T00:00:00.000Z');
    now -= 1000;
    expect((await write('2')).createdAt).to.equal('2030-01-01T00:00:00.000Z');
    now += 5000;
    expect((await write('3')).createdAt).to.equal('2030-01-01T00:00:04.000Z');
  });

  it('never dates a comment before those that it was given', async () => {
    const comments = [{ ...thread.comments[0]!, createdAt: '2199-01-01T00:00:00.000Z' }];
    const adapter = memoryAdapter({ threads: [{ id: 'a', comments }] });
    const draft = { threadId: 'a', parentId: null, author: { name: '' }, body: 'late', idempotencyKey: 'k' };
    expect((await adapter.create!(draft)).createdAt).to.equal('2199-01-01T00:00:00.000Z');
  });

  it('marks what is written here as the reader’s own, and nothing else', async () => {
    const adapter = memoryAdapter({ threads: [thread] });
    const draft = { threadId: 'a', parentId: '1', author: { name: '' }, body: 'mine', idempotencyKey: 'k' };
    await adapter.create!(draft);
    const { comments } = await adapter.list({ threadId: 'a', order: 'oldest', limit: 10 });
    expect(comments.map(({ own }) => own)).to.deep.equal([undefined, undefined, true]);
  });
});
