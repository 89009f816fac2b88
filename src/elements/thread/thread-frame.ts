import { html, type TemplateResult } from 'lit';
import type { ThreadOrder, ThreadView } from '../../conversation/thread/order.js';
import { counted } from '../../locales/format.js';
import type { Language, Texts } from '../../locales/texts.js';
import type { ThreadState } from '../../store/state.js';

const ORDERS: readonly ThreadOrder[] = ['oldest', 'newest', 'conversation'];

/** How many comments there are, as a heading. */
export function heading({ total }: ThreadState, level: number, { tag, texts }: Language): TemplateResult {
  return html`<div id="heading" part="heading" role="heading" aria-level=${level}>
    ${total ? counted(texts.comments, total, tag) : texts.heading}
  </div>`;
}

/** In which order, and whether replies hang below what they answer. Where there is nothing to order, its place stays. */
export function controls(
  element: { order: ThreadOrder; view: ThreadView },
  texts: Texts,
  idle: boolean,
): TemplateResult {
  const onOrder = ({ target }: Event): void => {
    element.order = (target as HTMLSelectElement).value as ThreadOrder;
  };
  const onView = ({ target }: Event): void => {
    element.view = (target as HTMLInputElement).checked ? 'threaded' : 'flat';
  };
  return html`<div part="controls" ?data-idle=${idle}>
    <select part="order" aria-label=${texts.order} @change=${onOrder}>
      ${ORDERS.map(
        (each) => html`<option value=${each} ?selected=${each === element.order}>${texts[each]}</option>`,
      )}
    </select>
    <label part="view"
      ><input
        type="checkbox"
        .checked=${element.view === 'threaded'}
        @change=${onView}
      />${texts.threaded}</label
    >
  </div>`;
}

/** What has to be said once, plainly: nothing is taken or kept, there is no network, the address leads nowhere. */
export function notices({ closed, notice }: ThreadState, missing: boolean, texts: Texts): TemplateResult[] {
  const said = [missing && texts.notHere, notice && texts[notice], closed && texts.closed];
  return said.filter(Boolean).map((text) => html`<p part="notice">${text}</p>`);
}

/** What stands in the place of the comments while there are none to show. */
export function placeholder(failed: boolean, texts: Texts, retry: () => void): TemplateResult {
  if (!failed) return html`<div part="skeleton" aria-hidden="true"></div>`;
  return html`<div part="error" role="alert">
    <p>${texts.loadFailed}</p>
    <button type="button" class="outlined" @click=${retry}>${texts.retry}</button>
  </div>`;
}

/** Stands where the composer will be, until somebody wants to write; the composer is not loaded for readers. */
export function invitation(texts: Texts, write: (event: Event) => void, prepare: () => void): TemplateResult {
  return html`<button part="write" type="button" @click=${write} @pointerenter=${prepare} @focus=${prepare}>
    ${texts.write}
  </button>`;
}
