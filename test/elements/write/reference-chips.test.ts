import { expect } from 'chai';
import type { CommentComposer } from '../../../src/elements/comment-composer.js';
import { resolveReferences } from '../../../src/conversation/resolver/resolve.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import { violations } from '../../support/axe.js';
import { keys } from '../../support/commands.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';
import { open } from './fixture.js';

const LINE = 'The road through the village is too narrow for that many lorries.';
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const at = (time: string): string => new Date(`2026-04-24T${time}:00`).toISOString();

const talk = [
  comment(1, { createdAt: at('09:16'), body: LINE }),
  comment(2, { createdAt: at('09:40'), name: 'Bob Huntley', body: 'I never said that.' }),
  comment(3, { createdAt: at('10:05'), name: 'Bob Huntley', body: 'A roundabout would do.' }),
];

interface Box {
  readonly thread: Thread;
  readonly composer: CommentComposer;
  chips(): string[];
  find(selector: string): HTMLElement | null;
}

async function write(): Promise<Box> {
  const thread = await open(talk);
  const composer = await thread.composer(() => thread.part('write').click());
  const find = (selector: string): HTMLElement | null => composer.querySelector<HTMLElement>(selector);
  const chips = (): string[] =>
    [...composer.querySelectorAll('[part=chip] bdi')].map((each) => each.textContent!);
  return { thread, composer, chips, find };
}

/** What a text refers to once it is posted. */
function references(body: string): number {
  const own = comment(9, { createdAt: at('11:00'), body, timeZone: zone });
  return resolveReferences([...talk, own]).get('9')?.length ?? 0;
}

