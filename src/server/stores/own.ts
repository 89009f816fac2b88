import type { PlacedPage } from '../../adapters/adapter.js';

export interface OwnQuery {
  /** The id of `Writer`. */
  readonly writer: string;
  /** Of this thread alone. */
  readonly threadId?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** What one person thinks of comments. Times are RFC 3339, in UTC. */
export interface OwnOpinions {
  readonly reactions: readonly {
    readonly threadId: string;
    readonly id: string;
    readonly kind: string;
    readonly at: string;
  }[];
  readonly reports: readonly {
    readonly threadId: string;
    readonly id: string;
    readonly reason: string;
    readonly at: string;
  }[];
}

/** How much of somebody was erased. */
export interface Erased {
  readonly comments: number;
  readonly reactions: number;
  readonly reports: number;
}

/** What is kept of one person, for that person. */
export interface OwnStore {
  /** The newest first; with what only its writer sees, tombstones left out. `NOT_FOUND` for a cursor that is none. */
  mine(query: OwnQuery): Promise<PlacedPage>;
  opinions(writer: string): Promise<OwnOpinions>;
  /**
   * Makes all comments of a writer tombstones that are nobody's, and forgets reactions and reports. Readers are told as of
   * any deletion. It is done step by step: after a failure in the middle it can be asked for again.
   */
  erase(writer: string): Promise<Erased>;
}
