import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { httpAdapter } from '../../src/adapters/http.js';
import type { Identity } from '../../src/adapters/identity.js';
import { keyRing } from '../../src/identity/key-ring.js';
import type { KeyRing } from '../../src/identity/key-ring.js';
import { browserShelf, pageShelf } from '../../src/identity/shelf.js';
import { checkingServer } from './support/checking-server.js';

type Page = Required<CommentAdapter> & { readonly identity: Required<Identity> };

const newServer = (): string => `https://c-${crypto.randomUUID()}.example`;
/** Another tab: nothing in common but what the browser keeps. */
const tab = (server: string): KeyRing => keyRing(server, browserShelf, pageShelf());
const NOTE = { id: 'c1', name: 'Ada', thread: 't' };

/** A tab hears of the other's doings a little later. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('two tabs of one browser', () => {
  it('leave nothing when one forgets while the other waits for an answer', async () => {
    const server = newServer();
    const [writing, forgetting] = [tab(server), tab(server)];
    const key = await writing.currentOrNew('');
    await forgetting.forget();
    await until(async () => (await writing.current('')) === null);
    // The answer to what was written before comes only now.
    await writing.wrote(key, NOTE);
    for (const each of [writing, forgetting, tab(server)]) {
      expect([await each.all(), await each.writerOf('c1'), await each.hasWritten('t')]).to.deep.equal([
        [],
        null,
        false,
      ]);
    }
    const later = await writing.currentOrNew('');
    expect(later.pair.publicKey).to.not.equal(key.pair.publicKey);
  });

  it('write as who one has become when one joins while the other waits, and keep what was written before', async () => {
    const server = newServer();
    const [writing, joining] = [tab(server), tab(server)];
    const before = await writing.currentOrNew('');
    const joined = await tab(newServer()).currentOrNew('');
    await joining.renew('', joined);
    await writing.wrote(before, NOTE);
    expect((await writing.current(''))!.pair.publicKey).to.equal(joined.pair.publicKey);
    expect((await joining.writerOf('c1'))!.pair.publicKey).to.equal(before.pair.publicKey);
    expect(await joining.all()).to.have.length(2);
  });

  it('do not bring back what storage lost when it was cleared while one waits for an answer', async () => {
    const server = newServer();
    const writing = tab(server);
    const key = await writing.currentOrNew('');
    await browserShelf.drop(`${server} `);
    await writing.wrote(key, NOTE);
    expect(await tab(server).all()).to.deep.equal([]);
    expect([await writing.kept(key), (await writing.writerOf('c1'))?.names]).to.deep.equal(['page', ['Ada']]);
  });

  it('forget what one’s own comments are, too, also of a page that has an answer on its way', async () => {
    const server = checkingServer(location.origin);
    const url = newServer();
    let answer = (): void => undefined;
    const waits = new Promise<void>((resolve) => (answer = resolve));
    const slow: typeof fetch = async (...request) => {
      const response = await server.fetch(...request);
      await waits;
      return response;
    };
    const adapter = httpAdapter({ url, fetch: slow }) as Page;
    const author = { name: 'Ada' };
    const created = adapter.create({
      threadId: 't',
      parentId: null,
      author,
      body: 'Text',
      idempotencyKey: url,
    });
    const name = `comment-thread/writer/${url}`;
    await until(async () => localStorage.getItem(name) !== null);
    // As the other tab does it, and as the browser tells this one.
    localStorage.removeItem(name);
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: null }));
    answer();
    expect((await created).own).to.equal(undefined);
    expect(localStorage.getItem(name)).to.equal(null);
  });
});
