import { expect } from 'chai';
import { isForgetful } from '../../../src/elements/identity/who.js';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import { setup, until } from '../thread/fixture.js';
import { knowing, OTTER, post, writing, type Known, type MenuUser } from './fake.js';

const ME = { mark: OTTER, names: ['Bob'], kept: 'browser', scope: 'site' } as const;

/** The page is in a browser of this vendor, as far as scripts can tell. */
function pretend(vendor: string): void {
  Object.defineProperty(navigator, 'vendor', { configurable: true, get: () => vendor });
}

async function opened(known: Known): Promise<MenuUser> {
  const thread = await setup({ adapter: known.adapter });
  const user = await writing(thread);
  await user.open();
  return user;
}

describe('how long a browser keeps a key', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'vendor'));

  it('is known of the browser that this is', () => {
    const agent = navigator.userAgent;
    expect(isForgetful()).to.equal(/AppleWebKit/.test(agent) && !/Chrom/.test(agent));
  });

  it('is seven days without a visit in Safari, which says so once at the first comment, and in the menu', async () => {
    pretend('Apple Computer, Inc.');
    const known = knowing();
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await until(() => user.line() !== null);
    await post(thread, 'The first one.');
    await until(() => thread.part('who-note')?.textContent!.includes('seven days without a visit'));
    expect(thread.said()).to.contain(en.keptSafari);
    expect(user.line()!.parentElement!.textContent).to.not.contain('seven days');
    await user.open();
    expect(user.text).to.contain(en.keptSafari);
    expect(user.text).to.contain('Twelve words, or another device, bring you back.');
    // No promise of the browser changes that.
    expect(user.choices).to.not.include(en.keep);
    expect(user.choices).to.include(en.recovery).and.include(en.invite);
  });

  for (const vendor of ['Google Inc.', '']) {
    it(`is no matter of days where the vendor is “${vendor}”`, async () => {
      pretend(vendor);
      const known = knowing();
      known.me = ME;
      const user = await opened(known);
      expect(user.text).to.contain(en.keptHint).and.not.contain('Safari');
      expect(user.choices).to.include(en.keep);
    });
  }

  it('can be asked of the browser by hand, which may refuse', async () => {
    pretend('');
    const known = knowing();
    known.me = ME;
    const user = await opened(known);
    await user.page(en.keep);
    await user.shows(en.keepHint);
    expect(known.asked).to.deep.equal([]);
    await user.press(en.keepNow);
    await user.shows(en.keepRefused);
    expect(await user.violations()).to.deep.equal([]);
    known.promised = true;
    await user.press(en.keepNow);
    await user.shows(en.keepDone);
    expect(known.asked).to.deep.equal(['keep', 'keep']);
    expect(await user.violations()).to.deep.equal([]);
  });

  it('is not asked again of a browser that has promised it', async () => {
    pretend('');
    const known = knowing();
    known.me = ME;
    known.promised = true;
    const user = await opened(known);
    await user.page(en.keep);
    await user.shows(en.keepDone);
    expect(known.asked).to.deep.equal([]);
  });

  it('is not asked of a browser that keeps nothing', async () => {
    pretend('');
    const known = knowing();
    known.me = { ...ME, kept: 'page' };
    const user = await opened(known);
    expect(user.choices).to.not.include(en.keep);
  });
});
