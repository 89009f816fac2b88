import type { LitElement, ReactiveController } from 'lit';
import type { CommentAdapter } from '../../adapters/adapter.js';
import { commentIdOf } from '../../controllers/comment-address.js';
import { StoreController } from '../../controllers/store-controller.js';
import type { ThreadOrder, ThreadView } from '../../conversation/thread/order.js';
import type { Language } from '../../locales/texts.js';
import { webStorage } from '../../store/keyed-storage.js';
import { blankState } from '../../store/blank-state.js';
import type { ThreadState } from '../../store/state.js';
import { ThreadStore } from '../../store/thread-store.js';
import { chooseAdapter, isServer, memoryFallback } from './adapter-choice.js';
import { documentRead, inlineThread, pageThreadId } from './defaults.js';
import { DEFAULT_LANGUAGE, languageOf, wantedTag } from './language.js';
import type { Sanitizing } from './feed.js';
import type { Session, SessionHost } from './session.js';
import type { Desk } from './writing.js';

/** What the controller reads of its element. */
export interface ThreadElement extends LitElement {
  readonly adapter: CommentAdapter | null;
  readonly threadId: string;
  readonly src: string;
  readonly order: ThreadOrder;
  readonly view: ThreadView;
  readonly pageSize: number;
  readonly maxDepth: number;
  readonly maxLength: number;
  readonly headingLevel: number;
  readonly locale: string;
  readonly noPreview: boolean;
}

/** One for all threads of a page: what it refuses is kept beside it until the page is closed. */
const storage = webStorage(() => localStorage);

/** Keeps a thread open while its element is in a document: begins to fetch, brings what draws it, and cleans up. */
export class ThreadController implements ReactiveController, SessionHost {
  readonly element: ThreadElement;
  language: Language = DEFAULT_LANGUAGE;
  /** The BCP 47 tag of the language that is wanted; empty where nobody says. */
  tag = '';
  session: Session | null = null;
  readonly #store: StoreController<ThreadState, ThreadStore>;
  #failed = false;
  /** The live region; looking for it anew would go through all comments. */
  #status: Element | null = null;
  /** What the thread was begun with; another value begins another one. */
  #begun: readonly unknown[] | null = null;
  #opening: Promise<void> | null = null;

  constructor(element: ThreadElement) {
    this.element = element;
    element.addController(this);
    this.#store = new StoreController(element);
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get state(): ThreadState {
    const { value } = this.#store;
    if (value && !this.#failed) return value;
    // Whether one will be able to write is foretold, so that the place for it is there, or is not, from the beginning.
    const { adapter, src } = this.element;
    const writable = !src || isServer(src);
    const create = adapter ? 'create' in adapter : writable && inlineThread(this.element) === null;
    const can = { create, update: false, remove: false };
    const blank = blankState(can);
    return this.#failed ? { ...blank, status: 'failed' } : blank;
  }

  /** Whether comments can be shown: they are there, and so is what their text needs. */
  get ready(): boolean {
    return this.state.status === 'ready' && (this.session?.feed.ready ?? false);
  }

  readonly redraw = (): Promise<unknown> => {
    this.element.requestUpdate();
    return this.element.updateComplete;
  };

  readonly announce = (text: string): void => {
    const status = (this.#status ??= this.root.querySelector('section')!.lastElementChild!);
    // The same words again would be no change, and not be said.
    status.textContent = status.textContent === text ? `${text}\u00a0` : text;
  };

  hostConnected(): void {
    void this.redraw();
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.element.isConnected) this.end();
    });
  }

  hostUpdate(): void {
    const { element } = this;
    if (!element.isConnected) return;
    this.tag = wantedTag(element, element.locale);
    this.language = languageOf(this.tag, () => void this.redraw()) ?? this.language;
    if (this.#begun && this.#config.some((value, i) => !Object.is(value, this.#begun![i]))) this.end();
    else this.session?.show(this.tag);
  }

  hostUpdated(): void {
    if (!this.element.isConnected) return;
    if (!this.#begun) this.#opening = this.#begin();
    this.session?.shown();
  }

  readonly retry = (): void => {
    if (this.#failed) this.end();
    else void this.#store.store?.retryLoad();
  };

  /** Opens what is needed for writing, as soon as the thread is open. */
  async atDesk(act?: (desk: Desk) => void, place?: Element | null): Promise<void> {
    await this.#opening;
    await this.session?.atDesk(act, place);
  }

  /** Closes the thread; if the element is still there, it begins anew. */
  end(): void {
    this.#begun = null;
    this.#failed = false;
    this.session?.end();
    this.session = null;
    this.#store.store?.dispose();
    this.#store.store = null;
    void this.redraw();
  }

  get #config(): readonly unknown[] {
    const { adapter, threadId, src, pageSize, maxLength } = this.element;
    return [adapter, threadId, src, pageSize, maxLength];
  }

  async #begin(): Promise<void> {
    const { element } = this;
    const begun = (this.#begun = this.#config);
    // Side by side with the comments, so that none waits for another.
    const reading = import('./reading.js');
    // Seen to below: a page that listens for what nobody sees to is told nothing.
    reading.catch(() => {});
    const sanitizing: Promise<Sanitizing | null> = import('../../content/sanitize.js').catch(() => null);
    try {
      await documentRead();
      const adapter = element.adapter ?? (await chooseAdapter(element, element.src));
      if (this.#begun !== begun) return;
      const { order, maxLength } = element;
      const threadId = element.threadId || pageThreadId();
      const store = new ThreadStore({
        adapter,
        threadId,
        maxLength,
        pageSize: Math.min(1000, Math.max(1, element.pageSize || 50)),
        order: order === 'oldest' ? order : 'newest',
        storage,
        fallback: memoryFallback,
        // Asked for when something is sent: the first look at time zones is slow.
        get timeZone() {
          return Intl.DateTimeFormat().resolvedOptions().timeZone;
        },
      });
      this.#store.store = store;
      const id = commentIdOf(location.hash);
      const loaded = id === null ? store.load() : store.locate(id);
      // While all is on its way: the first of these is slow, and has the engine bring what times need.
      setTimeout(() => new Intl.RelativeTimeFormat());
      const { Session } = await reading;
      if (this.#begun !== begun) return;
      const session = new Session(this, { store, adapter, threadId, sanitizing });
      this.session = session;
      // By then there may be another one.
      void loaded.then(() => session.opened(id));
    } catch {
      this.#failed = this.#begun === begun;
      void this.redraw();
    }
  }
}
