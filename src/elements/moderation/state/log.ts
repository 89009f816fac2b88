import type { ModerationAdapter } from '../../../adapters/moderation/adapter.js';
import type { CommentError } from '../../../model/errors.js';
import type { LogEntry } from '../../../model/moderation.js';
import { Subscribable } from '../../../store/subscribable.js';

export interface LogState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: CommentError | null;
  readonly entries: readonly LogEntry[];
  readonly next: string | null;
  /** Ids of entries that are being undone, and what came of those that could not be. */
  readonly undoing: ReadonlyMap<string, CommentError | null>;
}

const PAGE = 50;

/** Who has done what, newest first. */
export class Log extends Subscribable<LogState> {
  readonly #adapter: ModerationAdapter;
  readonly #failed: (error: unknown) => CommentError;

  constructor(adapter: ModerationAdapter, failed: (error: unknown) => CommentError) {
    super({ status: 'loading', error: null, entries: [], next: null, undoing: new Map() });
    this.#adapter = adapter;
    this.#failed = failed;
  }

  /** The newest entries; what is in sight stays there until they have come. */
  load(): Promise<void> {
    return this.#load([]);
  }

  async more(): Promise<void> {
    const { next, entries, status } = this.value;
    if (next !== null && status !== 'loading') await this.#load(entries, next);
  }

  async undo(id: string): Promise<void> {
    this.#mark(id, null);
    try {
      const { entry } = await this.#adapter.undo(id);
      const undone = (each: LogEntry): LogEntry =>
        each.id === id ? { ...each, undone: true, ...by(entry) } : each;
      this.#change({ entries: this.value.entries.map(undone) });
      this.#mark(id);
    } catch (error) {
      this.#mark(id, this.#failed(error));
    }
  }

  async #load(before: readonly LogEntry[], cursor?: string): Promise<void> {
    this.#change({ status: 'loading', error: null });
    try {
      const { entries, next } = await this.#adapter.log({
        limit: PAGE,
        ...(cursor !== undefined && { cursor }),
      });
      this.#change({ status: 'ready', entries: [...before, ...entries], next: next ?? null });
    } catch (error) {
      this.#change({ status: 'failed', error: this.#failed(error) });
    }
  }

  #mark(id: string, error?: CommentError | null): void {
    const undoing = new Map(this.value.undoing);
    if (error === undefined) undoing.delete(id);
    else undoing.set(id, error);
    this.#change({ undoing });
  }

  #change(change: Partial<LogState>): void {
    this.set({ ...this.value, ...change });
  }
}

const by = ({ undoneBy }: LogEntry): Pick<LogEntry, 'undoneBy'> =>
  undoneBy === undefined ? {} : { undoneBy };
