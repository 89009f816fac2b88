import { expect } from 'chai';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import type { CommentComposer } from '../../../src/elements/comment-composer.js';
import { CommentError } from '../../../src/model/errors.js';
import { violations } from '../../support/axe.js';
import { keys, painted } from '../../support/commands.js';
import { comment, conversation, setup, until, type Thread } from './fixture.js';

const own = (id: number): ReturnType<typeof comment> => comment(id, { own: true, name: 'Me' });

/** Writes a text and sends it. */
function send(composer: CommentComposer, body: string): void {
  composer.body = body;
  composer.shadowRoot!.querySelector<HTMLElement>('[part~=submit]')!.click();
}

const writes = (thread: Thread): Promise<CommentComposer> =>
  thread.composer(() => thread.part('write').click());

/** Keeps comments, but refuses what it is told to refuse. */
function refusing(comments: ReturnType<typeof comment>[], refuse: Partial<CommentAdapter>): CommentAdapter {
  return { ...memoryAdapter({ threads: [{ id: 'test', comments }] }), ...refuse };
}

describe('<comment-thread> for writers', () => {
  it('posts a comment, shows it at once, says so and goes there', async () => {
    const thread = await setup({ comments: conversation(2) });
    const posted: string[] = [];
    thread.element.addEventListener('comment-posted', (event) => posted.push(event.comment.body));
    send(await writes(thread), 'Something new.');
    await until(() => posted.length === 1);
    expect(posted).to.deep.equal(['Something new.']);
    expect(thread.articles().at(-1)!.textContent).to.contain('Something new.');
    expect(thread.part('heading').textContent!.trim()).to.equal('3 comments');
    await until(() => thread.said() === 'Comment posted.');
    expect(thread.root.activeElement).to.equal(thread.articles().at(-1));
  });

  it('keeps the node of a comment while it is sent and when it is saved', async () => {
    let answer: (() => void) | null = null;
    const { create } = memoryAdapter();
    const slow: CommentAdapter['create'] = async (draft, options) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return create!({ ...draft, parentId: null }, options);
    };
    const thread = await setup({ adapter: refusing([], { create: slow }) });
    send(await writes(thread), 'On its way.');
    await until(() => thread.articles().length === 1);
    const [article] = thread.articles();
    expect(article!.querySelector('[part~=sending]')!.textContent).to.equal('Sending');
    await until(() => answer !== null);
    answer!();
    await until(() => article!.querySelector('[part~=sending]') === null);
    expect(thread.articles()).to.deep.equal([article]);
    expect(article!.querySelector('[data-do=reply]')).to.not.equal(null);
  });

  it('opens a composer under the comment that is answered, and puts the answer there', async () => {
    const thread = await setup({ comments: [comment(1, { name: 'Bob' }), comment(2)] });
    const composer = await thread.composer(() => thread.button(1, 'reply').click());
    expect(thread.article(1).contains(composer)).to.equal(true);
    expect(composer.parentLabel).to.match(/^Bob \(/);
    send(composer, 'An answer.');
    await until(() => thread.articles().length === 3);
    expect(thread.articles()[1]!.textContent).to.contain('An answer.');
    expect(thread.articles()[1]!.className).to.contain('d1');
    expect(thread.root.querySelector('article comment-composer')).to.equal(null);
  });

  it('returns to the button when an answer is given up, and keeps its text', async () => {
    const thread = await setup({ comments: conversation(2) });
    const composer = await thread.composer(() => thread.button(1, 'reply').click());
    await keys('Half an ans');
    composer.shadowRoot!.querySelector<HTMLElement>('[part~=cancel]')!.click();
    await until(() => thread.root.activeElement === thread.button(1, 'reply'));
    const again = await thread.composer(() => thread.button(1, 'reply').click());
    expect(again.body).to.equal('Half an ans');
  });

  it('edits a comment in the place of its text', async () => {
    const thread = await setup({ comments: [own(1)] });
    const edited: string[] = [];
    thread.element.addEventListener('comment-edited', (event) => edited.push(event.comment.body));
    const composer = await thread.composer(() => thread.button(1, 'edit').click());
    expect(composer.body).to.equal('The words of comment 1.');
    expect(thread.article(1).querySelector<HTMLElement>('[part~=body]')!.hidden).to.equal(true);
    send(composer, 'Better words.');
    await until(() => edited.length === 1);
    await painted();
    expect(thread.article(1).querySelector('[part~=body]')!.textContent).to.equal('Better words.');
    expect(thread.article(1).querySelector('[part~=edited]')).to.not.equal(null);
    expect(thread.root.activeElement).to.equal(thread.article(1));
  });

  it('asks before it deletes, with the harmless button under the finger', async () => {
    const thread = await setup({ comments: [own(1), comment(2, { parentId: '1' })] });
    thread.button(1, 'delete').click();
    await until(() => thread.part('confirm') !== null);
    await until(() => thread.root.activeElement?.textContent?.trim() === 'Cancel');
    expect(await violations(thread.element)).to.deep.equal([]);
    await thread.press('Cancel');
    expect(thread.part('confirm')).to.equal(null);
    await until(() => thread.root.activeElement === thread.button(1, 'delete'));
    expect(thread.article(1).textContent).to.contain('The words of comment 1.');
  });

  it('deletes, keeps the replies, and says so', async () => {
    const thread = await setup({ comments: [own(1), comment(2, { parentId: '1' })] });
    thread.button(1, 'delete').click();
    await until(() => thread.part('confirm') !== null);
    thread.part('confirm').querySelector<HTMLElement>('.danger')!.click();
    await until(() => thread.said() === 'Comment deleted.');
    expect(thread.article(1).textContent).to.contain('This comment was deleted.');
    expect(thread.article(2).className).to.contain('d1');
    expect(thread.root.activeElement).to.equal(thread.article(1));
  });

  it('says that a comment was not sent, and why, and sends it again', async () => {
    let refused = 0;
    const { create } = memoryAdapter();
    const moody: CommentAdapter['create'] = (draft, options) =>
      refused++ ? create!(draft, options) : Promise.reject(new CommentError('FORBIDDEN', 'No'));
    const thread = await setup({ adapter: refusing([], { create: moody }) });
    send(await writes(thread), 'Listen.');
    await until(() => thread.part('failure') !== null);
    expect(thread.part('failure').textContent).to.contain('You may not do that.');
    expect(await violations(thread.element)).to.deep.equal([]);
    await thread.press('Send again');
    await until(() => thread.part('failure') === null);
    expect(thread.articles()[0]!.querySelector('[part~=sending]')).to.equal(null);
  });

  it('gives back the text of a comment that was not sent', async () => {
    const no: CommentAdapter['create'] = () => Promise.reject(new CommentError('INVALID', 'No'));
    const thread = await setup({ adapter: refusing([comment(1)], { create: no }) });
    send(await thread.composer(() => thread.button(1, 'reply').click()), 'An answer.');
    await until(() => thread.part('failure') !== null);
    const composer = await thread.composer(() => void thread.press('Take back'));
    expect(composer.body).to.equal('An answer.');
    expect(thread.articles()).to.have.length(1);
    expect(thread.article(1).contains(composer)).to.equal(true);
  });

  it('shows both texts where somebody else changed the comment meanwhile, and ends it as the writer says', async () => {
    const thread = await setup({ comments: [own(1)] });
    const composer = await thread.composer(() => thread.button(1, 'edit').click());
    await keys('Mine. ');
    await thread.other().update!({ threadId: 'test', id: '1', body: 'Theirs.', revision: 1 });
    send(composer, 'Mine.');
    await until(() => thread.part('conflict') !== null);
    expect(thread.part('conflict').textContent).to.contain('Mine.').and.contain('Theirs.');
    expect(await violations(thread.element)).to.deep.equal([]);
    await thread.press('Use mine');
    await until(() => thread.part('conflict') === null);
    expect(thread.article(1).querySelector('[part~=body]')!.textContent).to.equal('Mine.');
  });

  it('notices a change that somebody made while the editor stood open and untouched', async () => {
    const thread = await setup({ comments: [own(1)] });
    const composer = await thread.composer(() => thread.button(1, 'edit').click());
    const theirs = await thread.other().update!({ threadId: 'test', id: '1', body: 'Theirs.', revision: 1 });
    for (const { onChange } of thread.data.watchers) onChange({ kind: 'updated', comment: theirs });
    const shown = (): string => thread.article(1).querySelector('[part~=body]')!.textContent!;
    await until(() => shown() === 'Theirs.');
    send(composer, 'Mine.');
    await until(() => thread.part('conflict') !== null);
    expect(thread.part('conflict').textContent).to.contain('Mine.').and.contain('Theirs.');
    expect(thread.data.threads.get('test')!.comments.get('1')!.body).to.equal('Theirs.');
  });

  it('leaves a comment to the page that takes it over', async () => {
    const thread = await setup({ comments: conversation(1) });
    const taken: string[] = [];
    thread.element.addEventListener('comment-submit', (event) => {
      event.preventDefault();
      taken.push(event.body);
    });
    const composer = await writes(thread);
    send(composer, 'For the page.');
    await painted();
    expect(taken).to.deep.equal(['For the page.']);
    expect(thread.articles()).to.have.length(1);
    expect(composer.body).to.equal('For the page.');
  });

  it('restores what was being written, without taking the focus', async () => {
    const first = await setup({ comments: conversation(1) });
    await writes(first);
    await keys('Half a thought');
    window.dispatchEvent(new Event('pagehide'));
    first.element.remove();
    const second = await setup({ comments: conversation(1) });
    await until(() => second.root.querySelector('comment-composer') !== null);
    expect(second.root.querySelector('comment-composer')!.body).to.equal('Half a thought');
    expect(document.activeElement).to.not.equal(second.element);
  });

  it('remembers a name only where it is asked to', async () => {
    const thread = await setup();
    const composer = await writes(thread);
    composer.name = 'Ada';
    send(composer, 'One.');
    await until(() => thread.articles().length === 1);
    expect(JSON.stringify({ ...localStorage })).to.not.contain('Ada');
    composer.shadowRoot!.querySelector<HTMLInputElement>('#remember')!.click();
    send(composer, 'Two.');
    await until(() => thread.articles().length === 2);
    const again = await setup();
    expect((await writes(again)).name).to.equal('Ada');
  });

  it('stores nothing for a reader', async () => {
    const thread = await setup({ comments: conversation(30), properties: { pageSize: 10 } });
    await thread.press('Later comments');
    thread.part('order').dispatchEvent(new Event('change'));
    expect({ ...localStorage }).to.deep.equal({});
  });
});
