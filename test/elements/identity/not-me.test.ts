import { expect } from 'chai';
import { bringNotMe } from '../../../src/elements/identity/bring-not-me.js';
import { borrowedFrom } from '../../../src/elements/identity/not-me.js';
import type { Session, SessionHost } from '../../../src/elements/thread/session.js';
import { en as english } from '../../../src/locales/en.js';
import { enIdentity as en } from '../../../src/locales/en-identity.js';
import { enNameLines } from '../../../src/locales/en-name-lines.js';
import { loadLanguage } from '../../../src/locales/languages.js';
import type { Language } from '../../../src/locales/texts.js';
import type { Comment } from '../../../src/model/comment.js';
import { CommentError } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { painted } from '../../support/commands.js';
import { inCard, link, opened, rest } from '../follow/fixture.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';
import { HERON, knowing, OTTER, type Known } from './fake.js';

const by = (id: number, name: string, mark = OTTER, given: Partial<Comment> = {}): Comment => ({
  ...comment(id),
  author: { name, mark },
  ...given,
});
const mine = by(1, 'Bob Huntley', OTTER, { own: true });
const theirs = by(2, 'Bоb Huntley', HERON);
const disputed = { ...theirs, disputed: { by: OTTER, earlier: '1' } };

const button = (thread: Thread, id: number): HTMLButtonElement | null =>
  thread.article(id).querySelector('[part~=not-me]');
const line = (thread: Thread, id: number): HTMLElement | null =>
  thread.article(id).querySelector('[part~=disputed]');

async function asBob(comments: readonly Comment[], locale = ''): Promise<{ known: Known; thread: Thread }> {
  const known = knowing(comments);
  known.me = { mark: OTTER, names: ['Bob Huntley'], kept: 'browser', scope: 'site' };
  return { known, thread: await setup({ adapter: known.adapter, properties: { locale } }) };
}

describe('"not me"', () => {
  it('is offered to whoever used the name before, at what somebody else wrote under it', async () => {
    const { thread } = await asBob([mine, theirs, by(3, 'Ana', HERON)]);
    await until(() => button(thread, 2) !== null);
    expect(button(thread, 2)!.textContent).to.equal(en.notMe);
    expect([button(thread, 1), button(thread, 3)]).to.deep.equal([null, null]);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('is said, shown to readers with what is proven, and taken back; the button keeps the focus', async () => {
    const { known, thread } = await asBob([mine, theirs]);
    await until(() => button(thread, 2) !== null);
    button(thread, 2)!.focus();
    button(thread, 2)!.click();
    await until(() => line(thread, 2) !== null);
    expect(line(thread, 2)!.textContent).to.equal(
      `Bob Huntley · teal otter says: not me ${enNameLines.disputedHint}`,
    );
    expect(line(thread, 2)!.querySelector('a')!.hash).to.equal('#comment-1');
    expect(thread.article(2).querySelector('[part~=borrowed]')).to.equal(null);
    await until(() => thread.said() === en.notMeSaid);
    await until(() => button(thread, 2)!.textContent === en.notMeTakeBack);
    expect(thread.root.activeElement).to.equal(button(thread, 2));
    expect(await violations(thread.element)).to.deep.equal([]);
    button(thread, 2)!.click();
    await until(() => line(thread, 2) === null && button(thread, 2)!.textContent === en.notMe);
    expect(thread.article(2).querySelector('[part~=borrowed]')).to.not.equal(null);
    expect(known.asked).to.deep.equal(['dispute 2 by 1', 'dispute 2 by 1 withdrawn']);
  });

  it('is said to have failed where it did, and nothing changes', async () => {
    const { known, thread } = await asBob([mine, theirs]);
    await until(() => button(thread, 2) !== null);
    known.fails = new CommentError('FORBIDDEN', 'No');
    button(thread, 2)!.click();
    await until(() => thread.said() === en.failed);
    expect(line(thread, 2)).to.equal(null);
  });

  it('of somebody comes in, and goes, while one reads', async () => {
    const known = knowing([by(1, 'Bob Huntley'), theirs]);
    const thread = await setup({ adapter: known.adapter });
    await until(() => thread.article(2).querySelector('[part~=borrowed]') !== null);
    expect(button(thread, 2)).to.equal(null);
    known.tell(disputed);
    await until(() => line(thread, 2) !== null);
    known.tell(theirs);
    await until(() => line(thread, 2) === null);
  });

  it('names only the mark where the earlier comment is not loaded, never the name that is in doubt', async () => {
    const known = knowing([disputed]);
    const thread = await setup({ adapter: known.adapter });
    expect(line(thread, 2)!.querySelector('a')!.textContent).to.equal('teal otter says: not me');
  });

  it('stands in the card of such a comment too', async () => {
    const answer = { ...by(3, 'Ana', HERON), body: '[Bob](#comment-2), I doubt that.' };
    const known = knowing([by(1, 'Bob Huntley'), disputed, answer]);
    const thread = await setup({ adapter: known.adapter });
    await until(() => link(thread, 3) !== null);
    await rest(link(thread, 3));
    await opened(thread);
    const words = inCard(thread);
    expect(words).to.contain('rusty heron').and.contain('teal otter says: not me');
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  for (const locale of ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'zh']) {
    it(`is said in ${locale}`, async () => {
      const { thread } = await asBob([mine, disputed], locale);
      await until(() => {
        const words = line(thread, 2)?.textContent ?? '';
        return words.includes('teal otter') && !words.includes(enNameLines.disputedHint);
      });
      const { notMeTakeBack } = await (await loadLanguage(locale)).identity!();
      await until(() => button(thread, 2)?.textContent === notMeTakeBack);
      expect(notMeTakeBack).to.not.equal(en.notMeTakeBack);
    });
  }
});

describe('the words of "not me"', () => {
  it('stay what they are where those of another language can’t be fetched, which is tried again', async () => {
    const session = { feed: { comments: [], row: () => null } } as unknown as Session;
    const german = await loadLanguage('de');
    let asked = 0;
    const identity = async (): Promise<never> => {
      asked++;
      throw new Error('No network');
    };
    const host = { language: english } as { language: Language };
    const update = await bringNotMe(session, host as SessionHost);
    host.language = { ...german, identity };
    for (const times of [1, 2]) {
      update();
      expect(asked).to.equal(times);
      await painted();
    }
  });
});

describe('what one may dispute', () => {
  it('is a name of one’s own that another key used later, however it is written', () => {
    const found = borrowedFrom([
      by(1, 'Bob', HERON),
      by(2, 'Bob', OTTER, { own: true }),
      by(3, 'BOB', HERON),
      by(4, 'Bob', OTTER),
      by(5, '', OTTER, { own: true }),
      by(6, '', HERON),
      by(7, 'Anon', OTTER, { own: true }),
      by(8, 'Anon', HERON),
      by(9, 'Bob', HERON, { deletedAt: '2026-04-24T10:00:00.000Z' }),
      { ...comment(10), author: { name: 'Bob' } },
    ]);
    expect([...found.keys()]).to.deep.equal(['3']);
  });

  it('is said by whoever one was then, though one is somebody new since', () => {
    const TEAL = { words: 'new teal', color: 1 };
    const found = borrowedFrom([
      by(1, 'Bob', OTTER, { own: true }),
      by(2, 'Bob', TEAL, { own: true }),
      by(3, 'Bob', HERON),
    ]);
    expect([...found.get('3')!]).to.deep.equal([
      [OTTER.words, '1'],
      [TEAL.words, '2'],
    ]);
  });
});
