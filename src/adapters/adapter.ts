import type { Comment, Draft } from '../model/comment.js';
import type { Identity } from './identity.js';

/** Options of every call. */
export interface CallOptions {
  /** Ends the call with `ABORTED`; an aborted call leaves nothing half done. */
  readonly signal?: AbortSignal;
}

/** The two orders in which a backend pages: by `createdAt`, and within the same instant by arrival. */
export type PageOrder = 'oldest' | 'newest';

export interface ListQuery {
  readonly threadId: string;
  readonly order: PageOrder;
  /** How many comments at most: 1 to 1,000. */
  readonly limit: number;
  /** Where to go on: `next` or `previous` of a page of the same thread and order. Absent: from the beginning. */
  readonly cursor?: string;
}

export interface LocateQuery {
  readonly threadId: string;
  /** The comment that must be on the page. */
  readonly id: string;
  readonly order: PageOrder;
  readonly limit: number;
}

/** Why a thread takes nothing more: the people of the site made it `read-only`, or its time is over (`closed`). */
export type Closed = 'read-only' | 'closed';

/** A stretch of a thread: flat, in the order asked for, replies and top level together, tombstones included. */
export interface Page {
  readonly comments: readonly Comment[];
  /** Cursor of the page behind this one; absent on the last. */
  readonly next?: string;
  /** Cursor of the page before this one; absent on the first. */
  readonly previous?: string;
  /** All comments of the thread that are not tombstones. */
  readonly total: number;
  /** The thread takes no more comments, edits and reactions; what is written all the same is refused as `CLOSED`. */
  readonly closed?: Closed;
  /** The kinds of reactions that people may give here, in the order in which they are offered. */
  readonly reactions?: readonly string[];
}

export interface Edit {
  readonly threadId: string;
  readonly id: string;
  readonly body: string;
  /** The revision that was edited; another one there now is a `CONFLICT`, with `current`. */
  readonly revision: number;
}

export interface Removal {
  readonly threadId: string;
  readonly id: string;
}

/** What `watch` tells: the comment as it is now; a tombstone where it was deleted. */
export interface Change {
  readonly kind: 'created' | 'updated' | 'removed';
  readonly comment: Comment;
}

/** What a reader thinks of a comment: of each kind one for each person. */
export interface Reaction {
  readonly threadId: string;
  readonly id: string;
  /** As `like`; of `up` and `down` one takes the other back. */
  readonly kind: string;
  /** False takes it back. */
  readonly given: boolean;
}

/** Word to the moderators that a comment should not be there. */
export interface Report {
  readonly threadId: string;
  readonly id: string;
  /** The reader's words; may be empty. */
  readonly reason: string;
}

/** A comment, and where it stands. */
export interface PlacedComment {
  /** `title` and `url` of its page, where the backend knows them. */
  readonly thread: { readonly id: string; readonly title?: string; readonly url?: string };
  readonly comment: Comment;
}

/** Comments of several threads, the newest first, without tombstones. */
export interface PlacedPage {
  readonly comments: readonly PlacedComment[];
  /** Cursor of the page behind this one; absent on the last. */
  readonly next?: string;
}

export interface PlacedQuery {
  /** How many comments at most: 1 to 100. */
  readonly limit: number;
  readonly cursor?: string;
}

/**
 * One backend. A factory returns a plain object with these methods; **an absent method is an absent feature**:
 * the widget hides the control, and the contract suite (`comment-thread/testing`) skips its tests.
 *
 * The rules, each a test of the suite:
 *
 * 1. arguments are already checked and complete; an adapter checks nothing;
 * 2. `body` is source text and comes back exactly as written;
 * 3. `list` is flat and in the order asked for; pages join without gap or repeat while others write;
 * 4. results are copies; an adapter never keeps or hands out a shared object;
 * 5. making an adapter is synchronous and touches nothing; it connects on first use;
 * 6. failures are `CommentError` with a code of the closed list, `cause` kept; a retryable one may say after how long;
 * 7. `options.signal` aborts; an aborted call leaves nothing half done;
 * 8. `create` with the same idempotency key is one comment, however often it is sent;
 * 9. the clock of `createdAt` is the backend's, and order never goes backwards;
 * 10. `watch` reports others' changes once each, and stops when told.
 */
export interface CommentAdapter {
  /** A short name for messages and logs: `memory`, `indexeddb`. */
  readonly name: string;
  /** An unknown thread is an empty page; a cursor that is not this thread's is `NOT_FOUND`. */
  list(query: ListQuery, options?: CallOptions): Promise<Page>;
  /** Absent in a read-only archive. A parent that is not there is `NOT_FOUND`; a tombstone may be answered. */
  create?(draft: Draft, options?: CallOptions): Promise<Comment>;
  /** `NOT_FOUND` where there is no such comment or it was deleted; `CONFLICT` where the revision differs. */
  update?(edit: Edit, options?: CallOptions): Promise<Comment>;
  /** Leaves a tombstone (no name, no text) and gives it back; deleting twice is no error. */
  remove?(removal: Removal, options?: CallOptions): Promise<Comment>;
  /** How many comments each thread has, tombstones not counted; 0 for an unknown one. */
  counts?(threadIds: readonly string[], options?: CallOptions): Promise<Record<string, number>>;
  /** The page that holds a comment; `NOT_FOUND` where there is none. */
  locate?(query: LocateQuery, options?: CallOptions): Promise<Page>;
  /**
   * Gives a reaction or takes it back, and gives the comment with `reactions` and `reacted`; a second time changes nothing.
   * The revision stays, so no edit is in conflict with it. `NOT_FOUND` where there is no such comment or it was deleted.
   */
  react?(reaction: Reaction, options?: CallOptions): Promise<Comment>;
  /** A second report of the same person changes nothing. `NOT_FOUND` as `react`. */
  report?(report: Report, options?: CallOptions): Promise<void>;
  /** The newest comments of all threads. */
  latest?(query: PlacedQuery, options?: CallOptions): Promise<PlacedPage>;
  /** All that this person wrote, with comments that are `held`; in one thread, where `threadId` says so. */
  mine?(query: PlacedQuery & { readonly threadId?: string }, options?: CallOptions): Promise<PlacedPage>;
  /** Makes all that this person wrote tombstones, and forgets reactions and reports; can be asked for again. */
  eraseMine?(options?: CallOptions): Promise<void>;
  /** Tells changes that others make (other tabs, other people) from now on, until the returned function is called. */
  watch?(threadId: string, onChange: (change: Change) => void): () => void;
  /** Absent where the backend can't know who wrote what: then nothing is claimed about it. */
  readonly identity?: Identity;
}
