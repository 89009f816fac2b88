import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open } from '../package/browser.mjs';
import { until } from './support/servers.mjs';
import { dataFolder, startServing } from './support/programs.mjs';

/** Waits for an element, asked for from here: a page that waits by itself does so by frames, and may be without. */
async function find(page, selector) {
  let found;
  await until(async () => (found = await page.$(selector)));
  return found;
}

describe('the example page', () => {
  // Two of them, because a page behind another one is not drawn.
  let browsers;
  before(async () => (browsers = [await launch(), await launch()]));
  after(() => Promise.all(browsers.map((browser) => browser.close())));

  test('lets two browsers talk, and stores nothing in that of a reader', async (t) => {
    const { url } = await startServing(t, ['--data', dataFolder(t), '--least-time', '0']);
    const reader = await open(browsers[0], `${url}/`);
    const writer = await open(browsers[1], `${url}/`);
    await (await find(writer.page, 'comment-thread >>> [part~=write]')).click();
    const focused = () => {
      let { activeElement } = document;
      while (activeElement?.shadowRoot) ({ activeElement } = activeElement.shadowRoot);
      return activeElement?.localName === 'textarea';
    };
    await until(() => writer.page.evaluate(focused));
    await writer.page.keyboard.type('Good morning');
    await writer.page.keyboard.down('Control');
    await writer.page.keyboard.press('Enter');
    await writer.page.keyboard.up('Control');
    const words = (page) => find(page, 'comment-thread >>> article ::-p-text(Good morning)');
    await words(writer.page);
    // Whoever comes back to a page looks for news. What one has sent is shown before the server has it.
    await until(async () => {
      await reader.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      return reader.page.$('comment-thread >>> [part=waiting]');
    });
    await (await reader.page.$('comment-thread >>> [part=waiting]')).click();
    await words(reader.page);
    for (const { errors, requests } of [reader, writer]) {
      assert.deepEqual(errors, []);
      assert.deepEqual(
        requests.filter((address) => !address.startsWith(url)),
        [],
      );
    }
    const stored = (page) => page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(await stored(reader.page), []);
    const key = `comment-thread/writer/${url}/api`;
    await until(() => writer.page.evaluate((name) => JSON.parse(localStorage[name]).own.length === 1, key));
    // It is still one's own on the next visit.
    await writer.page.reload();
    await find(writer.page, 'comment-thread >>> article [data-do=edit]');
  });
});
