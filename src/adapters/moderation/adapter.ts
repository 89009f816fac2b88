import type {
  LogEntry,
  ModerationAction,
  Moderator,
  QueueItem,
  QueueName,
  QueuePage,
} from '../../model/moderation.js';
import type { Comment } from '../../model/comment.js';
import type { CallOptions } from '../adapter.js';

export interface QueueQuery {
  readonly queue: QueueName;
  readonly limit: number;
  readonly cursor?: string;
  /** Comments of this thread alone. */
  readonly threadId?: string;
}

/** What a moderator does with one comment. */
export interface Deed {
  readonly action: ModerationAction;
  readonly threadId: string;
  readonly id: string;
  /** `QueueItem.version`, as one has seen it. */
  readonly version?: string;
  /** Why, for the log and the other moderators. */
  readonly reason?: string;
  /**
   * With `ban` and `unban`: of everybody who writes from the address of the comment, instead of its writer. It is for items whose
   * `address` says so; such a ban ends when the day (of UTC) is over, at the latest: `LogEntry.until` says when.
   */
  readonly address?: true;
  /** With `ban`: when it ends, RFC 3339 in UTC; absent: never. */
  readonly until?: string;
}

/** What came of it. */
export interface Done {
  readonly entry: LogEntry;
  readonly item: QueueItem;
}

export interface LogPage {
  readonly entries: readonly LogEntry[];
  readonly next?: string;
}

/** An invitation: the link signs its bearer in, once. */
export interface Invitation {
  readonly name: string;
  readonly link: string;
}

/**
 * The backend of `<comment-moderation>`. Every call may throw a `CommentError`; one that needs a session and finds none is
 * recognised by `isSignedOut`.
 */
export interface ModerationAdapter {
  /** Who is signed in here; null: nobody. */
  session(options?: CallOptions): Promise<Moderator | null>;
  /** Signs in by the token of a one-time link; `FORBIDDEN`: it is wrong, used, or too old. */
  signIn(token: string): Promise<Moderator>;
  /** `everywhere`: in all browsers in which this moderator is signed in. @default here */
  signOut(options?: { readonly everywhere?: boolean }): Promise<void>;

  /**
   * Words that make whoever types them into the widget ("enter words") known as this moderator there: once, and for ten
   * minutes.
   */
  ownWords(): Promise<string>;

  queue(query: QueueQuery, options?: CallOptions): Promise<QueuePage>;
  /** `CONFLICT`: another moderator was there first; `itemNow(error)` is what the comment has become. */
  act(deed: Deed): Promise<Done>;
  /** Takes back what the log entry with this id says. */
  undo(entryId: string): Promise<Done>;
  log(query: { readonly limit: number; readonly cursor?: string }, options?: CallOptions): Promise<LogPage>;

  /** A comment as readers see it, for context; null where they see none. */
  comment(threadId: string, id: string, options?: CallOptions): Promise<Comment | null>;

  /** The owner's: who may moderate. */
  moderators(options?: CallOptions): Promise<readonly Moderator[]>;
  /** `CONFLICT`: there is somebody of this name. */
  invite(name: string): Promise<Invitation>;
  /** Another link for somebody who has lost theirs. */
  newLink(name: string): Promise<Invitation>;
  dismiss(name: string): Promise<void>;

  /** Calls `look` again and again while the page is seen, until what is returned is called. `look` tells whether there was news. */
  follow(look: () => Promise<boolean>): () => void;
}
