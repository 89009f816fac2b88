import { expect } from 'chai';
import { html } from 'lit';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter, memoryData } from '../../../src/adapters/memory.js';
import { keys, painted } from '../../support/commands.js';
import { comment, conversation, setup, Thread, until, write } from './fixture.js';

const nobody = { threads: new Map(), watchers: new Set() } as never;

describe('<comment-thread>: coming and going', () => {
  it('keeps everything when it is moved', async () => {
    const thread = await setup({ comments: conversation(5) });
    const before = thread.articles();
    const elsewhere = write(html``);
    elsewhere.append(thread.element);
    await thread.settled();
    expect(thread.articles()).to.deep.equal(before);
    thread.arrive(comment(6));
    await until(() => thread.part('waiting') !== null);
  });

  it('begins anew when it is taken away and put back', async () => {
    const thread = await setup({ comments: conversation(5) });
    const place = thread.element.parentElement!;
    thread.element.remove();
    await painted();
    expect(thread.data.watchers.size).to.equal(0);
    place.append(thread.element);
    await thread.settled();
    expect(thread.articles()).to.have.length(5);
    expect(thread.data.watchers.size).to.equal(1);
    thread.button(1, 'fold').click();
    await thread.settled();
    expect(thread.articles().length).to.be.lessThan(5);
  });

  it('keeps what is being written over all that, where no storage takes it', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = (): never => {
      throw new DOMException('Refused', 'SecurityError');
    };
    try {
      const thread = await setup({ properties: { threadId: 'unstored' } });
      const written = (): string | undefined => thread.root.querySelector('comment-composer')?.body;
      await thread.composer(() => thread.part('write').click());
      await keys('Half a thought');
      const place = thread.element.parentElement!;
      thread.element.remove();
      await painted();
      place.append(thread.element);
      await until(() => written() === 'Half a thought');
      thread.element.pageSize = 7;
      await painted();
      await until(() => written() === 'Half a thought');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('shows another thread when it is told so', async () => {
    const data = memoryData([
      { id: 'a', comments: conversation(3) },
      { id: 'b', comments: conversation(2) },
    ]);
    const adapter = memoryAdapter({ data });
    const thread = await setup({ adapter, properties: { threadId: 'a' } });
    expect(thread.articles()).to.have.length(3);
    thread.element.threadId = 'b';
    await until(() => thread.articles().length === 2);
    expect(data.watchers.size).to.equal(1);
    thread.element.adapter = memoryAdapter();
    await until(() => thread.part('empty').checkVisibility());
    expect(data.watchers.size).to.equal(0);
  });

  it('says once that a thread is loaded, also where the one before answers late', async () => {
    const memory = memoryAdapter({
      threads: [
        { id: 'a', comments: conversation(3) },
        { id: 'b', comments: conversation(2) },
      ],
    });
    const answers: (() => void)[] = [];
    const element = document.createElement('comment-thread');
    const adapter: CommentAdapter = {
      ...memory,
      async list(query, options) {
        await new Promise<void>((resolve) => answers.push(resolve));
        return memory.list(query, options);
      },
    };
    Object.assign(element, { threadId: 'a', adapter });
    const told: number[] = [];
    element.addEventListener('comment-loaded', ({ total }) => told.push(total));
    write(html`${element}`);
    await until(() => answers.length === 1);
    element.threadId = 'b';
    await until(() => answers.length === 2);
    await painted();
    answers[0]!();
    await painted();
    answers[1]!();
    await until(() => element.shadowRoot!.querySelectorAll('article').length === 2);
    await painted();
    expect(told).to.deep.equal([2]);
  });

  it('loads the thread anew on request', async () => {
    const thread = await setup({ comments: conversation(2) });
    thread.data.threads.get('test')!.comments.set('3', comment(3));
    thread.element.reload();
    await until(() => thread.articles().length === 3);
  });

  it('leaves nothing behind when it is added and removed a thousand times', async () => {
    const data = memoryData([{ id: 'test', comments: conversation(3) }]);
    const adapter = memoryAdapter({ data });
    /** What listens to the page now. */
    const listening = new Map<unknown, string>();
    let most = 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const isPage = (target: EventTarget): boolean => target === window || target === document;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options): void {
      if (isPage(this ?? window)) {
        listening.set(listener, type);
        most = Math.max(most, listening.size);
        const { signal } = (options ?? {}) as AddEventListenerOptions;
        if (signal) addEventListener.call(signal, 'abort', () => listening.delete(listener));
      }
      return addEventListener.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options): void {
      if (isPage(this ?? window)) listening.delete(listener);
      return removeEventListener.call(this, type, listener, options);
    };
    const place = write(html``);
    try {
      for (let i = 0; i < 1000; i++) {
        const element = document.createElement('comment-thread');
        Object.assign(element, { threadId: 'test', adapter });
        place.append(element);
        if (i % 50 === 0) await new Thread(element, nobody).settled();
        else if (i % 5 === 0) await element.updateComplete;
        element.remove();
      }
      await painted();
      await until(() => data.watchers.size === 0);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    expect(most).to.be.greaterThan(0);
    expect([...listening.values()]).to.deep.equal([]);
  });

  it('lets two threads on a page live side by side', async () => {
    const one = await setup({ comments: conversation(3) });
    const two = await setup({ comments: [comment('x'), comment('y')] });
    location.hash = '#comment-y';
    await until(() => two.root.querySelector('[data-current]') !== null);
    expect(one.root.querySelector('[data-current]')).to.equal(null);
    expect(one.part('notice')).to.equal(null);
    const composer = await two.composer(() => two.button('x', 'reply').click());
    expect(two.root.contains(composer)).to.equal(true);
    expect(one.root.querySelector('comment-composer')).to.equal(null);
  });

  it('does not fail when it is removed while it loads', async () => {
    const errors: unknown[] = [];
    const onError = (event: PromiseRejectionEvent | ErrorEvent): number => errors.push(event);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
    for (const frames of [0, 1, 2, 3]) {
      const element = document.createElement('comment-thread');
      const adapter = memoryAdapter({ threads: [{ id: 'test', comments: conversation(200) }] });
      Object.assign(element, { threadId: 'test', adapter, pageSize: 200 });
      write(html`${element}`);
      for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
      element.remove();
    }
    await painted();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    expect(errors).to.deep.equal([]);
  });
});
