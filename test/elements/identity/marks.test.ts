import { expect } from 'chai';
import type { Author, Comment, Mark } from '../../../src/model/comment.js';
import { violations } from '../../support/axe.js';
import { comment, setup, until, type Thread } from '../thread/fixture.js';

const OTTER: Mark = { words: 'teal otter', color: 4 };
const HERON: Mark = { words: 'rusty heron', color: 1 };

const by = (id: number, name: string, rest: Partial<Author> = {}, given: Partial<Comment> = {}): Comment => ({
  ...comment(id),
  author: { name, ...rest },
  ...given,
});
/** The words that a reader sees of who wrote a comment. */
const who = (thread: Thread, id: number): string =>
  thread.article(id).querySelector('[part~=author]')!.textContent!;
const borrowed = (thread: Thread, id: number): HTMLAnchorElement | null =>
  thread.article(id).querySelector('[part~=borrowed]');

describe('marks in the list', () => {
  it('stand behind the names of people without one, where there are several', async () => {
    const comments = [
      by(1, '', { mark: OTTER }),
      by(2, '', { mark: HERON }),
      by(3, 'Ana', { mark: HERON }),
      by(4, ''),
    ];
    const thread = await setup({ comments });
    expect([1, 2, 3, 4].map((id) => who(thread, id))).to.deep.equal([
      'Anonymous · teal otter',
      'Anonymous · rusty heron',
      'Ana',
      'Anonymous',
    ]);
    const words = thread.article(1).querySelector<HTMLElement>('[part~=mark] bdi')!;
    expect([words.translate, words.lang]).to.deep.equal([false, 'en']);
  });

  it('are there when the comments are first shown, so that nothing moves', async () => {
    const comments = [by(1, '', { mark: OTTER }), by(2, '', { mark: HERON })];
    const seen: string[] = [];
    const observer = new MutationObserver(() => {
      const author = document
        .querySelector('comment-thread')
        ?.shadowRoot?.querySelector('article [part~=author]');
      if (author && !author.closest('[hidden]')) seen.push(author.textContent!);
    });
    const place = document.createElement('div');
    document.body.append(place);
    const opening = setup({ comments, place });
    observer.observe(place.querySelector('comment-thread')!.shadowRoot ?? place, {
      childList: true,
      subtree: true,
    });
    await until(() => {
      const root = place.querySelector('comment-thread')?.shadowRoot;
      if (!root) return false;
      observer.observe(root, { childList: true, subtree: true });
      return true;
    });
    await opening;
    observer.disconnect();
    expect(seen).to.include('Anonymous · teal otter');
    expect(seen).to.not.include('Anonymous');
  });

  it('come when somebody else without a name comes, at the earlier comment too', async () => {
    const thread = await setup({ comments: [by(1, '', { mark: OTTER })] });
    expect(who(thread, 1)).to.equal('Anonymous');
    thread.arrive(by(2, '', { mark: HERON }));
    await until(() => thread.part('waiting') !== null);
    await thread.press('1 new comment');
    await until(() => thread.article(2) !== null && who(thread, 1) === 'Anonymous · teal otter');
    expect(who(thread, 2)).to.equal('Anonymous · rusty heron');
  });

  it('give a person one shape, under whatever name', async () => {
    const thread = await setup({
      comments: [by(1, '', { mark: OTTER }), by(2, 'Bob', { mark: OTTER }), by(3, 'Bob')],
    });
    const shapes = [1, 2, 3].map((id) => thread.article(id).querySelector('i')!.className);
    expect(shapes[0]).to.match(/^mark s\d h4$/);
    expect(shapes[1]).to.equal(shapes[0]);
    expect(shapes[2]).to.not.equal(shapes[0]);
  });

  it('are not loaded, and nothing is said, where the backend knows nobody', async () => {
    const thread = await setup({ comments: [by(1, 'Bob'), by(2, 'Bob'), by(3, '')] });
    expect([1, 2, 3].map((id) => who(thread, id))).to.deep.equal(['Bob', 'Bob', 'Anonymous']);
    expect(thread.root.querySelector('[part~=mark], [part~=borrowed]')).to.equal(null);
  });
});

