import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../runner/process.mjs';
import { launch, open, serve, wireBytes } from './browser.mjs';

// Ceilings in brotli bytes: they hold what has been reached, and are to come down. DOMPurify is 10,300 of them, Lit 5,200.
const FIRST_CHUNK = 14_000;
const TO_READ = 43_700;
const TO_READ_REFERENCES = 86_500;
const TO_WRITE = 62_000;

const comment = (id, body, rest = {}) => ({
  id,
  parentId: null,
  author: { name: '' },
  body,
  createdAt: `2026-04-24T09:${String(10 + Number(id)).padStart(2, '0')}:00.000Z`,
  revision: 1,
  ...rest,
});
const archive = (...comments) => JSON.stringify({ id: 'archive', timeZone: 'UTC', comments });
const markdown = archive(comment('1', 'The *first* one, with `code` and [a link](https://example.org/).'));
const thread = archive(
  comment('1', 'The *first* one, with `code` and [a link](https://example.org/).'),
  comment('2', 'Anon (9:11AM), I think so too.', { parentId: '1', author: { name: 'B.Poster' } }),
  comment('3', '> The first one\n\nQuoted.', { author: { name: 'Bob Huntley' } }),
);
const sri = `sha384-${createHash('sha384')
  .update(readFileSync(join(root, 'dist/embed.iife.js')))
  .digest('base64')}`;
