import { expect } from 'chai';
import { CommentError } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { media, painted, supported, viewport } from '../../support/commands.js';
import { Backend, item } from './backend.js';
import { setup, until, type Page } from './fixture.js';

const long = 'https://example.org/' + 'a-very-long-path-without-any-break-'.repeat(6);
const mixed = [
  item(1, {
    name: 'A name of many words that is too long for a phone',
    body: `See ${long}`,
    reasons: [{ code: 'links', words: '1' }],
  }),
  item(2, {
    name: '',
    thread: { title: 'A title that is long, too, and goes on for some more words' },
    banned: true,
  }),
  item(3, {
    body: '> quoted\n\n```\n' + 'x'.repeat(200) + '\n```',
    decided: { by: 'Ana', at: '2026-11-23T08:00:00Z', action: 'hide' },
  }),
];

function dressed(css: string): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = css;
  return place;
}

/** What sticks out of the element to a side. */
function wide({ root, element }: Page): string[] {
  const { left, right } = element.getBoundingClientRect();
  const clipped = (node: Element): boolean => node.closest('pre, [part=queues], .quiet') !== null;
  return [...root.querySelectorAll('*')]
    .filter((node) => !clipped(node) && !/^(option|dialog)$/.test(node.localName))
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((node) => `${node.localName}.${node.className} ${node.getAttribute('part') ?? ''}`);
}

describe('<comment-moderation>: at home on any page', () => {
  const pages: Record<string, string> = {
    'a plain page': '',
    'a page that says it is dark': 'color-scheme: dark; background: #14161a; color: #e6e3dc',
    'a sepia page with a serif': 'background: #f4ecd8; color: #4b3a26; font: 18px Georgia, serif',
  };
  for (const [name, css] of Object.entries(pages)) {
    it(`has enough contrast on ${name}`, async () => {
      const page = await setup({ backend: new Backend(mixed), place: dressed(css) });
      await page.press('j');
      await page.press('x');
      expect(await violations(page.element.parentElement!)).to.deep.equal([]);
    });
  }

  for (const direction of ['ltr', 'rtl']) {
    it(`fits into 320 px, ${direction}`, async () => {
      const page = await setup({
        backend: new Backend(mixed),
        place: dressed(`inline-size: 320px; direction: ${direction}`),
        properties: { locale: direction === 'rtl' ? 'ar' : 'de' },
      });
      await until(() => page.ids().length === 3);
      expect(wide(page)).to.deep.equal([]);
      await page.press('j');
      await page.press('x');
      expect(page.has('[data-choosing]')).to.equal(true);
      expect(wide(page)).to.deep.equal([]);
    });
  }

  it('has each button of its head in one line on a phone, and the whole name', async () => {
    for (const locale of ['en', 'de', 'ru', 'ar']) {
      const page = await setup({
        backend: new Backend(mixed),
        place: dressed('inline-size: 360px'),
        properties: { locale },
      });
      await until(() => page.find('.frame').lang === locale);
      const { height } = page.find('.me .help').getBoundingClientRect();
      for (const button of page.root.querySelectorAll('.me button')) {
        expect(button.getBoundingClientRect().height, button.textContent!).to.be.most(height);
      }
      const name = page.find('.me bdi');
      expect(name.scrollWidth, locale).to.be.most(name.clientWidth || name.scrollWidth);
      expect(wide(page)).to.deep.equal([]);
      page.element.remove();
    }
  });

  it('speaks the language of the page, in its direction', async () => {
    const place = dressed('');
    place.lang = 'he';
    const page = await setup({ backend: new Backend(mixed), place });
    await until(() => page.find('.frame').lang === 'he');
    expect(getComputedStyle(page.item(1)).direction).to.equal('rtl');
    expect(page.find('[data-queue=held]').textContent!.trim()).to.match(/^ממתינות/);
    await page.press('j');
    expect(await violations(page.element)).to.deep.equal([]);
  });

  const settings: Record<string, Record<string, string>> = {
    'forced colours': { 'forced-colors': 'active' },
    'more contrast': { 'prefers-contrast': 'more' },
    'a dark system': { 'prefers-color-scheme': 'dark' },
  };
  for (const [name, features] of Object.entries(settings)) {
    it(`is accessible with ${name}`, async function () {
      const page = await setup({ backend: new Backend(mixed) });
      const answer = await media(features);
      if (!supported(answer)) this.skip();
      await page.press('a');
      await painted();
      expect(await violations(page.element)).to.deep.equal([]);
      await media();
    });
  }

  it('prints the comments, and none of the controls', async function () {
    const page = await setup({ backend: new Backend(mixed) });
    const answer = await media({}, 'print');
    if (!supported(answer)) this.skip();
    await painted();
    const seen = [...page.root.querySelectorAll('button, input')].filter((control) =>
      control.checkVisibility(),
    );
    expect(seen.filter((control) => !control.matches('.tag, .thread'))).to.deep.equal([]);
    expect(page.item(1).checkVisibility()).to.equal(true);
    await media();
  });

  it('leaves what one is at in sight, between the bar and the notice', async () => {
    await viewport(800, 440);
    const backend = new Backend(Array.from({ length: 12 }, (_, n) => item(n + 1)));
    const page = await setup({ backend });
    const inSight = (): void => {
      const box = page.item(page.current()).getBoundingClientRect();
      expect(box.top).to.be.at.least(page.part('bar').getBoundingClientRect().bottom - 1);
      expect(box.bottom).to.be.at.most(page.part('notice').getBoundingClientRect().top + 1);
    };
    await page.press('a');
    for (let n = 0; n < 8; n++) await page.press('j');
    inSight();
    // Also when a comment comes back above it.
    for (let n = 0; n < 8; n++) await page.press('k');
    scrollTo(0, 0);
    backend.failures.set('act', new CommentError('UNAVAILABLE', 'down'));
    await page.press('a');
    await until(() => page.has('[part~=failure]'));
    await painted();
    inSight();
    await viewport(800, 600);
  });
});
