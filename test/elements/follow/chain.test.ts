import { expect } from 'chai';
import type { Comment } from '../../../src/model/comment.js';
import { violations } from '../../support/axe.js';
import { keys, resting, viewport } from '../../support/commands.js';
import { comment, conversation, until, type Thread } from '../thread/fixture.js';
import { below, closed, followed, isOpen, link, ofCard, opened, rest } from './fixture.js';
import { at, twin } from './seed-twin.js';

const current = (root: ShadowRoot): string | undefined => root.querySelector('[data-current]')?.id;

describe('backlinks', () => {
  it('say who quotes and who answers a comment', async () => {
    const thread = await followed();
    expect(below(thread, 1)).to.equal('Answered by K.Poster (9:40AM)');
    expect(below(thread, 2)).to.equal('Quoted by Anon (10:03AM)');
    expect(below(thread, 6)).to.match(/^Quoted by Rob Hartley \(10:15AM\)/);
    expect(below(thread, 3)).to.equal('');
  });

  it('fold away past three, and come back by a button', async () => {
    const answers = [1, 2, 3, 4, 5].map((n) =>
      comment(20 + n, { name: `Guest ${n}`, createdAt: at(11, n), body: `Anon (9:16AM), I say ${n}.` }),
    );
    const thread = await followed({ comments: [...twin, ...answers] });
    expect(below(thread, 1)).to.match(
      /^Answered by K\.Poster \(9:40AM\), Guest 1 .*, Guest 2 \(11:02AM\) 3 more/,
    );
    thread.article(1).querySelector<HTMLElement>('[part~=more-backlinks]')!.click();
    expect(below(thread, 1)).to.contain('Guest 5 (11:05AM)').and.not.contain('more');
    expect(thread.root.activeElement!.textContent).to.contain('Guest 3');
  });

  it('stay unfolded, and the focus stays where it was, when an edit adds one', async () => {
    const answer = (n: number, body = `Anon (9:16AM), I say ${n}.`): Comment =>
      comment(20 + n, { name: `Guest ${n}`, createdAt: at(11, n), body });
    const late = answer(5, 'I say nothing.');
    const thread = await followed({ comments: [...twin, ...[1, 2, 3, 4].map((n) => answer(n)), late] });
    thread.article(1).querySelector<HTMLElement>('[part~=more-backlinks]')!.click();
    const edited = { ...answer(5), editedAt: at(11, 9), revision: 2 };
    for (const { onChange } of thread.data.watchers) onChange({ kind: 'updated', comment: edited });
    await until(() => below(thread, 1).includes('Guest 5'));
    expect(below(thread, 1)).to.contain('Guest 4').and.not.contain('more');
    expect(thread.root.activeElement?.textContent).to.contain('Guest 3');
  });

  it('say nothing of a reply that stands right below', async () => {
    const reply = comment(9, {
      name: 'Lea',
      parentId: '1',
      createdAt: at(11, 0),
      body: 'Anon (9:16AM), hear, hear.',
    });
    const thread = await followed({ comments: [...twin, reply] });
    expect(below(thread, 1)).to.equal('Answered by K.Poster (9:40AM)');
  });

  it('open the card, and mark the quoted words in the comment above them', async function () {
    if (!('highlights' in CSS)) return this.skip();
    await viewport(900, 700);
    const thread = await followed();
    await rest(link(thread, 6, 'backlink'));
    await opened(thread);
    const [range] = [...CSS.highlights.get('comment-quoted')!] as Range[];
    expect(range!.toString()).to.equal('How is the fishing down at the sluice, Igor?');
    await keys({ press: 'Escape' });
    await closed(thread);
    expect(CSS.highlights.has('comment-quoted')).to.equal(false);
  });
});

