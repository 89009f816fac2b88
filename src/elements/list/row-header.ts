import { shownName } from '../../conversation/names/shown-name.js';
import { fill } from '../../locales/format.js';
import type { Comment } from '../../model/comment.js';
import { authorMark } from './author-mark.js';
import { part, type RowParts } from './row-template.js';
import { DEPTH_CAPS, type RowContext, type RowView } from './row-view.js';

/** Mark and name of the author; of a deleted comment only that it was deleted. */
export function drawAuthor(holder: HTMLElement, comment: Comment, context: RowContext): void {
  const { author, deletedAt } = comment;
  const { texts } = context;
  const live = deletedAt === undefined;
  const shown = live ? part('bdi', 'name', shownName(author.name) || texts.anonymous) : texts.deleted;
  const page = live ? webPage(author.url) : null;
  let name: Node | string = shown;
  if (page !== null) {
    const link = part('a', 'author-link', shown);
    link.href = page;
    link.rel = 'nofollow ugc noopener noreferrer';
    name = link;
  }
  holder.replaceChildren(part('i', ''), name);
  redrawMark(holder, comment, context);
}

/** A name may turn out to be what some system writes for people without one, once the words for that are there. */
export function redrawMark(holder: HTMLElement, comment: Comment, { nameless, tell }: RowContext): void {
  const { author, deletedAt } = comment;
  const name = deletedAt === undefined ? shownName(author.name) : '';
  (holder.firstChild as HTMLElement).className = authorMark(nameless(name) ? '' : name, author.mark);
  tell(holder, comment);
}

/** What is to be known of a comment besides, by what it is called as a part. */
export function flagsOf(
  { entry, isNew }: RowView,
  { texts }: RowContext,
): (readonly [name: string, text: string])[] {
  const { comment, sync } = entry;
  const live = comment.deletedAt === undefined;
  const flags: [boolean, string, string][] = [
    [live && isNew, 'new', texts.isNew],
    [live && comment.own === true, 'own', texts.own],
    [live && comment.editedAt !== undefined, 'edited', texts.edited],
    [sync === 'sending', 'sending', texts.sending],
  ];
  return flags.filter(([holds]) => holds).map(([, name, text]) => [name, text]);
}

export function drawFlags(header: HTMLElement, flags: readonly (readonly [string, string])[]): void {
  for (const old of header.querySelectorAll('[part~=flag]')) old.remove();
  const parent = header.querySelector('[part~=parent]');
  for (const [name, text] of flags) header.insertBefore(part('span', `flag ${name}`, text), parent);
}

/** How far in a row stands; and where that can't be seen, whom it answers. */
export function drawPlace({ article, header, author }: RowParts, view: RowView, context: RowContext): void {
  const { maxDepth, headingLevel } = context;
  const { depth } = view;
  const past = Object.entries(DEPTH_CAPS).filter(([, cap]) => depth > Math.min(cap, maxDepth));
  article.className = [`d${Math.min(depth, DEPTH_CAPS.w)}`, ...past.map(([step]) => `past-${step}`)].join(
    ' ',
  );
  author.setAttribute('aria-level', String(Math.min(6, headingLevel + depth)));
  header.querySelector('[part~=parent]')?.remove();
  if (context.flat || past.length > 0) drawParent(header, view, context);
}

/**
 * The line that says whom a comment answers: in the flat view, and past the depth to which replies are set in. For which
 * of the depths there is room, the styles know.
 */
export function drawParent(
  header: HTMLElement,
  { entry }: RowView,
  { flat, texts, label }: RowContext,
): void {
  const { parentId } = entry.comment;
  const name = parentId === null ? null : label(parentId);
  if (name === null) return;
  const line = header.querySelector<HTMLAnchorElement>('[part~=parent]') ?? part('a', 'parent');
  line.textContent = fill(flat ? texts.replyTo : texts.continuesFrom, { label: name });
  line.href = `#comment-${parentId}`;
  header.append(line);
}

function webPage(url: string | undefined): string | null {
  const page = url && URL.canParse(url) ? new URL(url) : null;
  return page && /^https?:$/.test(page.protocol) ? page.href : null;
}
