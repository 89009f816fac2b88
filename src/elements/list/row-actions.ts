import { counted } from '../../locales/format.js';
import { part } from './row-template.js';
import type { RowContext, RowView } from './row-view.js';

/** What a button of a row does; delegated, so the list has one listener for all. */
export type RowAction = 'reply' | 'edit' | 'delete' | 'fold';

/** What can be done with a comment: one line a button, told apart by what it does. */
export type Actions = readonly (readonly [action: RowAction, text: string, expanded?: boolean])[];

export function actionsOf({ entry, replies, collapsed }: RowView, context: RowContext): Actions {
  const { can, texts, tag, flat } = context;
  const { comment, sync } = entry;
  const actions: (readonly [RowAction, string, boolean?])[] = [];
  if (comment.deletedAt === undefined && sync === 'saved') {
    if (can.create) actions.push(['reply', texts.reply]);
    if (comment.own && can.update) actions.push(['edit', texts.edit]);
    if (comment.own && can.remove) actions.push(['delete', texts.deleteIt]);
  }
  if (replies > 0 && !flat) actions.push(['fold', counted(texts.replies, replies, tag), !collapsed]);
  return actions;
}

/** Draws the buttons; one that stays keeps its node, and with it the focus. */
export function drawActions(footer: HTMLElement, actions: Actions, describedBy: string): void {
  const old = footer.querySelectorAll('[data-do]');
  const kept = new Map(Array.from(old, (button) => [button.getAttribute('data-do'), button]));
  const buttons = actions.map(([action, text, expanded]) => {
    const button = kept.get(action) ?? part('button', `action ${action}`);
    button.setAttribute('type', 'button');
    button.setAttribute('data-do', action);
    button.setAttribute('aria-describedby', describedBy);
    if (expanded !== undefined) button.setAttribute('aria-expanded', String(expanded));
    button.textContent = text;
    return button;
  });
  const last = footer.lastElementChild;
  for (const button of kept.values()) if (!buttons.includes(button)) button.remove();
  for (const [i, button] of buttons.entries()) {
    if (footer.children[i] !== button)
      footer.insertBefore(button, footer.children[i] ?? last?.nextSibling ?? null);
  }
}
