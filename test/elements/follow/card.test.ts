import { expect } from 'chai';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import type { Comment } from '../../../src/model/comment.js';
import { violations } from '../../support/axe.js';
import { keys, mouse, mouseOn, painted, viewport } from '../../support/commands.js';
import { comment, conversation, until } from '../thread/fixture.js';
import { card, closed, followed, inCard, isOpen, link, ofCard, opened, rest } from './fixture.js';
import { at, twin } from './seed-twin.js';

const AWAY = [2, 2] as const;

describe('the card of a referenced comment', () => {
  beforeEach(async () => {
    await viewport(900, 700);
    await mouse('move', ...AWAY);
  });

  it('opens where a mouse rests on a mention, stays while it is over the card, and closes behind it', async () => {
    const thread = await followed();
    await rest(link(thread, 4));
    await opened(thread);
    expect(inCard(thread)).to.contain('So a leak in the north canal').and.contain('Anonymous');
    expect(card(thread).ariaLabel).to.match(/^Comment by Anon \(9:16/);
    await mouseOn('move', card(thread));
    await painted();
    expect(isOpen(thread)).to.equal(true);
    await mouse('move', ...AWAY);
    await closed(thread);
  });

  it('is accessible while it is open, with a difference and with several candidates too', async () => {
    const comments = [
      ...twin,
      comment(9, {
        name: 'Mina',
        createdAt: at(10, 40),
        body: '> It depends on who is the mayor. Under the old one the canal was tight as a drum.',
      }),
      comment(10, { createdAt: at(21, 16) }),
      comment(11, {
        createdAt: at(32, 0),
        body: 'Anon (9:16),\n\nread the paper.',
      }),
    ];
    const thread = await followed({ comments });
    for (const each of [link(thread, 7), link(thread, 9, 'cite'), link(thread, 11)]) {
      await rest(each);
      await until(() => isOpen(thread) && card(thread).view !== null);
      await painted();
      expect(await violations(thread.element)).to.deep.equal([]);
      await keys({ press: 'Escape' });
      await closed(thread);
    }
  });

  it('marks the words that were quoted, also for a mention that stands before them', async () => {
    const thread = await followed();
    await rest(link(thread, 7));
    await opened(thread);
    expect(ofCard(thread, 'mark').textContent).to.equal('How is the fishing down at the sluice, Igor?');
  });

  it('opens with the keyboard, is entered by Tab, followed on, and left level by level with Escape', async () => {
    const thread = await followed();
    thread.article(7).focus();
    await keys({ press: 'Tab' }, { press: 'Tab' });
    expect(thread.root.activeElement).to.equal(link(thread, 7));
    await opened(thread);
    await until(() => thread.said().includes('Tab leads into it'));
    await keys({ press: 'Tab' });
    expect(thread.root.activeElement).to.equal(card(thread));
    const cite = ofCard(thread, '.prose a');
    expect(cite.textContent).to.contain('Rob Hartley');
    cite.focus();
    await keys({ press: 'Enter' });
    await until(() => inCard(thread).includes('Back'));
    expect(inCard(thread)).to.contain('9:21');
    await until(() => thread.root.activeElement === card(thread));
    await keys({ press: 'Escape' });
    await until(() => !inCard(thread).includes('Back'));
    expect(isOpen(thread)).to.equal(true);
    await keys({ press: 'Escape' });
    await closed(thread);
    expect(thread.root.activeElement).to.equal(link(thread, 7));
  });

  it('lets Tab go on behind its link when it leaves the card', async () => {
    const thread = await followed();
    thread.article(4).focus();
    await keys({ press: 'Tab' }, { press: 'Tab' });
    await opened(thread);
    await keys({ press: 'Tab' });
    const { stops } = card(thread);
    stops.at(-1)!.focus();
    await keys({ press: 'Tab' });
    await closed(thread);
    expect(thread.focused()).to.not.equal('comment-4');
    expect(thread.root.activeElement!.closest('article')!.id).to.equal('comment-4');
    expect(thread.root.activeElement).to.not.equal(link(thread, 4));
  });

  it('stays in the window, on a phone too', async () => {
    await viewport(360, 640);
    const thread = await followed();
    for (const id of [4, 7]) {
      await rest(link(thread, id));
      await opened(thread);
      await painted();
      const { left, right, top, bottom } = card(thread).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(top).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
      expect(bottom).to.be.at.most(innerHeight);
      await keys({ press: 'Escape' });
      await closed(thread);
    }
  });

  it('closes when one presses elsewhere, and when its link is scrolled away', async () => {
    const thread = await followed();
    await rest(link(thread, 4));
    await opened(thread);
    await mouse('click', ...AWAY);
    await closed(thread);
    await rest(link(thread, 4));
    await opened(thread);
    document.body.style.paddingBottom = '3000px';
    scrollTo(0, 2500);
    await closed(thread);
    document.body.style.paddingBottom = '';
  });

  it('asks which one is meant where that is open, and shows the one that is chosen', async () => {
    const comments = [
      ...twin,
      comment(10, { createdAt: at(21, 16), body: 'The evening edition.' }),
      comment(11, {
        createdAt: at(32, 0),
        body: 'Anon (9:16),\n\nread the paper.',
      }),
    ];
    const thread = await followed({ comments });
    const mention = link(thread, 11);
    expect(mention.textContent).to.contain('may mean several comments');
    mention.scrollIntoView({ block: 'center' });
    mention.click();
    await opened(thread);
    expect(location.hash).to.equal('');
    const choices = [...card(thread).shadowRoot!.querySelectorAll<HTMLElement>('li button')];
    expect(choices.map((choice) => choice.querySelector('span')!.textContent)).to.deep.equal([
      'The evening edition.',
      'So a leak in the north canal is a nuisance, but one in the south is a crime?',
    ]);
    expect(ofCard(thread, '.prose').textContent).to.contain('The evening edition.');
    choices[1]!.click();
    await card(thread).updateComplete;
    expect(ofCard(thread, '.prose').textContent).to.contain('So a leak');
  });

  it('shows in words and lines where a quotation differs from its source', async () => {
    const body =
      '> It depends on who is the mayor. Under the old one the canal was as tight as a drum.\n\nNo.';
    const thread = await followed({
      comments: [...twin, comment(9, { name: 'Mina', createdAt: at(10, 40), body })],
    });
    expect(link(thread, 9, 'check').textContent).to.equal('differs from the original');
    await rest(link(thread, 9, 'check'));
    await opened(thread);
    expect(ofCard(thread, '[part~=note]').textContent).to.equal('differs from the original');
    const texts = (tag: string): string[] =>
      [...card(thread).shadowRoot!.querySelectorAll(tag)].map((each) => each.textContent!);
    expect(texts('ins')).to.deep.equal(['the', 'old']);
    expect(texts('del')).to.deep.equal(['last']);
  });

  it('says in words what became of a quotation: shortened, altered, of a text that was edited or is gone', async () => {
    const quoting = (id: number, body: string): Comment => comment(id, { createdAt: at(11, id), body });
    const comments = [
      ...twin,
      comment(20, {
        name: 'Bo',
        createdAt: at(9, 50),
        editedAt: at(12, 0),
        body: 'The mill is for sale now, they say.',
      }),
      comment(21, { name: 'Cy', createdAt: at(9, 51), deletedAt: at(12, 0), body: '' }),
      quoting(30, '> They have been digging there … at night, without a word.\n\nNo.'),
      quoting(31, '> They have been digging here for years already, by night, without a word.\n\nNo.'),
      quoting(32, '> The mill was for sale then, they say.\n\nNo.'),
      quoting(33, '[Cy (9:51AM)](#comment-21):\n\n> The harbour master knows all of it.\n\nNo.'),
    ];
    const thread = await followed({ comments });
    const words = {
      30: 'shortened',
      31: 'differs from the original',
      32: 'the original was edited',
      33: 'the original is gone',
    };
    for (const [id, said] of Object.entries(words)) {
      const check = link(thread, id, 'check');
      expect(check.textContent, id).to.equal(said);
      await rest(check);
      await opened(thread);
      expect(ofCard(thread, '[part~=note]').textContent, id).to.equal(said);
      expect(card(thread).shadowRoot!.querySelector('ins') !== null, id).to.equal(id === '31' || id === '32');
      await keys({ press: 'Escape' });
      await closed(thread);
    }
  });

  it('fetches a comment that is not loaded, and leaves the list as it is', async () => {
    const comments = [
      ...conversation(60),
      comment(61, { body: 'Like [Ana (9:02AM)](#comment-2): "The words of comment 60."' }),
    ];
    const adapter = memoryAdapter({ threads: [{ id: 'test', comments }] });
    const thread = await followed({ adapter, properties: { order: 'newest', pageSize: 5, view: 'flat' } });
    const before = thread.ids();
    const far = thread.article(61).querySelector<HTMLAnchorElement>('a[href="#comment-2"]')!;
    await rest(far);
    await opened(thread);
    await until(() => inCard(thread).includes('The words of comment 2.'));
    expect(thread.ids()).to.deep.equal(before);
  });
});
