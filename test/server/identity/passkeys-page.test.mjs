// Passkeys in a real browser, which has an authenticator by the protocol of its developer tools.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open, serve as serveFiles } from '../../package/browser.mjs';
import { dataFolder, startServing } from '../support/programs.mjs';
import { Visitor } from '../support/visitors.mjs';

/** A visitor with an authenticator, on which somebody always presses yes, or (`touched: false`) nobody anything. */
class Holder extends Visitor {
  async plugIn({ touched = true } = {}) {
    this.tools ??= await this.page.createCDPSession();
    await this.tools.send('WebAuthn.enable');
    const { authenticatorId } = await this.tools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: touched,
        automaticPresenceSimulation: true,
      },
    });
    this.authenticator = authenticatorId;
  }

  /** What the menu says that went wrong. */
  problem() {
    return this.sees(
      (root) => root.querySelector('comment-identity')?.shadowRoot?.querySelector('.failed')?.textContent,
    );
  }

  async credentials() {
    const { credentials } = await this.tools.send('WebAuthn.getCredentials', {
      authenticatorId: this.authenticator,
    });
    return credentials;
  }

  /** As a manager of passwords takes a passkey along. */
  async takes(credential) {
    await this.tools.send('WebAuthn.addCredential', { authenticatorId: this.authenticator, credential });
  }
}

describe('a passkey, in a browser on the page of a real server', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser.close());

  // An address in numbers can have none.
  const serve = async (t) => {
    const { url } = await startServing(t, ['--data', dataFolder(t), '--least-time', '0']);
    return url.replace('127.0.0.1', 'localhost');
  };
  const visits = async (url) => new Holder(await open(browser, `${url}/`));
  const comments = async (url) => (await (await fetch(`${url}/api/comments?thread=example`)).json()).comments;

  test('takes one to another device, where one has the same mark and may edit what one wrote', async (t) => {
    const url = await serve(t);
    const ada = await visits(url);
    await ada.plugIn();
    await ada.writes('From the first device.', 'Ada');
    await ada.opensMenu('Make a passkey', 'Make a passkey');
    await ada.reads(/The passkey is made/);
    const [credential, ...more] = await ada.credentials();
    assert.deepEqual([credential.rpId, credential.isResidentCredential, more], ['localhost', true, []]);

    const phone = await visits(url);
    await phone.plugIn();
    await phone.takes(credential);
    await phone.sees((root) => {
      root.querySelector('button[part~=write]')?.click();
      return Boolean(root.querySelector('comment-composer [part~=who-button]'));
    });
    await phone.opensMenu('Use a passkey', 'Use a passkey');
    await phone.reads(/You are .* here now/);
    await phone.page.reload();
    await phone.writes('From the second device.');
    const [first, second] = await comments(url);
    assert.ok(first.author.mark);
    assert.deepEqual(second.author.mark, first.author.mark);
    const may = (root, id) => Boolean(root.querySelector(`[id="comment-${id}"] [part~=edit]`));
    assert.ok(await phone.sees(may, first.id));
    assert.deepEqual([ada.errors, phone.errors], [[], []]);
  });

  test('is not made twice on one device, and not at all when the person does not go on', async (t) => {
    const url = await serve(t);
    const ada = await visits(url);
    await ada.plugIn();
    await ada.writes('Text of Ada.', 'Ada');
    await ada.opensMenu('Make a passkey', 'Make a passkey');
    await ada.reads(/The passkey is made/);
    await ada.presses('Close');
    await ada.opensMenu('Make a passkey', 'Make a passkey');
    assert.match(await ada.problem(), /has a passkey of yours already/);
    const bob = await visits(url);
    await bob.plugIn({ touched: false });
    await bob.writes('Text of Bob.', 'Bob');
    await bob.opensMenu('Use a passkey', 'Use a passkey');
    assert.match(await bob.problem(), /Nothing was changed/);
    assert.equal((await ada.credentials()).length, 1);
  });

  test('is not used in a page within that of another site, which says why', async (t) => {
    const pages = {};
    const { origin, stop } = await serveFiles(pages);
    t.after(stop);
    const site = origin.replace('127.0.0.1', 'localhost');
    const { url } = await startServing(t, ['--data', dataFolder(t), '--site', site]);
    const thread = `<comment-thread src="${url}/api/" thread-id="example"></comment-thread>`;
    pages['/thread.html'] = `<script type="module" src="/embed.js"></script>${thread}`;
    pages['/frame.html'] = `<iframe src="${site}/thread.html"></iframe>`;
    const { page } = await open(browser, `${origin}/frame.html`);
    const frame = await page.waitForFrame((each) => each.url().startsWith(site));
    const framed = new Holder({ page: frame, errors: [] });
    await framed.sees((root) => {
      root.querySelector('button[part~=write]')?.click();
      return Boolean(root.querySelector('comment-composer [part~=who-button]'));
    });
    await framed.opensMenu('Use a passkey');
    await framed.reads(/Passkeys can’t be used there/);
  });
});
