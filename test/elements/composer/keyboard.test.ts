import { expect } from 'chai';
import { enWriting } from '../../../src/locales/en-writing.js';
import { keys, mouseOn, painted, type KeyStep } from '../../support/commands.js';
import { setup, until } from './fixture.js';

const { composer } = enWriting;
const APPLE = /^(?:Mac|iP)/.test(navigator.platform);
const command = (press: string, ...more: 'Shift'[]): KeyStep => ({
  press,
  mods: [APPLE ? 'Meta' : 'Control', ...more],
});

describe('the keyboard in a composer', () => {
  // WebKit without a browser around it binds no key to undo, in no textarea: there the menu's command is given.
  let hasUndoKey = false;
  const undo = async (): Promise<void> => {
    if (hasUndoKey) await keys(command('z'));
    else document.execCommand('undo');
  };

  before(async () => {
    const plain = document.createElement('textarea');
    document.body.replaceChildren(plain);
    plain.focus();
    await keys('x', command('z'));
    hasUndoKey = plain.value === '';
  });

  it('opens the box with Tab, and reaches everything in order', async () => {
    const { element } = await setup();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const visited: string[] = [];
    for (let step = 0; step < 5; step++) {
      await keys({ press: 'Tab' });
      await painted();
      const focused = element.shadowRoot!.activeElement!;
      visited.push(focused.id || focused.getAttribute('aria-label') || focused.textContent!.trim());
    }
    expect(visited).to.deep.equal(['text', composer.bold, 'name', 'remember', composer.post]);
  });

  describe('in the text', () => {
    const cases: [name: string, step: KeyStep, text: string][] = [
      ['makes bold', command('b'), '**word**'],
      ['makes italic', command('i'), '*word*'],
      ['makes code', command('e'), '`word`'],
      ['makes a link', command('k'), '[word](https://)'],
      ['quotes', command('.', 'Shift'), '> word'],
      ['makes a list', command('8', 'Shift'), '- word'],
    ];
    for (const [name, step, text] of cases) {
      it(`${name}, and undo takes it back`, async () => {
        const { element, area } = await setup();
        element.focus();
        await element.updateComplete;
        await keys('word');
        area.select();
        await keys(step);
        await until(() => area.value === text);
        await undo();
        expect(area.value).to.equal('word');
      });
    }
    it('keeps the undo of what was typed before a command', async () => {
      const { element, area } = await setup();
      element.focus();
      await element.updateComplete;
      await keys('one');
      await keys(command('b'));
      await until(() => area.value === '**one**');
      for (let step = 0; area.value && step < 10; step++) await undo();
      expect(area.value).to.equal('');
    });
    it('keeps the undo over a preview', async () => {
      const { element, area, press } = await setup();
      element.focus();
      await element.updateComplete;
      await keys('one');
      await press('preview-toggle');
      await painted();
      await press('preview-toggle');
      await painted();
      expect(element.shadowRoot!.activeElement).to.equal(area);
      for (let step = 0; area.value && step < 10; step++) await undo();
      expect(area.value).to.equal('');
    });
    it('undoes a placed quotation in one step', async () => {
      const { element, area } = await setup({ mode: 'reply' });
      element.focus();
      await element.updateComplete;
      await keys('mine');
      await element.quote('theirs', 'Anon:');
      expect(area.value).to.equal('mine\n\nAnon:\n> theirs\n\n');
      await undo();
      expect(area.value).to.equal('mine');
    });
    it('posts with Ctrl or ⌘ and Enter, and with Enter alone begins a line', async () => {
      const { element, area, heard } = await setup();
      element.focus();
      await element.updateComplete;
      await keys('one', { press: 'Enter' }, 'two');
      expect(heard('comment-submit')).to.deep.equal([]);
      await keys(command('Enter'));
      expect(heard('comment-submit').map(({ body }) => body)).to.deep.equal(['one\ntwo']);
      expect(area.value).to.equal('one\ntwo');
      expect(element.shadowRoot!.activeElement).to.equal(area);
    });
    it('leaves keys alone that somebody has taken before', async () => {
      const { element, area, heard } = await setup({ mode: 'reply' });
      area.addEventListener('keydown', (event) => event.preventDefault());
      element.focus();
      await element.updateComplete;
      await keys({ press: 'Escape' });
      expect(heard('comment-cancel')).to.deep.equal([]);
    });
    it('leaves keys to an input method that composes', async () => {
      const { element, area, heard } = await setup({ mode: 'reply', target: 'c1' });
      area.value = 'にほん';
      const composing = { bubbles: true, composed: true, cancelable: true, isComposing: true };
      for (const key of ['Escape', 'Enter', 'b']) {
        const event = new KeyboardEvent('keydown', { key, ...composing, ctrlKey: true, metaKey: APPLE });
        area.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
      }
      await element.updateComplete;
      expect(area.value).to.equal('にほん');
      expect([...heard('comment-cancel'), ...heard('comment-submit')]).to.deep.equal([]);
    });
  });

  it('posts with Enter in the name', async () => {
    const { part, write, heard } = await setup({ mode: 'reply', target: 'c1' });
    write('words');
    part('name').focus();
    await keys('Ada', { press: 'Enter' });
    expect(heard('comment-submit').map(({ name, body }) => [name, body])).to.deep.equal([['Ada', 'words']]);
  });

  describe('Escape', () => {
    it('closes a reply without text', async () => {
      const { element, heard } = await setup({ mode: 'reply', target: 'c1' });
      element.focus();
      await element.updateComplete;
      await keys({ press: 'Escape' });
      expect(heard('comment-cancel').map(({ draftTarget }) => draftTarget)).to.deep.equal(['c1']);
    });
    it('never drops a reply that has text', async () => {
      const { element, area, heard } = await setup({ mode: 'reply', target: 'c1' });
      element.focus();
      await element.updateComplete;
      await keys('words', { press: 'Escape' });
      expect(heard('comment-cancel')).to.deep.equal([]);
      expect(area.value).to.equal('words');
      expect(element.shadowRoot!.activeElement).to.equal(area);
    });
    it('closes an edit that changed nothing, and keeps one that did', async () => {
      const { element, heard } = await setup({ mode: 'edit', target: 'c1', body: 'old' });
      element.focus();
      await element.updateComplete;
      await keys('!', { press: 'Escape' });
      expect(heard('comment-cancel')).to.deep.equal([]);
      await keys({ press: 'Backspace' }, { press: 'Escape' });
      expect(heard('comment-cancel').map(({ draftTarget }) => draftTarget)).to.deep.equal(['edit:c1']);
    });
    it('folds a new comment without text', async () => {
      const { element, part, heard } = await setup();
      element.focus();
      await element.updateComplete;
      await keys({ press: 'Escape' });
      await element.updateComplete;
      expect(part('submit').checkVisibility()).to.equal(false);
      expect(heard('comment-cancel')).to.deep.equal([]);
    });
    it('leaves the preview first', async () => {
      const { element, area, part, press, heard } = await setup({ mode: 'reply' });
      await press('preview-toggle');
      part('preview-toggle').focus();
      await keys({ press: 'Escape' });
      await element.updateComplete;
      expect(area.checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect(heard('comment-cancel')).to.deep.equal([]);
    });
  });

  describe('in the toolbar', () => {
    const labels = [
      composer.bold,
      composer.italic,
      composer.code,
      composer.link,
      composer.quote,
      composer.list,
    ];

    it('walks with arrow keys, Home and End, round and round', async () => {
      const { element, tool } = await setup({ mode: 'reply' });
      tool(composer.bold).focus();
      const focused = (): string => {
        const button = element.shadowRoot!.activeElement!;
        return button.getAttribute('aria-label') ?? button.textContent!.trim();
      };
      const walk = async (...presses: string[]): Promise<string[]> => {
        const seen: string[] = [];
        for (const press of presses) {
          await keys({ press });
          seen.push(focused());
        }
        return seen;
      };
      expect(await walk(...labels.map(() => 'ArrowRight'))).to.deep.equal([
        ...labels.slice(1),
        composer.preview,
      ]);
      expect(await walk('ArrowRight', 'ArrowLeft', 'Home', 'End')).to.deep.equal([
        composer.bold,
        composer.preview,
        composer.bold,
        composer.preview,
      ]);
    });
    it('walks the other way where one reads from right to left', async () => {
      const { element, tool } = await setup({ mode: 'reply', dir: 'rtl' });
      tool(composer.bold).focus();
      await keys({ press: 'ArrowLeft' });
      expect(element.shadowRoot!.activeElement).to.equal(tool(composer.italic));
    });
    it('is one stop of the Tab key, where it was left', async () => {
      const { element, area, tool } = await setup({ mode: 'reply' });
      tool(composer.bold).focus();
      await keys({ press: 'ArrowRight' }, { press: 'Tab', mods: ['Shift'] });
      expect(element.shadowRoot!.activeElement).to.equal(area);
      await keys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(tool(composer.italic));
      const stops = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=toolbar] button')];
      expect(stops.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });
    it('goes back to the text with what was selected there', async () => {
      const { element, area, tool } = await setup({ mode: 'reply', body: 'some words' });
      area.setSelectionRange(5, 10);
      tool(composer.bold).focus();
      await keys({ press: 'Enter' });
      await until(() => area.value === 'some **words**');
      expect(element.shadowRoot!.activeElement).to.equal(area);
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal('words');
    });
    it('says its keys', async () => {
      const { tool } = await setup();
      expect(tool(composer.bold).getAttribute('aria-keyshortcuts')).to.equal(APPLE ? 'Meta+B' : 'Control+B');
      expect(tool(composer.quote).getAttribute('aria-keyshortcuts')).to.equal(
        APPLE ? 'Meta+Shift+.' : 'Control+Shift+.',
      );
    });
    it('does nothing while a preview is shown', async () => {
      const { area, tool, press } = await setup({ mode: 'reply', body: 'word' });
      await press('preview-toggle');
      tool(composer.bold).click();
      expect(area.value).to.equal('word');
      expect(tool(composer.bold).getAttribute('aria-disabled')).to.equal('true');
    });
  });

  it('a mouse on a tool leaves focus and selection in the text', async () => {
    const { element, area, tool } = await setup({ mode: 'reply', body: 'some words' });
    element.focus();
    await element.updateComplete;
    area.setSelectionRange(0, 4);
    let blurred = 0;
    area.addEventListener('blur', () => blurred++);
    await painted();
    await mouseOn('click', tool(composer.italic));
    await until(() => area.value === '*some* words');
    expect(blurred).to.equal(0);
  });
});
