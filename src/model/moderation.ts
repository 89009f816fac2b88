/* What the moderation of a site speaks of: shared by the server and `<comment-moderation>`. Plain, JSON-safe values. */
import type { Comment } from './comment.js';

/** Who sees a comment. All but `shown` are for moderators only, and `held` for its writer too. */
export type Standing = 'shown' | 'held' | 'hidden' | 'spam';

/** A pile of comments to look through: those of one standing, or those that readers have reported. */
export type QueueName = Standing | 'reported';

export type ModerationAction = 'approve' | 'hide' | 'spam' | 'delete' | 'ban' | 'unban';

export type ModeratorRole = 'moderator' | 'owner';

/**
 * Why the server held a comment or took it for spam.
 *
 * | code | meaning |
 * | --- | --- |
 * | `classifier` | the site's own classifier said so |
 * | `fast` | it was written faster than people write |
 * | `first` | its writer has no approved comment yet |
 * | `links` | it has many links; `words`: how many |
 * | `premoderated` | everything is looked at here before it is shown |
 * | `repeated` | the same text came several times on one day |
 * | `trap` | a field was filled in that people don't see |
 * | `unclassified` | the classifier failed |
 * | `word` | it has a listed word; `words`: which one |
 */
export type HeldCode =
  'classifier' | 'fast' | 'first' | 'links' | 'premoderated' | 'repeated' | 'trap' | 'unclassified' | 'word';

/** Why a comment was held or taken for spam, or what it was reported for. */
export interface QueueReason {
  /** A `HeldCode`, or another of the server's; what is not known is shown by its `words`. */
  readonly code: string;
  /** What more is to be said: the word of a word list, what a reader wrote. */
  readonly words?: string;
}

/** Who decided last about a comment, and what. */
export interface Decided {
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly action: ModerationAction;
  readonly reason?: string;
}

/** A comment, and what a moderator has to know of it. */
export interface QueueItem {
  readonly comment: Comment;
  readonly standing: Standing;
  /** How many readers have reported it. */
  readonly reports: number;
  readonly reasons: readonly QueueReason[];
  /** A short tag, the same for the same writer; nothing can be done with it. Null for one without a secret. */
  readonly writer: string | null;
  /** Whether the writer is banned now. */
  readonly banned: boolean;
  /**
   * Whether the address that it came from is known still, so that it can be banned, or banned already. Absent: it is not known,
   * as with all comments of another day (of UTC).
   */
  readonly address?: 'known' | 'banned';
  readonly thread: { readonly id: string; readonly title?: string; readonly url?: string };
  readonly decided?: Decided;
  /** Changes with every decision; an action names the one that it was made on. */
  readonly version?: string;
}

/** How many comments there are in the queues that need one's attention. */
export interface QueueCounts {
  readonly held: number;
  readonly reported: number;
  readonly hidden: number;
  readonly spam: number;
}

export interface QueuePage {
  readonly items: readonly QueueItem[];
  /** Absent on the last page. */
  readonly next?: string;
  readonly counts: QueueCounts;
}

/** One line of the log, which is only ever added to. */
export interface LogEntry {
  readonly id: string;
  /** Name of the moderator. */
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly action: ModerationAction;
  readonly threadId: string;
  readonly commentId: string;
  readonly reason?: string;
  /** With a ban: when it ends, RFC 3339 in UTC; absent: never. */
  readonly until?: string;
  /** A ban of an address, or the end of one. */
  readonly address?: true;
  readonly undone?: true;
  readonly undoneBy?: string;
  /** RFC 3339 in UTC. */
  readonly undoneAt?: string;
}

/** Somebody who may moderate. */
export interface Moderator {
  readonly name: string;
  readonly role: ModeratorRole;
  /** When they signed in for the first time, RFC 3339; absent: invited only. */
  readonly since?: string;
  readonly lastSeen?: string;
}
