import { expect } from 'chai';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import { CommentError } from '../../../src/model/errors.js';
import { setup, until } from '../thread/fixture.js';
import { knowing, type Known, MenuUser, OTTER, writing } from './fake.js';

const ME = { mark: OTTER, names: ['Bob'], kept: 'browser', scope: 'site' } as const;

async function opened(
  me: Known['me'],
  change: (known: Known) => void = () => {},
): Promise<[Known, MenuUser]> {
  const known = knowing();
  known.me = me;
  known.passkeys = true;
  change(known);
  const user = await writing(await setup({ adapter: known.adapter }));
  await user.open();
  return [known, user];
}

const focused = (user: MenuUser): string => user.root.activeElement?.textContent?.trim() ?? '';

describe('a passkey', () => {
  it('is made when that is pressed, of who has written, and the focus stays', async () => {
    const [known, user] = await opened(ME);
    await user.page(en.passkeyMake);
    expect(known.asked).to.deep.equal([]);
    expect(user.text).to.contain(en.passkeyMakeHint);
    expect(await user.violations()).to.deep.equal([]);
    user.root.querySelector<HTMLElement>('.page .strong')!.focus();
    await user.press(en.passkeyMake);
    await user.shows(en.passkeyMade);
    expect(known.asked).to.deep.equal(['create passkey']);
    expect(focused(user)).to.equal(en.close);
    expect(user.root.querySelector('.quiet')!.textContent).to.equal(en.passkeyMade);
    expect(await user.violations()).to.deep.equal([]);
    await user.press(en.close);
    await until(() => !user.isOpen);
    expect(known.asked).to.deep.equal(['create passkey']);
  });

  it('says that nothing was changed when the browser was told no, and can be tried again', async () => {
    const [known, user] = await opened(ME);
    await user.page(en.passkeyMake);
    known.fails = new CommentError('ABORTED', 'No');
    user.root.querySelector<HTMLElement>('.page .strong')!.focus();
    await user.press(en.passkeyMake);
    await until(() => user.problem === en.passkeyCancelled);
    expect(focused(user)).to.equal(en.passkeyMake);
    known.fails = new CommentError('CONFLICT', 'There');
    await user.press(en.passkeyMake);
    await until(() => user.problem === en.passkeyKnown);
    await user.press(en.passkeyMake);
    await user.shows(en.passkeyMade);
    expect(user.problem).to.equal('');
  });

  it('makes one who made it, also of somebody who never wrote here', async () => {
    const [known, user] = await opened(null);
    await until(() => user.choices.includes(en.passkeyUse));
    expect(user.choices).to.not.include(en.passkeyMake);
    await user.page(en.passkeyUse);
    expect(user.text).to.not.contain(en.joinBefore);
    known.fails = new CommentError('NOT_FOUND', 'No');
    await user.press(en.passkeyUse);
    await until(() => user.problem === en.passkeyUnknown);
    await user.press(en.passkeyUse);
    await user.shows('You are');
    expect(user.text).to.contain('rusty heron');
    expect(user.line()!.textContent).to.contain('rusty heron');
  });

  it('is offered where words are, and says what becomes of who one was', async () => {
    const [, user] = await opened(ME);
    await until(() => user.choices.includes(en.passkeyUse));
    await user.page(en.recovery);
    await user.page(en.passkeyMake);
    user.root.querySelector<HTMLElement>('.back')!.click();
    await until(() => user.title === en.title);
    expect(focused(user)).to.equal(en.passkeyMake);
    await user.page(en.join);
    await user.page(en.passkeyUse);
    expect(user.text).to.contain(en.joinBefore);
  });

  const without: Readonly<Record<string, (known: Known) => void>> = {
    'there are none': (known) => {
      known.passkeys = false;
    },
    'nobody has heard of them': (known) => {
      delete known.adapter.identity!.passkeys;
    },
    'nobody can say': (known) => {
      known.adapter.identity!.passkeys = () => Promise.reject(new Error('No'));
    },
  };
  for (const [where, change] of Object.entries(without)) {
    it(`is not spoken of where ${where}`, async () => {
      const [, user] = await opened(ME, change);
      await user.page(en.join);
      expect(user.root.querySelectorAll('.page button')).to.have.length(1);
      user.root.querySelector<HTMLElement>('.back')!.click();
      await until(() => user.title === en.title);
      expect(user.choices).to.include(en.join).and.not.include(en.passkeyUse);
      expect(user.choices).to.not.include(en.passkeyMake);
    });
  }

  it('stands among the devices, is taken out alone, and ends with any of them', async () => {
    const [known, user] = await opened(ME, ({ keys }) => {
      keys.push({ id: 'p1', added: '2026-11-21T09:00:00.000Z', here: false, passkey: true });
    });
    await user.page(en.keys);
    await user.shows(en.passkey);
    const buttons = [...user.root.querySelectorAll<HTMLElement>('.devices button')];
    expect(buttons.map((each) => each.ariaLabel)).to.deep.equal([
      `${en.revoke}: ${en.otherDevice}, since Nov 20, 2026`,
      `${en.revoke}: ${en.passkey}, since Nov 21, 2026`,
    ]);
    buttons[0]!.click();
    await user.shows(`${en.revokeHint} ${en.passkeysEnd}`);
    buttons[1]!.click();
    await user.shows(en.passkeyRemoveHint);
    expect(user.text).to.not.contain(en.revokeHint);
    expect(await user.violations()).to.deep.equal([]);
    user.root.querySelector<HTMLElement>('.ask .danger')!.click();
    await until(() => known.asked.length === 1);
    expect(known.asked).to.deep.equal(['revoke p1']);
  });
});
