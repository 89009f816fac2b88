import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fill } from '../../../locales/format.js';
import { count, type Context, type Page } from './context.js';
import { mayDo } from '../state/effects.js';
import { threadName } from '../filter.js';
import { ACTIONS, actionButton } from './item-actions.js';
import type { ListView } from './list-view.js';
import { QUEUES } from '../state/queue-state.js';
import type { SessionState } from '../state/session.js';

/** Title, pages, who is here. */
export function topView({ me }: SessionState, page: Page, context: Context): TemplateResult {
  const { texts, actions, headingLevel } = context;
  const pages: readonly Page[] = me?.role === 'owner' ? ['queue', 'log', 'moderators'] : ['queue', 'log'];
  return html`<header part="top">
    <span part="title" role="heading" aria-level=${headingLevel}>${texts.title}</span>
    ${
      me
        ? html`<nav aria-label=${texts.title}>
              ${pages.map(
                (each) =>
                  html`<button
                    type="button"
                    class="page"
                    aria-current=${ifDefined(each === page ? 'page' : undefined)}
                    @click=${() => actions.goTo(each)}
                  >
                    ${texts[each]}
                  </button>`,
              )}
            </nav>
            <span class="me"
              ><bdi>${me.name}</bdi>
              <button type="button" @click=${actions.leave}>${texts.signOut}</button>
              <button type="button" class="write" @click=${actions.write}>${texts.commentAs}</button>
              <button
                type="button"
                class="help"
                aria-label=${texts.help}
                title=${texts.help}
                @click=${actions.help}
              >
                ?
              </button></span
            >`
        : nothing
    }
  </header>`;
}

/** The queues, with what waits in each. */
export function tabsView({ state }: ListView, context: Context): TemplateResult {
  const { queue, counts } = state;
  const { texts, actions, tag } = context;
  return html`<nav part="queues" aria-label=${texts.queue}>
    ${QUEUES.map((each, index) => {
      const n = each === 'shown' ? 0 : (counts?.[each] ?? 0);
      return html`<button
        type="button"
        class="queue"
        aria-current=${ifDefined(each === queue ? 'true' : undefined)}
        aria-keyshortcuts=${index + 1}
        data-queue=${each}
        @click=${() => actions.show(each, state.threadId)}
      >
        ${texts.queues[each]}
        ${n > 0 ? html`<span class="count">${new Intl.NumberFormat(tag).format(n)}</span>` : nothing}
      </button>`;
    })}
  </nav>`;
}

/** Choosing and filtering; when something is chosen, what can be done with it. */
export function barView(view: ListView, context: Context): TemplateResult {
  const { selection, visible, words, state } = view;
  const { texts, actions } = context;
  const some = selection.chosen.size > 0;
  return html`<div part="bar" ?data-choosing=${some}>
    <label class="choice"
      ><input
        type="checkbox"
        aria-label=${texts.chooseAll}
        title=${texts.chooseAll}
        ?disabled=${visible.length === 0}
        .checked=${selection.complete}
        .indeterminate=${some && !selection.complete}
        @change=${selection.complete ? actions.chooseNone : actions.chooseAll}
    /></label>
    ${some ? chosenView(view, context) : nothing}
    <div class="filters" ?hidden=${some}>
      <input
        type="search"
        part="filter"
        autocomplete="off"
        spellcheck="false"
        aria-label=${texts.filter}
        aria-keyshortcuts="/"
        placeholder=${texts.filterHint}
        .value=${words}
        @input=${(event: InputEvent) => actions.filter((event.target as HTMLInputElement).value)}
      />
      ${
        state.threadId === null
          ? nothing
          : html`<button
              type="button"
              class="chip"
              title=${texts.clearFilter}
              @click=${() => actions.show(state.queue, null)}
            >
              ${fill(texts.onlyThread, { thread: nameOfThread(view) })}
            </button>`
      }
    </div>
  </div>`;
}

function chosenView({ selection, visible }: ListView, context: Context): TemplateResult {
  const { texts, actions } = context;
  const { chosen } = selection;
  const items = visible.filter(({ key }) => chosen.has(key)).map(({ item }) => item);
  const possible = ACTIONS.filter((action) => items.some((item) => mayDo(item, action)));
  return html`<div class="chosen" role="group" aria-label=${count(context, texts.chosen, chosen.size)}>
    <b>${count(context, texts.chosen, chosen.size)}</b>
    ${possible.map((action) =>
      actionButton(
        action,
        () => (action === 'ban' ? actions.decide(chosen, action) : actions.act(chosen, action)),
        true,
        context,
      ),
    )}
    <button type="button" class="none" aria-keyshortcuts="Escape" @click=${actions.chooseNone}>
      ${texts.chooseNone}
    </button>
  </div>`;
}

function nameOfThread({ state }: ListView): string {
  const entry = state.entries.find(({ item }) => item.thread.id === state.threadId);
  return threadName(entry?.item.thread ?? { id: state.threadId ?? '' });
}
