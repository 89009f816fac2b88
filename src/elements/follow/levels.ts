import { commentIdOf } from '../../controllers/comment-address.js';
import type { Reference } from '../../model/reference.js';
import type { Level } from './card-view.js';
import type { Follower } from './follower.js';

/** What a link leads to, and why. `within` is the comment in which it stands: its text, or the line below it. */
export function levelOf(follower: Follower, link: HTMLAnchorElement, within: string | null): Level | null {
  const id = commentIdOf(link.hash);
  if (id === null) return null;
  const { reference: index, by } = link.dataset;
  const plain: Level = { id, from: null, reference: null, candidates: [] };
  if (by !== undefined && within !== null) {
    return { ...plain, reference: backlinkOf(follower, within, id, by) };
  }
  if (index === undefined || within === null) return plain;
  const reference = follower.references.of(within).filter(({ kind }) => kind !== 'reply')[Number(index)];
  if (!reference) return plain;
  return { ...plain, from: within, reference, candidates: reference.targets };
}

function backlinkOf({ references }: Follower, to: string, from: string, by: string): Reference | null {
  const links = references.backlinks.get(to) ?? [];
  const link = links.find(
    ({ from: other, reference }) => other === from && `${reference.start}-${reference.end}` === by,
  );
  return link?.reference ?? null;
}
