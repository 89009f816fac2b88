import { expect } from 'chai';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import { comment, setup, until } from '../thread/fixture.js';
import { knowing, OTTER, writing, type MenuUser } from './fake.js';

const ME = { mark: OTTER, names: ['Bob', 'Ana'], kept: 'browser', scope: 'site' } as const;
const PAGES = [
  'home',
  'name',
  'fresh',
  'apart',
  'invite',
  'keys',
  'recovery',
  'join',
  'mine',
  'erase',
  'forget',
];
const LOOKS = [
  { how: 'light', scheme: 'light', locale: 'en', width: 400 },
  { how: 'dark', scheme: 'dark', locale: 'de', width: 400 },
  { how: 'from right to left', scheme: 'light', locale: 'ar', width: 400 },
] as const;
/** Pixels that a finger needs at least (WCAG 2.2, 2.5.8). */
const TARGET = 24;

/** What can be pressed and is smaller than that. */
function small({ root }: MenuUser): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, input:not([type=checkbox]), label.check, textarea')]
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width < TARGET || box.height < TARGET)
    .map(({ each, box }) => `${each.outerHTML.slice(0, 60)} ${box.width} × ${box.height}`);
}

describe('each page of the menu', () => {
  for (const { how, scheme, locale } of LOOKS) {
    it(`has nothing that a checker of accessibility minds, nor too small for a finger: ${how}`, async function () {
      this.timeout(60_000);
      const place = document.createElement('div');
      place.style.colorScheme = scheme;
      place.style.background = scheme === 'dark' ? '#111' : '#fff';
      place.style.color = scheme === 'dark' ? '#eee' : '#111';
      const known = knowing([comment(1, { own: true })]);
      known.me = ME;
      const thread = await setup({ adapter: known.adapter, properties: { locale }, place });
      const language = await loadLanguage(locale);
      await until(() => thread.root.textContent!.includes(language.texts.anonymous));
      const user = await writing(thread);
      await user.open();
      const texts = (await language.identity?.()) ?? en;
      const found: string[] = [];
      for (const page of PAGES) {
        if (page !== 'home') {
          await until(() => user.root.querySelector(`[data-page=${page}]`) !== null);
          user.root.querySelector<HTMLElement>(`[data-page=${page}]`)!.click();
          await until(() => user.title === texts[page as keyof typeof texts]);
          await until(() => !user.root.querySelector('.page [disabled]'));
        }
        found.push(...[...(await user.violations()), ...small(user)].map((each) => `${page}: ${each}`));
        user.root.querySelector<HTMLElement>('.back')?.click();
        await until(() => user.title === texts.title);
      }
      expect(found).to.deep.equal([]);
    });
  }
});
