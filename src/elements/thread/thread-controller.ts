import type { LitElement, ReactiveController } from 'lit';
import type { CommentAdapter } from '../../adapters/adapter.js';
import { commentIdOf, PermalinkController } from '../../controllers/permalink-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import type { ThreadOrder, ThreadView } from '../../conversation/order.js';
import type { Reader } from '../../conversation/reader.js';
import type { Language } from '../../locales/texts.js';
import { CommentLoadedEvent } from '../../model/events.js';
import type { ThreadState } from '../../store/state.js';
import type { ThreadStore } from '../../store/thread-store.js';
import type { RowAction } from '../list/row-actions.js';
import { chooseAdapter } from './adapter-choice.js';
import { documentRead, pageThreadId } from './defaults.js';
import { onFeedKey } from './feed-keys.js';
import type { Reading } from './feed.js';
import { DEFAULT_LANGUAGE, languageOf, readerOf, readerTag, wantedTag } from './language.js';
import { releaseReserve } from './reserve.js';
import { pageOrder, Session, type SessionHost } from './session.js';
import { FAILED, IDLE } from './thread-frame.js';

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

/** Keeps a thread open while its element is in a document: begins, follows address and language, and cleans up. */
export class ThreadController implements ReactiveController, SessionHost {
  readonly element: ThreadElement;
  language: Language = DEFAULT_LANGUAGE;
  session: Session | null = null;
  /** The address names a comment that is not there. */
  missing = false;
  readonly #store: StoreController<ThreadState, ThreadStore>;
  readonly #permalink: PermalinkController;
  #reading: Promise<Reading | null> | null = null;
  #reader: Reader = readerOf('en');
  #failed = false;
  /** What the session was begun with; another value begins another one. */
  #begun: readonly unknown[] | null = null;
  #order: ThreadOrder | null = null;

  constructor(element: ThreadElement) {
    this.element = element;
    element.addController(this);
    this.#store = new StoreController(element);
    this.#permalink = new PermalinkController(element, (id, scroll) => void this.#follow(id, scroll));
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get state(): ThreadState {
    return this.#store.value ?? (this.#failed ? FAILED : IDLE);
  }

  /** Whether comments can be shown: they are there, and so is what their text needs. */
  get ready(): boolean {
    return this.state.status === 'ready' && (this.session?.feed.ready ?? false);
  }

  get maxLength(): number {
    return this.element.maxLength;
  }

  get noPreview(): boolean {
    return this.element.noPreview;
  }

  readonly redraw = (): Promise<unknown> => {
    this.element.requestUpdate();
    return this.element.updateComplete;
  };

  readonly announce = (text: string): void => {
    const status = this.root.querySelector('[role=status]')!;
    // The same words again would be no change, and not be said.
    status.textContent = status.textContent === text ? `${text}\u00a0` : text;
  };

  hostConnected(): void {
    // Side by side with the comments, so that neither waits for the other.
    this.#reading ??= import('./reading.js').catch(() => null);
    void this.redraw();
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.element.isConnected) this.end();
    });
  }

  hostUpdate(): void {
    const { element, session } = this;
    if (!element.isConnected) return;
    this.#speak();
    if (this.#begun && this.#config.some((value, i) => value !== this.#begun![i])) return this.end();
    if (!session) return;
    const { order, view, headingLevel, maxDepth } = element;
    if (order !== this.#order) void session.store.setOrder(pageOrder((this.#order = order)));
    const { state, language } = this;
    session.feed.show({
      state,
      order,
      view,
      language,
      maxDepth,
      reader: this.#reader,
      headingLevel: headingLevel + 1,
    });
  }

  hostUpdated(): void {
    if (!this.element.isConnected) return;
    const { session } = this;
    if (!session) {
      if (!this.#begun) void this.#begin();
    } else if (session.desk) session.desk.update();
    else if (this.state.entries.some(({ sync }) => sync !== 'saved')) void session.atDesk();
  }

  readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-do]');
    const id = target.closest('article')?.id.slice('comment-'.length);
    if (button && id) return this.session?.act(button.dataset['do'] as RowAction, id);
    const link = target.closest('a[href^="#"]');
    const to = link && commentIdOf(link.getAttribute('href')!);
    // With a key held it is opened elsewhere, as any link.
    if (!to || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.go(to);
  };

  readonly go = (id: string): void => this.#permalink.go(id);

  /** Somebody points at a comment, or comes to it with the keyboard. */
  readonly onPoint = (event: Event): void => {
    const target = event.target as Element;
    const article = target.closest('article');
    if (target.closest('a[href^="#comment-"]:not([part~=permalink])')) void this.session?.following.load();
    if (article) this.session?.feed.row(article.id.slice('comment-'.length))?.tellTimes();
  };

  readonly onKeydown = (event: KeyboardEvent): void =>
    onFeedKey(event, {
      before: this.root.querySelector<HTMLElement>('[part~=order]'),
      after: this.root.querySelector<HTMLElement>('.end'),
    });

  retry(): void {
    if (this.session) void this.session.store.retryLoad();
    else this.end();
  }

  /** Closes the thread; if the element is still there, it begins anew. */
  end(): void {
    this.#begun = null;
    this.#failed = this.missing = false;
    this.session?.dispose();
    this.session = this.#store.store = null;
    this.root.querySelector('[role=feed]')?.replaceChildren();
    if (this.element.isConnected) void this.redraw();
  }

  get #config(): readonly unknown[] {
    const { adapter, threadId, src, pageSize, maxLength } = this.element;
    return [adapter, threadId, src, pageSize, maxLength];
  }

  async #begin(): Promise<void> {
    const { element } = this;
    const begun = (this.#begun = this.#config);
    const { order, pageSize } = element;
    try {
      await documentRead();
      const adapter = element.adapter ?? (await chooseAdapter(element, element.src));
      if (this.#begun !== begun) return;
      const threadId = element.threadId || pageThreadId();
      const container = this.root.querySelector<HTMLElement>('[role=feed]')!;
      this.#order = order;
      this.session = new Session(this, container, { adapter, threadId, order, pageSize }, () =>
        this.#settle(),
      );
    } catch {
      this.#failed = true;
      return void this.redraw();
    }
    await this.#open(this.session);
  }

  async #open(session: Session): Promise<void> {
    this.#store.store = session.store;
    void this.#reading?.then((reading) => session.feed.useReading(reading));
    const { id } = this.#permalink;
    await session.start(id);
    if (session.signal.aborted || this.state.status !== 'ready') return;
    const event = new CommentLoadedEvent(this.state.total);
    this.element.dispatchEvent(event);
    if (id !== null) await this.#follow(id, true);
  }

  async #follow(id: string | null, scroll: boolean): Promise<void> {
    const { session } = this;
    if (!session || this.state.status !== 'ready') return;
    if (id === null) session.unmark();
    const found = id === null || (await session.show(id, scroll));
    // Of several threads on a page the comment may be in another one.
    this.missing = !found && document.querySelectorAll(this.element.localName).length === 1;
    void this.redraw();
  }

  #settle(): void {
    const section = this.root.querySelector<HTMLElement>('[data-reserve]');
    const end = this.root.querySelector<HTMLElement>('.end');
    if (section && end && this.session) releaseReserve(section, end, this.session.signal);
  }

  #speak(): void {
    const wanted = wantedTag(this.element, this.element.locale);
    const language = languageOf(wanted, () => void this.redraw());
    if (language) this.language = language;
    const locale = readerTag(wanted, this.language);
    if (locale !== this.#reader.locale) this.#reader = readerOf(locale);
  }
}
