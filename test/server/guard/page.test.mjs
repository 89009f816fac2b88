import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open } from '../../package/browser.mjs';
import { dataFolder, startServing } from '../support/programs.mjs';
import { until } from '../support/servers.mjs';

const WORDS = 'Waits to be approved. Only you see it.';

/** Waits for an element, asked for from here: a page that waits by itself does so by frames, and may be without. */
async function find(page, selector) {
  let found;
  await until(async () => (found = await page.$(selector)));
  return found;
}

describe('a page of a server that holds everything', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  test('tells the writer so, on the next visit too, and shows nothing to others', async (t) => {
    const settings = ['--data', dataFolder(t), '--hold', 'all'];
    const { url } = await startServing(t, settings);
    const { page, errors } = await open(browser, `${url}/`);
    await (await find(page, 'comment-thread >>> [part~=write]')).click();
    const focused = () => {
      let { activeElement } = document;
      while (activeElement?.shadowRoot) ({ activeElement } = activeElement.shadowRoot);
      return activeElement?.localName === 'textarea';
    };
    await until(() => page.evaluate(focused));
    await page.keyboard.type('Good morning');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const told = async () =>
      (await find(page, 'comment-thread >>> article [part=held]')).evaluate((p) => p.textContent);
    assert.equal(await told(), WORDS);
    await page.reload();
    assert.equal(await told(), WORDS);
    const listed = await (await fetch(`${url}/api/comments?thread=example`)).json();
    assert.deepEqual([listed.comments, listed.total], [[], 0]);
    assert.deepEqual(errors, []);
  });
});
