import { counted } from '../../locales/format.js';
import type { OpinionTexts } from '../../locales/texts.js';
import type { Comment } from '../../model/comment.js';
import { part } from '../list/row-template.js';

export interface ReactionsView {
  readonly texts: OpinionTexts;
  readonly tag: string;
  readonly kinds: readonly string[];
  /** Also those that nobody has given yet. */
  readonly offered: boolean;
  /** One may give some. */
  readonly open: boolean;
  readonly reports: boolean;
}

/** What was drawn last under a comment, so that nothing is touched that stays the same. */
const drawn = new WeakMap<Element, string>();

/** Says at the foot of a comment what readers think of it, and lets them say so; nothing where nobody has pointed at it. */
export function drawReactions(article: HTMLElement, comment: Comment, view: ReactionsView): void {
  const { reactions = {}, reacted = [] } = comment;
  const live = comment.deletedAt === undefined && !comment.held;
  const { kinds, offered, open, reports, tag } = view;
  const shown = live ? kinds.filter((kind) => reactions[kind] || (offered && open)) : [];
  const report = live && offered && reports;
  const key = JSON.stringify([
    tag,
    open,
    report,
    shown.map((kind) => [kind, reactions[kind], reacted.includes(kind)]),
  ]);
  if (drawn.get(article) === key || (!drawn.has(article) && shown.length === 0 && !report)) return;
  drawn.set(article, key);
  const foot = article.querySelector<HTMLElement>('[part~=actions]')!;
  const box = foot.querySelector<HTMLElement>('[part~=opinions]') ?? part('span', 'opinions');
  const kept = new Map(Array.from(box.children, (each) => [each.getAttribute('part'), each]));
  // A button that stays keeps its node, and with it the focus.
  const buttonOf = (name: string): HTMLButtonElement =>
    (kept.get(name) as HTMLButtonElement | undefined) ?? part('button', name);
  const buttons = shown.map((kind) => {
    const button = buttonOf(`action reaction ${kind}`);
    const given = reacted.includes(kind);
    button.type = 'button';
    button.disabled = !open;
    button.dataset['react'] = kind;
    button.ariaPressed = String(given);
    const count = reactions[kind] ?? 0;
    button.textContent = `${nameOf(kind, view.texts)}${count ? ` ${count.toLocaleString(tag)}` : ''}`;
    if (count) button.ariaLabel = `${nameOf(kind, view.texts)}, ${counted(view.texts.people, count, tag)}`;
    else button.removeAttribute('aria-label');
    return button;
  });
  if (report) {
    const button = buttonOf('action report');
    button.type = 'button';
    button.dataset['report'] = '';
    button.textContent = view.texts.report;
    buttons.push(button);
  }
  for (const [i, button] of buttons.entries()) {
    if (box.children[i] !== button) box.insertBefore(button, box.children[i] ?? null);
  }
  while (box.children.length > buttons.length) box.lastElementChild!.remove();
  if (buttons.length === 0) box.remove();
  else if (!box.isConnected) foot.append(box);
}

/** What a kind is called; one of a site's own is called as the site does. */
function nameOf(kind: string, { kinds }: OpinionTexts): string {
  return Object.hasOwn(kinds, kind) ? kinds[kind]! : kind;
}
