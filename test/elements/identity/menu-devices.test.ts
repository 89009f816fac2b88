import { expect } from 'chai';
import { bringWhoLines } from '../../../src/elements/identity/bring.js';
import type { Session, SessionHost } from '../../../src/elements/thread/session.js';
import { en as english } from '../../../src/locales/en.js';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import type { Language } from '../../../src/locales/texts.js';
import { CommentError } from '../../../src/model/errors.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';
import { EIGHT, knowing, MenuUser, OTTER, TWELVE, writing, type Known } from './fake.js';

const ME = { mark: OTTER, names: ['Bob'], kept: 'browser', scope: 'site' } as const;

async function opened(known: Known): Promise<{ thread: Thread; user: MenuUser }> {
  known.me = ME;
  const thread = await setup({ adapter: known.adapter });
  const user = await writing(thread);
  await user.open();
  return { thread, user };
}

describe('another device', () => {
  it('gets eight words, a picture of this page’s address with them, and how long they are valid', async () => {
    const known = knowing();
    const { user } = await opened(known);
    await user.page(en.invite);
    await user.shows(EIGHT);
    expect(user.text).to.contain('Valid for 9 more minutes').and.contain(en.secret);
    const picture = user.root.querySelector('svg')!;
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).to.deep.equal(['img', en.qr]);
    expect(picture.querySelector('path')!.getAttribute('d')!.length).to.be.greaterThan(1000);
    expect(await user.violations()).to.deep.equal([]);
  });

  it('is told ten minutes at most, however wrong the clock is', async () => {
    const known = knowing();
    known.adapter.identity!.invite = async () => ({ words: EIGHT, expires: '2099-01-01T00:00:00.000Z' });
    const { user } = await opened(known);
    await user.page(en.invite);
    await user.shows('Valid for 10 more minutes');
  });

  it('is who gave the words, once they were sent off by hand', async () => {
    const known = knowing();
    const thread = await setup({ adapter: known.adapter });
    const user = await writing(thread);
    await user.open();
    await user.page(en.join);
    const field = user.root.querySelector('textarea')!;
    field.value = ` ${EIGHT.replaceAll(' ', '\n').toUpperCase()}. `;
    known.fails = new CommentError('NOT_FOUND', 'No');
    await user.press(en.joinNow);
    await until(() => user.problem === en.joinWrong);
    expect(user.root.querySelector('textarea')!.value).to.contain('HARBOR');
    await user.press(en.joinNow);
    await user.shows('You are');
    expect(user.text).to.contain('rusty heron');
    expect(known.asked.at(-1)).to.equal(`join ${EIGHT}`);
    expect(user.line()!.textContent).to.contain('rusty heron');
  });

  it('is asked when the page was opened by the picture; the words leave the address, and are not used unasked', async () => {
    history.replaceState(null, '', `#comments-join=${EIGHT.replaceAll(' ', '-')}`);
    const known = knowing();
    const thread = await setup({ adapter: known.adapter });
    const user = new MenuUser(thread);
    await until(() => user.isOpen);
    expect(location.hash).to.equal('');
    await user.shows(en.joinOffer);
    expect(user.root.querySelector('textarea')!.value).to.equal(EIGHT);
    expect(known.asked).to.deep.equal([]);
    await user.press(en.joinNow);
    await user.shows('You are');
    expect(known.asked).to.deep.equal([`join ${EIGHT}`]);
  });

  it('is still in the address where what asks can’t be fetched', async () => {
    const hash = `#comments-join=${EIGHT.replaceAll(' ', '-')}`;
    history.replaceState(null, '', hash);
    const identity = (): Promise<never> => Promise.reject(new Error('No network'));
    const session = { adapter: knowing().adapter } as Session;
    const host = { language: { ...english, identity } as Language } as SessionHost;
    const failed = await bringWhoLines(session, host).catch(() => true);
    expect([failed, location.hash]).to.deep.equal([true, hash]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stands in a list, and is taken out when that was asked', async () => {
    const known = knowing();
    const { user } = await opened(known);
    await user.page(en.keys);
    await user.shows(en.here);
    expect(user.text).to.contain(en.otherDevice).and.contain('since Nov 20, 2026');
    expect([...user.root.querySelectorAll('.devices button')]).to.have.length(1);
    await user.press(en.revoke);
    expect(known.asked).to.deep.equal([]);
    expect(user.text).to.contain(en.revokeHint);
    expect(await user.violations()).to.deep.equal([]);
    user.root.querySelector<HTMLElement>('.ask .danger')!.click();
    await until(() => user.root.querySelectorAll('.devices > li').length === 1);
    expect(known.asked).to.deep.equal(['revoke k2']);
  });
});

describe('twelve words to come back with', () => {
  it('are shown when that is asked, once, and to be kept', async () => {
    const known = knowing();
    const { user } = await opened(known);
    await user.page(en.recovery);
    expect(known.asked).to.deep.equal([]);
    await user.press(en.recoveryNow);
    await until(() => user.root.querySelectorAll('.twelve li').length === 12);
    expect([...user.root.querySelectorAll('li')].map((each) => each.textContent).join(' ')).to.equal(TWELVE);
    const buttons = [...user.root.querySelectorAll('.page button')].map((each) => each.textContent!.trim());
    expect(buttons).to.deep.equal([en.copy, en.download, en.print]);
    expect(await user.violations()).to.deep.equal([]);
    user.root.querySelector<HTMLElement>('.back')!.click();
    await until(() => user.title === en.title);
    await user.page(en.recovery);
    expect(user.text).to.not.contain('eleven');
  });
});

describe('what one wrote', () => {
  const own = Array.from({ length: 25 }, (_, i) =>
    comment(i + 1, { own: true, body: `The *words* of number ${i + 1}.` }),
  );

  it('is listed, page by page, and leads to the comments', async () => {
    const { user, thread } = await opened(knowing(own));
    await user.page(en.mine);
    await until(() => user.root.querySelectorAll('.written li').length === 20);
    expect(user.text).to.contain('The words of number 25.');
    await user.press(en.mineMore);
    await until(() => user.root.querySelectorAll('.written li').length === 25);
    expect(await user.violations()).to.deep.equal([]);
    user.root.querySelector<HTMLElement>('.written a')!.click();
    await until(() => !user.isOpen && thread.article(25).hasAttribute('data-current'));
  });

  it('can be downloaded, all of it', async () => {
    const { user } = await opened(knowing(own));
    await user.page(en.mine);
    let file: Blob | null = null;
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob): string => {
      file = blob;
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      expect(this.download).to.equal('comments.json');
    };
    try {
      await user.press(en.downloadAll);
      await until(() => file !== null);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const { comments } = JSON.parse(await file!.text());
    expect(comments).to.have.length(25);
    expect(comments[0].comment).to.deep.equal(own.at(-1));
  });

  it('is erased when that was asked twice, and a receipt says so', async () => {
    const known = knowing(own);
    const { user, thread } = await opened(known);
    await user.page(en.erase);
    await user.press(en.erase);
    await user.shows(en.eraseAgain);
    expect(known.asked).to.deep.equal([]);
    await user.press(en.eraseNow);
    await user.shows('25 comments');
    expect(known.asked).to.deep.equal(['eraseMine']);
    await thread.settled();
  });
});
