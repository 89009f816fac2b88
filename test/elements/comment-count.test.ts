import { expect } from 'chai';
import type { CommentAdapter } from '../../src/adapters/adapter.js';
import { CommentCount } from '../../src/elements/comment-count.js';
import { CommentPostedEvent } from '../../src/model/events.js';
import { CommentError } from '../../src/model/errors.js';
import type { Comment } from '../../src/model/comment.js';
import { violations } from '../support/axe.js';
import { painted } from '../support/commands.js';

if (!customElements.get('comment-count')) customElements.define('comment-count', CommentCount);

const list = (): never => {
  throw new Error('a count lists nothing');
};

/** A backend that counts, and remembers what it was asked. */
function counting(counts: Record<string, number>): { adapter: CommentAdapter; asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  const adapter: CommentAdapter = {
    name: 'counting',
    list,
    async counts(threadIds) {
      asked.push(threadIds);
      return Object.fromEntries(threadIds.map((id) => [id, counts[id] ?? 0]));
    },
  };
  return { adapter, asked };
}

function place(parent: Element, properties: Partial<CommentCount>, fallback = 'Comments'): CommentCount {
  const element = document.createElement('comment-count');
  element.textContent = fallback;
  Object.assign(element, properties);
  parent.append(element);
  return element;
}

/** What a reader sees of it. */
const shown = (element: CommentCount): string => {
  const slot = element.shadowRoot?.querySelector('slot');
  return !slot || getComputedStyle(slot).display !== 'none'
    ? element.textContent!
    : element.shadowRoot!.textContent!.trim();
};

async function shows(element: CommentCount, text: string): Promise<void> {
  for (let frame = 0; frame < 120 && shown(element) !== text; frame++) await painted();
  expect(shown(element)).to.equal(text);
}

describe('<comment-count>', () => {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('main');
    document.body.replaceChildren(page);
  });

  it('is accessible', async () => {
    const { adapter } = counting({ a: 8 });
    const link = Object.assign(document.createElement('a'), { href: '#comments' });
    page.append(link);
    await shows(place(link, { adapter, threadId: 'a' }), '8 comments');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('says the number in words, by the rules of the language', async () => {
    const { adapter } = counting({ a: 8, b: 1, c: 12345 });
    const elements = ['a', 'b', 'c', 'd'].map((threadId) => place(page, { adapter, threadId }));
    await shows(elements[0]!, '8 comments');
    expect(elements.map(shown)).to.deep.equal(['8 comments', '1 comment', '12,345 comments', '0 comments']);
  });

  it('asks once for all counts on a page, and once for each thread', async () => {
    const { adapter, asked } = counting({});
    const ids = Array.from({ length: 50 }, (_, at) => `thread-${at % 40}`);
    const elements = ids.map((threadId) => place(page, { adapter, threadId }));
    await shows(elements[49]!, '0 comments');
    expect(asked).to.have.length(1);
    expect(asked[0]).to.have.members(ids.slice(0, 40));
  });

  it('asks each backend for its own', async () => {
    const [one, two] = [counting({ a: 1 }), counting({ a: 2 })];
    const first = place(page, { adapter: one.adapter, threadId: 'a' });
    const second = place(page, { adapter: two.adapter, threadId: 'a' });
    await shows(first, '1 comment');
    await shows(second, '2 comments');
    expect([one.asked, two.asked]).to.deep.equal([[['a']], [['a']]]);
  });

  it('counts the thread of the page that it links to, without fragment and tracking', async () => {
    const { adapter, asked } = counting({});
    const link = document.createElement('a');
    link.href = '/articles/7?page=2&utm_source=x#comments';
    page.append(link);
    await shows(place(link, { adapter }), '0 comments');
    expect(asked).to.deep.equal([[new URL('/articles/7?page=2', location.href).href]]);
  });

  it('counts the thread of its own page where it stands in no link', async () => {
    const { adapter, asked } = counting({});
    const canonical = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://example.org/a',
    });
    document.head.append(canonical);
    try {
      await shows(place(page, { adapter }), '0 comments');
      expect(asked).to.deep.equal([['https://example.org/a']]);
    } finally {
      canonical.remove();
    }
  });

  it('leaves the words of the page where the backend fails', async () => {
    let failed = 0;
    const failing: CommentAdapter = {
      name: 'failing',
      list,
      counts() {
        failed++;
        return Promise.reject(new CommentError('UNAVAILABLE', 'down'));
      },
    };
    const element = place(page, { adapter: failing, threadId: 'a' });
    while (!failed) await painted();
    await painted();
    expect(shown(element)).to.equal('Comments');
  });

  it('leaves the words of the page where the backend does not count', async () => {
    const element = place(page, { adapter: { name: 'silent', list }, threadId: 'a' });
    await painted();
    await painted();
    expect(shown(element)).to.equal('Comments');
  });

  it('counts anew, once for all, when a comment was posted on the page', async () => {
    const counts: Record<string, number> = { a: 1, b: 5 };
    const { adapter, asked } = counting(counts);
    const [a, b] = [place(page, { adapter, threadId: 'a' }), place(page, { adapter, threadId: 'b' })];
    await shows(b, '5 comments');
    counts['a'] = 2;
    page.dispatchEvent(new CommentPostedEvent({} as Comment));
    await shows(a, '2 comments');
    expect(asked).to.deep.equal([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('counts anew when somebody comes back to the page, as the browser has kept it', async () => {
    const counts: Record<string, number> = { a: 1 };
    const { adapter, asked } = counting(counts);
    const element = place(page, { adapter, threadId: 'a' });
    await shows(element, '1 comment');
    counts['a'] = 2;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shows(element, '2 comments');
    dispatchEvent(new PageTransitionEvent('pageshow'));
    await painted();
    expect(asked).to.have.length(2);
  });

  it('does not ask when it is no longer on the page', async () => {
    const { adapter, asked } = counting({ a: 1 });
    const element = place(page, { adapter, threadId: 'a' });
    await shows(element, '1 comment');
    element.remove();
    page.dispatchEvent(new CommentPostedEvent({} as Comment));
    await painted();
    expect(asked).to.have.length(1);
  });

  it('shows the thread that it was told last, whatever answers last', async () => {
    const answers = new Map<string, (counts: Record<string, number>) => void>();
    const slow: CommentAdapter = {
      name: 'slow',
      list,
      counts: ([id]) => new Promise((resolve) => answers.set(id!, resolve)),
    };
    const element = place(page, { adapter: slow, threadId: 'a' });
    while (!answers.has('a')) await painted();
    element.threadId = 'b';
    while (!answers.has('b')) await painted();
    answers.get('b')!({ b: 2 });
    await shows(element, '2 comments');
    answers.get('a')!({ a: 1 });
    await painted();
    expect(shown(element)).to.equal('2 comments');
  });
});
