/** When a thread closes: at a time (RFC 3339), or so many days after its first or its last comment. */
export type Closing = { readonly at: string } | { readonly days: number; readonly after: 'first' | 'last' };

/** What the people who run a site have settled for one thread. */
export interface ThreadSettings {
  /** Nothing more is taken from now on. */
  readonly readOnly: boolean;
  /** Each comment waits for a moderator. */
  readonly premoderated: boolean;
  /** When nothing more is taken from; absent: it stays open. */
  readonly closes?: Closing;
  /** Title and address of its page, for feeds and moderators. */
  readonly title?: string;
  readonly url?: string;
}

export interface KnownThread extends ThreadSettings {
  readonly id: string;
  /** From when on nothing is taken, in milliseconds; null: it stays open. */
  readonly closesAt: number | null;
  /** Other addresses of it, whose comments are in it. */
  readonly aliases: readonly string[];
}

/** Threads as such: what holds for them, and under which addresses they are known. */
export interface ThreadStore {
  /** Of a thread that nobody knows, what holds without a word. */
  thread(threadId: string): Promise<KnownThread>;
  /** Raises the revision, so that readers are told. */
  settle(threadId: string, settings: ThreadSettings): Promise<KnownThread>;
  /**
   * From now on `alias` is another address of the thread: what was written there is in the thread, in the order in which
   * it came. A second time changes nothing. `INVALID` where that would go in circles, or where both have a comment of the
   * same id; `TOO_LONG` where there is too much to be put in order.
   */
  addAlias(threadId: string, alias: string): Promise<KnownThread>;
  /** The address begins anew, empty; its comments stay where they are. `NOT_FOUND` where it is none of this thread. */
  removeAlias(threadId: string, alias: string): Promise<KnownThread>;
}
