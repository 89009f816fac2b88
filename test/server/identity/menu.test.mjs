import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open } from '../../package/browser.mjs';
import { dataFolder, startServing } from '../support/programs.mjs';
import { Visitor } from '../support/visitors.mjs';

describe('the menu about who one is, with a real server', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  // What a test writes is sent faster than people write.
  const serve = (t) => startServing(t, ['--data', dataFolder(t), '--least-time', '0']);
  const visits = async (url) => new Visitor(await open(browser, url));
  const marks = async (url) => {
    const { comments } = await (await fetch(`${url}/api/comments?thread=example`)).json();
    return Object.fromEntries(comments.map(({ body, author }) => [body, author.mark?.words]));
  };

  test('says who one is after the first comment, and keeps nothing before', async (t) => {
    const { url } = await serve(t);
    const ada = await visits(`${url}/`);
    const databases = () => ada.page.evaluate(async () => (await indexedDB.databases()).length);
    await ada.sees((root) => Boolean(root.querySelector('[part~=write]')));
    assert.equal(await databases(), 0);
    await ada.writes('The first one.', 'Ada');
    const told = await ada.sees((root) => root.querySelector('[part~=who-note]')?.textContent);
    const mark = (await marks(url))['The first one.'];
    assert.equal(
      told.replaceAll(/[\u2068\u2069]/g, '').trim(),
      `You are Ada · ${mark} here.This browser remembers you.`,
    );
    await ada.opensMenu('Forget me here', 'Forget me');
    await ada.reads(/does not know you/);
    await ada.page.reload();
    await ada.writes('The second one.', 'Ada');
    const later = (await marks(url))['The second one.'];
    assert.ok(later && later !== mark);
    assert.deepEqual(ada.errors, []);
  });

  test('takes one to another device by an address, which is asked about and then forgotten', async (t) => {
    const { url } = await serve(t);
    const ada = await visits(`${url}/`);
    await ada.writes('From the first device.');
    await ada.opensMenu('Use another device too');
    await ada.reads(/Valid for \d+/);
    const words = await ada.sees(
      (root) => root.querySelector('comment-identity').shadowRoot.querySelector('.words').textContent,
    );
    assert.equal(words.split(' ').length, 8);
    const phone = await visits(`${url}/#comments-join=${words.replaceAll(' ', '-')}`);
    await phone.reads(/opened with words/);
    assert.equal(await phone.page.evaluate(() => location.href), `${url}/`);
    await phone.presses('Be this person here');
    await phone.reads(/You are .* here now/);
    await phone.page.reload();
    await phone.writes('From the second device.');
    const found = await marks(url);
    assert.ok(found['From the first device.']);
    assert.equal(found['From the second device.'], found['From the first device.']);
    assert.deepEqual([ada.errors, phone.errors], [[], []]);
  });

  test('lets whoever had a name first say "not me", which readers see at once', async (t) => {
    const { url } = await serve(t);
    const bob = await visits(`${url}/`);
    await bob.writes('I wind the clocks.', 'Bob Huntley');
    const other = await visits(`${url}/`);
    const id = await other.writes('I never do.', 'Bob Huntley');
    await bob.page.reload();
    await bob.sees((root, id) => {
      const button = root.querySelector(`[id="comment-${id}"] [part~=not-me]`);
      button?.click();
      return Boolean(button);
    }, id);
    const mark = (await marks(url))['I wind the clocks.'];
    const line = await other.sees(
      (root, id) => root.querySelector(`[id="comment-${id}"] [part~=disputed] a`)?.textContent,
      id,
    );
    assert.equal(line, `Bob Huntley · ${mark} says: not me`);
    assert.deepEqual([bob.errors, other.errors], [[], []]);
  });
});
