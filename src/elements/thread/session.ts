import type { CommentAdapter, PageOrder } from '../../adapters/adapter.js';
import type { ThreadOrder } from '../../conversation/order.js';
import type { Language } from '../../locales/texts.js';
import { counted } from '../../locales/format.js';
import { webStorage } from '../../store/keyed-storage.js';
import { ThreadStore } from '../../store/thread-store.js';
import { Following } from '../follow/following.js';
import type { RowAction } from '../list/row-actions.js';
import { memoryFallback } from './adapter-choice.js';
import { Feed } from './feed.js';
import { scrollTo } from './scroll.js';
import type { Desk } from './writing.js';

/** What a session needs of the element that shows it. */
export interface SessionHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly language: Language;
  readonly maxLength: number;
  readonly noPreview: boolean;
  /** Goes to a comment with an entry in the history. */
  go(id: string): void;
  /** Draws anew; settles when that is done. */
  redraw(): Promise<unknown>;
  /** Says something to those who can't see that it has happened. */
  announce(text: string): void;
}

export interface SessionOptions {
  readonly adapter: CommentAdapter;
  readonly threadId: string;
  readonly order: ThreadOrder;
  readonly pageSize?: number;
}

/** The latest comments come first in two of the orders, so these are read from the other end. */
export const pageOrder = (order: ThreadOrder): PageOrder => (order === 'oldest' ? 'oldest' : 'newest');

/** One thread while it is shown: its store, its list, and, once somebody writes, the desk for that. */
export class Session {
  readonly store: ThreadStore;
  readonly feed: Feed;
  readonly following: Following;
  readonly adapter: CommentAdapter;
  readonly threadId: string;
  readonly #host: SessionHost;
  readonly #ended = new AbortController();
  #current: HTMLElement | null = null;
  #desk: Promise<Desk> | null = null;
  /** The same desk, once it is there. */
  desk: Desk | null = null;

  constructor(host: SessionHost, container: HTMLElement, options: SessionOptions, onDrawn: () => void) {
    this.#host = host;
    const { adapter, threadId, order, pageSize } = options;
    this.adapter = adapter;
    this.threadId = threadId;
    this.store = new ThreadStore({
      adapter,
      threadId,
      order: pageOrder(order),
      maxLength: host.maxLength,
      storage: webStorage(() => localStorage),
      fallback: memoryFallback,
      // Asked for when something is sent: the first look at time zones is slow.
      get timeZone() {
        return Intl.DateTimeFormat().resolvedOptions().timeZone;
      },
      ...(pageSize ? { pageSize } : {}),
    });
    this.feed = new Feed(container, () => host.redraw(), onDrawn);
    this.following = new Following(this, host);
    this.feed.onrefined = (): void => void this.following.update();
    addEventListener('pagehide', () => this.store.flush(), { signal: this.signal });
  }

  /** Aborts when the session ends; for the listeners of all that belongs to it. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** Loads the beginning of the thread, or, where the address names a comment, the stretch around that. */
  async start(id: string | null): Promise<void> {
    if (id !== null) await this.store.locate(id);
    else await this.store.load();
    if (this.store.draft(null)) void this.atDesk((desk) => desk.write({ focus: false }));
  }

  /** Brings a comment before the reader's eyes; false where there is no such comment. */
  async show(id: string, scroll = true): Promise<boolean> {
    if (!this.feed.comment(id) && !(await this.store.locate(id))) return false;
    const article = await this.find(id);
    if (!article || this.signal.aborted) return false;
    this.unmark();
    this.#current = article;
    article.setAttribute('data-current', '');
    article.focus({ preventScroll: true });
    if (scroll) await scrollTo(article);
    return true;
  }

  /** The article of a comment, drawn and unfolded; null where it is not in the list. */
  async find(id: string): Promise<HTMLElement | null> {
    await this.#host.redraw();
    return this.feed.find(id);
  }

  /** No comment is the one that the address names any more. */
  unmark(): void {
    this.#current?.removeAttribute('data-current');
    this.#current = null;
  }

  /** Loads on at one end, and takes the reader to the first comment that came. */
  async loadMore(side: 'earlier' | 'later'): Promise<void> {
    const known = this.#keys();
    await this.store.loadMore(side);
    await this.#arrived(known, 'loadedMore');
  }

  /** Shows the new comments that wait, marks them, and goes to the first. */
  async showWaiting(): Promise<void> {
    const known = this.#keys();
    this.store.showWaiting();
    this.feed.mark(this.#keysBut(known));
    await this.#arrived(known, 'newComments');
  }

  /** Opens what is needed for writing, which readers don't load. */
  atDesk(act: (desk: Desk) => void = () => undefined): Promise<void> {
    this.#desk ??= Promise.all([
      import('./writing.js'),
      this.#host.language.writing(),
      this.store.prepare(),
    ]).then(([{ Desk }, texts]) => (this.desk = new Desk(this, this.#host, texts)));
    return this.#desk.then(
      (desk) => {
        if (this.signal.aborted) return;
        act(desk);
        void this.#host.redraw();
      },
      () => {
        // Without a network it can't be fetched; the next click tries again.
        this.#desk = null;
      },
    );
  }

  act(action: RowAction, id: string): void {
    if (action === 'fold') this.feed.fold(id);
    else void this.atDesk((desk) => desk.act(action, id));
  }

  dispose(): void {
    this.#ended.abort();
    this.store.dispose();
    this.feed.dispose();
  }

  #keys(): ReadonlySet<string> {
    return new Set(this.store.value.entries.map(({ key }) => key));
  }

  #keysBut(known: ReadonlySet<string>): ReadonlySet<string> {
    return new Set([...this.#keys()].filter((key) => !known.has(key)));
  }

  async #arrived(known: ReadonlySet<string>, text: 'loadedMore' | 'newComments'): Promise<void> {
    const { announce, language } = this.#host;
    const arrived = this.#keysBut(known);
    if (arrived.size === 0) return;
    await this.#host.redraw();
    announce(counted(language.texts[text], arrived.size, language.tag));
    const article = await this.feed.firstOf(arrived);
    if (!article || this.signal.aborted) return;
    article.focus({ preventScroll: text === 'loadedMore' });
  }
}
