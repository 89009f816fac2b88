import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { httpAdapter } from '../../../dist/adapters/http.js';
import { launch, open, wireBytes } from '../../package/browser.mjs';
import { memoryStorage } from '../support/backends.mjs';
import { dataFolder, startServing } from '../support/programs.mjs';

/** Bytes, brotli, that it may cost a reader to be told who is who; a third of them is for seeing through letters that look alike. */
const MOST = 2450;

/** A page of the server with one thread in it. */
const THREADS = { marked: 'marked', plain: 'plain' };

describe('who reads a thread in which marks tell people apart', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  /** Three people without a name, and a name that two have. */
  async function write(url, threadId, speak) {
    for (const [index, name] of ['', '', '', 'Bob', 'Bob'].entries()) {
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

  async function read(url, thread) {
    const visit = await open(browser, `${url}/?${thread}`);
    const { page, requests, errors, close } = visit;
    await page.evaluate(
      (id) => document.querySelector('comment-thread').setAttribute('thread-id', id),
      thread,
    );
    const drawn = (id) => {
      const root = document.querySelector('comment-thread').shadowRoot;
      const marks = root?.querySelectorAll('[part~=mark]').length;
      return root?.querySelectorAll('article').length === 5 && marks === (id === 'plain' ? 0 : 5);
    };
    await page.waitForFunction(drawn, { polling: 'raf' }, thread);
    await page.waitForNetworkIdle({ idleTime: 500 });
    const stored = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    assert.deepEqual(errors, []);
    const files = wireBytes(requests, url);
    await close();
    return { files, stored, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  test(`loads ${MOST} bytes for that at most, and stores nothing`, async (t) => {
    const options = ['--data', dataFolder(t), '--least-time', '0', '--no-guard'];
    const { url } = await startServing(t, options.slice(0, 4));
    const speak = (address, { headers, ...request }) =>
      fetch(address, { ...request, headers: { ...headers, origin: url } });
    await write(url, THREADS.marked, speak);
    await write(url, THREADS.plain, unsigned(speak));
    const [marked, plain] = [await read(url, THREADS.marked), await read(url, THREADS.plain)];
    for (const { stored } of [marked, plain]) {
      assert.deepEqual(stored, { databases: 0, local: 0, session: 0, cookies: '' });
    }
    const more = marked.total - plain.total;
    for (const { path, bytes } of marked.files.filter((a) => !plain.files.some((b) => a.path === b.path)))
      t.diagnostic(`${path} ${bytes} B`);
    t.diagnostic(`to read with marks: ${marked.total} B brotli, without: ${plain.total} B; ${more} B more`);
    assert.ok(more > 0 && more <= MOST, `${more} bytes`);
  });
});
