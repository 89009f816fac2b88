import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open } from '../../package/browser.mjs';
import { find, write } from '../support/pages.mjs';
import { dataFolder, startServing } from '../support/programs.mjs';
import { until } from '../support/servers.mjs';

const WORDS = 'Waits to be approved. Only you see it.';

describe('a page of a server that holds everything', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  test('tells the writer so, on the next visit too, and shows nothing to others', async (t) => {
    const settings = ['--data', dataFolder(t), '--hold', 'all'];
    const { url } = await startServing(t, settings);
    const { page, errors } = await open(browser, `${url}/`);
    await write(page, 'Good morning');
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

describe('a page of a server under attack', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  test('works for a comment, instead of telling its writer to wait', async (t) => {
    const settings = ['--work', 'attacked', '--limits', 'site=1:1', '--least-time', '0'];
    const { url } = await startServing(t, ['--data', dataFolder(t), ...settings]);
    const { page, errors, requests } = await open(browser, `${url}/`);
    const listed = async () => (await (await fetch(`${url}/api/comments?thread=example`)).json()).total;
    await write(page, 'Good morning');
    await until(async () => (await listed()) === 1);
    const works = () => requests.some((address) => /\/embed\/work-/.test(address));
    assert.equal(works(), false, 'nobody loads what nobody needs');
    await write(page, 'Good evening');
    await until(async () => (await listed()) === 2);
    assert.equal(works(), true);
    assert.deepEqual(
      errors.filter((error) => !/429/.test(error)),
      [],
    );
  });
});