describe('following a reference', () => {
  /** The twin, a long talk, and at its end a comment that answers the first one; what a reader sees of that. */
  async function atTheEnd(): Promise<{ thread: Thread; top: () => number }> {
    await viewport(900, 600);
    const filler = conversation(40).map((each, i) => ({
      ...each,
      id: `f${i}`,
      parentId: null,
      createdAt: at(12, i),
    }));
    const far = comment('far', {
      name: 'Ida',
      createdAt: at(20, 0),
      body: 'Anon (9:16AM), it is a nuisance everywhere.',
    });
    const thread = await followed({ comments: [...twin, ...filler, far] });
    const mention = link(thread, 'far');
    mention.scrollIntoView({ block: 'center', behavior: 'instant' });
    await resting(mention);
    mention.focus({ preventScroll: true });
    return { thread, top: () => thread.article('far').getBoundingClientRect().top };
  }

  it('leads to the comment, marked and with the focus, and Back to where one read', async () => {
    const { thread, top } = await atTheEnd();
    const before = top();
    await keys({ press: 'Enter' });
    await until(() => current(thread.root) === 'comment-1');
    expect(thread.focused()).to.equal('comment-1');
    expect(isOpen(thread)).to.equal(false);
    const first = thread.article(1);
    await resting(first);
    expect(first.getBoundingClientRect().top).to.be.within(-1, innerHeight / 2);
    history.back();
    await until(() => current(thread.root) === undefined);
    await until(() => Math.abs(top() - before) < 3);
    await resting(thread.article('far'));
    expect(top()).to.be.closeTo(before, 3);
    expect(thread.focused()).to.equal('comment-far');
  });

  it('leads back also while the way there is not at its end, and whatever grows meanwhile', async () => {
    const { thread, top } = await atTheEnd();
    const before = top();
    await keys({ press: 'Enter' });
    await until(() => current(thread.root) === 'comment-1');
    history.back();
    thread.article('f3').querySelector('[part~=body]')!.append(document.createElement('hr'));
    await until(() => current(thread.root) === undefined);
    await until(() => Math.abs(top() - before) < 3);
    await resting(thread.article('far'));
    expect(top()).to.be.closeTo(before, 3);
    expect(thread.focused()).to.equal('comment-far');
  });

  it('leads on from the card', async () => {
    await viewport(900, 700);
    const thread = await followed();
    await rest(link(thread, 7));
    await opened(thread);
    ofCard(thread, '.go').click();
    await closed(thread);
    await until(() => current(thread.root) === 'comment-6');
    expect(location.hash).to.equal('#comment-6');
  });
});

describe('the conversation view', () => {
  it('shows the comments of one chain alone, and all of them again', async () => {
    const thread = await followed();
    const all = thread.ids();
    await thread.press('Show this conversation only');
    await until(() => thread.ids().length < all.length);
    expect(thread.ids()).to.deep.equal(['2', '6', '7']);
    expect(thread.root.activeElement!.getAttribute('part')).to.equal('chain');
    expect(thread.said()).to.equal('3 comments of this conversation');
    expect(await violations(thread.element)).to.deep.equal([]);
    await thread.press('Show all comments');
    await until(() => thread.ids().length === all.length);
    expect(thread.ids()).to.deep.equal(all);
    await until(() => thread.focused() === 'comment-6');
    expect(thread.part('chain')).to.equal(null);
  });

  it('is entered and left by the keyboard', async () => {
    const thread = await followed();
    const all = thread.ids();
    const button = thread.article(6).querySelector<HTMLElement>('[data-conversation]')!;
    button.focus();
    await keys({ press: 'Enter' });
    await until(() => thread.ids().length < all.length);
    await until(() => thread.focused() === 'chain');
    await keys({ press: 'Tab' });
    expect(thread.root.activeElement!.textContent).to.equal('Show all comments');
    await keys({ press: 'Enter' });
    await until(() => thread.ids().length === all.length);
    await until(() => thread.focused() === 'comment-6');
    expect(thread.part('chain')).to.equal(null);
  });

  it('keeps the focus where it is when more turns out to belong to it', async () => {
    const thread = await followed();
    await thread.press('Show this conversation only');
    await until(() => thread.ids().length === 3);
    const back = thread.part('chain').querySelector('button')!;
    back.focus();
    const edited = { ...twin[7]!, body: '[Anon (10:03AM)](#comment-6), indeed.', revision: 2 };
    for (const { onChange } of thread.data.watchers) onChange({ kind: 'updated', comment: edited });
    await until(() => thread.part('chain').textContent!.startsWith('4 comments'));
    expect(thread.root.activeElement === back).to.equal(true);
  });

  it('is not offered again within itself', async () => {
    const thread = await followed();
    const offers = (): number =>
      [...thread.root.querySelectorAll('[data-conversation]')].filter((each) => each.checkVisibility())
        .length;
    expect(offers()).to.be.above(0);
    await thread.press('Show this conversation only');
    await until(() => thread.part('chain') !== null);
    expect(offers()).to.equal(0);
  });

  it('ends when a reader asks for new comments that are not on it', async () => {
    const thread = await followed();
    await thread.press('Show this conversation only');
    await until(() => thread.part('chain') !== null);
    thread.arrive(comment('new', { createdAt: at(23, 0), body: 'Off to bed.' }));
    await until(() => thread.part('waiting') !== null);
    thread.part('waiting').click();
    await until(() => thread.focused() === 'comment-new');
    await until(() => thread.part('chain') === null);
  });

  it('ends when a reader goes to a comment that is not on it', async () => {
    const thread = await followed();
    await thread.press('Show this conversation only');
    await until(() => thread.ids().length === 3);
    expect(await thread.element.goTo('5')).to.equal(true);
    expect(thread.ids()).to.have.length(8);
    await until(() => thread.part('chain') === null);
  });
});