const html = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><h1>Page</h1>${body}`;
const MODULE = '<script type="module" src="/embed.js"></script>';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html comment-thread";

describe('the script tag', () => {
  let browser, server;

  before(async () => {
    browser = await launch();
    server = await serve(
      {
        '/thread.json': thread,
        '/markdown.json': markdown,
        '/read-markdown.html': html(`${MODULE}<comment-thread src="/markdown.json"></comment-thread>`),
        '/read.html': html(`${MODULE}<comment-thread src="/thread.json"></comment-thread>`),
        '/plain.html': html(`${MODULE}<comment-thread></comment-thread>`),
        '/two.html': html(
          `${MODULE}<comment-thread thread-id="a"></comment-thread><comment-thread thread-id="b"></comment-thread>`,
        ),
        '/strict.html': html(`${MODULE}<comment-thread src="/thread.json"></comment-thread>`),
        '/polluted.html': html(
          `<script>
            Object.assign(Object.prototype, { old: 'a library', version: 1 });
            setInterval(() => {
              const root = document.querySelector('comment-thread')?.shadowRoot;
              if (root?.querySelector('article em')) document.title = 'shown';
            }, 50); // tools that look into pages do not bear that
          </script>${MODULE}<comment-thread src="/thread.json"></comment-thread>`,
        ),
        '/single.html': html(
          `<script src="/embed.iife.js" integrity="${sri}" defer></script><comment-thread src="/thread.json"></comment-thread>`,
        ),
        '/both.html': html(
          `${MODULE}<script src="/embed.iife.js" defer></script><comment-thread src="/thread.json"></comment-thread>`,
        ),
      },
      { '/strict.html': { 'content-security-policy': policy } },
    );
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  const visit = (path) => open(browser, server.origin + path);
  const articles = (page, n) =>
    page.waitForFunction(
      (n) => document.querySelector('comment-thread')?.shadowRoot?.querySelectorAll('article').length === n,
      {},
      n,
    );
  /** Does what a person does: presses the invitation, types, and posts by the keyboard. */
  async function write(page, thread, text) {
    const invitation = await page.waitForSelector(`${thread} >>> [part~=write]`);
    // Else something above may still push it away from under the pointer.
    await settled(page);
    await invitation.click();
    await page.waitForFunction(() => {
      let { activeElement } = document;
      while (activeElement?.shadowRoot) ({ activeElement } = activeElement.shadowRoot);
      return activeElement?.localName === 'textarea';
    });
    await page.keyboard.type(text);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  }
  const settled = (page) => page.waitForNetworkIdle({ idleTime: 500 });

  /** Opens a page, waits until nothing is loaded any more, and gives what came over the wire. */
  async function loaded(t, path, n) {
    const { page, requests, errors, close } = await visit(path);
    await articles(page, n);
    await settled(page);
    const files = wireBytes(requests, server.origin);
    for (const file of files) t.diagnostic(`${file.path} ${file.bytes} B brotli`);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    t.diagnostic(`${path}: ${total} B brotli`);
    assert.deepEqual(errors, []);
    await close();
    return { first: files.find(({ path }) => path === '/embed.js').bytes, total };
  }

  test('shows an archive within the budget for a reader, and little of it has to come first', async (t) => {
    const { first, total } = await loaded(t, '/read-markdown.html', 1);
    assert.ok(first <= FIRST_CHUNK, `${first} B in the first chunk`);
    assert.ok(total <= TO_READ, `${total} B to read`);
  });

  test('loads what reads references only for threads that may have some', async (t) => {
    const { total } = await loaded(t, '/read.html', 3);
    assert.ok(total > TO_READ && total <= TO_READ_REFERENCES, `${total} B to read references`);
  });

  test('asks nobody but its own origin, and stores nothing for a reader', async () => {
    const { page, requests, close } = await visit('/plain.html');
    await page.waitForFunction(() =>
      document.querySelector('comment-thread').shadowRoot?.querySelector('h2, [role=heading]'),
    );
    await settled(page);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(server.origin)),
      [],
    );
    const stored = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    assert.deepEqual(stored, { databases: 0, local: 0, session: 0, cookies: '' });
    await close();
  });

  test('with no further word keeps what is written, and shows it after a reload', async (t) => {
    const { page, requests, errors, close } = await visit('/plain.html');
    await write(page, 'comment-thread', 'Kept, I hope.');
    await articles(page, 1);
    await settled(page);
    const total = wireBytes(requests, server.origin).reduce((sum, { bytes }) => sum + bytes, 0);
    t.diagnostic(`to write: ${total} B brotli`);
    assert.ok(total <= TO_WRITE, `${total} B to write`);
    await page.reload();
    await articles(page, 1);
    const text = await page.evaluate(
      () => document.querySelector('comment-thread').shadowRoot.querySelector('article').textContent,
    );
    assert.match(text, /Kept, I hope\./);
    assert.deepEqual(errors, []);
    await close();
  });

  test('keeps two threads on one page apart', async () => {
    const { page, close } = await visit('/two.html');
    await write(page, 'comment-thread:nth-of-type(2)', 'Only in b');
    await page.waitForFunction(() =>
      document.querySelectorAll('comment-thread')[1].shadowRoot.querySelector('article'),
    );
    assert.equal(
      await page.evaluate(
        () => document.querySelectorAll('comment-thread')[0].shadowRoot.querySelectorAll('article').length,
      ),
      0,
    );
    await close();
  });

  test('works under a strict Content-Security-Policy with Trusted Types, and breaks none of its rules', async () => {
    const { page, errors, close } = await visit('/strict.html');
    await articles(page, 3);
    await page.waitForFunction(() =>
      document.querySelector('comment-thread').shadowRoot.querySelector('article em'),
    );
    assert.deepEqual(errors, []);
    await close();
  });

  test('works on a page where an old library has put things into the prototypes of all objects', async () => {
    const { page, errors, close } = await visit('/polluted.html');
    const end = Date.now() + 20_000;
    while ((await page.title()) !== 'shown') assert.ok(Date.now() < end, 'the comments were not shown');
    assert.deepEqual(errors, []);
    await close();
  });

  test('counts the comments of a page that is put into the one that is open', async () => {
    const { page, requests, close } = await visit('/read-markdown.html');
    await articles(page, 1);
    await settled(page);
    assert.equal(
      requests.some((url) => url.includes('/define-')),
      false,
    );
    await page.evaluate(() => {
      document.body.innerHTML =
        '<p><comment-count thread-id="archive" src="/markdown.json"></comment-count></p>';
    });
    await page.waitForFunction(
      () => document.querySelector('comment-count').shadowRoot?.textContent.trim() === '1 comment',
    );
    await close();
  });

  test('comes in one file too, which a single integrity attribute covers', async () => {
    const { page, requests, errors, close } = await visit('/single.html');
    await articles(page, 3);
    await settled(page);
    assert.equal(requests.filter((url) => url.endsWith('.js')).length, 1);
    assert.deepEqual(errors, []);
    await close();
  });

  test('may be on the page twice', async () => {
    const { page, errors, close } = await visit('/both.html');
    await articles(page, 3);
    assert.deepEqual(errors, []);
    await close();
  });

  test('leaves nothing behind when a page adds and removes the element 1,000 times', async (t) => {
    const { page, errors, close } = await visit('/read.html');
    await articles(page, 3);
    const grown = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => setTimeout(resolve));
      const cycle = async (times) => {
        for (let i = 0; i < times; i++) {
          const element = document.createElement('comment-thread');
          element.setAttribute('src', '/thread.json');
          document.body.append(element);
          if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 100));
          await frame();
          element.remove();
        }
      };
      const heap = async () => {
        for (let i = 0; i < 3; i++) {
          globalThis.gc();
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return performance.memory.usedJSHeapSize;
      };
      await cycle(600);
      const start = await heap();
      await cycle(1000);
      return (await heap()) - start;
    });
    t.diagnostic(`heap grew by ${grown} bytes`);
    assert.ok(grown < 1 << 20, `${grown} bytes`);
    assert.deepEqual(errors, []);
    await close();
  });
});
