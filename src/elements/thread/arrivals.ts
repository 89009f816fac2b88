import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../locales/format.js';
import { focusUnlessTyping } from './focus.js';
import type { Session, SessionHost } from './session.js';

export type Side = 'earlier' | 'later';

/** Comments that are not on the page yet: the rest of the thread, and what others have written meanwhile. */
export class Arrivals {
  readonly #session: Session;
  readonly #host: SessionHost;

  constructor(session: Session, host: SessionHost) {
    this.#session = session;
    this.#host = host;
  }

  /** The button for the rest of the thread at one end of what is loaded. */
  more(side: Side): TemplateResult | typeof nothing {
    const { texts } = this.#host.language;
    const state = this.#session.store.value[side];
    if (state === 'none') return nothing;
    const words = side === 'earlier' ? texts.loadEarlier : texts.loadLater;
    return html`<div part="more">
      ${state === 'failed' ? html`<span part="failure">${texts.loadFailed}</span>` : nothing}
      <button
        type="button"
        class="outlined"
        aria-disabled=${state === 'loading'}
        @click=${(): void => void this.#load(side)}
      >
        ${state === 'loading' ? texts.loading : state === 'failed' ? texts.retry : words}
      </button>
    </div>`;
  }

  /** New comments of others wait behind a button, so that nothing moves under the reader's eyes. */
  waiting(): TemplateResult | typeof nothing {
    const { tag, texts } = this.#host.language;
    const { waiting } = this.#session.store.value;
    if (waiting === 0) return nothing;
    return html`<div class="waiting">
      <button part="waiting" type="button" class="strong" @click=${(): void => void this.#show()}>
        ${counted(texts.newComments, waiting, tag)}
      </button>
    </div>`;
  }

  async #load(side: Side): Promise<void> {
    const known = this.#keys();
    await this.#session.store.loadMore(side);
    await this.#go(this.#keys(known), 'loadedMore');
  }

  async #show(): Promise<void> {
    const { store, feed } = this.#session;
    const known = this.#keys();
    store.showWaiting();
    const arrived = this.#keys(known);
    feed.mark(arrived);
    await this.#go(arrived, 'newComments');
  }

  /** The keys of the comments that are loaded, without those that are known. */
  #keys(known?: ReadonlySet<string>): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const { key } of this.#session.store.value.entries) if (!known?.has(key)) keys.add(key);
    return keys;
  }

  /** Says how many have come, and takes the reader to the first. */
  async #go(arrived: ReadonlySet<string>, text: 'loadedMore' | 'newComments'): Promise<void> {
    const { announce, language, redraw } = this.#host;
    if (arrived.size === 0) return;
    await redraw();
    announce(counted(language.texts[text], arrived.size, language.tag));
    const article = await this.#session.feed.firstOf(arrived);
    if (article && !this.#session.signal.aborted) focusUnlessTyping(article, text === 'loadedMore');
  }
}
