import { expect } from 'chai';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import { CommentError } from '../../../src/model/errors.js';
import { painted } from '../../support/commands.js';
import { comment, setup, until } from '../thread/fixture.js';
import { knowing, MenuUser, OTTER, post, writing } from './fake.js';

const ME = { mark: OTTER, names: ['Bob', 'Ana'], kept: 'browser', scope: 'site' } as const;

describe('who one is, at the composer', () => {
  it('is not said, and nothing is loaded for it, where the backend knows nobody', async () => {
    const thread = await setup();
    const user = await writing(thread);
    await thread.settled();
    expect(user.line()).to.equal(null);
  });

  it('is a quiet offer before the first comment, which asks the backend for nothing', async () => {
    const known = knowing();
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await until(() => user.line() !== null);
    expect(user.line()!.textContent!.trim()).to.equal(en.title);
    expect(known.asked).to.deep.equal([]);
  });

  it('is said after the first comment, once at the comment too, with how long that holds', async () => {
    const known = knowing();
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await post(thread, 'The first one.', 'Bob');
    await until(() => thread.part('who-note') !== null);
    expect(thread.part('who-note').textContent).to.match(
      /You are .Bob. · .teal otter. here\..*This browser remembers you\./s,
    );
    expect(thread.said()).to.contain('teal otter');
    expect(user.line()!.querySelector('i')!.className).to.match(/^mark s\d h4$/);
    await post(thread, 'The second one.', 'Bob');
    expect(thread.root.querySelectorAll('[part~=who-note]')).to.have.length(1);
  });

  it('is said also when the window got the focus between the answer and the word of it', async () => {
    const known = knowing();
    const create = known.adapter.create!;
    const adapter = {
      ...known.adapter,
      create: async (...draft: Parameters<typeof create>) => {
        const comment = await create(...draft);
        window.dispatchEvent(new FocusEvent('focus'));
        await painted();
        return comment;
      },
    };
    const thread = await setup({ adapter });
    const user = await writing(thread);
    await until(() => user.line() !== null);
    await post(thread, 'The first one.', 'Bob');
    await until(() => thread.part('who-note') !== null);
  });

  it('is said at the box of every answer', async () => {
    const known = knowing([comment(1), comment(2)]);
    known.me = ME;
    const thread = await setup({ adapter: known.adapter });
    for (const id of [1, 2]) {
      const composer = await thread.composer(() => thread.button(id, 'reply').click());
      await until(() => composer.querySelector('[part~=who]')?.textContent?.includes('teal otter') ?? false);
    }
  });

  it('is told plainly where the browser keeps nothing', async () => {
    const known = knowing();
    known.me = { ...ME, kept: 'page' };
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await until(() => user.line()?.parentElement!.textContent!.includes(en.keptPage) ?? false);
    await user.open();
    expect(user.text).to.contain(en.keptPage);
    expect(user.text).to.not.contain(en.keptHint).and.not.contain(en.keptSafari);
  });

  it('follows what another tab has done', async () => {
    const known = knowing();
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await until(() => user.line()?.textContent!.trim() === en.title);
    known.me = ME;
    dispatchEvent(new Event('focus'));
    await until(() => user.line()!.textContent!.includes('teal otter'));
  });

  it('says so when the key is gone without anybody having asked for that', async () => {
    const known = knowing();
    known.me = ME;
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await until(() => user.line()?.textContent!.includes('teal otter') ?? false);
    known.me = null;
    dispatchEvent(new Event('focus'));
    await until(() => user.line()!.parentElement!.textContent!.includes(en.lost));
    await user.open();
    expect(user.text).to.contain(en.lost);
    await post(thread, 'Somebody new.');
    await until(() => !user.line()!.parentElement!.textContent!.includes(en.lost));
  });
});

