import { html, nothing, type TemplateResult } from 'lit';
import { count, type Context } from './context.js';
import type { Desk } from '../state/desk.js';
import { decideDialog, helpDialog, type Deciding } from './dialogs.js';
import { leaveDialog } from './leave-dialog.js';
import { listView } from './list-view.js';
import { logView } from './log-view.js';
import { noticeView, wordsOf } from './notice-view.js';
import type { SessionState } from '../state/session.js';
import { signInView } from './sign-in-view.js';
import { teamView } from './team-view.js';
import { barView, tabsView, topView } from './top-view.js';
import { wordsDialog } from './words-dialog.js';
import type { Workplace } from '../workplace.js';

/** All that is seen. */
export function frameView(work: Workplace, context: Context): TemplateResult | typeof nothing {
  const { desk, page } = work;
  if (!desk) return nothing;
  const session = desk.session.value;
  const here = session.phase === 'signed-in';
  return html`${topView(session, page, context)}
  ${here ? pageView(work, desk, context) : signInView(session, context)}
  ${here ? noticeView(desk.deeds.value, context) : nothing}
  ${here ? dialogView(work, session, context) : nothing}`;
}

function pageView(work: Workplace, desk: Desk, context: Context): TemplateResult {
  const { page } = work;
  const { me } = desk.session.value;
  return html`${offline(desk, context)}
    ${
      page === 'log'
        ? logView(desk.log, context)
        : page === 'moderators' && me?.role === 'owner'
          ? teamView(desk.team, me, context)
          : queueView(work, desk, context)
    }
    <p class="quiet" role="status">${done(desk, context)}</p>
    <p class="quiet" role="status">${come(desk, context)}</p>`;
}

function queueView(work: Workplace, desk: Desk, context: Context): TemplateResult {
  const { visible, words, selection, expanded } = work;
  const view = {
    state: desk.queue.value,
    visible,
    words: words.trim(),
    selection,
    expanded,
    parents: desk.parents,
  };
  const onFocus = (event: FocusEvent): void => {
    const item = (event.target as Element).closest<HTMLElement>('[part=item]');
    if (item) work.goTo(item.dataset['key'] ?? null);
  };
  return html`${tabsView(view, context)} ${barView({ ...view, words }, context)}
    <div class="queue-list" @focusin=${onFocus}>${listView(view, context)}</div>`;
}

/** In the words of the notice, and how much was left then: the same twice would not be read out. */
function done({ deeds }: Desk, context: Context): string {
  const decision = deeds.value;
  if (!decision) return '';
  const { queue, left } = decision;
  const { texts, tag } = context;
  const words = wordsOf(decision, context);
  if (left === null) return words;
  const stop = /\p{Sentence_Terminal}$/u.test(words) ? '' : '.';
  return `${words}${stop} ${texts.queues[queue]}: ${new Intl.NumberFormat(tag).format(left)}`;
}

/** Apart from it: what others write is no reason to read out once more what was done. */
function come({ queue }: Desk, context: Context): string {
  const { waiting } = queue.value;
  return waiting > 0 ? count(context, context.texts.newComments, waiting) : '';
}

function offline({ queue }: Desk, { texts }: Context): TemplateResult | typeof nothing {
  return queue.value.reachable
    ? nothing
    : html`<p part="note" class="offline" role="status">${texts.offline}</p>`;
}

function dialogView(
  work: Workplace,
  session: SessionState,
  context: Context,
): TemplateResult | typeof nothing {
  const { dialog, visible, actions } = work;
  if (dialog === null) return nothing;
  const close = (): void => {
    if (work.dialog) work.show(null);
  };
  if (dialog === 'help') return helpDialog(context, work.shortcuts, (on) => work.turn(on), close);
  if (dialog === 'leave') return leaveDialog(session, context, close);
  if ('words' in dialog) return wordsDialog(dialog, context, close);
  const items = visible.filter(({ key }) => dialog.keys.has(key)).map(({ item }) => item);
  const change = (changes: Partial<Deciding>): void => work.show({ ...dialog, ...changes });
  return decideDialog(dialog, items, context, change, (options) => {
    close();
    if (options) actions.act(dialog.keys, dialog.action, options);
  });
}
