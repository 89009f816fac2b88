// What a writer is told in each case, on a page of a real server. The other languages: test/elements/thread.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { en } from '../../../dist/locales/en.js';
import { launch, open } from '../../package/browser.mjs';
import { find, write } from '../support/pages.mjs';
import { dataFolder, startServing } from '../support/programs.mjs';
import { until } from '../support/servers.mjs';

/** A server, and `settle(settings)`, which its owner says of the thread of its page. */
async function startOwned(t, ...settings) {
  const server = await startServing(t, ['--data', dataFolder(t), ...settings]);
  const { url } = server;
  const headers = { origin: url, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const ask = (method, path, value, cookie = '') => {
    const request = { method, headers: { ...headers, cookie }, body: JSON.stringify(value) };
    return fetch(`${url}/api${path}`, request);
  };
  const [, token] = /\/moderate#(\S+)/.exec(server.output());
  const [cookie] = (await ask('POST', '/session', { token })).headers.getSetCookie();
  return {
    url,
    async settle(thread) {
      const answer = await ask('PUT', '/threads/settings?thread=example', thread, cookie.split(';')[0]);
      assert.equal(answer.status, 200, await answer.text());
    },
    total: async () => (await (await fetch(`${url}/api/comments?thread=example`)).json()).total,
  };
}

const textOf = async (page, selector) =>
  (await find(page, `comment-thread >>> ${selector}`)).evaluate((element) => element.textContent.trim());

describe('a writer', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  test('in a thread that is premoderated is told that the comment waits', async (t) => {
    const { url, settle, total } = await startOwned(t);
    await settle({ premoderated: true });
    const { page, errors } = await open(browser, `${url}/`);
    await write(page, 'Good morning');
    assert.equal(await textOf(page, '[part=held]'), en.texts.held);
    assert.equal(await total(), 0);
    assert.deepEqual(errors, []);
  });

  test('whose program fills in what people do not see is told the same', async (t) => {
    const { url, total } = await startOwned(t, '--least-time', '0');
    const { page } = await open(browser, `${url}/`);
    await (await find(page, 'comment-thread >>> :is([part~=write], textarea)')).click();
    const trap = await find(page, 'comment-thread >>> #trap');
    await trap.evaluate((field) => {
      field.value = 'https://spam.example';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await write(page, 'Buy');
    assert.equal(await textOf(page, '[part=held]'), en.texts.held);
    assert.equal(await total(), 0);
  });

  for (const [what, settings] of Object.entries({
    'is read-only': { readOnly: true },
    'closed on a day': { closes: { at: '2001-01-01T00:00:00Z' } },
  })) {
    test(`finds no box in a thread that ${what}, and why`, async (t) => {
      const { url, settle } = await startOwned(t);
      await settle(settings);
      const { page, errors } = await open(browser, `${url}/`);
      assert.equal(await textOf(page, '[part=notice]'), en.texts.closed);
      const box = await page.$('comment-thread >>> :is([part~=write], textarea)');
      assert.equal((await box?.isVisible()) ?? false, false);
      assert.deepEqual(errors, []);
    });
  }

  test('whose thread is closed meanwhile is told so, and keeps the text', async (t) => {
    const { url, settle, total } = await startOwned(t);
    const { page } = await open(browser, `${url}/`);
    // The invitation is there before the server has said that the thread is open.
    await find(page, 'comment-thread >>> [part~=empty]:not([hidden])');
    await settle({ readOnly: true });
    await write(page, 'Half a thought');
    await until(async () => (await textOf(page, '[part~=note]')).includes(en.texts.closed));
    assert.match(await textOf(page, 'article [part~=body]'), /Half a thought/);
    assert.equal(await total(), 0);
  });

  test('who writes too much is told to wait, and the text is not lost', async (t) => {
    const { url, total } = await startOwned(t, '--limits', 'writer=1:1', '--least-time', '0');
    const { page } = await open(browser, `${url}/`);
    await write(page, 'The first');
    await until(async () => (await total()) === 1);
    await write(page, 'The second');
    await until(async () => /Too many at once/.test(await textOf(page, '[part~=note]')));
    const bodies = await page.$$eval('comment-thread >>> article [part~=body]', (all) =>
      all.map((one) => one.textContent),
    );
    assert.match(bodies.at(-1), /The second/);
    assert.equal(await total(), 1);
  });
});
