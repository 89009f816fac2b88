import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { installedFirefox } from '../runner/engines.mjs';
import { launch, open, serve } from './browser.mjs';

const COMMENT = { id: '1', parentId: null, author: { name: 'Ada' }, createdAt: '2026-04-24T09:11:00Z' };
const thread = JSON.stringify({ id: 'archive', comments: [{ ...COMMENT, body: '*First*.', revision: 1 }] });
const html = (element) => `<!doctype html><meta charset="utf-8"><title>Page</title>
  <script type="module" src="/embed.js"></script>${element}`;
const pages = {
  '/thread.json': thread,
  '/read.html': html('<comment-thread src="/thread.json"></comment-thread>'),
  '/write.html': html('<comment-thread></comment-thread>'),
};
const firefox = installedFirefox();

// Firefox remembers which modules could not be had, until the page is loaded anew; Chromium does not.
for (const { engine, start, skip } of [
  { engine: 'Chromium', start: launch, skip: false },
  {
    engine: 'Firefox',
    start: () => puppeteer.launch({ browser: 'firefox', executablePath: firefox }),
    skip: firefox ? false : 'there is none here',
  },
])
  describe(`where a file of the script tag does not come to ${engine}`, { skip }, () => {
    let browser, server;
    before(async () => {
      browser = await start();
      server = await serve(pages);
    });
    after(async () => {
      await browser?.close();
      server?.stop();
    });

    /** Opens the page while a file can't be had; gives the page, and what brings the network back. */
    async function without(name, path = '/read.html') {
      const { page, errors, close } = await open(browser, 'about:blank');
      await page.setRequestInterception(true);
      let down = true;
      page.on('request', (request) =>
        down && request.url().includes(`/embed/${name}-`) ? request.abort() : request.continue(),
      );
      await page.goto(server.origin + path);
      return { page, errors, close, up: () => (down = false) };
    }
    const there = (page, selector) =>
      page.waitForFunction(
        (selector) => document.querySelector('comment-thread').shadowRoot?.querySelector(selector),
        { polling: 50 },
        selector,
      );

    for (const name of ['reading', 'json'])
      test(`the button brings ${name} when the network is back`, async () => {
        const { page, errors, close, up } = await without(name);
        const button = await there(page, '[part~=error] button');
        // Said on the page: who collects errors of a site has nothing to do with it.
        assert.deepEqual(
          errors.filter((error) => /import/.test(error)),
          [],
        );
        up();
        await button.evaluate((button) => button.click());
        await there(page, 'article em');
        await close();
      });

    test('whoever wants to write is told that it does not go now, and can write at the second try', async () => {
      const { page, close, up } = await without('writing', '/write.html');
      const write = async () => {
        const button = await there(page, '[part~=write]');
        await button.evaluate((button) => button.click());
      };
      await write();
      const failure = await there(page, '.write + [part~=failure]');
      assert.equal(await failure.evaluate((told) => told.textContent), 'This could not be loaded.');
      up();
      await write();
      await there(page, 'comment-composer');
      assert.equal(await failure.evaluate((told) => told.isConnected), false);
      await close();
    });
  });
