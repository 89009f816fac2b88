import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { httpAdapter } from '../../src/adapters/http.js';
import type { Identity } from '../../src/adapters/identity.js';
import type { Draft } from '../../src/model/comment.js';
import { checkingServer } from './support/checking-server.js';
import type { CheckingServer } from './support/checking-server.js';

const YEAR = 365 * 86_400_000;

type Page = Required<CommentAdapter> & { readonly identity: Required<Identity> };

let serial = 0;
const draft = (threadId = 't'): Draft => ({
  threadId,
  parentId: null,
  author: { name: 'Ada' },
  body: 'Text',
  idempotencyKey: `key ${++serial}`,
});

/** A page of a server that no other test uses; each visit has a memory of its own, and the browser's storage. */
function pageOf(server: CheckingServer): () => Page {
  const url = `https://c-${crypto.randomUUID()}.example`;
  const { fetch } = server;
  return () => httpAdapter({ url, fetch }) as Page;
}

function deleteKeys(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('comment-thread-keys');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error!);
  });
}

/** As long as `act` takes, parts of the browser refuse, as in private windows and in frames of other sites. */
async function without(names: readonly string[], act: () => Promise<void>): Promise<void> {
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const get = (): never => {
    throw new DOMException('The operation is insecure', 'SecurityError');
  };
  for (const name of names) Object.defineProperty(globalThis, name, { configurable: true, get });
  try {
    await act();
  } finally {
    for (const [index, name] of names.entries()) {
      // Where the window has it from its prototype, that is seen again.
      if (before[index]) Object.defineProperty(globalThis, name, before[index]);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

describe('a browser whose person is known by a key', () => {
  beforeEach(deleteKeys);

  for (const years of [-30, 4]) {
    it(`signs with a clock that is ${years} years off`, async () => {
      const server = checkingServer(location.origin, -years * YEAR);
      const visit = pageOf(server);
      for (let times = 0; times < 2; times++) await visit().create(draft());
      expect([server.keys.length, new Set(server.keys).size, server.unsigned]).to.deep.equal([2, 1, 0]);
    });
  }

  it('goes on with its key when storage is cleared in the middle, and says that it is not kept', async () => {
    const server = checkingServer(location.origin);
    const adapter = pageOf(server)();
    await adapter.create(draft());
    expect((await adapter.identity.me('t'))?.kept).to.equal('browser');
    await deleteKeys();
    localStorage.clear();
    expect((await adapter.identity.me('t'))?.kept).to.equal('page');
    await adapter.create(draft());
    expect(new Set(server.keys).size).to.equal(1);
  });

  it('is one person in two tabs that write for the first time at once', async () => {
    const server = checkingServer(location.origin);
    const visit = pageOf(server);
    await Promise.all([visit(), visit(), visit()].map((adapter) => adapter.create(draft())));
    expect([server.keys.length, new Set(server.keys).size]).to.deep.equal([3, 1]);
  });

  it('wants to be somebody else in each thread, in all tabs and on the next visit', async () => {
    const server = checkingServer(location.origin);
    const visit = pageOf(server);
    expect(await visit().identity.apart()).to.equal(false);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include('comment-thread-keys');
    await visit().identity.apart(true);
    for (const thread of ['t', 'u', 't']) await visit().create(draft(thread));
    const [t, u, again] = server.keys;
    expect([t === u, t === again]).to.deep.equal([false, true]);
  });

  it('is known until the page is closed where storage is refused, as in private windows', async () => {
    const server = checkingServer(location.origin);
    const visit = pageOf(server);
    await without(['indexedDB', 'localStorage'], async () => {
      const adapter = visit();
      for (let times = 0; times < 2; times++) await adapter.create(draft());
      expect([new Set(server.keys).size, server.unsigned]).to.deep.equal([1, 0]);
      expect((await adapter.identity.me('t'))?.kept).to.equal('page');
    });
  });

  it('is somebody else in a page of another site around it, whose storage is apart', async () => {
    const server = checkingServer(location.origin);
    const adapter = httpAdapter({ url: 'https://c.example', fetch: server.fetch });
    await adapter.create!(draft());
    const frame = document.createElement('iframe');
    const address = new URL('./support/frame.html', import.meta.url);
    // The same server under a name that is another site to the browser.
    address.hostname = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    frame.src = `${address.href}#${crypto.randomUUID()}`;
    const told = new Promise<{ data: Record<string, unknown> }>((resolve) => {
      addEventListener('message', ({ data, source }) => {
        if (source === frame.contentWindow) resolve({ data: data as Record<string, unknown> });
      });
    });
    document.body.append(frame);
    const { data } = await told;
    frame.remove();
    expect(data.error).to.equal(undefined);
    const keys = data.keys as string[];
    expect([keys.length, data.unsigned, keys.includes(server.keys[0]!)]).to.deep.equal([1, 0, false]);
    expect((data.me as { kept: string }).kept).to.match(/^(browser|page)$/);
  });
});
