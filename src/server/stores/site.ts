import type { Comment } from '../../model/comment.js';

/** A comment, and where it stands. */
export interface PlacedComment {
  readonly thread: { readonly id: string; readonly title?: string; readonly url?: string };
  readonly comment: Comment;
}

export interface PlacedPage {
  /** The newest first. */
  readonly comments: readonly PlacedComment[];
  /** Absent on the last page. */
  readonly next?: string;
}

/** What was said in all threads. */
export interface SiteStore {
  /** What everybody sees, tombstones left out. `NOT_FOUND` for a cursor that is none. */
  latest(query: { readonly limit: number; readonly cursor?: string }): Promise<PlacedPage>;
}
