import type { CommentAdapter, PlacedComment } from '../../../adapters/adapter.js';

/** Comments that are fetched at a time. */
const FETCHED = 100;

/** All that this person wrote, on the whole site; for backends that have `mine`. */
export async function allMine(adapter: CommentAdapter): Promise<readonly PlacedComment[]> {
  const all: PlacedComment[] = [];
  let cursor: string | undefined;
  do {
    const page = await adapter.mine!({ limit: FETCHED, ...(cursor !== undefined && { cursor }) });
    all.push(...page.comments);
    cursor = page.next;
  } while (cursor !== undefined);
  return all;
}