describe('a name that was used before', () => {
  const comments = [
    by(1, 'Bob Huntley', { mark: OTTER }),
    by(2, 'Воb Huntley', { mark: HERON }),
    by(3, 'Bob Huntley', { mark: OTTER }),
  ];

  it('says at the later one that it is not the earlier, and leads there; both have their marks', async () => {
    const thread = await setup({ comments });
    expect(borrowed(thread, 2)!.textContent).to.equal('not the earlier Bob Huntley');
    expect(borrowed(thread, 2)!.hash).to.equal('#comment-1');
    expect(borrowed(thread, 2)!.title).to.not.equal('');
    expect([borrowed(thread, 1), borrowed(thread, 3)]).to.deep.equal([null, null]);
    expect([1, 2, 3].map((id) => who(thread, id).split(' · ')[1])).to.deep.equal([
      'teal otter',
      'rusty heron',
      'teal otter',
    ]);
  });

  it('says so in the language of the page', async () => {
    const thread = await setup({ comments, properties: { locale: 'de' } });
    await until(() => borrowed(thread, 2)?.textContent === 'nicht Bob Huntley von vorher');
  });

  it('says so when the later one comes as the thread is read, and once only', async () => {
    const thread = await setup({ comments: [by(1, 'Bob', { mark: OTTER }), by(2, 'Ana', { mark: HERON })] });
    expect(thread.root.querySelectorAll('[part~=mark]').length).to.equal(0);
    thread.arrive(by(3, 'Воb', { mark: HERON }));
    await until(() => thread.part('waiting') !== null);
    await thread.press('1 new comment');
    await until(() => thread.article(3) !== null && borrowed(thread, 3) !== null);
    expect([1, 2, 3].map((id) => who(thread, id))).to.deep.equal([
      'Bob · teal otter',
      'Ana',
      'Воb · rusty heron',
    ]);
    expect(thread.root.querySelectorAll('[part~=borrowed]').length).to.equal(1);
  });

  it('says nothing while the beginning of the thread is not there: nobody knows who was first', async () => {
    const long = Array.from({ length: 6 }, (_, i) =>
      by(i + 1, i === 0 || i === 4 ? 'Bob' : `P${i}`, { id: `p${i}` }),
    );
    long.push(by(7, 'Bob', { id: 'p0' }));
    const thread = await setup({ comments: long, properties: { order: 'newest', pageSize: 4 } });
    expect(borrowed(thread, 7)).to.equal(null);
    await thread.press('Earlier comments');
    await until(() => thread.articles().length === 7 && borrowed(thread, 5) !== null);
    expect(borrowed(thread, 7)).to.equal(null);
  });

  it('is accessible', async () => {
    const thread = await setup({ comments });
    expect(await violations(thread.element)).to.deep.equal([]);
  });
});

describe('hostile names', () => {
  const names = [
    '\u202eyeltnuH boB\u2066',
    `B${'\u0301\u0316\u0489'.repeat(80)}ob`,
    'Bob\u2069\u2069\u202d · rusty heron',
    'Bob · rusty heron',
    '<b>Bob</b>&lt;i part="mark">',
    'Bob\u0000\u0085\n\n\nOwner',
    'x'.repeat(600),
    '\u3164\u115f\u2800',
  ];

  for (const [i, name] of names.entries()) {
    it(`reach no other part of the row: ${JSON.stringify(name).slice(0, 40)}`, async () => {
      const thread = await setup({
        comments: [by(1, 'Bob', { mark: HERON }), by(2, name, { mark: OTTER }), by(3, '', { mark: HERON })],
      });
      const shown = thread.article(2).querySelector<HTMLElement>('[part~=name]')!;
      const author = shown.closest('[part~=author]')!;
      expect(shown.children.length, 'no markup').to.equal(0);
      expect(shown.textContent).to.not.match(/[\u202a-\u202e\u2066-\u2069\0]/);
      expect(shown.textContent!.trim()).to.not.equal('');
      const row = thread.article(2).getBoundingClientRect();
      const box = author.getBoundingClientRect();
      expect(box.right <= row.right + 1 && box.left >= row.left - 1, 'within the row').to.equal(true);
      const mark = author.querySelector('[part~=mark] bdi');
      if (/Bob/.test(name) && i < 4 && i !== 1) expect(mark?.textContent).to.equal('teal otter');
    });
  }
});
