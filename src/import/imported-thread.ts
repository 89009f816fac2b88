import type { Thread } from '../model/comment.js';

/** What kind of text a thread was read from. */
export type ImportSource =
  | 'atom-export'
  | 'atom-feed'
  | 'api-json'
  | 'page-text'
  | 'disqus-export'
  | 'wordpress-export'
  | 'remark42-backup'
  | 'artalk-export'
  | 'waline-export'
  | 'isso-database'
  | 'giscus-discussions';

/** A thread that was read from another system's file. */
export interface ImportedThread extends Thread {
  readonly source: ImportSource;
  /** Where on its site the page is, `/2019/clock/`, for systems that keep no more of an address. */
  readonly path?: string;
  /** The day that the page names as its own, `2019-04-24`, in the page's zone. */
  readonly date?: string;
  /**
   * How many comments the page itself announces ("8 comments:"). More than `comments` holds is a copy with a piece
   * missing: pages load long threads bit by bit.
   */
  readonly announced?: number;
  /** Ids of what GitHub has more comments of than are in the file, for the `rest` of `GISCUS_QUERY`. Only `importGiscus` fills it. */
  readonly rest?: readonly string[];
  /** The threads of the other posts, where one file holds several. Only `importBlogger` fills it. */
  readonly others?: readonly ImportedThread[];
}

export interface ImportOptions {
  /**
   * IANA zone in which the page showed its clock times (`America/Los_Angeles`). Without it, times without an offset
   * are read as UTC. It becomes the thread's `timeZone`.
   */
  readonly timeZone?: string;
  /**
   * The day of the first comment, `2019-04-24`, for pages that show only clock times ("9:16 AM"). Without it such
   * times are left out. A time earlier than the one before it is on the next day.
   */
  readonly baseDate?: string;
}
