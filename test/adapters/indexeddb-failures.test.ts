import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { indexedDBAdapter } from '../../src/adapters/indexeddb.js';
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

/** An adapter on a database of its own, with one comment. */
async function withComment(): Promise<{ name: string; adapter: CommentAdapter }> {
  const name = databaseName();
  const adapter = indexedDBAdapter({ name });
  await adapter.create!(draft());
  return { name, adapter };
}

/** A connection as a program opens it that knows nothing of the others. */
function connect(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as DOMException));
  });
}

describe('indexedDBAdapter when storage fails', () => {
  it('says that storage is blocked where there is none', async () => {
    const restore = replace(globalThis, 'indexedDB', undefined);
    try {
      await refused(indexedDBAdapter().list(first), 'STORAGE_BLOCKED');
      await refused(indexedDBAdapter().create!(draft()), 'STORAGE_BLOCKED');
    } finally {
      restore();
    }
  });

  for (const name of ['SecurityError', 'NotAllowedError', 'InvalidStateError', 'VersionError']) {
    it(`says that storage is blocked at a ${name}, and keeps the cause`, async () => {
      const restore = replace(indexedDB, 'open', throwing(name));
      try {
        const error = await refused(
          indexedDBAdapter({ name: databaseName() }).create!(draft()),
          'STORAGE_BLOCKED',
        );
        expect(error.cause).to.have.property('name', name);
      } finally {
        restore();
      }
    });
  }

  it('says that storage is blocked where even the look at it is refused', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: throwing('SecurityError') });
    try {
      await refused(indexedDBAdapter().list(first), 'STORAGE_BLOCKED');
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', before);
    }
  });

  it('gets a SecurityError in a sandboxed frame, which is what the tests above imitate', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = `<script>
      const done = (code) => parent.postMessage({ code }, '*');
      try { indexedDB.open('x').onsuccess = () => done('opened'); } catch (error) { done(error.name); }
    </script>`;
    const answer = new Promise<string>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<{ code: string }>) => resolve(data.code), {
        once: true,
      });
    });
    document.body.append(frame);
    expect(await answer).to.equal('SecurityError');
    frame.remove();
  });

  it('says that storage is full, and stores nothing of the comment', async () => {
    const { name, adapter } = await withComment();
    let puts = 0;
    const restore = around(IDBObjectStore.prototype, 'put', (_store, put) => {
      if (++puts > 1) throw new DOMException('as if', 'QuotaExceededError');
      return put();
    });
    await refused(adapter.create!(draft()), 'STORAGE_FULL');
    restore();
    expect(await adapter.counts!(['thread'])).to.deep.equal({ thread: 1 });
    expect((await adapter.list(first)).comments).to.have.length(1);
    await deleteDatabase(name);
  });

  it('does not call stored what the browser could not finish storing', async () => {
    const { name, adapter } = await withComment();
    let puts = 0;
    const restore = around(IDBObjectStore.prototype, 'put', (_store, put) => {
      const request = put() as IDBRequest;
      if (++puts === 2) request.addEventListener('success', () => request.transaction!.abort());
      return request;
    });
    await refused(adapter.create!(draft()), 'STORAGE_LOST');
    restore();
    expect((await adapter.list(first)).comments).to.have.length(1);
    await deleteDatabase(name);
  });

  it('lets another tab delete the database, says so once, and then begins anew', async () => {
    const { name, adapter } = await withComment();
    await deleteDatabase(name);
    await refused(adapter.list(first), 'STORAGE_LOST');
    expect((await adapter.list(first)).total).to.equal(0);
    expect(await exists(name)).to.equal(false);
    await adapter.create!(draft());
    expect((await adapter.list(first)).total).to.equal(1);
    await deleteDatabase(name);
  });

  for (const tells of [true, false]) {
    const where = tells ? 'where the browser tells which databases there are' : 'where it does not';
    it(`does not quietly write into a new database when the old one was deleted, ${where}`, async () => {
      const { name, adapter } = await withComment();
      await deleteDatabase(name);
      const wanted = draft();
      const restore = tells ? () => {} : replace(indexedDB, 'databases', undefined);
      await refused(adapter.create!(wanted), 'STORAGE_LOST');
      restore();
      expect(await exists(name)).to.equal(false);
      await adapter.create!(wanted);
      expect((await adapter.list(first)).total).to.equal(1);
      await deleteDatabase(name);
    });
  }

  it('connects again when another tab has deleted the database and written to it', async () => {
    const { name, adapter } = await withComment();
    await deleteDatabase(name);
    await indexedDBAdapter({ name }).create!(draft({ body: 'of the other' }));
    expect((await adapter.list(first)).comments[0]?.body).to.equal('of the other');
    await deleteDatabase(name);
  });

  it('connects again when the browser has closed the connection', async () => {
    const { name, adapter } = await withComment();
    let times = 0;
    const restore = around(IDBDatabase.prototype, 'transaction', (db, transaction) => {
      if (times++ === 0) db.close();
      return transaction();
    });
    try {
      expect((await adapter.list(first)).total).to.equal(1);
    } finally {
      restore();
      await deleteDatabase(name);
    }
  });

  it('does not wait without end for a database that another tab holds', async () => {
    const { name } = await withComment();
    const holder = await connect(name);
    const asked = new Promise((resolve) => holder.addEventListener('versionchange', resolve));
    // The holder does not let go, so that the deletion waits, and whoever opens the database after it.
    const deleted = deleteDatabase(name);
    await asked;
    const adapter = indexedDBAdapter({ name, patience: 50 });
    await refused(adapter.list(first), 'STORAGE_BLOCKED');
    await refused(adapter.create!(draft()), 'STORAGE_BLOCKED');
    holder.close();
    await deleted;
    await deleteDatabase(name);
  });

  it('gives up at once when the caller does, however long the database is held', async () => {
    const name = databaseName();
    await indexedDBAdapter({ name }).create!(draft());
    const holder = await connect(name);
    const deleted = deleteDatabase(name);
    const controller = new AbortController();
    const call = indexedDBAdapter({ name, patience: 1e6 }).list(first, { signal: controller.signal });
    controller.abort();
    await refused(call, 'ABORTED');
    holder.close();
    await deleted;
    await deleteDatabase(name);
  });

  it('leaves a database alone that a newer version has made', async () => {
    const name = databaseName();
    (await connect(name, 9)).close();
    await refused(indexedDBAdapter({ name }).list(first), 'STORAGE_BLOCKED');
    await refused(indexedDBAdapter({ name }).create!(draft()), 'STORAGE_BLOCKED');
    await deleteDatabase(name);
  });

  it('says that the data is lost where a database of that name holds something else', async () => {
    const name = databaseName();
    (await connect(name, 1)).close();
    await refused(indexedDBAdapter({ name }).list(first), 'STORAGE_LOST');
    await deleteDatabase(name);
  });

  it('says that the data is lost when it cannot be read', async () => {
    const { name, adapter } = await withComment();
    const restore = replace(IDBObjectStore.prototype, 'getAll', throwing('DataError'));
    await refused(adapter.list(first), 'STORAGE_LOST');
    restore();
    expect((await adapter.list(first)).total).to.equal(1);
    await deleteDatabase(name);
  });
});
