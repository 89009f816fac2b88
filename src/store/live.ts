import type { Change, CommentAdapter } from '../adapters/adapter.js';
import type { Comment } from '../model/comment.js';
import type { Entries } from './entries.js';

export interface LiveOptions {
  readonly threadId: string;
  readonly entries: Entries;
  /** Whether changes can be taken in: before the first page, they wait. */
  readonly ready: () => boolean;
  /** Whether the loaded stretch doesn't reach the end. */
  readonly gap: () => boolean;
  /** Whether it may be one of our own that is just being sent. */
  readonly isEcho: (comment: Comment) => boolean;
  readonly onChange: () => void;
}

/** What others do while the thread is open. New comments wait until they are asked for; all else changes in place. */
export class Live {
  readonly #options: LiveOptions;
  readonly #waiting = new Map<string, Comment>();
  #changes: Change[] = [];
  #queued = false;
  #stop: (() => void) | null = null;

  constructor(options: LiveOptions) {
    this.#options = options;
  }

  /** How many comments of others wait to be shown. */
  get count(): number {
    let count = 0;
    for (const comment of this.#waiting.values()) if (!this.#options.isEcho(comment)) count++;
    return count;
  }

  watch(adapter: CommentAdapter): void {
    this.stop();
    try {
      this.#stop = adapter.watch?.(this.#options.threadId, (change) => this.#receive(change)) ?? null;
    } catch {
      // A thread that can't be watched can still be read.
    }
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** Shows what waits. */
  show(): void {
    this.settle(() => true);
  }

  /** Something was loaded or sent: shows of what waits what is ours, and forgets what is there by now. */
  settle(showing: (comment: Comment) => boolean = (comment) => !!comment.own): void {
    const { entries, gap, isEcho, onChange } = this.#options;
    if (this.#waiting.size === 0) return;
    for (const comment of this.#waiting.values()) {
      if (entries.update(comment)) this.#waiting.delete(comment.id);
      else if (showing(comment) && !isEcho(comment)) {
        entries.insert(comment, gap());
        this.#waiting.delete(comment.id);
      }
    }
    onChange();
  }

  /** Takes in what has come since; at once after the first page, else together at the end of the task. */
  apply(): void {
    const { ready, onChange } = this.#options;
    this.#queued = false;
    if (!ready() || this.#changes.length === 0) return;
    for (const change of this.#changes.splice(0)) this.#take(change);
    this.settle();
    onChange();
  }

  #receive(change: Change): void {
    this.#changes.push(change);
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => this.apply());
  }

  #take({ kind, comment }: Change): void {
    const { entries } = this.#options;
    if (entries.update(comment)) return;
    const known = this.#waiting.has(comment.id);
    if (comment.deletedAt) {
      this.#waiting.delete(comment.id);
      entries.total--;
    } else if (known || kind === 'created') {
      this.#waiting.set(comment.id, comment);
      if (!known) entries.total++;
    }
  }
}
