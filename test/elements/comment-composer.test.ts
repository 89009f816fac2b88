import { expect } from 'chai';
import { enWriting } from '../../src/locales/en-writing.js';
import { violations } from '../support/axe.js';
import { media, painted, supported } from '../support/commands.js';
import { setup, until } from './composer/fixture.js';

describe('<comment-composer>', () => {
  describe('is accessible', () => {
    const states: Record<string, Parameters<typeof setup>[0]> = {
      folded: {},
      'as a reply': { mode: 'reply', target: '1', parentLabel: 'Anon (9:16AM)', body: 'Yes.' },
      'as an edit': { mode: 'edit', target: '1', body: 'Yes.' },
      'with an error': { body: 'Yes.', error: 'There is no network.' },
      'near the limit': { body: 'x'.repeat(95), maxLength: 100 },
      busy: { body: 'Yes.', busy: true },
    };
    for (const [name, properties] of Object.entries(states)) {
      it(name, async () => {
        const { element } = await setup(properties);
        if (properties?.maxLength)
          await until(() => element.shadowRoot!.querySelector('.count')!.textContent);
        expect(await violations(element)).to.deep.equal([]);
      });
    }
    it('opened, without text', async () => {
      const { element } = await setup();
      element.focus();
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    });
    it('with a preview', async () => {
      const { element, press } = await setup({ body: '**Yes**' });
      await press('preview-toggle');
      expect(await violations(element)).to.deep.equal([]);
    });
  });

  it('brings English where it is given no texts', async () => {
    const { area } = await setup({ texts: null });
    expect(area.placeholder).to.equal(enWriting.composer.write);
  });

  it('is one line until somebody wants to write', async () => {
    const { element, area, part } = await setup();
    expect(part('submit').checkVisibility()).to.equal(false);
    const { height } = area.getBoundingClientRect();
    element.focus();
    await element.updateComplete;
    expect(part('submit').checkVisibility()).to.equal(true);
    expect(area.getBoundingClientRect().height).to.be.greaterThan(height);
    expect(element.shadowRoot!.activeElement).to.equal(area);
  });

  it('keeps the words in their place when it opens', async () => {
    const { element, area } = await setup();
    const before = area.getBoundingClientRect();
    element.focus();
    await element.updateComplete;
    const after = area.getBoundingClientRect();
    expect([after.left, after.top, after.width]).to.deep.equal([before.left, before.top, before.width]);
  });

  describe('posting', () => {
    it('asks for the text to be posted, without the blank lines around it', async () => {
      const { part, write, press, heard } = await setup({ target: 'c1', mode: 'reply' });
      write('\n \n    code\n\nwords  \n\n');
      part<HTMLInputElement>('name').value = ' Ada ';
      await press('submit');
      const [event, more] = heard('comment-submit');
      expect(event).to.include({
        parentId: 'c1',
        name: 'Ada',
        body: '    code\n\nwords',
        rememberName: false,
      });
      expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
      expect(more).to.equal(undefined);
    });
    it('takes a comment without a name', async () => {
      const { write, press, heard } = await setup();
      write('words');
      await press('submit');
      expect(heard('comment-submit')[0]).to.include({ parentId: null, name: '', body: 'words' });
    });
    it('tells whether the name may be kept', async () => {
      const { element, write, press, heard } = await setup({ name: 'Ada' });
      element.shadowRoot!.querySelector<HTMLInputElement>('#remember')!.click();
      write('words');
      await press('submit');
      expect(heard('comment-submit')[0]).to.include({ name: 'Ada', rememberName: true });
    });
    it('asks for an edit with the id of the comment', async () => {
      const { write, press, heard } = await setup({ mode: 'edit', target: 'c1', body: 'old' });
      write('new');
      await press('submit');
      expect(heard('comment-edit')[0]).to.include({ id: 'c1', body: 'new' });
      expect(heard('comment-submit')).to.deep.equal([]);
    });
    it('keeps the text until the owner says that it is taken', async () => {
      const { element, area, write, press } = await setup();
      write('words');
      await press('submit');
      expect(area.value).to.equal('words');
      element.clear();
      await element.updateComplete;
      expect(area.value).to.equal('');
    });
    it('says what is missing instead of posting nothing', async () => {
      const { element, area, part, write, press, heard } = await setup();
      element.focus();
      write('  \n ');
      await press('submit');
      expect(heard('comment-submit')).to.deep.equal([]);
      expect(part('error').textContent).to.equal(enWriting.composer.empty);
      expect(area.getAttribute('aria-invalid')).to.equal('true');
      write('words');
      await element.updateComplete;
      expect(part('error').textContent).to.equal('');
    });
  });

  describe('when the text is not taken', () => {
    it('shows why, aloud, and ties it to the text', async () => {
      const { element, area, part, write } = await setup();
      write('words');
      element.error = 'There is no network.';
      await element.updateComplete;
      const error = part('error');
      expect(error.textContent).to.equal('There is no network.');
      expect(error.getAttribute('role')).to.equal('alert');
      expect(area.getAttribute('aria-describedby')!.split(' ')).to.include(error.id);
    });
    it('keeps text, caret and focus', async () => {
      const { element, area, write, press } = await setup();
      element.focus();
      await element.updateComplete;
      write('some words');
      area.setSelectionRange(4, 4);
      await press('submit');
      element.busy = true;
      await element.updateComplete;
      element.busy = false;
      element.error = 'There is no network.';
      await element.updateComplete;
      expect(area.value).to.equal('some words');
      expect(area.selectionStart).to.equal(4);
      expect(element.shadowRoot!.activeElement).to.equal(area);
    });
  });

  describe('busy', () => {
    it('neither sends twice nor lets the text be changed', async () => {
      const { element, area, press, heard } = await setup({ body: 'words', busy: true });
      await press('submit');
      element.insert('more');
      expect(heard('comment-submit')).to.deep.equal([]);
      expect(area.readOnly).to.equal(true);
      expect(area.value).to.equal('words');
    });
    it('keeps its button in the order of focus', async () => {
      const { part } = await setup({ body: 'words', busy: true });
      expect(part<HTMLButtonElement>('submit').disabled).to.equal(false);
      expect(part('submit').getAttribute('aria-disabled')).to.equal('true');
      expect(part('submit').textContent!.trim()).to.equal(enWriting.composer.sending);
    });
  });

  describe('a draft', () => {
    it('is told with every change of text and name', async () => {
      const { part, write, heard } = await setup({ mode: 'reply', target: 'c1' });
      write('w');
      const name = part<HTMLInputElement>('name');
      name.value = 'Ada';
      name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(
        heard('comment-draft').map(({ draftTarget, body, name }) => [draftTarget, body, name]),
      ).to.deep.equal([
        ['c1', 'w', ''],
        ['c1', 'w', 'Ada'],
      ]);
    });
    it('of an edit has a target of its own', async () => {
      const { write, heard } = await setup({ mode: 'edit', target: 'c1', body: 'old' });
      write('new');
      expect(heard('comment-draft')[0]).to.include({ draftTarget: 'edit:c1', body: 'new' });
    });
    it('that is brought back opens the box', async () => {
      const { element, area, part } = await setup();
      element.body = 'a draft';
      await element.updateComplete;
      expect(area.value).to.equal('a draft');
      expect(part('submit').checkVisibility()).to.equal(true);
    });
    it('given before the element is defined is there', async () => {
      const element = document.createElement('comment-later') as HTMLElement & {
        body: string;
        updateComplete: Promise<boolean>;
      };
      element.body = 'early';
      document.body.replaceChildren(element);
      const { CommentComposer } = await import('../../src/elements/comment-composer.js');
      if (!customElements.get('comment-later'))
        customElements.define('comment-later', class extends CommentComposer {});
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('textarea')!.value).to.equal('early');
    });
  });

  describe('near the limit', () => {
    const spoken = (element: Element): string =>
      element.shadowRoot!.querySelector('[role=status]')!.textContent!;
    const seen = (element: Element): string => element.shadowRoot!.querySelector('.count')!.textContent!;

    it('says nothing while there is room', async () => {
      const { element, write } = await setup({ maxLength: 1000 });
      write('x'.repeat(899));
      expect([seen(element), spoken(element)]).to.deep.equal(['', '']);
    });
    it('counts as the backend does, in UTF-16 units', async () => {
      const { element, write } = await setup({ maxLength: 1000 });
      write('x'.repeat(990) + '👍');
      await until(() => seen(element) === '8');
    });
    it('shows each number, but speaks only now and then', async () => {
      const { element, write } = await setup({ maxLength: 1000 });
      write('x'.repeat(985));
      await until(() => spoken(element) === '15 characters left');
      write('x'.repeat(986));
      expect([seen(element), spoken(element)]).to.deep.equal(['14', '15 characters left']);
      write('x'.repeat(991));
      expect(spoken(element)).to.equal('9 characters left');
    });
    it('falls silent when there is room again', async () => {
      const { element, write } = await setup({ maxLength: 1000 });
      write('x'.repeat(985));
      await until(() => seen(element) === '15');
      write('');
      expect([seen(element), spoken(element)]).to.deep.equal(['', '']);
    });
    it('never cuts a text, says how much is too much, and does not post it', async () => {
      const { element, area, part, write, press, heard } = await setup({ maxLength: 100 });
      element.focus();
      write('x'.repeat(101));
      await press('submit');
      expect(area.value).to.have.length(101);
      await until(() => /^[-−]1$/.test(seen(element)));
      expect(spoken(element)).to.equal('1 character too many');
      expect(part('error').textContent).to.equal('The text is too long.');
      expect(heard('comment-submit')).to.deep.equal([]);
    });
  });

  describe('preview', () => {
    it('shows the text as the list will', async () => {
      const { part, press } = await setup({ body: 'I **agree**.' });
      await press('preview-toggle');
      await until(() => part('preview').querySelector('strong'));
      expect(part('preview').textContent).to.equal('I agree.');
      expect(part('preview').checkVisibility()).to.equal(true);
    });
    it('keeps the height of the box', async () => {
      const { part, press } = await setup({ body: 'one\n\ntwo\n\nthree' });
      const { height } = part('box').getBoundingClientRect();
      await press('preview-toggle');
      expect(part('box').getBoundingClientRect().height).to.equal(height);
    });
    it('goes back to the text, caret and all', async () => {
      const { element, area, press } = await setup({ body: 'some words' });
      element.focus();
      await element.updateComplete;
      area.setSelectionRange(4, 4);
      await press('preview-toggle');
      await press('preview-toggle');
      await until(() => element.shadowRoot!.activeElement === area);
      expect(area.selectionStart).to.equal(4);
    });
    it('opens links elsewhere, so that the text stays', async () => {
      const { part, press } = await setup({ body: 'see https://example.org/ and [it](#comment-1)' });
      await press('preview-toggle');
      const link = await until(() => part('preview').querySelector<HTMLAnchorElement>('a[href^=http]'));
      expect(link.target).to.equal('_blank');
    });
    it('shows the plain text where the renderer can not be had', async () => {
      const { part, press } = await setup({
        body: '**x**',
        renderer: () => Promise.reject(new Error('offline')),
      });
      await press('preview-toggle');
      await until(() => part('preview').textContent);
      expect(part('preview').textContent).to.equal('**x**');
    });
    it('never shows an older text over a newer one', async () => {
      const answers: ((node: Node) => void)[] = [];
      const { element, part, press } = await setup({
        body: 'old',
        renderer: () => new Promise<Node>((resolve) => answers.push(resolve)),
      });
      await press('preview-toggle');
      element.body = 'new';
      await press('preview-toggle');
      await press('preview-toggle');
      await until(() => answers.length === 2);
      answers[1]!(new Text('new'));
      await until(() => part('preview').textContent);
      answers[0]!(new Text('old'));
      await painted();
      expect(part('preview').textContent).to.equal('new');
    });
    it('can be left out', async () => {
      const { part } = await setup({ body: 'x', noPreview: true });
      expect(part('preview-toggle').checkVisibility()).to.equal(false);
    });
  });

  describe('for those who place text', () => {
    it('puts a quotation with its label, and the caret below', async () => {
      const { element, area } = await setup({ mode: 'reply', target: 'c1' });
      await element.quote('one\ntwo', '[Anon (9:16AM)](#comment-c1):');
      expect(area.value).to.equal('[Anon (9:16AM)](#comment-c1):\n> one\n> two\n\n');
      expect(area.selectionStart).to.equal(area.value.length);
      expect(element.shadowRoot!.activeElement).to.equal(area);
    });
    it('gathers several quotations, even before it is open', async () => {
      const { element, area } = await setup();
      await Promise.all([element.quote('one'), element.quote('two')]);
      await until(() => area.value.includes('two'));
      expect(area.value).to.equal('> one\n\n> two\n\n');
    });
    it('replaces a given place', async () => {
      const { element, area } = await setup({ body: 'Hi @an there' });
      element.insert('[Anon](#comment-1)', [3, 6]);
      expect(area.value).to.equal('Hi [Anon](#comment-1) there');
      expect(area.selectionStart).to.equal('Hi [Anon](#comment-1)'.length);
    });
    it('tells a draft for what was placed', async () => {
      const { element, heard } = await setup({ mode: 'reply', target: 'c1' });
      element.insert('words');
      expect(heard('comment-draft').at(-1)).to.include({ body: 'words' });
    });
    it('writes into no other field, where the box is out of reach or gone', async () => {
      const { element, area } = await setup({ mode: 'reply' });
      const dialog = document.createElement('dialog');
      const other = document.createElement('textarea');
      dialog.append(other);
      document.body.append(dialog);
      dialog.showModal();
      other.focus();
      await element.quote('theirs');
      expect([other.value, area.value]).to.deep.equal(['', '> theirs\n\n']);
      element.remove();
      element.insert('mine');
      expect([other.value, element.body]).to.deep.equal(['', '> theirs\n\nmine']);
      dialog.close();
    });
    it('comes back from the preview first', async () => {
      const { element, area, press } = await setup({ body: 'a' });
      await press('preview-toggle');
      element.insert('b');
      await element.updateComplete;
      expect(area.value).to.equal('ab');
    });
  });

  it('grows with its text and shrinks again', async () => {
    const { area, write } = await setup({ mode: 'reply' });
    await painted();
    const { height } = area.getBoundingClientRect();
    write('line\n'.repeat(12));
    await painted();
    expect(area.getBoundingClientRect().height).to.be.greaterThan(height);
    expect(area.scrollHeight).to.equal(area.clientHeight);
    write('');
    await painted();
    expect(area.getBoundingClientRect().height).to.equal(height);
  });

  it('renders nothing while somebody types', async () => {
    const { element, write } = await setup({ mode: 'reply', maxLength: 1000 });
    let updates = 0;
    element.addController({ hostUpdated: () => updates++ });
    await element.updateComplete;
    updates = 0;
    for (let at = 1; at <= 1000; at++) write('x'.repeat(at));
    await element.updateComplete;
    expect(updates).to.equal(0);
  });

  it('reads the direction of what is written, and of the page while there is nothing', async () => {
    const { element, area, write } = await setup();
    element.dir = 'rtl';
    expect(getComputedStyle(area).direction).to.equal('rtl');
    write('English');
    expect(getComputedStyle(area).direction).to.equal('ltr');
    element.dir = '';
    write('שלום');
    expect(getComputedStyle(area).direction).to.equal('rtl');
  });

  it('has letters that no phone zooms in on', async () => {
    document.documentElement.style.fontSize = '12px';
    try {
      const { area, part } = await setup({ mode: 'reply' });
      expect(parseFloat(getComputedStyle(area).fontSize)).to.be.at.least(16);
      expect(parseFloat(getComputedStyle(part('name')).fontSize)).to.be.at.least(16);
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });

  it('is not printed', async function () {
    if (!supported(await media({}, 'print'))) this.skip();
    try {
      const { element } = await setup({ body: 'words' });
      expect(element.checkVisibility()).to.equal(false);
    } finally {
      await media();
    }
  });

  it('keeps the words on its strongest button readable in forced colours', async function () {
    if (!supported(await media({ 'forced-colors': 'active' }))) this.skip();
    try {
      const { part } = await setup({ mode: 'reply' });
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(part('submit'));
      expect(color).not.to.equal(backgroundColor);
      expect(forcedColorAdjust).to.equal('none');
    } finally {
      await media();
    }
  });

  it('documents each of its parts', async () => {
    const { element } = await setup();
    const parts = [...element.shadowRoot!.querySelectorAll('[part]')].map((node) =>
      node.getAttribute('part'),
    );
    expect(parts).to.have.members(DOCUMENTED);
  });
});

const DOCUMENTED = [
  'form',
  'box',
  'text',
  'preview',
  'toolbar',
  'preview-toggle',
  'error',
  'name',
  'cancel',
  'submit',
];
