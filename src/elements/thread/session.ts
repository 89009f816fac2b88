import type { CommentAdapter } from '../../adapters/adapter.js';
import { commentIdOf } from '../../controllers/comment-address.js';
import { permalinks } from '../../controllers/permalinks.js';
import type { ThreadOrder } from '../../conversation/order.js';
import { counted } from '../../locales/format.js';
import type { Language } from '../../locales/texts.js';
import { CommentLoadedEvent } from '../../model/events.js';
import type { ThreadStore } from '../../store/thread-store.js';
import { adopt } from '../../styles/adopt.js';
import { proseStyles } from '../../styles/prose.js';
import { Following } from '../follow/following.js';
import { listStyles } from '../list/list-styles.js';
import type { RowAction } from '../list/row-actions.js';
import { Feed, type Rendering } from './feed.js';
import { onFeedKey } from './feed-keys.js';
import { readerOf, readerTag } from './language.js';
import { more, waiting, type Side } from './list-frame.js';
import { releaseReserve } from './reserve.js';
import { placeIn, returnTo, type ReadingPlace } from './reading-place.js';
import { scrollTo } from './scroll.js';
import type { ThreadElement } from './thread-controller.js';
import type { Desk } from './writing.js';

/** What a session needs of what shows it. */
export interface SessionHost {
  readonly element: ThreadElement;
  readonly root: ShadowRoot;
  readonly language: Language;
  /** Draws anew; settles when that is done. */
  redraw(): Promise<unknown>;
  /** Says something to those who can't see that it has happened. */
  announce(text: string): void;
}

export interface SessionOptions {
  readonly store: ThreadStore;
  readonly adapter: CommentAdapter;
  readonly threadId: string;
  readonly rendering: Promise<Rendering | null>;
}

/** One thread while it is shown: its list, what a reader does with it, and, once somebody writes, the desk for that. */
export class Session {
  readonly store: ThreadStore;
  readonly adapter: CommentAdapter;
  readonly threadId: string;
  readonly feed: Feed;
  readonly following: Following;
  /** Goes to a comment with an entry in the history. */
  readonly go: (id: string) => void;
  /** The desk, once it is there. */
  desk: Desk | null = null;
  /** The address names a comment that is not there. */
  missing = false;
  readonly #host: SessionHost;
  readonly #container: HTMLElement;
  readonly #ended = new AbortController();
  #order: ThreadOrder;
  #reader = readerOf('en');
  #current: HTMLElement | null = null;
  #desk: Promise<Desk> | null = null;
  #quoting = false;

