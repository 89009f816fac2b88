import type { CommentAdapter } from '../../adapters/adapter.js';
import { commentIdOf, JOIN_HASH } from '../../controllers/comment-address.js';
import { permalinks } from '../../controllers/permalinks.js';
import type { ThreadOrder } from '../../conversation/thread/order.js';
import type { Language } from '../../locales/texts.js';
import { CommentLoadedEvent } from '../../model/events.js';
import type { ThreadStore } from '../../store/thread-store.js';
import { adopt } from '../../styles/adopt.js';
import { proseStyles } from '../../styles/prose.js';
import { Following } from '../follow/following.js';
import { listStyles } from '../list/list-styles.js';
import { part } from '../list/row-template.js';
import { bringOpinions } from '../opinions/bring.js';
import { Arrivals } from './arrivals.js';
import { Feed, type Sanitizing } from './feed.js';
import { focusUnlessTyping } from './focus.js';
import { listen } from './gestures.js';
import { readerOf, readerTag } from './language.js';
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
  /** Whether comments can be shown. */
  readonly ready: boolean;
  /** Draws anew; settles when that is done. */
  redraw(): Promise<unknown>;
  /** Says something to those who can't see that it has happened. */
  announce(text: string): void;
}

export interface SessionOptions {
  readonly store: ThreadStore;
  readonly adapter: CommentAdapter;
  readonly threadId: string;
  readonly sanitizing: Promise<Sanitizing | null>;
}

/** One thread while it is shown: its list, what a reader does with it, and, once somebody writes, the desk for that. */
export class Session {
  readonly store: ThreadStore;
  readonly adapter: CommentAdapter;
  readonly threadId: string;
  readonly feed: Feed;
  readonly following: Following;
  readonly arrivals: Arrivals;
  /** Goes to a comment with an entry in the history. */
  readonly go: (id: string) => void;
  /** The desk, once it is there. */
  desk: Desk | null = null;
  /** The address names a comment that is not there. */
  missing = false;
  readonly #host: SessionHost;
  readonly #container: HTMLElement;
  readonly #ended = new AbortController();
  /** The order that the store was told; nothing at first, as the page may have said another one since it began to load. */
  #order: ThreadOrder | undefined;
  #reader = readerOf('en');
  #current: HTMLElement | null = null;
  #desk: Promise<Desk> | null = null;
  /** Says that writing is not possible now. */
  #failure: HTMLElement | null = null;
  /** The place that was held free while comments loaded has been given back. */
  #settled = false;
  /** What was followed last. */
  #going = Symbol();
  /** The comments could not be loaded; what is to be done once they are. */
  #late: (() => void) | null = null;

