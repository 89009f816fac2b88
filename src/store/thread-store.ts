import type { CommentAdapter, PageOrder } from '../adapters/adapter.js';
import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import { Backend, canOf } from './backend.js';
import { blankState } from './blank-state.js';
import type { Core } from './core.js';
import { Entries } from './entries.js';
import { Live } from './live.js';
import { Paging, SIDES, type Side } from './paging.js';
import { platformOf } from './platform.js';
import type { DraftText, Entry, StoreOptions, Submission, ThreadState } from './state.js';
import { Subscribable } from './subscribable.js';
import type { Writing } from './writing.js';
import { pendingId } from './pending.js';

const NOTHING: readonly Entry[] = [];
/** Somebody has written on this page; what no storage took is known only to those who write. */
let written = false;

/**
 * The state of one thread, and all that can be done with it. It knows no page: `value` says what to show, methods say
 * what the person wants. What goes wrong stands in the state; only `prepare` ever rejects.
 */
export class ThreadStore extends Subscribable<ThreadState> {
  readonly #core: Core;
  readonly #paging: Paging;
  readonly #live: Live;
  #writing: Writing | null = null;
  #opening: Promise<void> | null = null;
  /** What was to be written before the writing side was there. */
  readonly #early: ((writing: Writing) => void)[] = [];
  #stopOnline: (() => void) | null = null;
  #disposed = false;

