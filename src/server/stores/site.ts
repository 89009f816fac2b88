import type { PlacedPage, PlacedQuery } from '../../adapters/adapter.js';

/** What was said in all threads. */
export interface SiteStore {
  /** What everybody sees, tombstones left out. `NOT_FOUND` for a cursor that is none. */
  latest(query: PlacedQuery): Promise<PlacedPage>;
}