/** What the browser does on Ctrl+V; Firefox lets no script fill the clipboard of an event. */
function paste(area: HTMLTextAreaElement, text: string): void {
  const event = new Event('paste', { bubbles: true, composed: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
  area.dispatchEvent(event);
  document.execCommand('insertText', false, text);
}

describe('what a text will refer to', () => {
  it('is shown below it, as it will be read when it is posted', async () => {
    const { composer, chips, find } = await write();
    await keys('Anon (9:16AM), no.');
    await until(() => chips().length === 1);
    expect(chips()).to.deep.equal(['Anon (9:16AM)']);
    expect(find('[part=chips]')!.getAttribute('aria-label')).to.equal('What this text refers to');
    expect(await violations(composer)).to.deep.equal([]);
  });

  it('shows nothing for what refers to nobody, and goes with the text', async () => {
    const { composer, chips } = await write();
    await keys('@Bob, hello');
    await until(() => chips().length === 1);
    composer.edit(({ text }) => ({
      from: 0,
      to: text.length,
      insert: 'Romans (9:16) is a verse.',
      start: 0,
      end: 0,
    }));
    await until(() => chips().length === 0);
  });

  it('asks about a minute beside that of a comment, and makes it that one', async () => {
    const { composer, find } = await write();
    await keys('No, Anon (9:17AM), no.');
    await until(() => find('.meant') !== null);
    expect(find('.meant')!.textContent).to.contain('Did you mean').and.contain('Anon (9:16AM)');
    expect(await violations(composer)).to.deep.equal([]);
    find('.meant')!.click();
    expect(composer.body).to.equal('No, [Anon (9:16AM)](#comment-1), no.');
    document.execCommand('undo');
    expect(composer.body).to.equal('No, Anon (9:17AM), no.');
  });

  it('asks about a name in letters that only look the same', async () => {
    const { find } = await write();
    await keys('Воb (9:40AM), no.');
    await until(() => find('.meant') !== null);
    expect(find('.meant')!.textContent).to.contain('Bob Huntley (9:40AM)');
  });

  it('leaves what was in doubt as it is where nobody answers, and asks no second time', async () => {
    const { composer, chips, find } = await write();
    await keys('Anon (9:17AM), no. ');
    await until(() => find('.meant') !== null);
    await keys('So');
    expect(composer.body).to.equal('Anon (9:17AM), no. So');
    expect(references(composer.body)).to.equal(0);
    find('.remove')!.click();
    expect(find('.meant')).to.equal(null);
    await until(() => composer.textarea!.matches(':focus'));
    await keys(' @Bob (9:40AM)', { press: 'Escape' });
    await until(() => chips().length === 1);
    expect(find('.meant')).to.equal(null);
    expect(composer.body).to.equal('Anon (9:17AM), no. So @Bob (9:40AM)');
  });

  it('speaks the language that the page has now, and any that a page says it has', async () => {
    const { thread, composer, chips, find } = await write();
    await keys('Anon (9:16AM), yes');
    await until(() => chips().length === 1);
    const { references } = await (await loadLanguage('pt')).referring!();
    // As pages of WordPress say it, though no browser knows it.
    thread.element.locale = 'pt-PT-ao90';
    await until(() => thread.element.shadowRoot!.querySelector('section')!.lang === 'pt');
    await until(() => {
      composer.insert('!');
      return find('[part=chips]')?.ariaLabel === references;
    });
    await until(() => chips().length === 1);
  });

  it('stays with its words while one types before them', async () => {
    const { composer, chips, find } = await write();
    await keys('Anon (9:16AM), no.');
    await until(() => chips().length === 1);
    composer.textarea!.setSelectionRange(0, 0);
    // In one turn, so that nothing is read between them.
    document.execCommand('insertText', false, 'Well. ');
    find('.remove')!.click();
    expect(composer.body).to.equal('Well. Anon \\(9:16AM), no.');
  });

  it('can be chosen and removed with the keyboard alone', async () => {
    const { composer, chips, find } = await write();
    await keys('Bob, which of it?');
    await until(() => find('.choose') !== null);
    find('.choose')!.focus();
    await keys({ press: 'Enter' });
    await until(() => find('[part=chip-candidates]') !== null);
    await keys({ press: 'Tab' }, { press: 'Tab' }, { press: 'Tab' }, { press: 'Enter' });
    await until(() => composer.body === '[Bob Huntley (9:40AM)](#comment-2), which of it?');
    await until(() => find('.choose') === null && chips().length === 1);
    expect(composer.shadowRoot!.activeElement).to.equal(composer.textarea);
    find('.remove')!.focus();
    await keys({ press: 'Enter' });
    await until(() => composer.body === 'Bob Huntley \\(9:40AM), which of it?');
    await until(() => chips().length === 0);
  });

  it('is still what it was when the page is loaded anew', async () => {
    const { thread, composer, chips } = await write();
    await keys('[Bob Huntley (9:40AM)](#comment-2), yes.');
    await until(() => chips().length === 1);
    const { adapter, threadId } = thread.element;
    thread.element.remove();
    await until(() => !composer.isConnected);
    const { root } = await setup({ adapter: adapter!, properties: { threadId } });
    const found = (): CommentComposer | null => root.querySelector('comment-composer');
    await until(() => found()?.body !== undefined && found()!.textarea !== null);
    const again = found()!;
    expect(again.body).to.equal('[Bob Huntley (9:40AM)](#comment-2), yes.');
    again.focus();
    await until(() => again.querySelector('[part=chip] bdi')?.textContent === 'Bob Huntley (9:40AM)');
  });

  it('may be several comments, quoted and named in one text', async () => {
    const { chips } = await write();
    await keys(`> ${LINE}`, { press: 'Enter' }, { press: 'Enter' }, 'No.', { press: 'Enter' });
    await keys({ press: 'Enter' }, '> A roundabout would do.', { press: 'Enter' }, { press: 'Enter' });
    await keys('Yes! And @Bob Huntley (9:40AM)', { press: 'Escape' }, ' too.');
    await until(() => chips().length === 3);
    expect(chips()).to.deep.equal(['Anon (9:16AM)', 'Bob Huntley (10:05AM)', 'Bob Huntley (9:40AM)']);
  });

  const plains: [written: string, plain: string][] = [
    ['Anon (9:16AM), no.', 'Anon \\(9:16AM), no.'],
    ['@Bob no.', '\\@Bob no.'],
    ['[Anon (9:16AM)](#comment-1), no.', 'Anon \\(9:16AM), no.'],
    [`> ${LINE}\n\nNo.`, `\\> ${LINE}\n\nNo.`],
    [`[Anon (9:16AM)](#comment-1):\n> ${LINE}\n\nNo.`, `Anon \\(9:16AM):\n\n\\> ${LINE}\n\nNo.`],
    [`${LINE}\n\nNo.`, `&#8288;${LINE}\n\nNo.`],
  ];
  for (const [written, plain] of plains) {
    it(`makes plain text of “${written.replaceAll('\n', '⏎')}”, and undo takes it back`, async () => {
      const { composer, chips, find } = await write();
      composer.edit(() => ({ from: 0, to: 0, insert: written, start: written.length, end: written.length }));
      await until(() => chips().length === 1);
      expect(references(written)).to.be.at.least(1);
      find('.remove')!.click();
      expect(composer.body).to.equal(plain);
      expect(references(plain)).to.equal(0);
      document.execCommand('undo');
      expect(composer.body).to.equal(written);
    });
  }

  it('lets the writer choose among several, and writes the choice', async () => {
    const { composer, chips, find } = await write();
    await keys('Bob, which of it?');
    await until(() => chips().length === 1);
    expect(find('.chip-note')!.textContent).to.equal('probably');
    find('.choose')!.click();
    const choices = [...composer.querySelectorAll<HTMLElement>('[part=chip-candidates] button')];
    expect(choices.map((each) => each.querySelector('bdi')!.textContent)).to.deep.equal([
      'Bob Huntley (10:05AM)',
      'Bob Huntley (9:40AM)',
    ]);
    expect(await violations(composer)).to.deep.equal([]);
    choices[1]!.click();
    expect(composer.body).to.equal('[Bob Huntley (9:40AM)](#comment-2), which of it?');
    await until(() => find('.choose') === null && chips()[0] === 'Bob Huntley (9:40AM)');
  });
});

describe('a line of another comment that is pasted', () => {
  it('can be made a quotation', async () => {
    const { composer, find } = await write();
    await keys('Well. ');
    paste(composer.textarea!, LINE);
    await until(() => find('[part=paste-offer]') !== null);
    expect(find('[part=paste-offer] [role=status]')!.textContent).to.contain('Anon (9:16AM)');
    expect(composer.shadowRoot!.activeElement).to.equal(composer.textarea);
    find('[part=paste-offer] button')!.click();
    const quoted = `Well.\n\n[Anon (9:16AM)](#comment-1):\n> ${LINE}\n\n`;
    expect(composer.body).to.equal(quoted);
    expect(composer.selection.start).to.equal(quoted.length);
    document.execCommand('undo');
    expect(composer.body).to.equal(`Well. ${LINE}`);
  });

  it('takes nothing along that was typed, however fast one goes on', async () => {
    const { composer, find } = await write();
    await keys('Well. ');
    paste(composer.textarea!, LINE);
    // Before the code that reads it can be there.
    document.execCommand('insertText', false, ' So');
    composer.textarea!.setSelectionRange(0, 0);
    document.execCommand('insertText', false, 'Oh. ');
    composer.textarea!.setSelectionRange(composer.body.length, composer.body.length);
    await until(() => find('[part=paste-offer]') !== null);
    find('[part=paste-offer] button')!.click();
    expect(composer.body).to.equal(`Oh. Well.\n\n[Anon (9:16AM)](#comment-1):\n> ${LINE}\n\nSo`);
  });

  it('is left alone once it was changed', async () => {
    const { composer, chips, find } = await write();
    await keys('@Bob ');
    paste(composer.textarea!, LINE);
    composer.textarea!.setSelectionRange(20, 21);
    document.execCommand('insertText', false, 'x');
    await until(() => chips().length > 0);
    expect(find('[part=paste-offer]')).to.equal(null);
  });

  it('may be from several comments, with words of one’s own between them', async () => {
    const { composer, find } = await write();
    paste(composer.textarea!, `${LINE}\nWhat nobody has ever said.\nA roundabout would do.`);
    await until(() => find('[part=paste-offer]') !== null);
    expect(find('[part=paste-offer] [role=status]')!.textContent).to.match(
      /Anon \(9:16AM\).* and .*Bob Huntley \(10:05AM\)/,
    );
    expect(await violations(composer)).to.deep.equal([]);
    find('[part=paste-offer] button')!.click();
    expect(composer.body).to.equal(
      `[Anon (9:16AM)](#comment-1):\n> ${LINE}\n\nWhat nobody has ever said.\n\n` +
        '[Bob Huntley (10:05AM)](#comment-3):\n> A roundabout would do.\n\n',
    );
  });

  it('may be from several comments, and is left alone by going on typing', async () => {
    const { composer, find } = await write();
    const both = `${LINE}\nA roundabout would do.`;
    paste(composer.textarea!, both);
    await until(() => find('[part=paste-offer]') !== null);
    await keys(' So');
    expect(find('[part=paste-offer]')).to.equal(null);
    expect(composer.body).to.equal(`${both} So`);
  });

  it('is left alone by going on typing', async () => {
    const { composer, find } = await write();
    await keys('Well. ');
    paste(composer.textarea!, LINE);
    await until(() => find('[part=paste-offer]') !== null);
    await keys(' So');
    expect(find('[part=paste-offer]')).to.equal(null);
    expect(composer.body).to.equal(`Well. ${LINE} So`);
  });

  it('is not asked for where the words are nobody’s', async () => {
    const { composer, chips, find } = await write();
    await keys('@Bob ');
    paste(composer.textarea!, 'Words that nobody has said before in this thread.');
    await until(() => chips().length === 1);
    expect(find('[part=paste-offer]')).to.equal(null);
  });
});
