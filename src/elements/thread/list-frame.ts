import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../locales/format.js';
import type { Language } from '../../locales/texts.js';
import type { ThreadState } from '../../store/state.js';

export type Side = 'earlier' | 'later';

/** The rest of the thread at one end of what is loaded. */
export function more(
  side: Side,
  state: ThreadState,
  { texts }: Language,
  load: (side: Side) => void,
): TemplateResult | typeof nothing {
  const kind = state[side];
  if (kind === 'none') return nothing;
  const words = side === 'earlier' ? texts.loadEarlier : texts.loadLater;
  return html`<div part="more">
    ${kind === 'failed' ? html`<span part="failure">${texts.loadFailed}</span>` : nothing}
    <button
      type="button"
      class="outlined"
      aria-disabled=${kind === 'loading'}
      @click=${(): void => load(side)}
    >
      ${kind === 'loading' ? texts.loading : kind === 'failed' ? texts.retry : words}
    </button>
  </div>`;
}

/** New comments of others wait here until the reader wants them, so that nothing moves under their eyes. */
export function waiting(
  { waiting: count }: ThreadState,
  { tag, texts }: Language,
  show: () => void,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<div class="waiting">
    <button part="waiting" type="button" class="strong" @click=${show}>
      ${counted(texts.newComments, count, tag)}
    </button>
  </div>`;
}
