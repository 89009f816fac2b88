import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launch, open } from '../../package/browser.mjs';
import { installedFirefox } from '../../runner/engines.mjs';
import { dataFolder, startServing } from '../support/programs.mjs';
import { Visitor } from '../support/visitors.mjs';

const firefox = installedFirefox();

/** Each gives a browser whose windows are private: what they keep is gone when it is closed. */
const ENGINES = {
  // Contexts other than the first are what people call incognito.
  Chromium: { open: launch },
  Firefox: {
    open: () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox,
        headless: true,
        extraPrefsFirefox: { 'browser.privatebrowsing.autostart': true },
      }),
    skip: firefox ? false : 'it is not installed',
  },
};

const kept = () =>
  indexedDB.databases().then((databases) => ({ databases: databases.length, local: localStorage.length }));

describe('a private window', () => {
  for (const [name, engine] of Object.entries(ENGINES)) {
    test(
      `of ${name} knows who writes until it is closed, says so, and keeps nothing after that`,
      { skip: engine.skip ?? false },
      async (t) => {
        const { url } = await startServing(t, ['--data', dataFolder(t), '--least-time', '0']);
        const marks = async () => {
          const { comments } = await (await fetch(`${url}/api/comments?thread=example`)).json();
          return comments.map(({ author }) => author.mark?.words);
        };
        const first = await engine.open();
        t.after(() => first.close());
        const ada = new Visitor(await open(first, `${url}/`));
        await ada.sees((root) => Boolean(root.querySelector('[part~=write]')));
        assert.deepEqual(await ada.page.evaluate(kept), { databases: 0, local: 0 });
        await ada.writes('From a private window.', 'Ada');
        const note = await ada.sees((root) => root.querySelector('[part~=who-note]')?.textContent);
        const lasts = /This browser remembers you/.test(note);
        await ada.opensMenu();
        await ada.reads(
          lasts ? /A private window forgets you when it is closed/ : /only until this page is closed/,
        );
        t.diagnostic(
          `${name} ${lasts ? 'keeps the key as long as the window is open' : 'keeps the key with the page'}`,
        );
        await ada.page.reload();
        await ada.writes('After a reload.', 'Ada');
        const [before, after] = await marks();
        assert.ok(before);
        // Where the key can't be kept it is not, and that was said.
        assert.equal(before === after, lasts);
        // Firefox asks for an icon, which the policy of the page does not allow.
        const errors = ada.errors.filter((error) => !error.includes('favicon.ico'));
        assert.deepEqual(errors, []);
        await first.close();

        const second = await engine.open();
        t.after(() => second.close());
        const later = new Visitor(await open(second, `${url}/`));
        await later.sees((root) => root.querySelectorAll('article').length === 2);
        assert.equal(await later.sees((root) => root.querySelectorAll('[part~=own]').length === 0), true);
        assert.deepEqual(await later.page.evaluate(kept), { databases: 0, local: 0 });
        await later.writes('From another one.', 'Ada');
        assert.ok(!(await marks()).slice(0, 2).includes((await marks())[2]));
      },
    );
  }
});

describe('two tabs of one browser', () => {
  test('leave nothing of somebody who was forgotten in one while the other waited for its answer', async (t) => {
    const { url } = await startServing(t, ['--data', dataFolder(t), '--least-time', '0']);
    const browser = await launch();
    t.after(() => browser.close());
    const context = await browser.createBrowserContext();
    const [writing, forgetting] = [await context.newPage(), await context.newPage()];
    for (const page of [writing, forgetting]) await page.goto(`${url}/`);
    const [ada, same] = [writing, forgetting].map((page) => new Visitor({ page, errors: [] }));
    await ada.writes('The first one.', 'Ada');
    await forgetting.reload();
    await same.sees((root) => {
      root.querySelector('[part~=write]')?.click();
      return root.querySelectorAll('article').length === 1;
    });
    await writing.setRequestInterception(true);
    let release, hold;
    const held = new Promise((resolve) => {
      hold = (request) => {
        if (request.method() !== 'POST') return request.continue();
        release = () => request.continue();
        return resolve();
      };
      writing.on('request', hold);
    });
    const written = ada.writes('The second one.', 'Ada');
    await held;
    await same.opensMenu('Forget me here', 'Forget me');
    await same.reads(/does not know you/);
    release();
    await written;
    const left = () =>
      writing.evaluate(async () => {
        const request = indexedDB.open('comment-thread-keys');
        const database = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
        const all = database.objectStoreNames.contains('kept')
          ? database.transaction('kept').objectStore('kept').getAllKeys()
          : null;
        const names = all ? await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))) : [];
        database.close();
        return [...names, ...Object.keys(localStorage).filter((name) => name.includes('/writer/'))];
      });
    assert.deepEqual(await left(), []);
    writing.off('request', hold);
    await writing.setRequestInterception(false);
    await ada.writes('The third one.', 'Ada');
    const { comments } = await (await fetch(`${url}/api/comments?thread=example`)).json();
    const [first, second, third] = comments.map(({ author }) => author.mark.words);
    assert.equal(first, second);
    assert.notEqual(third, first);
  });
});
