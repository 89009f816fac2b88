import type { Closed, CommentAdapter, PageOrder } from '../adapters/adapter.js';
import type { Comment, Signs, Thread } from '../model/comment.js';
import type { CommentError } from '../model/errors.js';
import type { Platform } from './platform.js';

/** How far a comment's newest text has come. */
export type EntrySync = 'saved' | 'sending' | 'failed' | 'conflict';

/** One comment as it is to be shown, with what is under way for it. An entry that didn't change stays the same object. */
export interface Entry {
  /** Stays the same when an unsent comment becomes a saved one; for the DOM. */
  readonly key: string;
  /** While it is being sent: as it will be. `createdAt` is null until the backend has given its time. */
  readonly comment: Comment;
  readonly sync: EntrySync;
  /** Why the last try failed. With `sending`: it is tried again by itself. */
  readonly error?: CommentError;
  /** Somebody else changed the comment meanwhile; both texts, until `resolveConflict`. */
  readonly conflict?: { readonly mine: string; readonly theirs: Comment };
}

/** What there is beyond one end of the loaded stretch. */
export type SideState = 'none' | 'some' | 'loading' | 'failed';

/**
 * What has to be said to the person, most serious first: what is written is kept in memory only, as storage is
 * refused · storage is full, and the oldest drafts of other threads are given up · there is no network.
 */
export type Notice = 'memory' | 'full' | 'offline';

export interface ThreadState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly error: CommentError | null;
  /** All that may be shown now, oldest first; what is not sent yet comes last. */
  readonly entries: readonly Entry[];
  /** How many of the last saved entries stand behind a stretch that isn't loaded (`later` tells that there is one). */
  readonly apart: number;
  /** As the backend tells, plus what is being sent. */
  readonly total: number;
  readonly earlier: SideState;
  readonly later: SideState;
  /** New comments of others that are held back until `showWaiting()`. */
  readonly waiting: number;
  readonly notice: Notice | null;
  /** The thread takes nothing more. */
  readonly closed?: Closed | undefined;
  /** The kinds of reactions that may be given, in the order in which they are offered. */
  readonly reactions?: readonly string[] | undefined;
  readonly can: { readonly create: boolean; readonly update: boolean; readonly remove: boolean };
}

/** What a person has written. */
export interface DraftText {
  readonly body: string;
  readonly name: string;
  /** For an edit: the comment's revision when the edit began. The store finds it where it isn't given. */
  readonly revision?: number;
}

/** A comment that is to be posted. */
export interface Submission {
  readonly parentId: string | null;
  readonly name: string;
  readonly body: string;
  readonly url?: string;
  readonly signs?: Signs;
}

export interface StoreOptions extends Partial<Platform> {
  readonly adapter: CommentAdapter;
  readonly threadId: string;
  /** Comments a page, 1 to 1,000. */
  readonly pageSize?: number;
  /** The end at which reading begins. */
  readonly order?: PageOrder;
  /** The writer's IANA zone, recorded with each comment. */
  readonly timeZone?: string;
  /** The longest text that is sent, in UTF-16 units. */
  readonly maxLength?: number;
  /** Takes over when the adapter's storage is refused, full or lost; it is given what is loaded. */
  readonly fallback?: (thread: Thread) => Promise<CommentAdapter> | CommentAdapter;
}
