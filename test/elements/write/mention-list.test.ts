import { expect } from 'chai';
import type { CommentComposer } from '../../../src/elements/comment-composer.js';
import { violations } from '../../support/axe.js';
import { keys, media, mouseOn, painted, resting, supported } from '../../support/commands.js';
import { comment, until, type Thread } from '../thread/fixture.js';
import { open } from './fixture.js';

const at = (time: string): string => new Date(`2026-04-24T${time}:00`).toISOString();

const talk = (): ReturnType<typeof comment>[] => [
  comment(1, { createdAt: at('09:16'), body: 'The road is too narrow for lorries.' }),
  comment(2, { createdAt: at('09:40'), name: 'Bob Huntley', body: 'I never said that.' }),
  comment(3, { createdAt: at('10:05'), body: 'A roundabout would do.' }),
  comment(4, { createdAt: at('21:16'), name: 'Zoë', body: 'Ask the mayor.' }),
];

interface Box {
  readonly thread: Thread;
  readonly composer: CommentComposer;
  readonly area: HTMLTextAreaElement;
  list(): HTMLElement | null;
  options(): string[];
  active(): string | null;
}

async function write(comments = talk(), locale = ''): Promise<Box> {
  const thread = await open(comments, { locale });
  await until(() => thread.root.querySelector('[part~=author]')!.textContent !== null);
  const composer = await thread.composer(() => thread.part('write').click());
  const area = composer.textarea!;
  const root = composer.shadowRoot!;
  const list = (): HTMLElement | null => root.querySelector('[role=listbox]:popover-open');
  const options = (): string[] =>
    [...(list()?.querySelectorAll('[role=option]') ?? [])].map(
      (each) => each.querySelector('.who')!.textContent!,
    );
  const active = (): string | null => {
    const id = area.getAttribute('aria-activedescendant');
    return id && root.getElementById(id)!.querySelector('.who')!.textContent;
  };
  return { thread, composer, area, list, options, active };
}

