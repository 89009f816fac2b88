import { expect } from 'chai';
import { indexedDBAdapter } from '../../src/adapters/indexeddb.js';
import { importThread } from '../../src/adapters/indexeddb-import.js';
import type { Comment } from '../../src/model/comment.js';
import {
  around,
  databaseName,
  deleteDatabase,
  draft,
  exists,
  refused,
  replace,
} from './support/databases.js';
import { changesOf } from './support/tabs.js';

const at = (id: string, createdAt: string | null = null, body = id): Comment => ({
  id,
  parentId: null,
  author: { name: 'Ada' },
  body,
  createdAt,
  revision: 1,
});

describe('importThread', () => {
  let name: string;

  beforeEach(() => {
    name = databaseName();
  });
  afterEach(() => deleteDatabase(name));

  const idsOf = async (): Promise<string[]> => {
    const { comments } = await indexedDBAdapter({ name }).list({
      threadId: 'a',
      order: 'oldest',
      limit: 1000,
    });
    return comments.map(({ id }) => id);
  };

  it('keeps a conversation as it was, in its order, with times or without', async () => {
    const comments = [at('1'), { ...at('2'), parentId: '1' }, at('3', '2009-04-24T09:16:00.000Z'), at('4')];
    expect(await importThread({ id: 'a', comments }, { name })).to.equal(4);
    const page = await indexedDBAdapter({ name }).list({ threadId: 'a', order: 'oldest', limit: 10 });
    expect(page).to.deep.equal({ comments, total: 4 });
  });

  it('lets an imported comment be answered, after it in time', async () => {
    await importThread({ id: 'a', comments: [at('1', '2199-01-01T00:00:00.000Z')] }, { name });
    const reply = await indexedDBAdapter({ name }).create!(draft({ threadId: 'a', parentId: '1' }));
    expect(reply.createdAt).to.equal('2199-01-01T00:00:00.000Z');
    expect(await idsOf()).to.deep.equal(['1', reply.id]);
  });

  it('puts comments in their places among those that are there, and leaves these as they are', async () => {
    const adapter = indexedDBAdapter({ name });
    const wanted = draft({ threadId: 'a' });
    const mine = await adapter.create!(wanted);
    await importThread(
      { id: 'a', comments: [at('1', '2009-01-01T00:00:00Z'), at('3', '2009-03-01T00:00:00Z')] },
      { name },
    );
    const again = [at('1', '2009-01-01T00:00:00Z', 'another text'), at('2', '2009-02-01T00:00:00Z')];
    expect(await importThread({ id: 'a', comments: again }, { name })).to.equal(1);
    expect(await idsOf()).to.deep.equal(['1', '2', '3', mine.id]);
    const { comments } = await adapter.list({ threadId: 'a', order: 'oldest', limit: 10 });
    expect(comments[0]?.body).to.equal('1');
    expect(comments[3]).to.deep.equal(mine);
    expect((await adapter.create!(wanted)).id, 'the draft of a comment that was moved').to.equal(mine.id);
  });

  it('puts what has no time behind the one that it came behind, also where that is there already', async () => {
    const mine = await indexedDBAdapter({ name }).create!(draft({ threadId: 'a' }));
    const [one, three] = [at('1', '2009-01-01T00:00:00Z'), at('3', '2009-03-01T00:00:00Z')];
    await importThread({ id: 'a', comments: [one, three] }, { name });
    await importThread({ id: 'a', comments: [at('0'), one, at('2'), three, at('4')] }, { name });
    expect(await idsOf()).to.deep.equal(['0', '1', '2', '3', '4', mine.id]);
  });

  it('imports nothing twice, also where a file has a comment twice', async () => {
    const comments = [at('1'), at('1'), at('2')];
    expect(await importThread({ id: 'a', comments }, { name })).to.equal(2);
    expect(await importThread({ id: 'a', comments }, { name })).to.equal(0);
    expect(await idsOf()).to.deep.equal(['1', '2']);
  });

  it('does not make the reader the writer of what somebody exported', async () => {
    await importThread({ id: 'a', comments: [{ ...at('1'), own: true, held: true }] }, { name });
    const { comments } = await indexedDBAdapter({ name }).list({ threadId: 'a', order: 'oldest', limit: 10 });
    expect(comments).to.deep.equal([at('1')]);
  });

  it('counts no tombstones', async () => {
    const gone = { ...at('1'), body: '', deletedAt: '2009-04-24T09:16:00.000Z' };
    await importThread({ id: 'a', comments: [gone, at('2')] }, { name });
    expect(await indexedDBAdapter({ name }).counts!(['a'])).to.deep.equal({ a: 1 });
  });

  it('tells those who watch the thread', async () => {
    const told = changesOf(indexedDBAdapter({ name }), 'a', 2);
    await importThread({ id: 'a', comments: [at('1'), at('2')] }, { name });
    expect((await told).map(({ kind, comment }) => [kind, comment.id])).to.deep.equal([
      ['created', '1'],
      ['created', '2'],
    ]);
  });

  it('tells of a whole conversation over one channel', async () => {
    let channels = 0;
    const Real = BroadcastChannel;
    class Counted extends Real {
      constructor(channel: string) {
        super(channel);
        channels++;
      }
    }
    const restore = replace(globalThis, 'BroadcastChannel', Counted);
    try {
      await importThread({ id: 'a', comments: ['1', '2', '3'].map((id) => at(id)) }, { name });
    } finally {
      restore();
    }
    expect(channels).to.equal(1);
  });

  it('imports the whole conversation or nothing', async () => {
    await importThread({ id: 'a', comments: [at('1')] }, { name });
    let puts = 0;
    const restore = around(IDBObjectStore.prototype, 'put', (_store, put) => {
      if (++puts > 3) throw new DOMException('as if', 'QuotaExceededError');
      return put();
    });
    try {
      await refused(
        importThread({ id: 'a', comments: ['2', '3', '4', '5'].map((id) => at(id)) }, { name }),
        'STORAGE_FULL',
      );
    } finally {
      restore();
    }
    expect(await idsOf()).to.deep.equal(['1']);
    expect(await indexedDBAdapter({ name }).counts!(['a'])).to.deep.equal({ a: 1 });
  });

  it('imports nothing for a caller who has given up', async () => {
    const call = importThread({ id: 'a', comments: [at('1')] }, { name, signal: AbortSignal.abort() });
    await refused(call, 'ABORTED');
    expect(await exists(name)).to.equal(false);
  });
});
