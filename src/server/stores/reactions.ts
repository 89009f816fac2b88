import type { Comment } from '../../model/comment.js';
import type { Spending } from './guard.js';
import type { Nonce } from './identity.js';

export interface StoredReaction {
  readonly threadId: string;
  readonly id: string;
  /** As `like`: one of the kinds that the server takes. */
  readonly kind: string;
  /** Who reacts, by the id of `Writer`. */
  readonly writer: string;
  /** False takes the reaction back. */
  readonly given: boolean;
  /** Kinds that go when this one comes: a vote is up or down. */
  readonly instead?: readonly string[];
  /** What was done with it before is not done again. */
  readonly nonce?: Nonce;
  /** What it costs; what changes nothing costs nothing. */
  readonly spend?: readonly Spending[];
}

/** Word of a reader that a comment should not be there. */
export interface StoredReport {
  readonly threadId: string;
  readonly id: string;
  readonly writer: string;
  /** The reader's words; may be empty. */
  readonly reason: string;
  /** What it costs; a second report costs nothing. */
  readonly spend?: readonly Spending[];
}

/** What readers think of comments: of each kind one for each person. */
export interface ReactionStore {
  /**
   * The comment with the counts as they are now, and the kinds that the writer has given; what is there already, or not there, changes nothing. A change raises
   * the revision of the thread, and not that of the comment, which an edit is made on. `NOT_FOUND` for a comment that
   * readers do not see, `CLOSED`.
   */
  react(reaction: StoredReaction): Promise<Comment>;
  /** Puts a comment into the queue of reported ones; a second time changes nothing. `NOT_FOUND` as `react`. */
  report(report: StoredReport): Promise<void>;
}
