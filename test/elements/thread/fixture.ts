import { html, render } from 'lit';
import type { CommentAdapter } from '../../../src/adapters/adapter.js';
import { memoryAdapter, memoryData, type MemoryData } from '../../../src/adapters/memory.js';
import '../../../src/define.js';
import type { CommentComposer } from '../../../src/elements/comment-composer.js';
import type { CommentThread } from '../../../src/elements/comment-thread.js';
import type { Comment } from '../../../src/model/comment.js';
import { painted } from '../../support/commands.js';

type Given = Partial<Omit<Comment, 'author'>> & { readonly name?: string };

/** A comment with all that is not given filled in: ids are 1, 2, 3 …, a minute apart. */
export function comment(id: number | string, { name = '', ...given }: Given = {}): Comment {
  const minute = Number(id) % 60 || 0;
  const hour = 9 + Math.floor((Number(id) || 0) / 60);
  const createdAt = new Date(Date.UTC(2026, 3, 24, hour, minute)).toISOString();
  const body = `The words of comment ${id}.`;
  return { id: String(id), parentId: null, author: { name }, body, createdAt, revision: 1, ...given };
}

/** So many comments, each of which answers one before it or nobody. */
export function conversation(n: number): Comment[] {
  return Array.from({ length: n }, (_, i) =>
    comment(i + 1, { parentId: i % 3 === 0 ? null : String(i), name: i % 2 ? 'Ana' : '' }),
  );
}

export interface Setup {
  readonly comments?: readonly Comment[];
  readonly adapter?: CommentAdapter;
  readonly properties?: Partial<CommentThread>;
  /** Where it is put. */
  readonly place?: HTMLElement;
}

const opened: HTMLElement[] = [];

afterEach(async () => {
  for (const element of opened.splice(0)) element.remove();
  // A thread that closes stores what is not stored yet.
  await Promise.resolve();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  localStorage.clear();
});

/** A thread on the page, loaded and drawn, with small verbs to use it. */
export async function setup({ comments = [], adapter, properties = {}, place }: Setup = {}): Promise<Thread> {
  const data = memoryData([{ id: 'test', comments }]);
  const element = document.createElement('comment-thread');
  Object.assign(element, { threadId: 'test', adapter: adapter ?? memoryAdapter({ data }), ...properties });
  const holder = place ?? document.createElement('div');
  if (!holder.isConnected) document.body.append(holder);
  opened.push(holder);
  holder.append(element);
  const thread = new Thread(element, data);
  await thread.settled();
  return thread;
}

/** What a person, or another tab, can do with a thread. */
export class Thread {
  readonly element: CommentThread;
  readonly data: MemoryData;

  constructor(element: CommentThread, data: MemoryData) {
    this.element = element;
    this.data = data;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Waits until the list is drawn, or there is something else to see. */
  async settled(): Promise<void> {
    await until(() => {
      const feed = this.root?.querySelector('[role=feed]');
      if (!feed || this.root.querySelector('[part~=skeleton]')) return false;
      return feed.getAttribute('aria-busy') !== 'true';
    });
    await painted();
  }

  part(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[part~=${name}]`)!;
  }

  articles(): HTMLElement[] {
    return [...this.root.querySelectorAll('article')];
  }

  /** The ids of the comments, from top to bottom. */
  ids(): string[] {
    return this.articles().map(({ id }) => id.replace('comment-', ''));
  }

  article(id: number | string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[id="comment-${id}"]`)!;
  }

  button(id: number | string, action: string): HTMLElement {
    return this.article(id).querySelector<HTMLElement>(`[data-do=${action}]`)!;
  }

  /** Presses a button by the words on it, anywhere in the thread. */
  async press(words: string): Promise<void> {
    const button = [...this.root.querySelectorAll('button')].find(
      (each) => each.textContent!.trim() === words,
    );
    if (!button) throw new Error(`There is no button "${words}"`);
    button.click();
    await painted();
  }

  /** Opens the composer by a button, and gives it. */
  async composer(open: () => void): Promise<CommentComposer> {
    const before = new Set(this.root.querySelectorAll('comment-composer'));
    open();
    const found = (): CommentComposer | undefined =>
      [...this.root.querySelectorAll('comment-composer')].find((each) => !before.has(each));
    await until(() => found()?.shadowRoot?.querySelector('textarea') != null);
    const composer = found()!;
    await until(() => composer.textarea!.matches(':focus'));
    return composer;
  }

  /** What stands in the live region. */
  said(): string {
    return this.root.querySelector('[role=status]')!.textContent!.trim();
  }

  /** What has the focus in the thread: its id, part or tag. */
  focused(): string {
    const active = this.root.activeElement;
    return active?.id || active?.getAttribute('part') || active?.localName || '';
  }

  /** Another person posts something. */
  arrive(comment: Comment): void {
    this.data.threads.get('test')!.comments.set(comment.id, comment);
    for (const { onChange } of this.data.watchers) onChange({ kind: 'created', comment });
  }

  /** The same person in another tab: an adapter on the same data. */
  other(): CommentAdapter {
    return memoryAdapter({ data: this.data });
  }
}

/** Waits for something that will come; asks once a frame. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It did not come true: ${String(holds)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Puts a template on the page, for threads as they are written in HTML. */
export function write(template: ReturnType<typeof html>): HTMLElement {
  const holder = document.createElement('div');
  document.body.append(holder);
  opened.push(holder);
  render(template, holder);
  return holder;
}
