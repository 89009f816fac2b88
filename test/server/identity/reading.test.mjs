import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { httpAdapter } from '../../../dist/adapters/http.js';
import { launch, open, wireBytes } from '../../package/browser.mjs';
import { memoryStorage } from '../support/backends.mjs';
import { dataFolder, startServing } from '../support/programs.mjs';

/** Bytes, brotli, that it may cost a reader to be told who is who. */
const MOST = 1000;
/** Where a name may be borrowed: to see through letters that look alike, and to say whose name it was. */
const MOST_IN_DOUBT = 3100;

/** Several people without a name and different names, one with an accent; and a name that two have. */
const PLAIN_NAMES = ['', '', '', 'Bob Huntley', 'Zoë'];
const IN_DOUBT = ['', '', '', 'Bob', 'Bob'];

describe('who reads a thread in which marks tell people apart', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** A comment under each name, each of another person. */
  async function write(url, threadId, names, speak) {
    for (const [index, name] of names.entries()) {
      const adapter = httpAdapter({ url: `${url}/api`, fetch: speak, storage: memoryStorage() });
      const body = `The words of number ${index}.`;
      const idempotencyKey = `${threadId} ${index}`;
      await adapter.create({ threadId, parentId: null, author: { name }, body, idempotencyKey });
    }
  }

  /** Without what they were signed with: then a server gives no mark. */
  const unsigned =
    (fetch) =>
    (address, { headers, ...request }) => {
      const { authorization, ...others } = headers;
      const secret = authorization?.startsWith('Comment-Key ')
        ? { authorization: `Bearer ${'x'.repeat(32)}` }
        : {};
      return fetch(address, { ...request, headers: { ...others, ...secret } });
    };

  /** Reads a thread until so many marks are in it. */
  async function read(url, thread, marks) {
    const visit = await open(browser, `${url}/?${thread}`);
    const { page, requests, errors, close } = visit;
    await page.evaluate(
      (id) => document.querySelector('comment-thread').setAttribute('thread-id', id),
      thread,
    );
    const drawn = (marks) => {
      const root = document.querySelector('comment-thread').shadowRoot;
      const drawn = root?.querySelectorAll('[part~=mark]').length;
      return root?.querySelectorAll('article').length === 5 && drawn === marks;
    };
    await page.waitForFunction(drawn, { polling: 'raf' }, marks);
    await page.waitForNetworkIdle({ idleTime: 500 });
    const stored = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    assert.deepEqual(errors, []);
    assert.deepEqual(stored, { databases: 0, local: 0, session: 0, cookies: '' });
    const files = wireBytes(requests, url);
    await close();
    return { files, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  for (const { what, most, names, marks } of [
    { what: 'where nobody borrows a name', most: MOST, names: PLAIN_NAMES, marks: 3 },
    { what: 'where a name may be borrowed', most: MOST_IN_DOUBT, names: IN_DOUBT, marks: 5 },
  ]) {
    test(`${what}, loads ${most} bytes for that at most, and stores nothing`, async (t) => {
      const { url } = await startServing(t, ['--data', dataFolder(t), '--least-time', '0']);
      const speak = (address, { headers, ...request }) =>
        fetch(address, { ...request, headers: { ...headers, origin: url } });
      await write(url, 'marked', names, speak);
      await write(url, 'plain', names, unsigned(speak));
      const [marked, plain] = [await read(url, 'marked', marks), await read(url, 'plain', 0)];
      const more = marked.total - plain.total;
      for (const { path, bytes } of marked.files.filter((a) => !plain.files.some((b) => a.path === b.path)))
        t.diagnostic(`${path} ${bytes} B`);
      t.diagnostic(`to read with marks: ${marked.total} B brotli, without: ${plain.total} B; ${more} B more`);
      assert.ok(more > 0 && more <= most, `${more} bytes`);
    });
  }
});
