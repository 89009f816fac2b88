import { expect } from 'chai';
import { violations } from '../../support/axe.js';
import { media, painted, supported } from '../../support/commands.js';
import { comment, conversation, setup } from './fixture.js';

const mixed = [
  comment(1, { name: 'Ana', body: 'Some **bold** words, `code` and [a link](https://example.org/).' }),
  comment(2, { parentId: '1', own: true, editedAt: '2026-04-24T10:00:00Z', body: '> quoted\n\nAnd more.' }),
  comment(3, { deletedAt: '2026-04-24T10:00:00Z', body: '' }),
];

/** A page with its own colours and font. */
function page(css: string): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = css;
  return place;
}

describe('<comment-thread>: at home on any page', () => {
  const pages: Record<string, string> = {
    'a plain page': '',
    'a page that says it is dark': 'color-scheme: dark; background: #14161a; color: #e6e3dc',
    'a page that is dark and does not say so': 'background: #000; color: #ddd',
    'a sepia page with a serif': 'background: #f4ecd8; color: #4b3a26; font: 18px Georgia, serif',
    'a page with small type': 'font: 13px/1.3 sans-serif',
  };
  for (const [name, css] of Object.entries(pages)) {
    it(`has enough contrast on ${name}`, async () => {
      const thread = await setup({ comments: mixed, place: page(css) });
      expect(await violations(thread.element.parentElement!)).to.deep.equal([]);
    });
  }

  it('takes font and colour of the page', async () => {
    const thread = await setup({ comments: mixed, place: page('font: 18px monospace; color: rgb(1, 2, 3)') });
    const { fontFamily, fontSize, color } = getComputedStyle(thread.part('body'));
    expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '18px', 'rgb(1, 2, 3)']);
  });

  it('follows its tokens', async () => {
    const css = '--comment-accent: rgb(200, 0, 100); --comment-muted: rgb(9, 9, 9); --comment-indent: 40px';
    const thread = await setup({ comments: mixed, place: page(css) });
    const link = thread.article(1).querySelector('[part=body] a')!;
    expect(getComputedStyle(link).color).to.equal('rgb(200, 0, 100)');
    expect(getComputedStyle(thread.article(1).querySelector('time')!).color).to.equal('rgb(9, 9, 9)');
    const left = (id: number): number =>
      thread.article(id).querySelector('header')!.getBoundingClientRect().left;
    expect(Math.round(left(2) - left(1))).to.equal(40);
  });

  it('lets a page style its parts', async () => {
    const style = document.createElement('style');
    style.textContent = 'comment-thread::part(author) { letter-spacing: 3px }';
    document.head.append(style);
    const thread = await setup({ comments: mixed });
    expect(getComputedStyle(thread.part('author')).letterSpacing).to.equal('3px');
    style.remove();
  });

  it('shows what a page puts into its slots', async () => {
    const thread = await setup({ comments: [] });
    thread.element.innerHTML =
      '<p slot="intro">Be kind.</p><p slot="empty">Nobody yet.</p><p slot="footer">Bye.</p>';
    await painted();
    for (const each of thread.element.children) expect(each.checkVisibility(), each.slot).to.equal(true);
  });

  const settings: Record<string, Record<string, string>> = {
    'forced colours': { 'forced-colors': 'active' },
    'more contrast': { 'prefers-contrast': 'more' },
    'a dark system': { 'prefers-color-scheme': 'dark' },
  };
  for (const [name, features] of Object.entries(settings)) {
    it(`is accessible with ${name}`, async function () {
      const thread = await setup({ comments: mixed });
      const answer = await media(features);
      if (!supported(answer)) this.skip();
      await painted();
      expect(await violations(thread.element)).to.deep.equal([]);
      await media();
    });
  }

  it('shows the ring of those without a name in forced colours, whatever those are', async function () {
    if (!supported(await media({ 'forced-colors': 'active' }))) return this.skip();
    const thread = await setup({ comments: mixed });
    const ring = thread.article(2).querySelector('.ring')!;
    expect(getComputedStyle(ring).borderColor).to.equal(getComputedStyle(thread.part('author')).color);
    await media();
  });

  it('moves nothing for those who want no motion', async function () {
    const answer = await media({ 'prefers-reduced-motion': 'reduce' });
    if (!supported(answer)) this.skip();
    const thread = await setup({ comments: conversation(3) });
    await thread.element.goTo('2');
    await painted();
    expect(thread.element.shadowRoot!.getAnimations()).to.deep.equal([]);
    expect(document.getAnimations()).to.deep.equal([]);
    await media();
  });
});
