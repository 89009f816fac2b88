import { CommentModeration } from '../../../src/elements/comment-moderation.js';
import '../../../src/moderate.js';
import { painted } from '../../support/commands.js';
import { until } from '../thread/fixture.js';
import { Backend } from './backend.js';

export { until };

const opened: HTMLElement[] = [];

afterEach(() => {
  for (const element of opened.splice(0)) element.remove();
  localStorage.clear();
});

export interface Setup {
  readonly backend?: Backend;
  readonly properties?: Partial<CommentModeration>;
  /** Where it is put. */
  readonly place?: HTMLElement;
}

/** The element on the page, with the queue loaded, or whatever else there is to see. */
export async function setup({ backend = new Backend(), properties = {}, place }: Setup = {}): Promise<Page> {
  const element = document.createElement('comment-moderation');
  Object.assign(element, { adapter: backend, ...properties });
  const holder = place ?? document.createElement('div');
  if (!holder.isConnected) document.body.append(holder);
  opened.push(holder);
  holder.append(element);
  const page = new Page(element, backend);
  await page.settled();
  return page;
}

/** What a moderator sees and does. */
export class Page {
  readonly element: CommentModeration;
  readonly backend: Backend;

  constructor(element: CommentModeration, backend: Backend) {
    this.element = element;
    this.backend = backend;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Waits until nothing is loading, and it is drawn. */
  async settled(): Promise<void> {
    await until(
      () =>
        this.root?.querySelector('[part=list], [part~=message], [part=sign-in], [part=log], [part=team]') !=
        null,
    );
    await until(() => !this.root.querySelector('[aria-busy=true]'));
    await painted();
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  part(name: string): HTMLElement {
    return this.find(`[part~=${name}]`);
  }

  items(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part=item]')];
  }

  /** The ids of the comments, from top to bottom. */
  ids(): string[] {
    return this.items().map((item) => idOf(item));
  }

  item(id: number | string): HTMLElement {
    return this.items().find((item) => idOf(item) === String(id))!;
  }

  /** What the button of an action is, in a comment. */
  action(id: number | string, action: string): HTMLElement {
    return this.item(id).querySelector<HTMLElement>(`[data-do=${action}]`)!;
  }

  /** The comment that one is at. */
  current(): string {
    const item = this.root.querySelector<HTMLElement>('[part=item][aria-current]');
    return item ? idOf(item) : '';
  }

  /** The comment that the focus is on or in; else the part or tag that has it. */
  focused(): string {
    const { activeElement } = this.root;
    const item = activeElement?.closest<HTMLElement>('[part=item]');
    return item ? idOf(item) : (activeElement?.getAttribute('part') ?? activeElement?.localName ?? '');
  }

  chosen(): string[] {
    return this.items()
      .filter((item) => item.hasAttribute('data-chosen'))
      .map((item) => idOf(item));
  }

  /** What the last notice says. */
  notice(): string {
    return this.root.querySelector('[part=notice] > span')?.textContent ?? '';
  }

  /** What is read out, each region for itself. */
  regions(): string[] {
    return [...this.root.querySelectorAll('p.quiet[role=status]')].map((each) => each.textContent!.trim());
  }

  said(): string {
    return this.regions().filter(Boolean).join(' | ');
  }

  count(queue: string): string {
    return this.find(`[data-queue=${queue}]`).querySelector('.count')?.textContent ?? '';
  }

  /** A key on what has the focus, as the browser would send it. */
  async press(key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    });
    (this.root.activeElement ?? document.body).dispatchEvent(event);
    await this.drawn();
    return event;
  }

  async click(target: string | HTMLElement): Promise<void> {
    (typeof target === 'string' ? this.find(target) : target).click();
    await this.drawn();
  }

  /** Looks for news, as the backend's client does from time to time. */
  async look(): Promise<boolean> {
    const news = await this.backend.look!().catch(() => false);
    await this.drawn();
    return news;
  }

  /** Waits until what was done is with the backend, and drawn. */
  async drawn(): Promise<void> {
    await painted();
    await this.element.updateComplete;
  }
}

function idOf(item: HTMLElement): string {
  return item.dataset['key']!.split('\n')[1]!;
}
