import { html, nothing, type TemplateResult } from 'lit';
import type { ModerationAction } from '../../../model/moderation.js';
import type { Context } from './context.js';
import { mayDo } from '../state/effects.js';
import { ACTION_KEYS } from '../keyboard/keys.js';
import type { QueueEntry } from '../state/queue-state.js';

export const ACTIONS: readonly ModerationAction[] = ['approve', 'hide', 'spam', 'delete', 'ban', 'unban'];

const LOOKS: Readonly<Partial<Record<ModerationAction, string>>> = {
  approve: 'approve outlined',
  delete: 'danger',
  ban: 'danger',
};

/** A button that does something to comments; with its key, where that would do it now. */
export function actionButton(
  action: ModerationAction,
  act: () => void,
  keyed: boolean,
  { texts }: Context,
): TemplateResult {
  const key = ACTION_KEYS[action];
  return html`<button
    type="button"
    class=${LOOKS[action] ?? ''}
    data-do=${action}
    aria-keyshortcuts=${keyed && key ? key.toLowerCase() : nothing}
    @click=${act}
  >
    ${texts.actions[action]}${keyed && key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
  </button>`;
}

/** What can be done with one comment; after a failure also the same once more. */
export function itemActions(
  { key, item, failure }: QueueEntry,
  keyed: boolean,
  context: Context,
): TemplateResult {
  const { texts, actions } = context;
  const keys = new Set([key]);
  const act = (action: ModerationAction) => (): void => {
    if (action === 'ban') actions.decide(keys, action);
    else actions.act(keys, action);
  };
  const again = failure && failure.error.code !== 'CONFLICT' ? failure : null;
  const possible = ACTIONS.filter((action) => mayDo(item, action) && action !== again?.action);
  return html`<footer part="actions">
    ${
      again
        ? html`<button
            type="button"
            class="strong"
            data-do="again"
            @click=${() => actions.act(keys, again.action, again)}
          >
            ${texts.retry}: ${texts.actions[again.action]}
          </button>`
        : nothing
    }
    ${possible.map((action) => actionButton(action, act(action), keyed, context))}
    <button
      type="button"
      class="more"
      data-do="decide"
      @click=${() => actions.decide(keys, possible.includes('hide') ? 'hide' : 'delete')}
    >
      ${texts.withReason}
    </button>
  </footer>`;
}
