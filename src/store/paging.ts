import type { Page, PageOrder } from '../adapters/adapter.js';
import { CommentError } from '../model/errors.js';
import type { Backend } from './backend.js';
import type { Entries } from './entries.js';
import type { SideState, ThreadState } from './state.js';

export type Side = 'earlier' | 'later';

export interface PagingOptions {
  readonly threadId: string;
  readonly limit: number;
  readonly order: PageOrder;
  readonly onChange: () => void;
}

/** Loads the thread in pages, from one end, from the middle (`locate`), and on from there both ways. */
export class Paging {
  status: ThreadState['status'] = 'idle';
  error: CommentError | null = null;
  earlier: SideState = 'none';
  later: SideState = 'none';
  #order: PageOrder;
  #cursors: { [side in Side]?: string | undefined } = {};
  #flights: { [side in Side | 'first']?: Promise<void> | undefined } = {};
  /** Ends the reads of a stretch that is no longer wanted. */
  #stretch = new AbortController();
  readonly #backend: Backend;
  readonly #entries: Entries;
  readonly #options: PagingOptions;

  constructor(backend: Backend, entries: Entries, options: PagingOptions) {
    this.#backend = backend;
    this.#entries = entries;
    this.#options = options;
    this.#order = options.order;
  }

  /** Loads the first page, unless that is done or under way. */
  load(): Promise<void> {
    if (this.status === 'ready') return Promise.resolve();
    return (this.#flights.first ??= this.#first());
  }

  /** Loads the page at one end of the stretch, where there is one. */
  more(side: Side): Promise<void> {
    if (this[side] === 'none') return Promise.resolve();
    return (this.#flights[side] ??= this.#more(side));
  }

  async reorder(order: PageOrder): Promise<void> {
    if (order === this.#order) return;
    this.#order = order;
    // All is here, oldest first whatever the order: which end comes first is the view's business.
    const whole = this.earlier === 'none' && this.later === 'none';
    if (this.status === 'idle' || (this.status === 'ready' && whole)) return;
    this.#forget();
    await this.#first();
  }

  /** Loads the stretch around a comment; false where it isn't to be had. */
  async locate(id: string): Promise<boolean> {
    const { threadId, limit } = this.#options;
    if (this.#entries.get(id)) return true;
    if (!this.#backend.adapter.locate) return this.#search(id);
    this.#forget();
    if (this.status !== 'ready') this.#set('loading');
    const { signal } = this.#stretch;
    try {
      const query = { threadId, id, order: this.#order, limit };
      const page = await this.#backend.call((adapter) => adapter.locate!(query, { signal }));
      if (!signal.aborted) this.#take(page, 'all');
    } catch (cause) {
      const error = CommentError.from(cause);
      if (signal.aborted) return false;
      if (this.status === 'ready') this.#set('ready', error);
      else if (error.code === 'NOT_FOUND') await this.load();
      else this.#set('failed', error);
    }
    return !!this.#entries.get(id);
  }

  /** Nothing more can be had: the backend with the rest is gone. */
  close(): void {
    this.#forget();
    this.#cursors = {};
    this.earlier = this.later = 'none';
    this.#entries.closeGap();
  }

  dispose(): void {
    this.#stretch.abort();
  }

  async #first(): Promise<void> {
    const { threadId, limit } = this.#options;
    const { signal } = this.#stretch;
    this.#set('loading');
    try {
      const query = { threadId, order: this.#order, limit };
      const page = await this.#backend.call((adapter) => adapter.list(query, { signal }));
      if (!signal.aborted) this.#take(page, 'all');
    } catch (cause) {
      if (!signal.aborted) this.#set('failed', CommentError.from(cause));
    } finally {
      if (!signal.aborted) this.#flights.first = undefined;
    }
  }

  async #more(side: Side): Promise<void> {
    const { threadId, limit } = this.#options;
    const { signal } = this.#stretch;
    this[side] = 'loading';
    this.#options.onChange();
    try {
      const query = { threadId, order: this.#order, limit, cursor: this.#cursors[side]! };
      const page = await this.#backend.call((adapter) => adapter.list(query, { signal }));
      if (!signal.aborted) this.#take(page, side);
    } catch (cause) {
      if (signal.aborted) return;
      this[side] = 'failed';
      this.#set(this.status, CommentError.from(cause));
    } finally {
      if (!signal.aborted) this.#flights[side] = undefined;
    }
  }

  /** For a backend that can't locate: page after page, until it is there. */
  async #search(id: string): Promise<boolean> {
    const side = this.#order === 'oldest' ? 'later' : 'earlier';
    await this.load();
    while (!this.#entries.get(id) && this[side] === 'some') await this.more(side);
    return !!this.#entries.get(id);
  }

  #take(page: Page, part: Side | 'all'): void {
    const newest = this.#order === 'newest';
    this.#entries.addPage(newest ? [...page.comments].reverse() : page.comments, part);
    this.#entries.total = page.total;
    const ends = newest
      ? { earlier: page.next, later: page.previous }
      : { earlier: page.previous, later: page.next };
    for (const side of ['earlier', 'later'] as const) {
      if (part !== 'all' && part !== side) continue;
      this.#cursors[side] = ends[side];
      this[side] = ends[side] === undefined ? 'none' : 'some';
    }
    if (this.later === 'none') this.#entries.closeGap();
    this.#set('ready');
  }

  #forget(): void {
    this.#stretch.abort();
    this.#stretch = new AbortController();
    this.#flights = {};
    for (const side of ['earlier', 'later'] as const) if (this[side] === 'loading') this[side] = 'some';
  }

  #set(status: ThreadState['status'], error: CommentError | null = null): void {
    this.status = status;
    this.error = error;
    this.#options.onChange();
  }
}
