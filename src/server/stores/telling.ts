import type { StoredChange } from '../store.js';

/** A thread has moved on to a revision. */
export interface Advance {
  readonly threadId: string;
  readonly revision: number;
}

/** One change of one comment, after it was kept. */
export interface ThreadEvent extends StoredChange {
  readonly threadId: string;
  /** The thread's, which this change brought: no other event of the thread has it. */
  readonly revision: number;
}

/** Tells this process what it has changed itself, once it is on disk. What other processes do is seen in `state`. */
export interface TellingStore {
  /**
   * Told whenever something may have been changed, also where that has failed; before anybody learns of it by an answer. What
   * was read and not yet used is old then. Gives a function that ends it.
   */
  onWrite(listener: () => void): () => void;
  /** Costs nothing; of changes at the same time it may tell a later one first. Gives a function that ends it. */
  onAdvance(listener: (advance: Advance) => void): () => void;
  /**
   * Told of each change that this process has made, after it is on disk: once, or not at all where the process ends, or the
   * database fails, in between. The comment is as it is when it is read: of a text that was changed twice at once,
   * the first change may not be told. Gives a function that ends it.
   *
   * @param options - `wait`: whoever made the change waits until the listener is done, as it must be where the process ends with
   * an answer. Else it costs nobody anything.
   */
  onEvent(listener: (event: ThreadEvent) => unknown, options?: { readonly wait?: boolean }): () => void;
}
