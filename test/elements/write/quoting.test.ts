import { expect } from 'chai';
import type { CommentComposer } from '../../../src/elements/comment-composer.js';
import { enReferring } from '../../../src/locales/en-referring.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import { violations } from '../../support/axe.js';
import { keys, mouse, mouseOn, painted, resting } from '../../support/commands.js';
import { comment, until, type Thread } from '../thread/fixture.js';
import { open } from './fixture.js';

const WORDS = 'The road through the village is too narrow for that many lorries.';

const talk = (): ReturnType<typeof comment>[] => [
  comment(1, { body: WORDS }),
  comment(2, { name: 'Bob', body: 'I *never* said `a*b` or so.\n\nNot me, at least.' }),
];

const button = (thread: Thread): HTMLElement | null =>
  thread.root.querySelector('[part~=quote-selection]:popover-open');

/** Selects a stretch of a comment's text, as a drawn selection ends up. */
function select(thread: Thread, id: number, from: number, to: number, toId = id): void {
  const place = (of: number, at: number): [Node, number] => {
    const walker = document.createTreeWalker(
      thread.article(of).querySelector('[part~=body]')!,
      NodeFilter.SHOW_TEXT,
    );
    let left = at;
    while (walker.nextNode()) {
      const { length } = walker.currentNode as Text;
      if (left <= length) return [walker.currentNode, left];
      left -= length;
    }
    throw new Error('There are not so many letters.');
  };
  getSelection()!.setBaseAndExtent(...place(id, from), ...place(toId, to));
}

async function composerOf(thread: Thread): Promise<CommentComposer> {
  await until(() => thread.root.querySelector('comment-composer')?.body.includes('>') === true);
  return thread.root.querySelector('comment-composer')!;
}

