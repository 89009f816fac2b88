import type { Backlink, Reference } from '../../model/reference.js';

/**
 * Who points at a comment: the references of a thread turned around, in the order of the map. A likely mention counts
 * for its first candidate only.
 */
export function backlinks(references: ReadonlyMap<string, readonly Reference[]>): Map<string, Backlink[]> {
  const links = new Map<string, Backlink[]>();
  for (const [from, list] of references) {
    for (const reference of list) {
      const targets = reference.likely ? reference.targets.slice(0, 1) : reference.targets;
      for (const target of targets) {
        const link = { from, reference };
        const before = links.get(target);
        if (before) before.push(link);
        else links.set(target, [link]);
      }
    }
  }
  return links;
}