describe('the menu about who one is', () => {
  it('is a dialog that can be used by keyboard, and is accessible', async () => {
    const known = knowing([comment(1, { own: true })]);
    known.me = ME;
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    expect(user.root.activeElement!.id).to.equal('title');
    expect(user.text).to.contain('teal otter').and.contain(en.keptBrowser).and.contain('Twelve words');
    expect(user.root.querySelector('.me i')!.className).to.match(/^mark s\d h4$/);
    expect(await user.violations()).to.deep.equal([]);
    await user.page(en.fresh);
    expect(user.root.activeElement!.id).to.equal('title');
    user.root.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true }));
    await until(() => user.title === en.title);
    await until(() => user.root.activeElement?.textContent!.trim() === en.fresh);
    const close = user.root.querySelector<HTMLElement>('.close')!;
    close.click();
    await until(() => !user.isOpen && thread.root.activeElement === user.line());
  });

  it('offers what the backend can do, and nothing else', async () => {
    const known = knowing(
      [comment(1, { own: true })],
      ['invite', 'keys', 'keep', 'recovery', 'join', 'apart'],
    );
    known.me = ME;
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    expect(user.choices).to.deep.equal([en.name, en.fresh, en.mine, en.erase, en.forget]);
  });

  it('offers somebody who never wrote only what makes sense then', async () => {
    const thread = await setup({ adapter: knowing().adapter });
    const user = await writing(thread);
    await user.open();
    expect(user.text).to.contain(en.nobody);
    expect(user.choices).to.deep.equal([en.name, en.apart, en.join]);
  });

  it('offers no devices and no words to somebody whom the backend does not know yet, as who is to be somebody new', async () => {
    // Not every browser is asked to keep anything.
    const known = knowing([], ['keep']);
    known.me = { names: [], kept: 'browser', scope: 'thread' };
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    const offered = [en.name, en.fresh, en.apart, en.join, en.mine, en.erase, en.forget];
    expect(user.choices).to.deep.equal(offered);
  });

  it('puts another name into the composer, with the draft', async () => {
    const known = knowing();
    known.me = ME;
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    await user.page(en.name);
    const options = [...user.root.querySelectorAll('option')].map(({ value }) => value);
    expect(options).to.deep.equal(['Bob', 'Ana']);
    user.root.querySelector('input')!.value = ' Carla ';
    await user.press(en.nameUse);
    const composer = thread.root.querySelector('comment-composer')!;
    expect(composer.shadowRoot!.querySelector<HTMLInputElement>('#name')!.value).to.equal('Carla');
    await until(() => !user.isOpen && composer.textarea!.matches(':focus'));
  });

  it('lets one be somebody new in this thread', async () => {
    const known = knowing();
    known.me = ME;
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    await user.page(en.fresh);
    await user.press(en.freshNow);
    await user.shows(en.freshDone);
    expect(known.asked).to.deep.equal(['fresh']);
    expect(user.line()!.textContent!.trim()).to.equal(en.title);
    expect(user.line()!.parentElement!.textContent).to.not.contain(en.lost);
  });

  it('lets one be somebody new in every thread, and says where the site has it so for all', async () => {
    const known = knowing();
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    await user.page(en.apart);
    const box = (): HTMLInputElement => user.root.querySelector('input[type=checkbox]')!;
    await until(() => !box().disabled);
    box().click();
    await user.element.updateComplete;
    await until(() => known.asked.length === 1 && !box().disabled);
    expect([known.asked, box().checked]).to.deep.equal([['apart true'], true]);
    known.adapter.identity!.apart = async () => true;
    box().click();
    await user.shows(en.apartSite);
    expect(box().checked).to.equal(true);
  });

  it('says what went wrong, and can be asked again', async () => {
    const known = knowing();
    known.me = ME;
    known.fails = new CommentError('RATE_LIMITED', 'No');
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    await user.page(en.forget);
    await user.press(en.forgetNow);
    await until(() => user.problem === en.tooMany);
    await user.press(en.forgetNow);
    await user.shows(en.forgotten);
    expect(known.me).to.equal(null);
    expect(user.problem).to.equal('');
  });

  it('closes with the thread', async () => {
    const thread = await setup({ adapter: knowing().adapter });
    const user = await writing(thread);
    await user.open();
    const { element } = user;
    thread.element.remove();
    await until(() => !element.isConnected);
    expect(new MenuUser(thread).isOpen).to.equal(false);
  });
});
