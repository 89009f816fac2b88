import type { CallOptions, CommentAdapter, Page, PageOrder } from '../adapters/adapter.js';
import { CommentError } from '../model/errors.js';
import type { Backend } from './backend.js';
import type { Entries } from './entries.js';
import type { SideState, StoreOptions, ThreadState } from './state.js';

/** An end of the loaded stretch, by time. */
export type Side = 'earlier' | 'later';
type Part = Side | 'all';

export const SIDES = ['earlier', 'later'] as const;

/** Loads the thread in pages: from one end, or around a comment, and on from there both ways. */
export class Paging {
  error: CommentError | null = null;
  /** What the backend says about the whole thread. */
  rules: Pick<Page, 'closed' | 'reactions'> = {};
  readonly state: { all: ThreadState['status']; earlier: SideState; later: SideState } = {
    all: 'idle',
    earlier: 'none',
    later: 'none',
  };
  #order: PageOrder;
  #cursors: { [part in Part]?: string | undefined } = {};
  #flights: { [part in Part]?: Promise<void> | undefined } = {};
  /** Ends the reads of a stretch that is no longer wanted. */
  #stretch = new AbortController();
  readonly #options: StoreOptions;
  readonly #backend: Backend;
  readonly #entries: Entries;
  readonly #changed: () => void;

  constructor(options: StoreOptions, backend: Backend, entries: Entries, changed: () => void) {
    this.#options = options;
    this.#order = options.order ?? 'oldest';
    this.#backend = backend;
    this.#entries = entries;
    this.#changed = changed;
  }

  /** Loads the first page, unless that is done or under way. */
  async load(): Promise<void> {
    if (this.state.all !== 'ready') await this.#list('all');
  }

  /** Loads the page beyond one end, where there is one. */
  async more(side: Side): Promise<void> {
    // What takes the place of all is waited for: its ends are others.
    await (this.#flights.all ?? (this.state[side] !== 'none' && this.#list(side)));
  }

  async reorder(order: PageOrder): Promise<void> {
    if (order === this.#order) return;
    this.#order = order;
    const { all, earlier, later } = this.state;
    // Where all is here already, what comes first is the view's business alone.
    if (all === 'idle' || (all === 'ready' && earlier === 'none' && later === 'none')) return;
    this.drop();
    this.state.all = 'idle';
    await this.#list('all');
  }

  /** Loads the stretch around a comment; false where it isn't to be had. */
  async locate(id: string): Promise<boolean> {
    const here = (): boolean => !!this.#entries.base(id);
    if (here()) {
      // What was looked for before is not wanted any more: it would take the place of what is shown.
      if (this.#flights.all && this.state.all === 'ready') this.drop();
      return true;
    }
    if (this.#backend.adapter.locate) {
      this.drop();
      const query = this.#query();
      const first = this.state.all !== 'ready';
      await (this.#flights.all = this.#read('all', async (adapter, options) => {
        try {
          return await adapter.locate!({ ...query, id }, options);
        } catch (error) {
          if (CommentError.from(error).code !== 'NOT_FOUND') throw error;
          return first ? adapter.list(query, options) : null;
        }
      }));
    } else {
      // Page after page, until it is there.
      const side = this.#order === 'oldest' ? 'later' : 'earlier';
      await this.load();
      while (!here() && this.state[side] === 'some') await this.more(side);
    }
    return here();
  }

  /** Ends all reads under way. */
  drop(): void {
    this.#stretch.abort();
    this.#stretch = new AbortController();
    this.#flights = {};
    for (const side of SIDES) if (this.state[side] === 'loading') this.state[side] = 'some';
  }

  /** The backend with the rest of the thread is gone: what is here is all. */
  close(): void {
    this.state.earlier = this.state.later = 'none';
    this.#entries.apart = 0;
  }

  #query(): { threadId: string; order: PageOrder; limit: number } {
    const { threadId, pageSize = 50 } = this.#options;
    return { threadId, order: this.#order, limit: pageSize };
  }

  #list(part: Part): Promise<void> {
    const cursor = this.#cursors[part];
    const query = { ...this.#query(), ...(cursor !== undefined && { cursor }) };
    return (this.#flights[part] ??= this.#read(part, (adapter, options) => adapter.list(query, options)));
  }

  async #read(
    part: Part,
    get: (adapter: CommentAdapter, options: CallOptions) => Promise<Page | null>,
  ): Promise<void> {
    const { signal } = this.#stretch;
    const { state } = this;
    const asked = this.#backend.adapter;
    const { total, fresh } = this.#entries;
    if (part === 'all') fresh.clear();
    // A thread that is shown stays so while another stretch of it is fetched.
    const shown = part === 'all' && state.all === 'ready';
    this.error = null;
    if (!shown) state[part] = 'loading';
    this.#changed();
    try {
      const page = await this.#backend.call((adapter) => get(adapter, { signal }));
      if (signal.aborted) return;
      // Nothing instead of a page is a mistake of the adapter, unless something is shown.
      if (page || !shown) this.#take(page!, part, total);
    } catch (cause) {
      if (signal.aborted) return;
      if (part === 'all' || asked === this.#backend.adapter) {
        this.error = CommentError.from(cause);
        if (!shown) state[part] = 'failed';
      } else state[part] = 'none';
    }
    this.#flights[part] = undefined;
    this.#changed();
  }

  /** `before`: the total when the page was asked for. What happened since is known, but perhaps not to the page. */
  #take(page: Page, part: Part, before: number): void {
    const newest = this.#order === 'newest';
    const entries = this.#entries;
    const { comments, total } = page;
    const kept = entries.addPage(newest ? [...comments].reverse() : comments, part);
    if (this.state.all !== 'ready') entries.total = total + kept;
    else if (entries.total === before) entries.total = total;
    this.rules = page;
    for (const side of part === 'all' ? SIDES : [part]) {
      const cursor = (side === 'later') === newest ? page.previous : page.next;
      // A page that leads to itself would be asked for without end.
      this.state[side] = cursor == null || cursor === this.#cursors[part] ? 'none' : 'some';
      this.#cursors[side] = cursor;
    }
    this.state.all = 'ready';
    if (this.state.later === 'none') entries.apart = 0;
  }
}