  constructor(options: StoreOptions) {
    const { adapter, threadId, fallback } = options;
    super(blankState(canOf(adapter)));
    const changed = (): void => this.#update();
    const gap = (): boolean => this.#paging.state.later !== 'none';
    const entries = new Entries();
    const backend = new Backend(
      adapter,
      async () => {
        const other = await fallback?.({
          id: threadId,
          comments: entries.list.map(({ comment }) => entries.base(comment.id)!),
        });
        if (!other) return undefined;
        this.#paging.close();
        if (!this.#disposed) this.#live.watch(other, threadId, changed);
        return other;
      },
      changed,
    );
    const scope = `${encodeURIComponent(adapter.name)}/${encodeURIComponent(threadId)}`;
    this.#core = { options, platform: platformOf(options), scope, backend, entries, gap, changed };
    this.#paging = new Paging(options, backend, entries, changed);
    this.#live = new Live(entries, gap);
  }

  /** Loads the first page; where an earlier visit left a draft or something unsent, that too. */
  async load(): Promise<void> {
    this.#start();
    await this.#paging.load();
    await this.#opening?.catch(() => undefined);
  }

  /** Loads the page beyond one end of what is loaded. */
  loadMore(side: Side): Promise<void> {
    return this.#paging.more(side);
  }

  /** Brings a comment into `entries`, wherever in the thread it is; false where it isn't to be had. */
  async locate(id: string): Promise<boolean> {
    this.#start();
    const now = this.#writing?.idOf(id) ?? id;
    if (this.#live.waiting.has(now)) this.showWaiting();
    const here = this.#writing?.has(now) || (await this.#paging.locate(now));
    await this.#opening?.catch(() => undefined);
    return here;
  }

  /** Reads from the other end; loads anew unless the whole thread is there. */
  setOrder(order: PageOrder): Promise<void> {
    return this.#paging.reorder(order);
  }

  /** Shows the new comments that wait. */
  showWaiting(): void {
    this.#live.show();
    this.#update();
  }

  /** Tries again what failed to load. */
  async retryLoad(): Promise<void> {
    const { state } = this.#paging;
    if (state.all === 'failed') return this.load();
    for (const side of SIDES) if (state[side] === 'failed') await this.loadMore(side);
  }

  /**
   * Loads what is needed to write: drafts, the outbox, edits. To be awaited before the box is shown, so that a draft is
   * there; all that writes can be called before, and is done then. Rejects with `UNAVAILABLE`; may be called again.
   */
  prepare(): Promise<void> {
    return (this.#opening ??= this.#open());
  }

  /** Posts a comment; it is sent as soon as it can be. Gives the id under which it is shown until it is saved. */
  submit(input: Submission): string {
    const id = pendingId(this.#core.platform.uuid());
    this.#start();
    void this.#write((writing) => writing.submit(id, input));
    return id;
  }

  /** Sends again what failed. */
  retry(id: string): void {
    void this.#write((writing) => writing.retry(id));
  }

  /** Takes an unsent comment back, or puts a failed edit away, and gives its text; null where there is none. */
  cancel(id: string): Submission | null {
    return this.#writing?.cancel(id) ?? null;
  }

  /** Changes a comment, sent or not. `revision`: the one on which the edit began, where it isn't the draft's. */
  async edit(id: string, body: string, revision?: number): Promise<void> {
    await this.#write((writing) => writing.edit(id, body, revision));
  }

  /** Ends a conflict with the text that shall hold; null: theirs. */
  async resolveConflict(id: string, body: string | null): Promise<void> {
    await this.#write((writing) => writing.resolveConflict(id, body));
  }

  /** Deletes a comment; its place stays for the replies. */
  async remove(id: string): Promise<void> {
    await this.#write((writing) => writing.remove(id));
  }

  /**
   * Asks the backend for something beside reading and writing, such as a reaction. What it then says of a comment is taken over.
   *
   * @throws CommentError
   */
  async act(ask: (adapter: CommentAdapter) => Promise<Comment | void>): Promise<void> {
    const comment = await this.#core.backend.call(ask);
    if (comment && this.#core.entries.update(comment)) this.#update();
  }

  /** What was being written: as an answer (the comment's id), as a new text (`edit:<id>`), or at the top level (null). */
  draft(target: string | null): DraftText | null {
    return this.#writing?.draft(target) ?? null;
  }

  /** Keeps what is being written; it is stored within a second. */
  saveDraft(target: string | null, draft: DraftText): void {
    void this.#write((writing) => writing.saveDraft(target, draft));
  }

  dropDraft(target: string | null): void {
    void this.#write((writing) => writing.dropDraft(target));
  }

  /** Stores at once what is being written; for `pagehide`. */
  flush(): void {
    this.#writing?.flush();
  }

  /** Ends reading and watching. A comment that is just being sent still arrives. */
  dispose(): void {
    this.#disposed = true;
    this.#stopOnline?.();
    this.#live.stop();
    this.#paging.drop();
    this.#writing?.dispose();
  }

  #start(): void {
    if (this.#stopOnline || this.#disposed) return;
    const { platform, options, backend, scope, changed } = this.#core;
    this.#stopOnline = platform.online.subscribe(() => {
      backend.setOffline(false);
      this.#writing?.resume();
      if (this.#paging.error?.retryable) void this.retryLoad();
    });
    this.#live.watch(backend.adapter, options.threadId, changed);
    // Who has begun to write here comes back to it. The first look into the storage is slow: the backend is asked before.
    queueMicrotask(() => {
      const kept = (what: string): number => platform.storage.keys(`comment-thread/${what}/${scope}/`).length;
      if (written || kept('outbox') || kept('draft')) this.prepare().catch(() => undefined);
    });
  }

  async #open(): Promise<void> {
    try {
      const { Writing } = await import('./writing.js');
      const writing = (this.#writing = new Writing(this.#core));
      written = true;
      for (const write of this.#early.splice(0)) write(writing);
      if (this.#disposed) writing.dispose();
      this.#update();
    } catch (cause) {
      this.#opening = null;
      throw new CommentError('UNAVAILABLE', 'What is needed to write was not loaded', { cause });
    }
  }

  /** At once where it can be; else as soon as it can be. */
  #write<T>(run: (writing: Writing) => T): T | Promise<T> {
    if (this.#writing) return run(this.#writing);
    const done = new Promise<T>((resolve) => this.#early.push((writing) => resolve(run(writing))));
    this.prepare().catch(() => undefined);
    return done;
  }

  #update(): void {
    if (this.#disposed) return;
    const { backend, entries } = this.#core;
    const {
      error,
      rules: { closed, reactions },
      state,
    } = this.#paging;
    if (state.all === 'ready') this.#live.settle();
    const unsent = this.#writing?.unsent ?? NOTHING;
    const all = unsent.length ? [...entries.list, ...unsent] : entries.list;
    const shown = this.value.entries;
    const same = all.length === shown.length && all.every((entry, place) => entry === shown[place]);
    this.set({
      status: state.all,
      error,
      entries: same ? shown : all,
      apart: entries.apart,
      total: entries.total + unsent.filter(({ sync }) => sync === 'sending').length,
      earlier: state.earlier,
      later: state.later,
      waiting: this.#live.waiting.size,
      notice: backend.inMemory ? 'memory' : (this.#writing?.notice ?? (backend.offline ? 'offline' : null)),
      closed,
      reactions,
      can: closed ? { ...backend.can, create: false, update: false } : backend.can,
    });
  }
}
