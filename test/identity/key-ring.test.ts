import { expect } from 'chai';
import { keyRing } from '../../src/identity/key-ring.js';
import type { KeyRing } from '../../src/identity/key-ring.js';
import { isSigned } from '../../src/identity/keys.js';
import { newPair, sign } from '../../src/identity/pair.js';
import { browserShelf, pageShelf } from '../../src/identity/shelf.js';
import type { Shelf } from '../../src/identity/shelf.js';

const DATABASE = 'comment-thread-keys';

let serial = 0;
const newServer = (): string => `https://c.example/${++serial}-${crypto.randomUUID()}`;
/** Another tab: nothing in common but what the browser keeps. */
const tab = (server: string, lasting: Shelf | null = browserShelf): KeyRing =>
  keyRing(server, lasting, pageShelf());
const keyOf = async (ring: KeyRing, scope = ''): Promise<string | undefined> =>
  (await ring.current(scope))?.pair.publicKey;

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error!);
  });
}

const refusing: Shelf = {
  get: () => Promise.reject(new DOMException('no', 'SecurityError')),
  put: () => Promise.reject(new DOMException('no', 'DataCloneError')),
  list: () => Promise.reject(new DOMException('no', 'SecurityError')),
  drop: () => Promise.reject(new DOMException('no', 'SecurityError')),
};

