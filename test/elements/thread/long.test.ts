import { expect } from 'chai';
import { media, painted, supported } from '../../support/commands.js';
import { comment, conversation, setup, until } from './fixture.js';

const all = { pageSize: 1000 };

describe('<comment-thread>: a thousand comments', () => {
  it('shows every one, in order, each once', async () => {
    const thread = await setup({ comments: conversation(1000), properties: { ...all, view: 'flat' } });
    await until(() => thread.part('list').ariaBusy === 'false');
    expect(thread.ids()).to.deep.equal(Array.from({ length: 1000 }, (_, i) => String(i + 1)));
  });

  it('shows the first ones before it has drawn the last', async () => {
    const { element, root } = await setup({ comments: [], properties: all });
    const place = element.parentElement!;
    element.remove();
    await painted();
    const { memoryAdapter } = await import('../../../src/adapters/memory.js');
    element.adapter = memoryAdapter({ threads: [{ id: 'test', comments: conversation(1000) }] });
    place.append(element);
    const list = root.querySelector('[role=feed]')!;
    await until(() => list.querySelector('article') !== null);
    expect(list.ariaBusy).to.equal('true');
    expect(list.querySelectorAll('article').length).to.be.lessThan(1000);
    await until(() => list.ariaBusy === 'false');
    expect(list.querySelectorAll('article')).to.have.length(1000);
  });

  it('touches nothing but the row that is new and those above it when a comment arrives', async () => {
    const thread = await setup({ comments: conversation(1000), properties: all });
    await until(() => thread.part('list').ariaBusy === 'false');
    // What comes after the last drawing: labels, and what follows references.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await until(() => thread.part('list').ariaBusy === 'false');
    const touched = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const article = element?.closest('article');
        if (article) touched.add(article);
      }
    });
    thread.arrive(comment(1001, { parentId: '997' }));
    await until(() => thread.part('waiting') !== null);
    observer.observe(thread.part('list'), { subtree: true, childList: true, attributes: true });
    thread.part('waiting').click();
    await until(() => thread.article(1001) !== null);
    await until(() => thread.part('list').ariaBusy === 'false');
    observer.disconnect();
    // Attributes of the rows behind it say that they stand one further down.
    const above = ['comment-1001', 'comment-997'];
    for (const id of above) expect([...touched].map((each) => each.id)).to.include(id);
    expect(touched.size).to.be.lessThan(12);
  });

  it('is all there for find in page', async function () {
    const thread = await setup({ comments: conversation(300), properties: all });
    await until(() => thread.part('list').ariaBusy === 'false');
    const find = (window as unknown as { find?: (text: string) => boolean }).find;
    if (!find) this.skip();
    getSelection()!.removeAllRanges();
    if (!find('The words of comment 1.')) this.skip();
    expect(find('The words of comment 298.')).to.equal(true);
  });

  it('can be selected from one end to the other', async () => {
    const thread = await setup({ comments: conversation(300), properties: all });
    await until(() => thread.part('list').ariaBusy === 'false');
    const range = document.createRange();
    range.setStart(thread.article(1).querySelector('[part=body]')!, 0);
    range.setEnd(thread.article(298).querySelector('[part=body]')!, 1);
    expect(range.toString()).to.contain('The words of comment 150.');
  });

  it('is printed as a whole', async function () {
    const thread = await setup({ comments: conversation(120), properties: all });
    await until(() => thread.part('list').ariaBusy === 'false');
    const passedOver = (): number =>
      [...thread.root.querySelectorAll('.box, article')].filter(
        (each) => getComputedStyle(each).contentVisibility !== 'visible',
      ).length;
    expect(passedOver()).to.be.greaterThan(0);
    const answer = await media({}, 'print');
    if (!supported(answer)) this.skip();
    expect(passedOver()).to.equal(0);
    expect(thread.button(1, 'reply').checkVisibility()).to.equal(false);
    await media();
  });
});
