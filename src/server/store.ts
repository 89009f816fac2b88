import type { Page, PageOrder } from '../adapters/adapter.js';
import type { Author, Comment } from '../model/comment.js';
import type { QueueReason, Standing } from '../model/moderation.js';
import type { DayAddress, Spending } from './stores/guard.js';
import type { Signing } from './stores/identity.js';

/** Where a thread stands: every change of a comment raises its revision by one. */
export interface ThreadState {
  /** Another than was asked for where the comments of that one were moved. */
  readonly id: string;
  /** 0 for a thread that nobody wrote in. */
  readonly revision: number;
  /** The thread's clock at its last change, in milliseconds; it never goes back. */
  readonly clock: number;
  /** From when on it takes nothing more, in milliseconds; 0 where it was made read-only, null where it stays open. */
  readonly closes: number | null;
}

export interface PageQuery {
  readonly threadId: string;
  readonly order: PageOrder;
  /** How many comments at most. */
  readonly limit: number;
  /** `next` or `previous` of another page of the thread. */
  readonly cursor?: string;
  /** Id of a comment that must be on the page; there is no cursor then. */
  readonly around?: string;
}

export interface ChangesQuery {
  readonly threadId: string;
  /** A revision of the thread: what changed behind it is told. */
  readonly since: number;
  readonly limit: number;
}

/** What became of a comment. A comment that was changed several times is told once as new, and once as it is now. */
export interface StoredChange {
  readonly kind: 'created' | 'updated' | 'removed';
  /** The comment as it is now; a tombstone where it was deleted. */
  readonly comment: Comment;
}

export interface Changes {
  /** The revision up to which this tells everything. */
  readonly revision: number;
  /** In the order in which they happened. */
  readonly changes: readonly StoredChange[];
}

/** A comment that is to be kept: checked, and with the proofs of its writer. */
export interface NewComment {
  readonly id: string;
  readonly threadId: string;
  readonly parentId: string | null;
  readonly author: Author;
  readonly body: string;
  readonly timeZone?: string;
  /** Who wrote it, by the id of `Writer`; null for nobody. Never shown to anyone. */
  readonly owner: string | null;
  /** The same key is the same comment, however often it is sent. */
  readonly key: string;
  /** Tells whether a key came with the same content again. */
  readonly fingerprint: string;
  /** Who may see it. @default 'shown' */
  readonly standing?: Standing;
  /** Why it is not shown, for moderators. */
  readonly reasons?: readonly QueueReason[];
  /** What it costs; sent again, it costs nothing. Where a bucket that only holds back is empty, it is held. */
  readonly spend?: readonly Spending[];
  /** Whoever writes it could approve it too: it does not wait in a premoderated thread. */
  readonly trusted?: true;
  /** What its writer signed. */
  readonly signing?: Signing;
  /** Where it came from: kept apart, until the day is over, for a ban by address. Never shown to anyone. */
  readonly address?: DayAddress;
}

export interface StoredEdit {
  readonly threadId: string;
  readonly id: string;
  readonly body: string;
  readonly revision: number;
  /** Must be the owner that the comment was kept with. */
  readonly owner: string | null;
  /** What it is to stand as from now on; what is not shown stays so, whatever this says. @default 'shown' */
  readonly standing?: Standing;
  /** Why it is not shown, for moderators. */
  readonly reasons?: readonly QueueReason[];
  /** What it costs. */
  readonly spend?: readonly Spending[];
  /** Whoever writes it could approve it too: it does not wait in a premoderated thread. */
  readonly trusted?: true;
  /** What its writer signed. */
  readonly signing?: Signing;
}

export type StoredRemoval = Pick<StoredEdit, 'threadId' | 'id' | 'owner'>;

/**
 * Where the server keeps comments. Everything that it answers is durable, and its failures are `CommentError`. One
 * store may be used by several server processes at once, where its database allows that.
 */
export interface CommentStore {
  state(threadId: string): Promise<ThreadState>;
  /** The same at once; null where it has to be waited for. */
  stateNow?(threadId: string): ThreadState | null;
  /** An unknown thread is an empty page; `NOT_FOUND` for a cursor or comment that is not in the thread. */
  page(query: PageQuery): Promise<Page>;
  changes(query: ChangesQuery): Promise<Changes>;
  /** `NOT_FOUND` without the parent, `INVALID` for a known key with other content. */
  create(comment: NewComment): Promise<Comment>;
  /** `NOT_FOUND`, `FORBIDDEN` for another owner, or `CONFLICT` for another revision, with `current`. */
  update(edit: StoredEdit): Promise<Comment>;
  /** Leaves a tombstone; a second time gives it again. `NOT_FOUND` or `FORBIDDEN`. */
  remove(removal: StoredRemoval): Promise<Comment>;
  /** How many comments each thread has, tombstones not counted, in the order asked for. */
  counts(threadIds: readonly string[]): Promise<number[]>;
  /** Ends well when comments can be read now. */
  ready(): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}
