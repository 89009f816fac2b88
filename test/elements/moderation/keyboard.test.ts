import { expect } from 'chai';
import { violations } from '../../support/axe.js';
import { Backend, item, items } from './backend.js';
import { setup, until } from './fixture.js';

describe('<comment-moderation>: the keyboard', () => {
  it('goes through the comments, and stays at the ends', async () => {
    const page = await setup({ backend: new Backend(items(3)) });
    // The first key only leads into the list.
    const visited: string[] = [];
    for (const key of ['j', 'j', 'ArrowDown', 'j', 'k', 'ArrowUp', 'ArrowUp']) {
      await page.press(key);
      visited.push(page.focused());
    }
    expect(visited).to.deep.equal(['1', '2', '3', '3', '2', '1', '1']);
    expect(page.current()).to.equal('1');
  });

  it('does what the buttons do, each by its letter', async () => {
    const backend = new Backend(items(5));
    const page = await setup({ backend });
    for (const key of ['a', 'h', 's', 'd']) await page.press(key);
    await until(() => backend.entries.length === 4);
    expect(
      backend.entries.map(({ action, commentId }) => `${action} ${commentId}`).toReversed(),
    ).to.deep.equal(['approve 1', 'hide 2', 'spam 3', 'delete 4']);
    expect(page.focused()).to.equal('5');
  });

  it('undoes again and again, back to the first', async () => {
    const backend = new Backend(items(4));
    const page = await setup({ backend });
    for (const key of ['a', 's', 'd']) await page.press(key);
    expect(page.ids()).to.deep.equal(['4']);
    const restored: string[] = [];
    for (let n = 0; n < 3; n++) {
      await page.press('u');
      restored.push(page.focused());
    }
    expect(restored).to.deep.equal(['3', '2', '1']);
    expect(page.ids()).to.deep.equal(['1', '2', '3', '4']);
    expect((await page.press('u')).defaultPrevented).to.equal(false);
    await until(
      () => backend.items.length === 4 && backend.items.every(({ standing }) => standing === 'held'),
    );
  });

  it('keeps the focus in the list when a comment goes: on the next one, the last one, the message', async () => {
    const page = await setup({ backend: new Backend(items(3)) });
    page.action(2, 'approve').focus();
    await page.click(page.action(2, 'approve'));
    expect(page.focused()).to.equal('3');
    await page.press('a');
    expect(page.focused()).to.equal('1');
    await page.press('a');
    expect(page.focused()).to.equal('message');
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('does to all that are chosen what it does to one', async () => {
    const backend = new Backend(items(4));
    const page = await setup({ backend });
    for (const key of ['j', 'x', 'j', 'x', 'j']) await page.press(key);
    expect(page.chosen()).to.deep.equal(['1', '2']);
    // Keys are shown where they do something.
    expect(page.has('[part=item] kbd')).to.equal(false);
    expect(page.root.querySelectorAll('[part=bar] kbd').length).to.equal(5);
    await page.press('Escape');
    expect(page.chosen()).to.deep.equal([]);
    await page.press('x');
    await page.press('k');
    await page.press('x');
    await page.press('s');
    expect([page.ids().join(), page.focused()]).to.deep.equal(['1,4', '4']);
    await until(() => backend.entries.length === 2);
  });

  it('asks for a reason where Shift is held, and acts on Enter', async () => {
    const backend = new Backend(items(2));
    const page = await setup({ backend });
    await page.press('j');
    await page.press('H', { shiftKey: true });
    expect(page.find('dialog').contains(page.root.activeElement)).to.equal(true);
    expect(page.root.activeElement!.getAttribute('name')).to.equal('reason');
    (page.root.activeElement as HTMLInputElement).value = 'Off topic';
    page.find('dialog form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    await until(() => backend.entries.length === 1);
    await page.drawn();
    expect([backend.entries[0]!.action, backend.entries[0]!.reason]).to.deep.equal(['hide', 'Off topic']);
    expect(page.focused()).to.equal('2');
  });

  it('gives the focus back when a dialog is left without a decision', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    await page.press('j');
    for (const key of ['b', '?']) {
      await page.press(key);
      expect(page.has('dialog:modal'), key).to.equal(true);
      await page.press('j');
      (page.find('dialog') as HTMLDialogElement).close();
      await until(() => !page.has('dialog'));
      expect(page.focused(), key).to.equal('1');
    }
    expect(page.backend.entries).to.deep.equal([]);
  });

  it('shows all its keys', async () => {
    const page = await setup({ backend: new Backend(items(1)) });
    await page.press('?');
    const shown = [...page.root.querySelectorAll('dl kbd, dd')]
      .map(({ textContent }) => textContent)
      .join(' ');
    for (const words of ['J ↓ Next comment', 'A Approve', 'B Ban', 'U Undo', '/ Filter'])
      expect(shown).to.include(words);
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('takes no key while somebody types', async () => {
    const backend = new Backend(items(2));
    const page = await setup({ backend });
    await page.press('/');
    expect(page.focused()).to.equal('filter');
    for (const key of ['a', 'd', 'j', '?', '1'])
      expect((await page.press(key)).defaultPrevented, key).to.equal(false);
    expect([page.ids().length, page.has('dialog')]).to.deep.equal([2, false]);
    await page.press('Escape');
    expect(page.focused()).to.equal('1');
  });

  it('takes no key of the rest of the page, and none with a modifier', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    const other = document.createElement('button');
    page.element.after(other);
    other.focus();
    const event = new KeyboardEvent('keydown', { key: 'd', bubbles: true, cancelable: true });
    other.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    other.remove();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect((await page.press('d', { [modifier]: true })).defaultPrevented, modifier).to.equal(false);
    }
    expect(page.ids().length).to.equal(2);
  });

  it('knows its keys on a keyboard with other letters', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    await page.press('ф', { code: 'KeyA' });
    expect([page.ids().join(), page.notice()]).to.deep.equal(['2', 'Approved']);
  });

  it('has no shortcuts for those who turned them off, also on their next visit', async () => {
    const backend = new Backend(items(2));
    const page = await setup({ backend });
    await page.press('?');
    await page.click('dialog [type=checkbox]');
    await page.click('dialog .strong');
    const visit = async (): Promise<void> => {
      const next = await setup({ backend });
      expect((await next.press('a')).defaultPrevented).to.equal(false);
      next.item(1).focus();
      await next.press('ArrowDown');
      expect(next.focused()).to.equal('2');
    };
    await page.press('a');
    expect(page.ids().length).to.equal(2);
    page.element.remove();
    await visit();
  });

  it('decides on one comment alone while a key is held', async () => {
    const backend = new Backend(items(5));
    const page = await setup({ backend });
    await page.press('d');
    const again = await page.press('d', { repeat: true });
    await page.press('a', { repeat: true });
    expect([page.ids().length, again.defaultPrevented]).to.deep.equal([4, true]);
    await page.press('u');
    await page.press('u', { repeat: true });
    expect(page.ids().length).to.equal(5);
    await page.press('j');
    await page.press('j', { repeat: true });
    expect(page.focused()).to.equal('3');
  });

  it('shows the queues by their numbers', async () => {
    const page = await setup({ backend: new Backend([item(1), item(2, { standing: 'spam' })]) });
    await page.press('4');
    await page.settled();
    expect(page.ids()).to.deep.equal(['2']);
    await page.press('1');
    await page.settled();
    expect(page.ids()).to.deep.equal(['1']);
  });

  it('leaves every control to the Tab key too', async () => {
    const page = await setup({ backend: new Backend(items(1)) });
    const controls = [...page.root.querySelectorAll<HTMLElement>('button, input, a[href]')];
    expect(controls.filter(({ tabIndex }) => tabIndex < 0)).to.deep.equal([]);
    const keys = controls
      .map((control) => control.getAttribute('aria-keyshortcuts'))
      .filter((key) => key !== null);
    expect(keys).to.include.members(['a', 'h', 's', 'd', 'b', '/', '1', '5']);
  });
});