describe('quoting what is selected', () => {
  afterEach(() => getSelection()!.removeAllRanges());

  it('offers a button at the selection, which goes when the selection goes', async () => {
    const thread = await open(talk());
    select(thread, 1, 4, 28);
    await until(() => button(thread) !== null);
    await resting(button(thread)!);
    const { top, bottom, left } = button(thread)!.getBoundingClientRect();
    const body = thread.article(1).querySelector('[part~=body]')!.getBoundingClientRect();
    expect(bottom <= body.top + 4 || top >= body.bottom - 4).to.equal(true);
    expect(left).to.be.at.least(0);
    expect(await violations(thread.element)).to.deep.equal([]);
    getSelection()!.removeAllRanges();
    await until(() => button(thread) === null);
  });

  it('tells the key to those who can’t see the button, and keeps its own words', async () => {
    const thread = await open(talk());
    select(thread, 1, 4, 28);
    await until(() => thread.said() === enReferring.quoteHint);
    expect(button(thread)!.textContent).to.equal(enReferring.quoteSelection);
  });

  it('opens an answer to that comment, with label, quotation and the caret below', async () => {
    const thread = await open(talk());
    select(thread, 1, 4, 28);
    await until(() => button(thread) !== null);
    await resting(button(thread)!);
    await mouseOn('click', button(thread)!);
    const composer = await composerOf(thread);
    expect(composer.body).to.match(/^\[Anon \([^)]+\)\]\(#comment-1\):\n> road through the village\n\n$/);
    expect(composer.target).to.equal('1');
    expect(thread.article(1).contains(composer)).to.equal(true);
    await until(() => composer.textarea!.matches(':focus'));
    expect(composer.selection.start).to.equal(composer.body.length);
    expect(button(thread)).to.equal(null);
  });

  it('takes words that were selected with the mouse', async () => {
    const thread = await open(talk());
    const { left, top } = thread.article(1).querySelector('[part~=body] p')!.getBoundingClientRect();
    await mouse('doubleclick', left + 20, top + 10);
    await until(() => button(thread) !== null);
    await resting(button(thread)!);
    await mouseOn('click', button(thread)!);
    expect((await composerOf(thread)).body).to.match(/\n> (The|road)\n\n$/);
  });

  it('quotes with the key Q, and leaves the letter alone without a selection and in a text', async () => {
    const thread = await open(talk());
    thread.article(1).focus();
    select(thread, 1, 0, WORDS.length);
    await until(() => button(thread) !== null);
    await keys('q');
    const composer = await composerOf(thread);
    await until(() => composer.textarea!.matches(':focus'));
    await keys('q');
    expect(composer.body.endsWith(`> ${WORDS}\n\nq`)).to.equal(true);
    composer.textarea!.blur();
    await keys('q');
    expect(composer.body.endsWith('\n\nq')).to.equal(true);
  });

  it('puts several quotations of several comments into one answer', async () => {
    const thread = await open(talk());
    select(thread, 1, 4, 28);
    await until(() => button(thread) !== null);
    await keys('q');
    const composer = await composerOf(thread);
    await until(() => composer.textarea!.matches(':focus'));
    await keys('Yes.');
    thread.article(2).scrollIntoView({ block: 'center' });
    // As the mouse does that selects.
    composer.textarea!.blur();
    select(thread, 2, 2, 7);
    await until(() => button(thread) !== null);
    await resting(button(thread)!);
    await mouseOn('click', button(thread)!);
    await until(() => composer.body.includes('#comment-2'));
    expect(thread.root.querySelectorAll('comment-composer')).to.have.length(1);
    expect(composer.body.split('\n').filter((line) => line.startsWith('>'))).to.have.length(2);
    expect(composer.body).to.match(/\n\nYes\.\n\n\[Bob \([^)]+\)\]\(#comment-2\):\n> .+\n\n$/);
  });

  it('keeps the marks of what it quotes, so that it looks the same', async () => {
    const thread = await open(talk());
    const body = thread.article(2).querySelector('[part~=body]')!;
    getSelection()!.setBaseAndExtent(body, 0, body, body.childNodes.length);
    await until(() => button(thread) !== null);
    await keys('q');
    expect((await composerOf(thread)).body).to.contain(
      '\n> I *never* said `a*b` or so.\n>\n> Not me, at least.\n\n',
    );
  });

  it('takes the words that are seen of a comment in HTML', async () => {
    const body = `<p>It was <b>never</b> <i class="x">ours</i> &amp; theirs.</p><script>x</script><p>[Really](x)</p>`;
    const thread = await open([comment(1, { body, format: 'html' })]);
    await until(() => thread.article(1).querySelector('[part~=body] p') !== null);
    const shown = thread.article(1).querySelector('[part~=body]')!;
    getSelection()!.setBaseAndExtent(shown, 0, shown, shown.childNodes.length);
    await until(() => button(thread) !== null);
    await keys('q');
    const composer = await composerOf(thread);
    expect(composer.body.replace(/[*_]/g, '')).to.contain(
      '\n> It was never ours & theirs.\n>\n> \\[Really](x)\n\n',
    );
    // It is recognised as what it was, word for word.
    await until(() => composer.querySelector('[part=chip]') !== null);
    expect(composer.querySelector('.chip-note')).to.equal(null);
  });

  it('stays below the selection on a phone, where the system has its own menu above it', async () => {
    const { matchMedia } = window;
    window.matchMedia = (query: string): MediaQueryList =>
      query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
    try {
      const thread = await open(talk());
      select(thread, 1, 4, 28);
      await until(() => button(thread) !== null);
      await resting(button(thread)!);
      const selected = getSelection()!.getRangeAt(0).getBoundingClientRect();
      const shown = button(thread)!.getBoundingClientRect();
      expect(shown.top).to.be.greaterThan(selected.height > 0 ? selected.bottom : 0);
      // A finger that comes down on it ends the selection on some systems.
      const down = new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' });
      button(thread)!.dispatchEvent(down);
      getSelection()!.removeAllRanges();
      await painted();
      await painted();
      button(thread)!.click();
      expect((await composerOf(thread)).body).to.contain('\n> road through the village\n');
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('is inside of the window where one reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const thread = await open([comment(1, { body: 'הדרך צרה מדי בשביל כל כך הרבה משאיות.' })], {
      locale: 'he',
    });
    select(thread, 1, 0, 8);
    await until(() => button(thread) !== null);
    await resting(button(thread)!);
    const { left, right } = button(thread)!.getBoundingClientRect();
    expect(left >= 0 && right <= innerWidth).to.equal(true);
    await keys('q');
    expect((await composerOf(thread)).body).to.contain('\n> הדרך צרה\n');
    document.documentElement.removeAttribute('dir');
  });

  it('does not ask where words of several comments are selected, or none of a comment', async () => {
    const thread = await open(talk());
    select(thread, 1, 4, 28);
    await until(() => button(thread) !== null);
    select(thread, 1, 4, 8, 2);
    await until(() => button(thread) === null);
    getSelection()!.selectAllChildren(thread.article(1).querySelector('[part~=author]')!);
    await painted();
    await painted();
    expect(button(thread)).to.equal(null);
  });

  it('speaks the language that the page has now', async () => {
    const thread = await open(talk());
    select(thread, 1, 4, 28);
    await until(() => button(thread)?.textContent === enReferring.quoteSelection);
    const { quoteSelection } = await (await loadLanguage('de')).referring!();
    thread.element.locale = 'de';
    await until(() => thread.part('write').textContent!.includes('Kommentar'));
    select(thread, 1, 4, 20);
    await until(() => button(thread)?.textContent === quoteSelection);
    expect(button(thread)!.title).to.equal(`${quoteSelection} (Q)`);
  });

  it('goes with Escape', async () => {
    const thread = await open(talk());
    select(thread, 1, 4, 28);
    await until(() => button(thread) !== null);
    await keys({ press: 'Escape' });
    expect(button(thread)).to.equal(null);
  });
});