describe('the list of comments that may be meant', () => {
  it('opens at an @ with the latest comments, and says so as a combobox', async () => {
    const { thread, composer, area, list, options, active } = await write();
    await keys('@');
    await until(() => list() !== null);
    expect(options()).to.have.length(4);
    expect(options()[0]).to.match(/^Zoë \(9:16PM\)/);
    await until(() => thread.said() === '4 comments');
    expect(area.getAttribute('aria-controls')).to.equal(list()!.id);
    expect(active()).to.equal(options()[0]);
    expect(list()!.querySelectorAll('[aria-selected=true]')).to.have.length(1);
    expect(await violations(composer)).to.deep.equal([]);
  });

  const finds: [typed: string, first: RegExp][] = [
    ['@bob', /^Bob Huntley/],
    ['@hunt', /^Bob Huntley/],
    ['@zoe', /^Zoë/],
    ['@9:4', /^Bob Huntley/],
    ['@anon 9:16', /^Anon \(9:16AM\)/],
    ['@21:16', /^Zoë/],
    ['@9.16 pm', /^Zoë/],
    ['@round', /^Anon \(10:05AM\)/],
    ['@mayor', /^Zoë/],
    ['Bob (', /^Bob Huntley/],
    ['Yes, Anon (10', /^Anon \(10:05AM\)/],
    ['Zo (', /^Zoë/],
  ];
  for (const [typed, first] of finds) {
    it(`finds by “${typed}”`, async () => {
      const { list, options } = await write();
      await keys(typed);
      await until(() => list() !== null && first.test(options()[0]!));
      expect(options()[0]).to.match(first);
    });
  }

  it('stays away from addresses, prose in parentheses and code', async () => {
    const { list } = await write();
    for (const text of ['me@example.org', ' nothing (really', ' `@bob']) {
      await keys(text, { press: 'Enter' });
      await painted();
      expect(list(), text).to.equal(null);
    }
  });

  it('goes through with the arrows, Home and End, and writes what is picked with Enter', async () => {
    const { composer, list, options, active } = await write();
    await keys('@');
    await until(() => list() !== null);
    const all = options();
    await keys({ press: 'ArrowDown' });
    expect(active()).to.equal(all[1]);
    await keys({ press: 'End' });
    expect(active()).to.equal(all[3]);
    await keys({ press: 'ArrowDown' });
    expect(active()).to.equal(all[0]);
    await keys({ press: 'ArrowUp' }, { press: 'Home' }, { press: 'ArrowDown' }, { press: 'ArrowDown' });
    await keys({ press: 'Enter' });
    await until(() => list() === null);
    expect(composer.body).to.equal(`[${all[2]}](#comment-2), `);
    await keys('yes');
    expect(composer.body).to.equal(`[${all[2]}](#comment-2), yes`);
  });

  it('picks with Tab and with the mouse, in the middle of a sentence too', async () => {
    const { composer, area, list } = await write();
    await keys('As @bob');
    await until(() => list() !== null);
    await keys({ press: 'Tab' });
    await until(() => list() === null);
    expect(composer.body).to.match(/^As \[Bob Huntley \(9:40AM\)\]\(#comment-2\) $/);
    await keys('and @zo');
    await until(() => list() !== null);
    await resting(list()!);
    await mouseOn('click', list()!.querySelector('[role=option]')!);
    expect(composer.body).to.match(/ and \[Zoë \(9:16PM\)\]\(#comment-4\) $/);
    expect(composer.shadowRoot!.activeElement).to.equal(area);
  });

  it('writes over the name that stands before a parenthesis', async () => {
    const { composer, list } = await write();
    await keys('Bob (9:4');
    await until(() => list() !== null);
    await keys({ press: 'Enter' });
    await until(() => list() === null);
    expect(composer.body).to.equal('[Bob Huntley (9:40AM)](#comment-2), ');
  });

  it('closes with Escape and loses no letter, and stays closed for this mention', async () => {
    const { composer, thread, list } = await write();
    await keys('@bo');
    await until(() => list() !== null);
    await keys({ press: 'Escape' });
    expect(list()).to.equal(null);
    await keys('b');
    await painted();
    expect(list()).to.equal(null);
    expect(composer.body).to.equal('@bob');
    expect(thread.root.contains(composer)).to.equal(true);
    await keys(' and @z');
    await until(() => list() !== null);
  });

  it('opens for the next mention, also where the one that was closed stood', async () => {
    const { list } = await write();
    await keys('@');
    await until(() => list() !== null);
    await keys({ press: 'Escape' });
    await keys({ press: 'Backspace' });
    await keys('@');
    await until(() => list() !== null);
  });

  it('can be undone in one step', async () => {
    const { composer, list } = await write();
    await keys('@bob');
    await until(() => list() !== null);
    await keys({ press: 'Enter' });
    await until(() => list() === null);
    document.execCommand('undo');
    expect(composer.body).to.equal('@bob');
  });

  it('takes no key from an input method that composes', async () => {
    const { composer, area, list } = await write();
    await keys('@b');
    await until(() => list() !== null);
    const key = (name: string): KeyboardEvent =>
      new KeyboardEvent('keydown', {
        key: name,
        isComposing: true,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
    for (const name of ['Enter', 'ArrowDown', 'Tab', 'Escape', 'Home']) {
      const event = key(name);
      area.dispatchEvent(event);
      expect(event.defaultPrevented, name).to.equal(false);
    }
    expect(list()).to.not.equal(null);
    expect(composer.body).to.equal('@b');
  });

  it('opens nothing while an input method composes, and does once it has', async () => {
    const { composer, area, list, options } = await write();
    const compose = (type: string): boolean =>
      area.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
    // Brings the list, so that there is nothing left to wait for.
    await keys('@');
    await until(() => list() !== null);
    await keys({ press: 'Backspace' });
    await until(() => list() === null);
    compose('compositionstart');
    await keys('@b');
    await painted();
    await painted();
    expect(list()).to.equal(null);
    await keys({ press: 'Enter' });
    expect(composer.body).to.equal('@b\n');
    await keys({ press: 'Backspace' });
    compose('compositionend');
    await until(() => options()[0]?.startsWith('Bob') === true);
    // A keyboard of a phone composes every word: what is open goes on.
    compose('compositionstart');
    await keys({ press: 'Backspace' }, 'z');
    await until(() => options()[0]?.startsWith('Zoë') === true);
    compose('compositionend');
  });

  it('leaves a line break to the one who types on', async () => {
    const { composer, list } = await write();
    await keys('@bob');
    await until(() => list() !== null);
    await keys(' was here too', { press: 'Enter' }, 'So');
    await until(() => list() === null);
    expect(composer.body).to.equal('@bob was here too\nSo');
  });

  it('leaves a line break where it was pressed, however fast one types on', async () => {
    const { composer, area, list } = await write();
    await keys('@bob');
    await until(() => list() !== null);
    // Nobody is found for the first words before the last ones are there.
    document.execCommand('insertText', false, ' was here too');
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    document.execCommand('insertText', false, 'So');
    await until(() => composer.body.includes('\n'));
    expect(composer.body).to.equal('@bob was here too\nSo');
    expect(composer.selection.start).to.equal(composer.body.length);
    await until(() => list() === null);
  });

  it('tells people without a name apart by time, first words and a mark of their own', async () => {
    const { list } = await write();
    await keys('@anon');
    await until(() => list() !== null);
    const options = [...list()!.querySelectorAll('[role=option]')];
    expect(options).to.have.length(2);
    const marks = options.map((option) => option.querySelector('.mark')!.className);
    expect(new Set(marks).size).to.equal(2);
    expect(options.map((option) => option.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Anon (10:05AM) A roundabout would do.',
      'Anon (9:16AM) The road is too narrow for lorries.',
    ]);
  });

  it('offers the minute beside, and a name that only looks the same, with a warning', async () => {
    const { list, options } = await write();
    await keys('@anon 9:17');
    await until(() => list()?.textContent?.includes('another minute') ?? false);
    expect(options()).to.have.length(1);
    expect(list()!.textContent).to.contain('Anon (9:16AM)');
    await keys({ press: 'Escape' }, { press: 'Enter' }, '@Воb');
    await until(() => list() !== null);
    expect(list()!.textContent).to.contain('Bob Huntley').and.contain('written with other letters');
  });

  it('has nothing against it in dark colours and from right to left', async function () {
    if (!supported(await media({ 'prefers-color-scheme': 'dark' }))) this.skip();
    document.documentElement.dir = 'rtl';
    const { composer, list } = await write(talk(), 'he');
    composer.style.colorScheme = 'dark';
    await keys('@anon 9:17');
    await until(() => list() !== null);
    expect(await violations(composer)).to.deep.equal([]);
    document.documentElement.removeAttribute('dir');
    await media();
  });

  it('is laid out from right to left, inside of the window', async () => {
    document.documentElement.dir = 'rtl';
    const { list } = await write(talk(), 'he');
    await keys('@');
    await until(() => list() !== null);
    await painted();
    const { left, right } = list()!.getBoundingClientRect();
    expect(getComputedStyle(list()!).direction).to.equal('rtl');
    expect(left >= 0 && right <= innerWidth).to.equal(true);
    document.documentElement.removeAttribute('dir');
  });

  it('takes no key any more once the thread was moved to another place of the page, until it opens again', async () => {
    const { thread, composer, list } = await write();
    await keys('@');
    await until(() => list() !== null);
    thread.element.parentElement!.append(document.createElement('p'), thread.element);
    expect(list()).to.equal(null);
    composer.textarea!.focus();
    await keys({ press: 'Enter' });
    expect(composer.body).to.equal('@\n');
    await keys('@');
    await until(() => list() !== null);
  });

  it('closes when the focus goes, or the caret', async () => {
    const { composer, area, list } = await write();
    await keys('Hello @b');
    await until(() => list() !== null);
    area.setSelectionRange(2, 2);
    await keys({ press: 'Shift' });
    expect(list()).to.equal(null);
    area.setSelectionRange(8, 8);
    await keys('o');
    await until(() => list() !== null);
    area.blur();
    expect(list()).to.equal(null);
    expect(composer.body).to.equal('Hello @bo');
  });
});
