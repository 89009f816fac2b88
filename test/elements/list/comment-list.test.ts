import { expect } from 'chai';
import { Bodies } from '../../../src/elements/list/bodies.js';
import { CommentList } from '../../../src/elements/list/comment-list.js';
import type { RowContext, RowView } from '../../../src/elements/list/row-view.js';
import { en } from '../../../src/locales/en.js';
import { comment } from '../thread/fixture.js';
import { fc } from '../../support/properties.js';

const context: RowContext = {
  key: '',
  tag: 'en',
  texts: en.texts,
  reader: { locale: 'en', timeZone: 'UTC' },
  bodies: new Bodies(),
  headingLevel: 3,
  maxDepth: 8,
  flat: false,
  can: { create: true, update: true, remove: true },
  label: (id) => id,
  tell: () => undefined,
  nameless: () => false,
};
const views = new Map<string, RowView>();

/** Always the same row for the same name, as the list gets it for a comment that did not change. */
function view(name: string): RowView {
  const made = views.get(name) ?? {
    entry: { key: name, comment: comment(name), sync: 'saved' },
    depth: 0,
    replies: 0,
    collapsed: false,
    isNew: false,
  };
  views.set(name, made);
  return made;
}

function makeList(): {
  list: CommentList;
  container: HTMLElement;
  show: (...names: string[]) => Promise<void>;
} {
  const container = document.createElement('div');
  document.body.append(container);
  const list = new CommentList(container);
  let last: string[] = [];
  const show = async (...names: string[]): Promise<void> => {
    last = names;
    list.show(names.map(view), context, (key) => last.includes(key));
    await list.drawn;
  };
  return { list, container, show };
}

/** Keeps the processor for so many milliseconds. */
function busy(time: number): void {
  const end = performance.now() + time;
  while (performance.now() < end);
}

const articles = (container: HTMLElement): Element[] => [...container.querySelectorAll('article')];
const names = (container: HTMLElement): string[] =>
  articles(container).map(({ id }) => id.replace('comment-', ''));

afterEach(() => document.body.replaceChildren());

describe('CommentList', () => {
  it('shows the rows that it is told, in their order', async () => {
    const { container, show } = makeList();
    await show('a', 'b', 'c');
    expect(names(container)).to.deep.equal(['a', 'b', 'c']);
    await show('c', 'a');
    expect(names(container)).to.deep.equal(['c', 'a']);
    await show();
    expect(names(container)).to.deep.equal([]);
  });

  it('leaves the rows alone that stay', async () => {
    const { container, show } = makeList();
    await show('a', 'b', 'c');
    const before = articles(container);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(container, { childList: true, subtree: true, attributes: true, characterData: true });
    await show('a', 'b', 'x', 'c');
    records.push(...observer.takeRecords());
    observer.disconnect();
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    expect(added).to.deep.equal([articles(container)[2]]);
    expect(articles(container).filter((each) => each !== articles(container)[2])).to.deep.equal(before);
    const touched = new Set(
      records.map(({ target, attributeName }) => `${(target as Element).id} ${attributeName}`),
    );
    // The last one is the fourth now; nothing else has changed, but for what a box says of its size.
    touched.delete(' null');
    touched.delete(' aria-busy');
    touched.delete(' style');
    expect([...touched]).to.deep.equal(['comment-c aria-posinset']);
  });

  it('gives a comment that comes back its old nodes while it is part of the thread', async () => {
    const { list, container, show } = makeList();
    await show('a', 'b');
    const b = articles(container)[1];
    list.show([view('a')], context, () => true);
    await list.drawn;
    expect(names(container)).to.deep.equal(['a']);
    await show('a', 'b');
    expect(articles(container)[1]).to.equal(b);
    await show('a');
    await show('a', 'b');
    expect(articles(container)[1]).to.not.equal(b);
  });

  it('ends in the last order, however often it is told another one in between', async () => {
    const name = fc.constantFrom(...'abcdefghij');
    const orders = fc.array(fc.uniqueArray(name, { maxLength: 10 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), async (all, waits) => {
        const { container, show } = makeList();
        for (const order of all) {
          const drawn = show(...order);
          if (waits) await drawn;
        }
        await show(...all.at(-1)!);
        expect(names(container)).to.deep.equal(all.at(-1));
        const positions = articles(container).map((each) => each.getAttribute('aria-posinset'));
        expect(positions).to.deep.equal(positions.map((_, i) => String(i + 1)));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the browser its turn while it draws many, and says that it is busy', async () => {
    const { list, container } = makeList();
    const many = Array.from({ length: 600 }, (_, i) => view(`many-${i}`));
    list.show(many, context, () => true);
    expect(articles(container).length).to.be.lessThan(600);
    expect(container.getAttribute('aria-busy')).to.equal('true');
    expect(list.complete).to.equal(false);
    await list.drawn;
    expect(articles(container)).to.have.length(600);
    expect(container.getAttribute('aria-busy')).to.equal('false');
  });

  it('draws a short thread in one go, also where its first row takes long: no painting comes in between', () => {
    const { list, container } = makeList();
    const slow = { ...context, tell: (): void => busy(13) };
    list.show([...'stuvwxyz'].map(view), slow, () => true);
    expect(names(container)).to.deep.equal([...'stuvwxyz']);
    expect(list.complete).to.equal(true);
  });

  it('goes on from where it was when it is told more in the middle of drawing', async () => {
    const { list, container } = makeList();
    const many = Array.from({ length: 400 }, (_, i) => view(`more-${i}`));
    list.show(many, context, () => true);
    await new Promise(requestAnimationFrame);
    const some = articles(container);
    list.show([...many, view('last')], context, () => true);
    await list.drawn;
    expect(names(container).at(-1)).to.equal('last');
    expect(articles(container).slice(0, some.length)).to.deep.equal(some);
    expect(articles(container)).to.have.length(401);
  });
});
