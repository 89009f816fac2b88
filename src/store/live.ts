import type { Change, CommentAdapter } from '../adapters/adapter.js';
import type { Comment } from '../model/comment.js';
import type { Entries } from './entries.js';

/** What others do while the thread is open. New comments wait until they are asked for; all else changes in place. */
export class Live {
  /** New comments of others, by id. */
  readonly waiting = new Map<string, Comment>();
  #changes: Change[] = [];
  #stop: (() => void) | undefined;
  /** Whether the first page was there when the last changes were taken in. */
  #begun = false;
  readonly #entries: Entries;
  readonly #gap: () => boolean;

  /** `gap`: whether the loaded stretch doesn't reach the end. */
  constructor(entries: Entries, gap: () => boolean) {
    this.#entries = entries;
    this.#gap = gap;
  }

  /** Watches through this adapter from now on. `changed` is called once for what comes together. */
  watch(adapter: CommentAdapter, threadId: string, changed: () => void): void {
    this.stop();
    try {
      this.#stop = adapter.watch?.(threadId, (change) => {
        if (this.#changes.push(change) === 1) queueMicrotask(changed);
      });
    } catch {
      // A thread that can't be watched can still be read.
    }
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Shows what waits. */
  show(): void {
    this.#entries.insert([...this.waiting.values()], this.#gap());
    this.waiting.clear();
  }

  /** Takes in what has come, once the first page is there, and forgets what was loaded or sent meanwhile. */
  settle(): void {
    for (const comment of this.waiting.values())
      if (this.#entries.update(comment)) this.waiting.delete(comment.id);
    for (const change of this.#changes.splice(0)) this.#take(change);
    this.#begun = true;
  }

  #take({ kind, comment }: Change): void {
    const entries = this.#entries;
    const known = this.waiting.has(comment.id);
    const isNew = kind === 'created';
    if (entries.update(comment)) return;
    // What came before the first page, and belongs behind it, is in its total already.
    const counted = !this.#begun && this.#gap();
    if (comment.deletedAt) {
      this.waiting.delete(comment.id);
      // What has come and gone is told as both.
      if (!counted) entries.total += isNew ? 1 : -1;
    } else if (known || isNew) {
      if (!known && !counted && !comment.held) entries.total++;
      if (comment.own) entries.insert([comment], this.#gap());
      else this.waiting.set(comment.id, comment);
    }
  }
}