  constructor(host: SessionHost, { store, adapter, threadId, rendering }: SessionOptions) {
    const { root, element } = host;
    const { signal } = this;
    this.#host = host;
    this.#order = element.order;
    this.store = store;
    this.adapter = adapter;
    this.threadId = threadId;
    this.#container = root.querySelector<HTMLElement>('[role=feed]')!;
    const container = this.#container;
    this.feed = new Feed(this.#container, host.redraw, host.redraw);
    this.following = new Following(this, host);
    this.feed.onrefined = (): void => void this.following.update();
    this.go = permalinks(
      (id, scroll, place) => void this.#follow(id, scroll, place),
      () => placeIn(container),
      signal,
    );
    void rendering.then((loaded) => signal.aborted || this.feed.useRendering(loaded));
    container.addEventListener('click', (event) => this.#onClick(event), { signal });
    container.addEventListener('keydown', (event) => onFeedKey(event, root), { signal });
    for (const type of ['pointerover', 'focusin']) {
      container.addEventListener(type, (event) => this.#onPoint(event), { signal });
    }
    addEventListener('pagehide', () => store.flush(), { signal });
    document.addEventListener('selectionchange', () => this.#onSelection(), { signal });
    adopt(root, proseStyles, listStyles);
    void host.redraw();
  }

  /** Aborts when the session ends; for the listeners of all that belongs to it. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** Brings the list up to date; to be called before the frame is drawn. */
  show(tag: string): void {
    const { element, language } = this.#host;
    const { order, view, maxDepth, headingLevel } = element;
    if (order !== this.#order) {
      this.#order = order;
      void this.store.setOrder(order === 'oldest' ? order : 'newest');
    }
    const locale = readerTag(tag, language);
    if (locale !== this.#reader.locale) this.#reader = readerOf(locale);
    const reader = this.#reader;
    const state = this.store.value;
    this.feed.show({ state, order, view, language, reader, maxDepth, headingLevel: headingLevel + 1 });
  }

  /** To be called when the frame is drawn. */
  shown(): void {
    const { root } = this.#host;
    const section = root.querySelector<HTMLElement>('[data-reserve]');
    if (section && this.feed.complete && !root.querySelector('[part~=skeleton]')) {
      releaseReserve(section, root.querySelector('.end')!, this.signal);
    }
    if (this.desk) this.desk.update();
    else if (this.store.value.entries.some(({ sync }) => sync !== 'saved')) void this.atDesk();
  }

  /** The comments are loaded, with the one that the address names, if it names one. */
  async opened(id: string | null): Promise<void> {
    const { store, signal } = this;
    if (signal.aborted || store.value.status !== 'ready') return;
    const event = new CommentLoadedEvent(store.value.total);
    this.#host.element.dispatchEvent(event);
    if (store.draft(null)) void this.atDesk((desk) => desk.write({ focus: false }));
    if (id !== null) await this.#follow(id, true);
  }

  /** The button for the rest of the thread at one end. */
  more(side: Side): unknown {
    return more(side, this.store.value, this.#host.language, () => void this.#loadMore(side));
  }

  /** The button for new comments of others. */
  waiting(): unknown {
    return waiting(this.store.value, this.#host.language, () => void this.#showWaiting());
  }

  /** Brings a comment before the reader's eyes; false where there is no such comment. */
  async goTo(id: string, scroll = true): Promise<boolean> {
    if (!this.feed.comment(id) && !(await this.store.locate(id))) return false;
    const article = await this.find(id);
    if (!article || this.signal.aborted) return false;
    this.#mark(article);
    article.focus({ preventScroll: true });
    if (scroll) await scrollTo(article);
    return true;
  }

  /** The article of a comment, drawn and unfolded; null where it is not in the list. */
  async find(id: string): Promise<HTMLElement | null> {
    await this.#host.redraw();
    return this.feed.find(id);
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

  end(): void {
    this.#ended.abort();
    this.feed.dispose();
    this.#container.replaceChildren();
  }

  async #follow(id: string | null, scroll: boolean, place?: ReadingPlace): Promise<void> {
    if (id === null) this.#mark(null);
    const found = id === null || (await this.goTo(id, scroll && !place));
    if (place && (this.feed.comment(place.id) || (await this.store.locate(place.id)))) {
      returnTo(place, await this.find(place.id));
    }
    // Of several threads on a page the comment may be in another one.
    this.missing = !found && document.querySelectorAll(this.#host.element.localName).length === 1;
    void this.#host.redraw();
  }

  /** Makes a comment the one that the address names. */
  #mark(article: HTMLElement | null): void {
    this.#current?.removeAttribute('data-current');
    this.#current = article;
    article?.setAttribute('data-current', '');
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'] as RowAction | undefined;
    const id = target.closest('article')?.id.slice('comment-'.length);
    if (action === 'fold' && id) return this.feed.fold(id);
    if (action && id) return void this.atDesk((desk) => desk.act(action, id));
    const to = commentIdOf(target.closest('a[href^="#"]')?.getAttribute('href') ?? '');
    // With a key held it is opened elsewhere, as any link.
    if (to === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.go(to);
  }

  /** Somebody points at a comment, or comes to it with the keyboard. */
  #onPoint(event: Event): void {
    const target = event.target as Element;
    const article = target.closest('article');
    if (target.closest('a[href^="#comment-"]:not([part~=permalink])')) void this.following.load();
    if (article) this.feed.row(article.id.slice('comment-'.length))?.tellTimes();
  }

  /** The first words that are selected bring what offers to quote them. */
  #onSelection(): void {
    if (this.#quoting || !String(getSelection())) return;
    this.#quoting = true;
    const load = import('../write/quoting.js').then(({ offerQuoting }) => offerQuoting(this, this.#host));
    // Without a network the next selection tries again.
    load.catch(() => (this.#quoting = false));
  }

  /** Loads on at one end, and takes the reader to the first comment that came. */
  async #loadMore(side: Side): Promise<void> {
    const known = this.#keys();
    await this.store.loadMore(side);
    await this.#arrived(known, 'loadedMore');
  }

  /** Shows the new comments that wait, marks them, and goes to the first. */
  async #showWaiting(): Promise<void> {
    const known = this.#keys();
    this.store.showWaiting();
    this.feed.mark(this.#keys(known));
    await this.#arrived(known, 'newComments');
  }

  /** The keys of the comments that are loaded, without those that are known. */
  #keys(known?: ReadonlySet<string>): ReadonlySet<string> {
    return new Set(this.store.value.entries.map(({ key }) => key).filter((key) => !known?.has(key)));
  }

  async #arrived(known: ReadonlySet<string>, text: 'loadedMore' | 'newComments'): Promise<void> {
    const { announce, language, redraw } = this.#host;
    const arrived = this.#keys(known);
    if (arrived.size === 0) return;
    await redraw();
    announce(counted(language.texts[text], arrived.size, language.tag));
    const article = await this.feed.firstOf(arrived);
    if (article && !this.signal.aborted) article.focus({ preventScroll: text === 'loadedMore' });
  }
}
