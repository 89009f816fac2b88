import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import type { CommentComposer } from '../../../src/elements/comment-composer.js';
import type { Comment } from '../../../src/model/comment.js';
import { CommentError } from '../../../src/model/errors.js';
import { keys, painted } from '../../support/commands.js';
import { comment, setup, until, type Thread } from './fixture.js';

const refuse = (): Promise<never> => Promise.reject(new CommentError('FORBIDDEN', 'No'));
const own = (given: Parameters<typeof comment>[1] = {}): Comment => comment(1, { own: true, ...given });

/** Reads as always, and takes nothing that is written. */
function refusing(...comments: Comment[]): CommentAdapter {
  const memory = memoryAdapter({ threads: [{ id: 'test', comments }] });
  return { ...memory, create: refuse, update: refuse, remove: refuse };
}

/** Writes a text and sends it, which fails. */
async function fail(thread: Thread, composer: CommentComposer, body: string): Promise<void> {
  composer.body = body;
  composer.shadowRoot!.querySelector<HTMLElement>('[part~=submit]')!.click();
  await until(() => thread.part('failure') !== null);
}

const writes = (thread: Thread): Promise<CommentComposer> =>
  thread.composer(() => thread.part('write').click());
const composers = (thread: Thread): CommentComposer[] => [
  ...thread.root.querySelectorAll('comment-composer'),
];

/** Closes the thread and opens it anew, as a reload does. */
async function again(thread: Thread): Promise<void> {
  const place = thread.element.parentElement!;
  thread.element.remove();
  await painted();
  place.append(thread.element);
  await thread.settled();
}

describe('a text that was not sent, taken back', () => {
  it('stands beside what was begun in the box meanwhile', async () => {
    const thread = await setup({ adapter: refusing() });
    const composer = await writes(thread);
    await fail(thread, composer, 'First.');
    composer.focus();
    await until(() => composer.textarea!.matches(':focus'));
    await keys('Second.');
    await thread.press('Take back');
    expect(composer.body).to.equal('First.\n\nSecond.');
    expect(thread.articles()).to.have.length(0);
  });

  it('stands beside what was begun in a box that was closed since', async () => {
    const thread = await setup({ adapter: refusing(comment(1)) });
    await fail(thread, await thread.composer(() => thread.button(1, 'reply').click()), 'First.');
    const second = await thread.composer(() => thread.button(1, 'reply').click());
    await keys('Second.');
    second.shadowRoot!.querySelector<HTMLElement>('[part~=cancel]')!.click();
    await until(() => composers(thread).length === 0);
    const composer = await thread.composer(() => void thread.press('Take back'));
    expect(composer.body).to.equal('First.\n\nSecond.');
  });

  it('is there after a reload, with its name', async () => {
    const thread = await setup({ adapter: refusing() });
    const composer = await writes(thread);
    composer.renderRoot.querySelector<HTMLInputElement>('#name')!.value = 'Bob';
    await fail(thread, composer, 'First.');
    await thread.press('Take back');
    await again(thread);
    await until(() => composers(thread)[0]?.body === 'First.');
    expect(composers(thread)[0]!.name).to.equal('Bob');
  });

  it('goes to the box at the top where what it answers is not loaded', async () => {
    const thread = await setup({ adapter: refusing(comment(1), comment(2)) });
    await fail(thread, await thread.composer(() => thread.button(2, 'reply').click()), 'An answer.');
    thread.element.pageSize = 1;
    await until(
      () => thread.ids().length === 2 && thread.ids()[0] === '1' && thread.part('failure') !== null,
    );
    const composer = await thread.composer(() => void thread.press('Take back'));
    expect(composer.body).to.equal('An answer.');
    expect(composer.mode).to.equal('new');
  });

  it('is an edit again, also of a comment whose time nobody knows', async () => {
    const thread = await setup({ adapter: refusing(own({ createdAt: null })) });
    await fail(thread, await thread.composer(() => thread.button(1, 'edit').click()), 'Changed.');
    const composer = await thread.composer(() => void thread.press('Take back'));
    expect([composer.mode, composer.body]).to.deep.equal(['edit', 'Changed.']);
  });

  it('leaves the focus at its comment where it was only to be deleted', async () => {
    const thread = await setup({ adapter: refusing(own()) });
    thread.button(1, 'delete').click();
    await until(() => thread.part('confirm') !== null);
    thread.part('confirm').querySelector<HTMLElement>('.danger')!.click();
    await until(() => thread.part('failure') !== null);
    await thread.press('Take back');
    await until(() => thread.part('failure') === null);
    await until(() => thread.root.activeElement === thread.article(1));
  });
});