  constructor(host: SessionHost, { store, adapter, threadId, sanitizing }: SessionOptions) {
    const { root } = host;
    const { signal } = this;
    this.#host = host;
    this.store = store;
    this.adapter = adapter;
    this.threadId = threadId;
    this.#container = root.querySelector<HTMLElement>('[role=feed]')!;
    const container = this.#container;
    this.feed = new Feed(this.#container, host.redraw, host.redraw);
    this.following = new Following(this, host);
    this.arrivals = new Arrivals(this, host);
    const opinions = bringOpinions(this, host, container);
    this.feed.onrefined = (): void => {
      opinions();
      this.feed.labels.marks?.drawn?.(this, host);
      void this.following.update();
    };
    this.go = permalinks(
      (id, scroll, place) => void this.#follow(id, scroll, place),
      () => placeIn(container),
      signal,
    );
    void sanitizing.then((loaded) => signal.aborted || this.feed.useSanitizer(loaded?.sanitize));
    listen(container, this, host);
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
    const { root, ready } = this.#host;
    if (!this.#settled && ready && this.feed.complete) {
      this.#settled = true;
      // Looking for it from the root would go through all comments.
      const section = root.querySelector('section')!;
      const end = Array.from(section.children).findLast((each) => each.matches('.end')) as HTMLElement;
      releaseReserve(section, end, this.signal);
    }
    if (this.#late && this.store.value.status === 'ready') this.#late();
    if (this.desk) this.desk.update();
    else if (this.store.value.entries.some(({ sync }) => sync !== 'saved')) void this.atDesk();
  }

  /** The comments are loaded, with the one that the address names, if it names one; or that failed, and is tried again. */
  async opened(id: string | null): Promise<void> {
    const { store, adapter, signal } = this;
    const ready = store.value.status === 'ready';
    this.#late = ready ? null : (): void => void this.opened(commentIdOf(location.hash));
    if (signal.aborted || !ready) return;
    const event = new CommentLoadedEvent(store.value.total);
    this.#host.element.dispatchEvent(event);
    if (adapter.identity?.join && location.hash.startsWith(JOIN_HASH)) void this.atDesk();
    if (store.draft(null)) void this.atDesk((desk) => desk.write({ focus: false }));
    if (id !== null) await this.#follow(id, true);
  }

  /** Brings a comment before the reader's eyes; false where there is no such comment. */
  async goTo(id: string, scroll = true): Promise<boolean> {
    const located = this.store.locate(id);
    if (!this.feed.comment(id) && !(await located)) return false;
    const article = await this.find(id);
    if (!article || this.signal.aborted) return false;
    this.#mark(article);
    focusUnlessTyping(article, true);
    if (scroll) await scrollTo(article);
    return true;
  }

  /** The article of a comment, drawn and unfolded; null where it is not in the list. */
  async find(id: string): Promise<HTMLElement | null> {
    await this.#host.redraw();
    return this.feed.find(id);
  }

  /**
   * Opens what is needed for writing, which readers don't load.
   *
   * @param place - Behind which it is said that this could not be loaded.
   */
  atDesk(act: (desk: Desk) => void = () => undefined, place?: Element | null): Promise<void> {
    this.#desk ??= Promise.all([
      import('./writing.js'),
      this.#host.language.writing(),
      this.store.prepare(),
      this.feed.tellApart(),
    ]).then(([{ Desk }, texts]) => (this.desk = new Desk(this, this.#host, texts)));
    return this.#desk.then(
      (desk) => {
        if (this.signal.aborted) return;
        this.#failure?.remove();
        act(desk);
        void this.#host.redraw();
      },
      () => {
        // Without a network it can't be fetched; the next click tries again.
        this.#desk = null;
        if (!place || this.signal.aborted) return;
        this.#failure ??= part('p', 'failure');
        this.#failure.role = 'alert';
        this.#failure.textContent = this.#host.language.texts.loadFailed;
        place.after(this.#failure);
      },
    );
  }

  end(): void {
    this.#ended.abort();
    this.#failure?.remove();
    this.feed.dispose();
    this.#container.replaceChildren();
  }

  async #follow(id: string | null, scroll: boolean, place?: ReadingPlace): Promise<void> {
    const going = (this.#going = Symbol());
    this.#mark(null);
    const found = id === null || (await this.goTo(id, scroll && !place));
    // The address may have changed again meanwhile.
    if (going !== this.#going) return;
    if (place && (this.feed.comment(place.id) || (await this.store.locate(place.id)))) {
      await returnTo(place, await this.find(place.id));
    }
    // Of several threads on a page the comment may be in another one.
    const { element, redraw, root } = this.#host;
    this.missing = !found && document.querySelectorAll(element.localName).length === 1;
    await redraw();
    // It is said where the thread begins, which may be far away.
    const notice = this.missing && root.querySelector<HTMLElement>('[part=notice]');
    if (!notice) return;
    notice.tabIndex = -1;
    focusUnlessTyping(notice, !scroll);
  }

  /** Makes a comment the one that the address names. */
  #mark(article: HTMLElement | null): void {
    this.#current?.removeAttribute('data-current');
    this.#current = article;
    article?.setAttribute('data-current', '');
  }
}
