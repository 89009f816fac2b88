import type { Action } from './page-words.js';

/**
 * Who answers whom in a copied threaded list, where "Replies" opens the answers to the comment above and a "Reply" link
 * closes them. Takes the links below each comment, gives the index of each one's parent. Where a list is not closed,
 * its end is not known: what it holds is taken for the top level rather than given a parent that may be wrong.
 */
export function nestingOf(actions: readonly (readonly Action[])[]): (number | null)[] {
  const parents: (number | null)[] = [];
  const open: { parent: number; members: number[] }[] = [];
  for (const [index, links] of actions.entries()) {
    const list = open.at(-1);
    list?.members.push(index);
    parents.push(list?.parent ?? null);
    for (const link of links) {
      if (link === 'replies') open.push({ parent: index, members: [] });
      else if (link === 'reply') open.pop();
    }
  }
  for (const { members } of open) for (const index of members) parents[index] = null;
  return parents;
}
