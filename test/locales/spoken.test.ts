import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { CommentCount } from '../../src/elements/comment-count.js';
import { languageOf } from '../../src/elements/thread/language.js';
import { comment, conversation, setup, until } from '../elements/thread/fixture.js';
import { violations } from '../support/axe.js';
import { openPage, threadIn, type Page } from './page.js';

/** The thread of a page, drawn, with its words in the language that the page waits for. */
async function drawn({ document }: Page, lang: string): Promise<HTMLElement> {
  const section = (): HTMLElement | null | undefined =>
    document.querySelector('comment-thread')?.shadowRoot?.querySelector<HTMLElement>('section');
  await until(() => section()?.lang === lang && section()!.querySelectorAll('article').length === 2);
  return section()!;
}

/** The language files that a page has fetched, but for the English ones. */
const fetched = ({ window }: Page): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => /\/locales\/(\w+)\.[jt]s/.exec(name)?.[1] ?? '')
    .filter((name) => /^\w\w$/.test(name) && name !== 'en');

const words = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)!.textContent!.trim();

describe('a thread in another language', () => {
  it('speaks Arabic, and is laid out from right to left', async () => {
    const comments = [comment(1, { own: true }), comment(2, { parentId: '1', name: 'Ana' })];
    const thread = await setup({ comments, properties: { locale: 'ar' } });
    await until(() => thread.part('heading').textContent!.trim() === 'تعليقان');
    expect(thread.part('thread').lang).to.equal('ar');
    expect(getComputedStyle(thread.part('list')).direction).to.equal('rtl');
    expect(thread.article(1).querySelector('[part=name]')!.textContent).to.equal('مجهول');
    expect(thread.button(1, 'reply').textContent).to.equal('رد');
    expect(thread.button(1, 'fold').textContent).to.equal('رد واحد');
    const right = (id: number): number =>
      thread.article(id).querySelector('header')!.getBoundingClientRect().right;
    expect(right(2), 'a reply is set in from the right').to.be.below(right(1));
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('has the composer in the same language and direction', async () => {
    const thread = await setup({ comments: conversation(1), properties: { locale: 'he' } });
    await until(() => thread.part('thread').lang === 'he');
    const composer = await thread.composer(() => thread.part('write').click());
    const shown = composer.shadowRoot!.querySelector('[part=submit]')!;
    expect(composer.textarea!.placeholder).to.equal('כתיבת תגובה');
    expect(shown.textContent!.trim()).to.equal('פרסום התגובה');
    expect(getComputedStyle(shown).direction).to.equal('rtl');
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('follows the page, with its region for dates, and fetches one file for that', async () => {
    const page = await openPage(threadIn('<html lang="pt-BR"><title>Página</title>'));
    const section = await drawn(page, 'pt');
    expect(words(section, '[part=heading]')).to.equal('2 comentários');
    expect(words(section, 'time')).to.contain('há ');
    expect(fetched(page)).to.deep.equal(['pt']);
  });

  it('is told to all who wait for the same file', async () => {
    const told: string[] = [];
    const ask = (who: string): unknown => languageOf('ja', () => told.push(who));
    expect([ask('one'), ask('another')]).to.deep.equal([null, null]);
    await until(() => told.length > 0);
    expect(told).to.deep.equal(['one', 'another']);
    expect(ask('a third')).to.include({ tag: 'ja' });
  });

  it('may speak another language than its page', async () => {
    const page = await openPage(threadIn('<html lang="ar" dir="rtl"><title>صفحة</title>', 'locale="en"'));
    const section = await drawn(page, 'en');
    expect(page.window.getComputedStyle(section).direction).to.equal('ltr');
    expect(fetched(page)).to.deep.equal([]);
  });

  it('costs English readers no file', async () => {
    const page = await openPage(threadIn('<html lang="en-GB"><title>Page</title>'));
    await drawn(page, 'en');
    expect(fetched(page)).to.deep.equal([]);
  });

  it('is English in the direction of the page where a language is not there', async () => {
    const page = await openPage(threadIn('<html lang="fa" dir="rtl"><title>صفحه</title>'));
    const section = await drawn(page, 'en');
    expect(words(section, '[part=heading]')).to.equal('2 comments');
    expect(page.window.getComputedStyle(section).direction).to.equal('rtl');
  });

  it('is English where the file can not be fetched, and so is a count', async () => {
    const missing = ['/src/locales/pl.ts', '/src/locales/pl.js'];
    const html = '<html lang="pl"><title>Strona</title><comment-count thread-id="test"></comment-count>';
    const page = await openPage(threadIn(html), { missing });
    const count = page.document.querySelector<CommentCount>('comment-count')!;
    count.adapter = memoryAdapter({ threads: [{ id: 'test', comments: conversation(3) }] });
    await until(() => count.shadowRoot?.textContent!.includes('3 comments') ?? false);
    const section = await drawn(page, 'en');
    expect(words(section, '[part=heading]')).to.equal('2 comments');
    // WebKit asks once more for each import of a file that it could not have.
    expect(new Set(fetched(page))).to.deep.equal(new Set(['pl']));
    expect(page.rejections).to.deep.equal([]);
  });
});
