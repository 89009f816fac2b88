import { expect } from 'chai';
import type { CommentCard } from '../../../src/elements/comment-card.js';
import { violations } from '../../support/axe.js';
import { keys, mouse, mouseOn, painted, viewport } from '../../support/commands.js';
import { comment, setup, until, type Setup, type Thread } from '../thread/fixture.js';
import { twin } from './seed-twin.js';

/** A thread whose references are known. */
async function followed(given: Setup = {}): Promise<Thread> {
  const thread = await setup({ comments: twin, ...given });
  await until(() => thread.root.querySelector('comment-card') !== null && references(thread).length > 0);
  await painted();
  return thread;
}

const references = (thread: Thread): Element[] => [...thread.root.querySelectorAll('[data-reference], [data-by]')];
const card = (thread: Thread): CommentCard => thread.root.querySelector('comment-card')!;
const open = (thread: Thread): boolean => card(thread)?.matches(':popover-open') ?? false;
const text = (thread: Thread): string => card(thread).shadowRoot!.textContent!.replace(/\s+/g, ' ');
const link = (thread: Thread, id: number, part = 'mention'): HTMLAnchorElement =>
  thread.article(id).querySelector<HTMLAnchorElement>(`a[part~=${part}]`)!;
/** Rests the mouse on a link, brought into the window. */
const rest = async (on: Element): Promise<void> => {
  on.scrollIntoView({ block: 'center', behavior: 'instant' });
  await painted();
  await mouseOn('move', on);
};
const opened = (thread: Thread): Promise<void> => until(() => open(thread));
const closed = (thread: Thread): Promise<void> => until(() => !open(thread));

describe('the card of a referenced comment', () => {
  before(() => viewport(900, 700));

  it('opens where a mouse rests on a mention, stays while it goes over the card, and closes behind it', async () => {
    const thread = await followed();
    await rest(link(thread, 4));
    await opened(thread);
    expect(text(thread)).to.contain('So a leak in the north canal').and.contain('Anonymous');
    expect(card(thread).ariaLabel).to.match(/^Comment by Anon \(9:16/);
    await mouseOn('move', card(thread));
    await painted();
    expect(open(thread)).to.equal(true);
    await mouse('move', 5, 5);
    await closed(thread);
  });

  it('is accessible while it is open', async () => {
    const thread = await followed();
    await rest(link(thread, 7));
    await opened(thread);
    expect(await violations(thread.element)).to.deep.equal([]);
  });

  it('opens with the keyboard, is entered by Tab, followed on, and left level by level with Escape', async () => {
    const thread = await followed();
    thread.article(7).focus();
    await keys({ press: 'Tab' }, { press: 'Tab' });
    expect(thread.root.activeElement).to.equal(link(thread, 7));
    await opened(thread);
    expect(thread.said()).to.contain('Tab leads into it');
    await keys({ press: 'Tab' });
    expect(thread.root.activeElement).to.equal(card(thread));
    const cite = card(thread).shadowRoot!.querySelector<HTMLElement>('.prose a')!;
    expect(cite.textContent).to.contain('Rob Hartley');
    cite.focus();
    await keys({ press: 'Enter' });
    await until(() => text(thread).includes('Back'));
    expect(text(thread)).to.contain('9:21');
    expect(thread.root.activeElement).to.equal(card(thread));
    await keys({ press: 'Escape' });
    await until(() => !text(thread).includes('Back'));
    expect(open(thread)).to.equal(true);
    await keys({ press: 'Escape' });
    await closed(thread);
    expect(thread.root.activeElement).to.equal(link(thread, 7));
  });
});
