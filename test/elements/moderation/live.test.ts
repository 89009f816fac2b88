import { expect } from 'chai';
import { CommentError } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { Backend, item, items } from './backend.js';
import { setup, until } from './fixture.js';

const unavailable = new CommentError('UNAVAILABLE', 'down');
const one = 'https://blog.example/one';

describe('<comment-moderation>: what others do', () => {
  it('holds new ones back, so that nothing jumps, and shows them on demand', async () => {
    const backend = new Backend(items(3).slice(1));
    const page = await setup({ backend });
    backend.items.unshift(item(1));
    expect(await page.look()).to.equal(true);
    expect(page.ids()).to.deep.equal(['2', '3']);
    expect(page.part('waiting').textContent!.trim()).to.equal('1 new comment');
    expect(page.said()).to.equal('1 new comment');
    expect(page.count('held')).to.equal('3');
    await page.click('[part=waiting]');
    await page.settled();
    expect(page.ids()).to.deep.equal(['1', '2', '3']);
    expect(page.has('[part=waiting]')).to.equal(false);
  });

  it('shows them at once where there was nothing', async () => {
    const backend = new Backend();
    const page = await setup({ backend });
    expect(page.part('message').textContent).to.include('Nothing is waiting for you.');
    backend.items = items(2);
    await page.look();
    expect(page.ids()).to.deep.equal(['1', '2']);
  });

  it('takes out what others have decided, but not from under one’s eyes', async () => {
    const backend = new Backend(items(4));
    const page = await setup({ backend });
    await page.press('j');
    for (const id of ['1', '3']) backend.decide({ action: 'approve', threadId: one, id }, 'Ana');
    await page.look();
    expect(page.ids()).to.deep.equal(['1', '2', '4']);
    expect(page.focused()).to.equal('1');
    expect(page.item(1).textContent).to.include('Another moderator has decided on this meanwhile.');
    expect(page.action(1, 'approve')).to.equal(null);
    expect(await violations(page.element)).to.deep.equal([]);
    await page.press('j');
    expect(page.ids()).to.deep.equal(['2', '4']);
    expect(page.focused()).to.equal('2');
  });

  it('draws nothing anew where nothing has changed', async () => {
    const page = await setup({ backend: new Backend(items(2)) });
    const body = page.item(1).querySelector('.prose')!.firstChild;
    expect(await page.look()).to.equal(false);
    expect(page.item(1).querySelector('.prose')!.firstChild).to.equal(body);
  });

  it('does not believe an answer from before something was done here', async () => {
    const backend = new Backend(items(3));
    const page = await setup({ backend });
    const open = backend.hold('queue');
    const looked = backend.look!();
    await page.click(page.action(3, 'approve'));
    open();
    await looked;
    await page.drawn();
    expect(page.ids()).to.deep.equal(['1', '2']);
  });

  it('says when the server can’t be reached, keeps what is there, and says no more when it can', async () => {
    const backend = new Backend(items(2));
    const page = await setup({ backend });
    backend.failures.set('queue', unavailable);
    await page.look();
    expect(page.find('.offline').textContent).to.include('The server does not answer.');
    expect(page.ids()).to.deep.equal(['1', '2']);
    expect(await violations(page.element)).to.deep.equal([]);
    backend.failures.clear();
    await page.look();
    expect(page.has('.offline')).to.equal(false);
  });

  it('reads out once what was done, whatever others write', async () => {
    const backend = new Backend(items(4).slice(1));
    const page = await setup({ backend });
    await page.press('a');
    expect(page.regions()).to.deep.equal(['Approved. Held: 2', '']);
    backend.items.unshift(item(1));
    await page.look();
    expect(page.count('held')).to.equal('3');
    expect(page.regions()).to.deep.equal(['Approved. Held: 2', '1 new comment']);
    await page.press('4');
    await page.settled();
    expect(page.regions()).to.deep.equal(['Approved. Held: 2', '']);
  });

  it('has the next ones there before one has worked to the end of what was loaded', async () => {
    const backend = new Backend(items(70));
    const page = await setup({ backend });
    expect(page.ids().length).to.equal(50);
    for (let n = 0; n < 41; n++) await page.press('a');
    await until(() => page.ids().length === 29);
    expect(page.has('[part=more]')).to.equal(false);
    expect([page.focused(), page.count('held')]).to.deep.equal(['42', '29']);
  });

  it('takes none for new that were only not loaded yet', async () => {
    const backend = new Backend(items(70));
    const page = await setup({ backend });
    for (let n = 0; n < 15; n++) await page.press('a');
    await until(() => backend.entries.length === 15);
    await page.drawn();
    await page.look();
    expect(page.has('[part=waiting]')).to.equal(false);
    expect(page.ids().length).to.equal(50);
    await page.click('[part=more]');
    await until(() => page.ids().length === 55);
    expect(page.has('[part=more]')).to.equal(false);
  });

  it('says why it could not be loaded, and tries again', async () => {
    const backend = new Backend(items(2));
    backend.failures.set('queue', new CommentError('OFFLINE', 'x'));
    const page = await setup({ backend });
    expect(page.part('message').textContent!.replace(/\s+/g, ' ')).to.include(
      'This could not be loaded. There is no network.',
    );
    expect(await violations(page.element)).to.deep.equal([]);
    backend.failures.clear();
    await page.click('[part~=message] button');
    await page.settled();
    expect(page.ids()).to.deep.equal(['1', '2']);
  });

  it('looks no more when it is taken out of the page, and again when it is put back', async () => {
    const backend = new Backend(items(1));
    const page = await setup({ backend });
    const { parentElement } = page.element;
    page.element.remove();
    expect(backend.look).to.equal(null);
    parentElement!.append(page.element);
    await until(() => backend.look !== null && page.ids().length === 1);
  });

  it('keeps a reason that is being written, and the focus, when the language becomes another one', async () => {
    const page = await setup({ backend: new Backend(items(1)) });
    await page.press('H', { shiftKey: true });
    await until(() => page.has('dialog[open]'));
    const field = page.find('[name=reason]') as HTMLInputElement;
    field.value = 'Off topic';
    page.element.locale = 'pl';
    await until(() => page.find('.frame').lang === 'pl');
    expect(page.find('[name=reason]') === field && field.value === 'Off topic').to.equal(true);
    expect(page.root.activeElement === field).to.equal(true);
  });
});
