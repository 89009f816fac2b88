import type { Backlink, Reference } from '../../model/reference.js';

/**
 * The comments on one chain: all that a comment goes back to, step by step, and all that goes back to it. Of several comments that
 * a reference may mean, the nearest counts. A thread in which everything hangs together by one comment does not become
 * one chain: from a comment above, no other branch is followed down.
 *
 * @returns the ids, the comment's own among them.
 */
export function exchangeOf(
  id: string,
  references: ReadonlyMap<string, readonly Reference[]>,
  backlinks: ReadonlyMap<string, readonly Backlink[]>,
): Set<string> {
  const above = reach(id, (at) => (references.get(at) ?? []).flatMap(({ targets }) => targets.slice(0, 1)));
  const below = reach(id, (at) => (backlinks.get(at) ?? []).map(({ from }) => from));
  return new Set([...above, ...below]);
}

function reach(from: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([from]);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
