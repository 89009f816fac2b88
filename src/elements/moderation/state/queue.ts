import type { ModerationAdapter } from '../../../adapters/moderation/adapter.js';
import { CommentError } from '../../../model/errors.js';
import type { QueueName } from '../../../model/moderation.js';
import { Subscribable } from '../../../store/subscribable.js';
import { merge } from './merge.js';
import { entryOf, keyOf, type QueueEntry, type QueueState } from './queue-state.js';

/** Most that is asked for in one page. */
const MOST = 100;
/** With fewer left to work on, more are loaded. */
const FEW = 10;

const EMPTY: QueueState = {
  status: 'loading',
  error: null,
  queue: 'held',
  threadId: null,
  entries: [],
  counts: null,
  more: 'none',
  waiting: 0,
  reachable: true,
};

/** The comments of one queue: loading, pages, and what others do meanwhile. `Deeds` changes it by what is done here. */
export class Queue extends Subscribable<QueueState> {
  readonly adapter: ModerationAdapter;
  readonly #pageSize: number;
  readonly #onError: (error: CommentError) => void;
  #cursor: string | undefined;
  #loading = new AbortController();
  #working = 0;
  #worked = 0;

  /** @param onError - Told of every failure, also of those that nobody sees: the session may have ended. */
  constructor(adapter: ModerationAdapter, onError: (error: CommentError) => void, pageSize = 50) {
    super(EMPTY);
    this.adapter = adapter;
    this.#onError = onError;
    this.#pageSize = pageSize;
  }

  /** Shows a queue from its beginning. The counts of before stay until there are newer ones. */
  async open(queue: QueueName, threadId: string | null = null): Promise<void> {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    this.set({ ...EMPTY, counts: this.value.counts, queue, threadId });
    try {
      const page = await this.adapter.queue(this.#query(this.#pageSize), { signal });
      if (signal.aborted) return;
      this.update({ status: 'ready', entries: page.items.map(entryOf), counts: page.counts });
      this.#endAt(page.next);
    } catch (error) {
      if (signal.aborted) return;
      this.update({ status: 'failed', error: this.failed(error) });
    }
  }

  /** Once more what is shown: after a failure, or to see what has been held back. */
  reload(): Promise<void> {
    return this.open(this.value.queue, this.value.threadId);
  }

  async loadMore(): Promise<void> {
    const { more } = this.value;
    if (more !== 'some' && more !== 'failed') return;
    const { signal } = this.#loading;
    const worked = this.#worked;
    this.update({ more: 'loading' });
    try {
      const page = await this.adapter.queue(this.#query(this.#pageSize, this.#cursor), { signal });
      if (signal.aborted) return;
      const known = new Set(this.value.entries.map(({ key }) => key));
      const further = page.items.filter((item) => !known.has(keyOf(item)));
      this.update({
        entries: [...this.value.entries, ...further.map(entryOf)],
        ...(this.#isNews(worked) && { counts: page.counts }),
      });
      this.#endAt(page.next);
    } catch (error) {
      if (signal.aborted) return;
      this.failed(error);
      this.update({ more: 'failed' });
    }
  }

  /**
   * Looks for what others have done. Says whether there was anything; rejects with what the backend throws. `keep`: see `merge`.
   */
  async refresh(keep: (entry: QueueEntry) => boolean): Promise<boolean> {
    if (this.value.status !== 'ready') return false;
    const { signal } = this.#loading;
    const worked = this.#worked;
    const limit = Math.min(MOST, Math.max(this.#pageSize, this.value.entries.length));
    try {
      const page = await this.adapter.queue(this.#query(limit), { signal });
      // An answer from before something was done here would bring back what is gone.
      if (signal.aborted || !this.#isNews(worked)) return false;
      const before = this.value;
      const { entries, waiting, level } = merge(before.entries, page, keep);
      if (level && before.more !== 'loading') this.#endAt(page.next);
      const news =
        waiting !== before.waiting ||
        entries.length !== before.entries.length ||
        entries.some((entry, index) => entry !== before.entries[index]);
      this.update({ entries, waiting, counts: page.counts, reachable: true });
      return news;
    } catch (error) {
      if (signal.aborted) return false;
      const told = this.failed(error);
      this.update({ reachable: !told.retryable });
      throw told;
    }
  }

  /** Loads more where one has nearly worked to the end of what is loaded, so that one need not ask for it. */
  async fill(): Promise<void> {
    const { entries, more } = this.value;
    if (more === 'some' && entries.length < FEW) await this.loadMore();
  }

  /** Takes out what others have settled, but for what somebody still looks at. */
  tidy(keep: string | null): void {
    const { entries } = this.value;
    if (!entries.some(({ settled, key }) => settled && key !== keep)) return;
    this.update({ entries: entries.filter(({ settled, key }) => !settled || key === keep) });
  }

  update(change: Partial<QueueState>): void {
    this.set({ ...this.value, ...change });
  }

  /** While something is being done here, no news from before it are believed. */
  async working<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#working++;
    this.#worked++;
    try {
      return await work();
    } finally {
      this.#working--;
      this.#worked++;
    }
  }

  failed(error: unknown): CommentError {
    const told = CommentError.from(error);
    this.#onError(told);
    return told;
  }

  /** Stops loading. */
  dispose(): void {
    this.#loading.abort();
  }

  /** Whether an answer to what was asked then knows of all that was done here. */
  #isNews(worked: number): boolean {
    return this.#working === 0 && worked === this.#worked;
  }

  /** Up to where it is loaded. */
  #endAt(next: string | undefined): void {
    this.#cursor = next;
    this.update({ more: next === undefined ? 'none' : 'some' });
  }

  #query(limit: number, cursor?: string): Parameters<ModerationAdapter['queue']>[0] {
    const { queue, threadId } = this.value;
    return { queue, limit, ...(cursor !== undefined && { cursor }), ...(threadId !== null && { threadId }) };
  }
}
