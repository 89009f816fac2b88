import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadOrder, ThreadView } from '../../conversation/order.js';
import { counted } from '../../locales/format.js';
import type { Language, Texts } from '../../locales/texts.js';
import type { SideState, ThreadState } from '../../store/state.js';

/** What the reader can do with the frame. */
export interface FrameActions {
  order(order: ThreadOrder): void;
  view(view: ThreadView): void;
  load(side: 'earlier' | 'later'): void;
  retry(): void;
  showWaiting(): void;
  write(): void;
  /** Somebody is about to write: the composer may be fetched. */
  prepare(): void;
}

const NOTHING = { entries: [], apart: 0, total: 0, waiting: 0, error: null, notice: null } as const;
const CLOSED = {
  earlier: 'none',
  later: 'none',
  can: { create: false, update: false, remove: false },
} as const;

/** Before there is a store, and where there can be none. */
export const IDLE: ThreadState = { ...NOTHING, ...CLOSED, status: 'idle' };
export const FAILED: ThreadState = { ...NOTHING, ...CLOSED, status: 'failed' };

const ORDERS: readonly ThreadOrder[] = ['oldest', 'newest', 'conversation'];

/** How many comments there are, as a heading. */
export function heading(state: ThreadState, level: number, { tag, texts }: Language): TemplateResult {
  const known = state.status === 'ready' && state.total > 0;
  return html`<div id="heading" part="heading" role="heading" aria-level=${level}>
    ${known ? counted(texts.comments, state.total, tag) : texts.heading}
  </div>`;
}

/** In which order, and whether replies hang below what they answer. */
export function controls(
  order: ThreadOrder,
  view: ThreadView,
  texts: Texts,
  actions: FrameActions,
  hidden: boolean,
): TemplateResult {
  const onOrder = (event: Event): void =>
    actions.order((event.target as HTMLSelectElement).value as ThreadOrder);
  const onView = (event: Event): void =>
    actions.view((event.target as HTMLInputElement).checked ? 'threaded' : 'flat');
  return html`<div part="controls" ?hidden=${hidden}>
    <select part="order" aria-label=${texts.order} @change=${onOrder}>
      ${ORDERS.map((each) => html`<option value=${each} ?selected=${each === order}>${texts[each]}</option>`)}
    </select>
    <label part="view"
      ><input type="checkbox" .checked=${view === 'threaded'} @change=${onView} />${texts.threaded}</label
    >
  </div>`;
}

/** What has to be said once, plainly: nothing is kept, or there is no network. */
export function notices(state: ThreadState, missing: boolean, texts: Texts): TemplateResult[] {
  const said = [...(missing ? [texts.notHere] : []), ...(state.notice ? [texts[state.notice]] : [])];
  return said.map((text) => html`<p part="notice">${text}</p>`);
}

/** The rest of the thread at one end of what is loaded. */
export function more(
  side: 'earlier' | 'later',
  state: SideState,
  texts: Texts,
  actions: FrameActions,
): TemplateResult | typeof nothing {
  if (state === 'none') return nothing;
  const label = side === 'earlier' ? texts.loadEarlier : texts.loadLater;
  return html`<div part="more">
    ${state === 'failed' ? html`<span part="failure">${texts.loadFailed}</span>` : nothing}
    <button
      type="button"
      class="outlined"
      data-side=${side}
      aria-disabled=${state === 'loading'}
      @click=${(): void => actions.load(side)}
    >
      ${state === 'loading' ? texts.loading : state === 'failed' ? texts.retry : label}
    </button>
  </div>`;
}

/** What stands in the place of the comments while there are none to show. */
export function placeholder(
  state: ThreadState,
  drawn: boolean,
  texts: Texts,
  actions: FrameActions,
): TemplateResult | typeof nothing {
  if (state.status === 'failed') {
    return html`<div part="error" role="alert">
      <p>${texts.loadFailed}</p>
      <button type="button" class="outlined" @click=${actions.retry}>${texts.retry}</button>
    </div>`;
  }
  if (state.status !== 'ready' || !drawn) return html`<div part="skeleton" aria-hidden="true"></div>`;
  return nothing;
}

/** New comments of others wait here until the reader wants them, so that nothing moves under their eyes. */
export function waiting(
  count: number,
  { tag, texts }: Language,
  actions: FrameActions,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<div class="waiting">
    <button part="waiting" type="button" class="strong" @click=${actions.showWaiting}>
      ${counted(texts.newComments, count, tag)}
    </button>
  </div>`;
}

/** Stands where the composer will be, until somebody wants to write; the composer is not loaded for readers. */
export function invitation(texts: Texts, actions: FrameActions): TemplateResult {
  return html`<button
    part="write"
    type="button"
    @click=${actions.write}
    @pointerenter=${actions.prepare}
    @focus=${actions.prepare}
  >
    ${texts.write}
  </button>`;
}
