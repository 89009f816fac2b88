import { shownName } from '../../conversation/names/shown-name.js';
import { enNameLines } from '../../locales/en-name-lines.js';
import type { NameLineTexts } from '../../locales/texts.js';
import type { Comment, Disputed } from '../../model/comment.js';
import { part } from '../list/row-template.js';
import { wordsOf } from './marks.js';

/**
 * Says in the header of a comment that its name is another person's, or that the other one disputes it; and no longer says
 * what was said before.
 *
 * @param earlier - Where the other person used the name first; null where nobody did.
 */
export function drawBorrowedLine(
  header: HTMLElement,
  { deletedAt, disputed }: Comment,
  earlier: Comment | null,
  thread: readonly Comment[],
  texts: NameLineTexts = enNameLines,
): void {
  for (const old of header.querySelectorAll('[part~=borrowed], [part~=disputed]')) old.remove();
  if (deletedAt !== undefined) return;
  // A dispute says all that would be said, and more.
  if (disputed) header.append(disputedLine(disputed, thread, texts));
  else if (earlier) header.append(borrowedLine(earlier, texts));
}

/** "Bob Huntley · teal otter says: not me", and what is proven of that. The name is as it stands on the earlier comment. */
function disputedLine(
  { by, earlier }: Disputed,
  thread: readonly Comment[],
  texts: NameLineTexts,
): HTMLElement {
  const first = thread.find(({ id }) => id === earlier);
  const name = first && first.deletedAt === undefined ? shownName(first.author.name) : '';
  const who = name ? [part('bdi', '', name), ' · ', wordsOf(by)] : [wordsOf(by)];
  const link = part('a', '', ...around(texts.disputed, '{who}', who));
  link.href = `#comment-${earlier}`;
  return part('span', 'disputed', link, ' ', part('span', '', texts.disputedHint));
}

function borrowedLine({ author, id }: Comment, texts: NameLineTexts): HTMLElement {
  const name = part('bdi', '', shownName(author.name) || author.mark!.words);
  const line = part('a', 'borrowed', ...around(texts.borrowed, '{name}', [name]));
  line.href = `#comment-${id}`;
  line.title = texts.borrowedHint;
  return line;
}

/** A text with nodes in the place of a gap. */
function around(text: string, gap: string, nodes: readonly (Node | string)[]): (Node | string)[] {
  const [before = '', after = ''] = text.split(gap);
  return [before, ...nodes, after];
}