describe('the keys of a person', () => {
  beforeEach(deleteDatabase);

  it('are not made by looking, and not even the database is', async () => {
    const ring = tab(newServer());
    expect([await ring.current(''), await ring.writerOf('c1'), await ring.all()]).to.deep.equal([
      null,
      null,
      [],
    ]);
    await ring.forget();
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).to.not.include(DATABASE);
  });

  it('are the same on the next visit, and sign as before', async () => {
    const server = newServer();
    const { pair } = await tab(server).currentOrNew('');
    const later = (await tab(server).current(''))!;
    expect(later.pair.publicKey).to.equal(pair.publicKey);
    expect(await tab(server).kept(later)).to.equal('browser');
    const bytes = new TextEncoder().encode('something');
    const signature = await sign(later.pair, bytes);
    expect(await isSigned(pair.publicKey, signature, bytes)).to.equal(true);
    expect(await isSigned(pair.publicKey, signature, new TextEncoder().encode('else'))).to.equal(false);
  });

  it('are one when two tabs write for the first time at once', async () => {
    const server = newServer();
    const made = await Promise.all(Array.from({ length: 8 }, () => tab(server).currentOrNew('')));
    expect(new Set(made.map(({ pair }) => pair.publicKey)).size).to.equal(1);
  });

  it('are others on another server, in another scope, and after somebody wants to be new', async () => {
    const [server, other] = [newServer(), newServer()];
    const ring = tab(server);
    const keys = [
      await ring.currentOrNew(''),
      await tab(other).currentOrNew(''),
      await ring.currentOrNew('t'),
    ];
    await ring.renew('t');
    const all = [...keys.map(({ pair }) => pair.publicKey), await keyOf(ring, 't')];
    expect(new Set(all).size).to.equal(4);
    expect(await keyOf(ring)).to.equal(keys[0]!.pair.publicKey);
    expect((await ring.all()).length).to.equal(3);
  });

  it('know what they wrote, and as whom', async () => {
    const server = newServer();
    const ring = tab(server);
    const first = await ring.currentOrNew('t');
    await ring.wrote(first, { id: 'c1', name: 'Ada', thread: 't', mark: { words: 'mossy otter', color: 3 } });
    await ring.renew('t');
    await ring.wrote((await ring.current('t'))!, { id: 'c2', name: '', thread: 't' });
    const later = tab(server);
    const writer = (await later.writerOf('c1'))!;
    expect(writer.pair.publicKey).to.equal(first.pair.publicKey);
    expect([writer.names, writer.mark?.words]).to.deep.equal([['Ada'], 'mossy otter']);
    expect((await later.writerOf('c2'))!.names).to.deep.equal([]);
  });

  it('know in which threads they wrote, and whether each is to have its own', async () => {
    const server = newServer();
    const ring = tab(server);
    expect([await ring.apart(), await ring.hasWritten('t')]).to.deep.equal([false, false]);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.not.include(DATABASE);
    await ring.wrote(await ring.currentOrNew(''), { id: 'c1', name: 'Ada', thread: 't' });
    expect(await ring.apart(true)).to.equal(true);
    const later = tab(server);
    expect([await later.apart(), await later.hasWritten('t'), await later.hasWritten('u')]).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect([await later.apart(false), await ring.apart()]).to.deep.equal([false, false]);
    expect([await tab(server, null).apart(true), await tab(server).apart()]).to.deep.equal([true, false]);
  });

  it('know which of them wrote in a thread, whatever it is called, and which reacted to a comment', async () => {
    const server = newServer();
    for (const lasting of [browserShelf, null]) {
      const ring = tab(server, lasting);
      await ring.renew('t');
      const first = (await ring.current('t'))!;
      await ring.wrote(first, { id: 'c1', name: '', thread: 't' }, { id: 'c2', name: '', thread: 't" u' });
      await ring.reacted(first, 'c3');
      await ring.renew('t');
      const writers = async (thread: string): Promise<string[]> =>
        (await ring.writersIn(thread)).map(({ pair }) => pair.publicKey);
      const { publicKey } = first.pair;
      expect([await writers('t'), await writers('t" u'), await writers('t"')]).to.deep.equal([
        [publicKey],
        [publicKey],
        [],
      ]);
      expect((await ring.reactorTo('c3'))!.pair.publicKey).to.equal(publicKey);
      expect(await ring.reactorTo('c1')).to.equal(null);
      await ring.forget();
      await ring.reacted(first, 'c3');
      expect([await writers('t'), await ring.reactorTo('c3')]).to.deep.equal([[], null]);
    }
  });

  it('last until the page is closed where storage is refused, and that is told', async () => {
    const server = newServer();
    for (const lasting of [refusing, null]) {
      const ring = tab(server, lasting);
      const key = await ring.currentOrNew('');
      await ring.wrote(key, { id: 'c1', name: 'Ada', thread: 't' });
      expect(await keyOf(ring)).to.equal(key.pair.publicKey);
      expect((await ring.writerOf('c1'))!.names).to.deep.equal(['Ada']);
      expect(await ring.kept(key)).to.equal('page');
    }
  });

  it('go on when storage is cleared while the page is open, and that is told', async () => {
    const ring = tab(newServer());
    const key = await ring.currentOrNew('');
    expect(await ring.kept(key)).to.equal('browser');
    await deleteDatabase();
    expect(await keyOf(ring)).to.equal(key.pair.publicKey);
    expect(await ring.kept(key)).to.equal('page');
  });

  it('are gone in all tabs when they are forgotten, and those of other servers stay', async () => {
    const [server, other] = [newServer(), newServer()];
    const rings = [tab(server), tab(server)];
    for (const ring of rings) await ring.currentOrNew('');
    await tab(other).currentOrNew('');
    await rings[0]!.forget();
    while (await keyOf(rings[1]!)) await new Promise((resolve) => setTimeout(resolve, 1));
    expect([await keyOf(rings[0]!), await keyOf(tab(server))]).to.deep.equal([undefined, undefined]);
    expect(await keyOf(tab(other))).to.be.a('string');
  });

  it('T46: can be exported by no script, neither as they are made nor as they lie in storage', async () => {
    const server = newServer();
    const made = [await newPair(), await newPair('p256'), (await tab(server).currentOrNew('')).pair];
    const stored = (await browserShelf.list(`${server} key `)) as { pair: (typeof made)[0] }[];
    const pairs = [...made, ...stored.map(({ pair }) => pair)];
    expect(pairs.length).to.equal(4);
    for (const { privateKey } of pairs) {
      expect(privateKey.extractable).to.equal(false);
      for (const format of ['pkcs8', 'jwk', 'raw'] as const) {
        const exported = await crypto.subtle.exportKey(format as 'jwk', privateKey).then(
          () => true,
          () => false,
        );
        expect(exported, format).to.equal(false);
      }
      const seen = JSON.stringify([privateKey, Object.entries(privateKey)]);
      expect(seen).to.equal('[{},[]]');
    }
  });
});
