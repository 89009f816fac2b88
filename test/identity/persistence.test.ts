import { expect } from 'chai';
import { httpAdapter } from '../../src/adapters/http.js';
import { isPromised } from '../../src/identity/persistence.js';
import { checkingServer } from './support/checking-server.js';

/** A browser, and whether it was asked to promise something. */
function browser(
  vendor: string,
  { before = false, agrees = true } = {},
): Required<Keeper> & { asked: number } {
  const made = {
    vendor,
    asked: 0,
    storage: {
      persisted: async () => before,
      persist: async () => {
        made.asked++;
        return agrees;
      },
    },
  };
  return made;
}
type Keeper = NonNullable<Parameters<typeof isPromised>[1]>;

const QUIET = ['Google Inc.', 'Apple Computer, Inc.'];

describe('the promise of a browser to keep what a site stores', () => {
  it('is not asked for by looking', async () => {
    for (const vendor of [...QUIET, '']) {
      const made = browser(vendor);
      expect([await isPromised('no', made), made.asked]).to.deep.equal([false, 0]);
    }
  });

  it('is asked for quietly where nobody is asked in turn, and not where somebody would be', async () => {
    for (const vendor of QUIET) expect(await isPromised('quietly', browser(vendor))).to.equal(true);
    const gecko = browser('');
    expect([await isPromised('quietly', gecko), gecko.asked]).to.deep.equal([false, 0]);
    expect([await isPromised('yes', gecko), gecko.asked]).to.deep.equal([true, 1]);
  });

  it('is not asked for again where it was given, and may be refused', async () => {
    const given = browser('', { before: true });
    expect([await isPromised('yes', given), given.asked]).to.deep.equal([true, 0]);
    expect(await isPromised('yes', browser('', { agrees: false }))).to.equal(false);
  });

  it('is none where there is no storage, or it is refused', async () => {
    expect(await isPromised('yes', {})).to.equal(false);
    const refusing = { vendor: 'x', storage: { persisted: () => Promise.reject(new TypeError('no')) } };
    expect(await isPromised('yes', refusing)).to.equal(false);
  });

  it('is asked for once something was written, and never by reading', async () => {
    const { fetch } = checkingServer(location.origin);
    const url = `https://c-${crypto.randomUUID()}.example`;
    const adapter = httpAdapter({ url, fetch });
    const made = browser('', { agrees: false });
    Object.defineProperty(navigator, 'storage', { configurable: true, get: () => made.storage });
    try {
      expect(await adapter.identity!.me('t')).to.equal(null);
      expect(await adapter.identity!.keep!()).to.equal(false);
      expect(made.asked).to.equal(0);
      const author = { name: 'Ada' };
      await adapter.create!({ threadId: 't', parentId: null, author, body: 'Text', idempotencyKey: url });
      await adapter.identity!.me('t');
      expect(made.asked).to.equal(navigator.vendor === '' ? 0 : 1);
    } finally {
      Reflect.deleteProperty(navigator, 'storage');
    }
  });
});
