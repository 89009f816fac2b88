import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { indexedDBAdapter } from '../../src/adapters/indexeddb.js';
import { adapterSuite } from '../../src/testing/adapter-suite.js';
import {
  around,
  databaseName,
  deleteDatabase,
  draft,
  exists,
  refused,
  replace,
  throwing,
} from './support/databases.js';

const first = { threadId: 'thread', order: 'oldest', limit: 10 } as const;

describe('indexedDBAdapter', () => {
  const names = new WeakMap<CommentAdapter, string>();

  function onDatabase(name: string): CommentAdapter {
    const adapter = indexedDBAdapter({ name });
    names.set(adapter, name);
    return adapter;
  }

  adapterSuite({
    test: it,
    create: () => onDatabase(databaseName()),
    reopen: (adapter) => onDatabase(names.get(adapter) as string),
    outage: () => replace(IDBDatabase.prototype, 'transaction', throwing('UnknownError')),
    close: (adapter) => deleteDatabase(names.get(adapter) as string),
  });

  describe('before anybody wrote', () => {
    it('makes no database for reading, counting, finding and watching', async () => {
      const name = databaseName();
      const adapter = indexedDBAdapter({ name });
      const stop = adapter.watch!('thread', () => {});
      expect(await adapter.list(first)).to.deep.equal({ comments: [], total: 0 });
      expect(await adapter.counts!(['thread'])).to.deep.equal({ thread: 0 });
      await refused(adapter.locate!({ ...first, id: 'x' }), 'NOT_FOUND');
      stop();
      expect(await exists(name)).to.equal(false);
    });

    it('does not even open one where the browser tells which there are', async () => {
      const opened: string[] = [];
      const open = indexedDB.open.bind(indexedDB);
      const restore = replace(indexedDB, 'open', (name: string, version: number) => {
        opened.push(name);
        return open(name, version);
      });
      try {
        await indexedDBAdapter({ name: databaseName() }).list(first);
      } finally {
        restore();
      }
      expect(opened).to.deep.equal([]);
    });

    it('leaves none behind where the browser does not tell', async () => {
      const name = databaseName();
      const restore = replace(indexedDB, 'databases', undefined);
      const adapter = indexedDBAdapter({ name });
      try {
        expect((await adapter.list(first)).total).to.equal(0);
      } finally {
        restore();
      }
      expect(await exists(name)).to.equal(false);
      await adapter.create!(draft());
      expect((await adapter.list(first)).total).to.equal(1);
      await deleteDatabase(name);
    });

    it('keeps what is written while it is being read for the first time', async () => {
      const name = databaseName();
      const adapter = indexedDBAdapter({ name });
      const calls = [
        adapter.list(first),
        adapter.create!(draft()),
        adapter.list(first),
        adapter.create!(draft()),
      ];
      await Promise.all(calls);
      expect((await adapter.list(first)).total).to.equal(2);
      await deleteDatabase(name);
    });
  });

  it('keeps databases of different names apart', async () => {
    const [one, two] = [databaseName(), databaseName()];
    await indexedDBAdapter({ name: one }).create!(draft());
    expect((await indexedDBAdapter({ name: two }).list(first)).total).to.equal(0);
    await deleteDatabase(one);
  });

  it('takes everything back when the caller gives up before it is stored', async () => {
    const name = databaseName();
    const adapter = indexedDBAdapter({ name });
    await adapter.create!(draft());
    const controller = new AbortController();
    // When the first of two rows is written.
    const restore = around(IDBObjectStore.prototype, 'put', (_store, put) => {
      const request = put() as IDBRequest;
      request.addEventListener('success', () => controller.abort());
      return request;
    });
    const wanted = draft();
    await refused(adapter.create!(wanted, { signal: controller.signal }), 'ABORTED');
    restore();
    expect(await adapter.counts!(['thread'])).to.deep.equal({ thread: 1 });
    expect((await adapter.list(first)).comments).to.have.length(1);
    await adapter.create!(wanted);
    expect((await adapter.list(first)).comments).to.have.length(2);
    await deleteDatabase(name);
  });

  it('has no `watch` where tabs cannot talk to each other', async () => {
    const restore = replace(globalThis, 'BroadcastChannel', undefined);
    try {
      expect(indexedDBAdapter()).not.to.have.property('watch');
    } finally {
      restore();
    }
  });

  for (const [what, channel] of [
    ['cannot talk', undefined],
    [
      'must not talk',
      class {
        constructor() {
          throw new DOMException('as if', 'SecurityError');
        }
      },
    ],
  ] as const) {
    it(`writes where tabs ${what} to each other`, async () => {
      const name = databaseName();
      const restore = replace(globalThis, 'BroadcastChannel', channel);
      try {
        const adapter = indexedDBAdapter({ name });
        const { id, revision } = await adapter.create!(draft());
        await adapter.update!({ threadId: 'thread', id, body: 'edited', revision });
        expect((await adapter.list(first)).comments.map(({ body }) => body)).to.deep.equal(['edited']);
      } finally {
        restore();
        await deleteDatabase(name);
      }
    });
  }

  it('holds no channel open that nobody listens to', async () => {
    const name = databaseName();
    const open = new Set<BroadcastChannel>();
    const Real = BroadcastChannel;
    class Counted extends Real {
      constructor(channel: string) {
        super(channel);
        open.add(this);
      }
      override close(): void {
        open.delete(this);
        super.close();
      }
    }
    const restore = replace(globalThis, 'BroadcastChannel', Counted);
    try {
      const adapter = indexedDBAdapter({ name });
      const stops = [adapter.watch!('a', () => {}), adapter.watch!('b', () => {})];
      expect(open.size).to.equal(1);
      for (const stop of stops) stop();
      await adapter.create!(draft());
      expect(open.size).to.equal(0);
    } finally {
      restore();
      await deleteDatabase(name);
    }
  });
});
