import { expect } from 'chai';
import { CommentError } from '../../../../src/model/errors.js';
import { violations } from '../../../support/axe.js';
import { Backend, items, signedOut } from '../backend.js';
import { setup, until } from '../fixture.js';

function nobody(): Backend {
  const backend = new Backend(items(2));
  backend.me = null;
  return backend;
}

describe('<comment-moderation>: who is here', () => {
  it('explains how to sign in to those who are not', async () => {
    const page = await setup({ backend: nobody() });
    const text = page.part('sign-in').textContent!;
    expect(text).to.include('npx comment-thread owner').and.to.include('One-time link');
    expect(page.backend.calls).to.deep.equal(['session']);
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('signs in by a link that is pasted', async () => {
    const page = await setup({ backend: nobody() });
    const field = page.find('#link') as HTMLInputElement;
    field.value = `https://comments.example/moderate#${page.backend.token}`;
    await page.click('[part=sign-in] [type=submit]');
    await page.settled();
    expect(page.ids()).to.deep.equal(['1', '2']);
    expect(page.find('.me').textContent).to.include('Olga');
  });

  it('says that a link is used, and keeps it in its field', async () => {
    const page = await setup({ backend: nobody() });
    const field = page.find('#link') as HTMLInputElement;
    field.value = 'a-token-that-was-used';
    await page.click('[part=sign-in] [type=submit]');
    await until(() => page.has('#refused'));
    expect(page.find('#refused').textContent!.trim()).to.equal(
      'This link is used, or too old. Ask for a new one.',
    );
    expect([field.value, field.ariaInvalid]).to.deep.equal(['a-token-that-was-used', 'true']);
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('takes the token of a one-time link out of the address, and signs in by it', async () => {
    const backend = nobody();
    const before = location.href;
    history.replaceState(null, '', `#${backend.token}`);
    try {
      const page = await setup({ backend });
      await until(() => page.ids().length === 2);
      expect(location.hash).to.equal('');
      expect(backend.calls[0]).to.equal('signIn a-token-of-16-characters');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('signs in by a one-time link that is opened where the page is open already', async () => {
    const backend = nobody();
    const before = location.href;
    const page = await setup({ backend });
    try {
      location.hash = backend.token;
      await until(() => page.ids().length === 2);
      expect(location.hash).to.equal('');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('leaves a fragment alone that is none of its tokens', async () => {
    const before = location.href;
    history.replaceState(null, '', '#top');
    try {
      await setup({ backend: nobody() });
      expect(location.hash).to.equal('#top');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('asks to sign in again when the session has ended, and goes on where one was', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    page.backend.failures.set('act', signedOut());
    await page.click(page.action(1, 'approve'));
    await until(() => page.has('[part=sign-in]'));
    expect(page.backend.look).to.equal(null);
    page.backend.failures.clear();
    (page.find('#link') as HTMLInputElement).value = page.backend.token;
    await page.click('[part=sign-in] [type=submit]');
    await page.settled();
    expect(page.ids()).to.deep.equal(['1', '2']);
  });

  for (const [index, where] of ['here', 'everywhere'].entries()) {
    it(`signs out ${where}, by keyboard or finger, when asked where`, async () => {
      const page = await setup({ backend: new Backend(items(2)) });
      await page.click('.me button');
      await until(() => page.has('dialog[open]'));
      expect(page.find('dialog').textContent).to.include('Sign out everywhere');
      expect(page.element.shadowRoot!.activeElement?.textContent!.trim()).to.equal('Sign out');
      expect(await violations(page.element)).to.deep.equal([]);
      await page.click(`dialog button:nth-of-type(${index + 1})`);
      await until(() => page.has('[part=sign-in]'));
      expect([page.has('[part=item]'), page.has('dialog')]).to.deep.equal([false, false]);
      expect(page.backend.calls.at(-1)).to.equal(`signOut ${where}`);
    });
  }

  it('says that signing out has not worked, and can be asked again', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    page.backend.failures.set('signOut', new CommentError('OFFLINE', 'down'));
    await page.click('.me button');
    await until(() => page.has('dialog[open]'));
    await page.click('dialog button');
    await until(() => page.has('dialog [role=alert]'));
    expect(page.find('dialog [role=alert]').textContent!.trim()).to.equal('Not done. There is no network.');
    expect(await violations(page.element)).to.deep.equal([]);
    page.backend.failures.clear();
    await page.click('dialog button');
    await until(() => page.has('[part=sign-in]'));
  });

  it('asks nothing any more of one whose session has ended, also when another one begins', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    await page.press('H', { shiftKey: true });
    await until(() => page.has('dialog[open]'));
    page.backend.failures.set('queue', signedOut());
    await page.look();
    await until(() => page.has('[part=sign-in]'));
    page.backend.failures.clear();
    (page.find('#link') as HTMLInputElement).value = page.backend.token;
    await page.click('[part=sign-in] [type=submit]');
    await page.settled();
    expect([page.ids().length, page.has('dialog')]).to.deep.equal([2, false]);
  });

  it('says of what was not done that nobody was signed in', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    page.backend.failures.set('act', signedOut());
    await page.click(page.action(1, 'approve'));
    await until(() => page.has('[part=sign-in]'));
    page.backend.failures.clear();
    (page.find('#link') as HTMLInputElement).value = page.backend.token;
    await page.click('[part=sign-in] [type=submit]');
    await page.settled();
    expect(page.notice()).to.equal('Not done. You are not signed in.');
  });

  it('gives words for comments of one’s own, or says why not', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    await page.click('.me .write');
    await until(() => page.find('dialog').textContent?.includes('mossy otter quiet kettle') === true);
    expect(await violations(page.element)).to.deep.equal([]);
    await page.click('dialog button');
    await until(() => !page.has('dialog'));
    page.backend.failures.set('ownWords', new CommentError('UNAVAILABLE', 'down'));
    await page.click('.me .write');
    await until(() => page.has('dialog [role=status]'));
    await until(() => page.find('dialog [role=status]').textContent?.includes('…') === false);
    expect(page.find('dialog [role=status]').textContent).to.not.include('otter');
  });

  it('stays when somebody only wanted to see', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    await page.click('.me button');
    await until(() => page.has('dialog[open]'));
    await page.click('dialog button:nth-of-type(3)');
    await until(() => !page.has('dialog'));
    expect(page.has('[part=item]')).to.equal(true);
    expect(page.backend.calls.filter((call) => call.startsWith('signOut'))).to.deep.equal([]);
  });

  it('says that the server does not answer, and asks again', async () => {
    const backend = new Backend(items(1));
    backend.failures.set('session', new CommentError('UNAVAILABLE', 'down'));
    const page = await setup({ backend });
    expect(page.part('message').textContent).to.include('The server does not answer.');
    backend.failures.clear();
    await page.click('[part~=message] button');
    await until(() => page.ids().length === 1);
  });
});
