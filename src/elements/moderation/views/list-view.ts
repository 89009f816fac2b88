import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../../locales/format.js';
import { count, failureOf, type Context } from './context.js';
import { itemView } from './item-view.js';
import type { Parents } from '../state/parents.js';
import type { QueueEntry, QueueState } from '../state/queue-state.js';
import type { Selection } from '../state/selection.js';

export interface ListView {
  readonly state: QueueState;
  /** Those that the filter lets through. */
  readonly visible: readonly QueueEntry[];
  readonly words: string;
  readonly selection: Selection;
  readonly expanded: ReadonlySet<string>;
  readonly parents: Parents;
}

/** Minutes are what times are told in. */
const MINUTE = 60_000;

/** The comments of the queue, or what is to be said instead. */
export function listView(view: ListView, context: Context): TemplateResult {
  const { state, visible, words } = view;
  const { texts, actions } = context;
  if (state.status === 'failed') {
    return message(`${texts.loadFailed} ${state.error ? failureOf(state.error, texts) : ''}`, [
      texts.retry,
      () => actions.reload(),
    ]);
  }
  // Also where one was faster than the next page.
  const busy = state.status === 'loading' || (state.more === 'loading' && state.entries.length === 0);
  const full = visible.length > 0;
  return html`
    ${
      state.waiting > 0
        ? html`<button type="button" class="outlined" part="waiting" @click=${actions.reload}>
            ${count(context, texts.newComments, state.waiting)}
          </button>`
        : nothing
    }
    <div
      role=${ifDefined(full ? 'feed' : undefined)}
      part="list"
      aria-label=${full ? texts.queues[state.queue] : nothing}
      aria-busy=${busy ? 'true' : 'false'}
    >
      ${busy ? html`<div part="skeleton" role="img" aria-label=${texts.loading}></div>` : items(view, context)}
    </div>
    ${
      busy || full
        ? nothing
        : words && state.entries.length > 0
          ? message(fill(texts.noMatch, { words }), [texts.clearFilter, () => actions.filter('')])
          : state.more === 'none'
            ? message(texts.none[state.queue])
            : nothing
    }
    ${busy ? nothing : moreOf(state, context)}
  `;
}

function items(view: ListView, context: Context): unknown {
  const { state, visible, selection, expanded, parents } = view;
  const { queue, threadId } = state;
  const { texts, actions } = context;
  const size = state.more === 'none' ? visible.length : -1;
  const minute = Math.floor(context.now / MINUTE);
  return repeat(
    visible,
    ({ key }) => key,
    (entry, index) => {
      const { comment, thread } = entry.item;
      const row = {
        current: entry.key === selection.current,
        chosen: selection.chosen.has(entry.key),
        keyed: entry.key === selection.current && selection.chosen.size === 0,
        expanded: expanded.has(entry.key),
        place: index + 1,
        size,
        queue,
        threadId,
        parent: comment.parentId === null ? null : parents.get(thread.id, comment.parentId),
      };
      // With hundreds of them, moving on by one must not draw all anew.
      return guard([entry, minute, texts, actions, ...Object.values(row)], () =>
        itemView(entry, row, context),
      );
    },
  );
}

function moreOf({ more }: QueueState, { texts, actions }: Context): TemplateResult | typeof nothing {
  if (more === 'none') return nothing;
  return html`<div class="more-row">
    ${more === 'failed' ? html`<p part="note failure">${texts.loadFailed}</p>` : nothing}
    <button
      type="button"
      class="outlined"
      part="more"
      aria-disabled=${more === 'loading' ? 'true' : 'false'}
      @click=${actions.more}
    >
      ${more === 'loading' ? texts.loading : texts.more}
    </button>
  </div>`;
}

/** One line in the middle, where there is nothing else; it can have the focus when all else has gone. */
export function message(text: string, button?: readonly [text: string, act: () => void]): TemplateResult {
  return html`<div part="message" tabindex="-1">
    <p>${text}</p>
    ${button ? html`<button type="button" class="outlined" @click=${button[1]}>${button[0]}</button>` : nothing}
  </div>`;
}
