import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../locales/format.js';
import type { FollowingTexts, Texts } from '../locales/texts.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { proseStyles } from '../styles/prose.js';
import { cardStyles } from './follow/card-styles.js';
import type { CardView } from './follow/card-view.js';
import { referenceStyles } from './follow/follow-styles.js';
import { markStyles } from './list/mark-styles.js';

/** What the buttons of the card do. */
export interface CardActions {
  back(): void;
  close(): void;
  /** Shows another one of the comments that may be meant. */
  choose(id: string): void;
  goTo(id: string): void;
  showConversation(id: string): void;
}

/**
 * A comment that another one points at, shown where that is read. It shows what it is told; what opens, fills and closes it is
 * its owner's.
 *
 * @tag comment-card
 * @summary The popover that shows a referenced comment.
 * @csspart header - Author and time.
 * @csspart body - The text.
 * @csspart note - What is to be known of the reference: "probably", "differs from the original".
 */
export class CommentCard extends LitElement {
  static override styles = [baseStyles, buttonStyles, proseStyles, markStyles, referenceStyles, cardStyles];

  static override properties = {
    view: { attribute: false },
    texts: { attribute: false },
    actions: { attribute: false },
  };

  /** What it shows; null: nothing. */
  declare view: CardView | null;
  declare texts: (FollowingTexts & Pick<Texts, 'anonymous' | 'deleted'>) | null;
  declare actions: CardActions | null;

  constructor() {
    super();
    this.view = null;
    this.texts = null;
    this.actions = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'dialog';
  }

  /** Where a reader who comes with the keyboard begins. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.text')?.focus();
  }

  /** All that can have the focus, in their order. */
  get stops(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('a[href], button, .text')];
  }

  protected override willUpdate(): void {
    const { view, texts } = this;
    if (view && texts) this.ariaLabel = fill(texts.card, { label: view.label });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.renderRoot.querySelector('.text')?.scrollTo(0, 0);
  }

  protected override render(): TemplateResult | null {
    const { view, texts, actions } = this;
    if (!view || !texts || !actions) return null;
    const { comment } = view;
    const live = comment?.deletedAt === undefined;
    return html`
      <header part="header">
        ${
          view.deeper
            ? html`<button type="button" class="back" @click=${actions.back}>${texts.back}</button>`
            : null
        }
        <span class="by">
          ${view.by}
          <time datetime=${comment?.createdAt ?? ''}>${view.time}</time>
        </span>
        <button type="button" class="close" aria-label=${texts.close} @click=${actions.close}></button>
      </header>
      ${view.note ? html`<p part="note">${view.note}</p>` : null} ${this.#candidates(view, texts, actions)}
      <div class="text" part="body" tabindex="0" role="group" aria-label=${this.ariaLabel ?? ''}>
        <div class="prose">${this.#text(view, texts)}</div>
        ${this.#difference(view, texts)}
      </div>
      ${comment && live ? this.#foot(view, texts, actions) : null}
    `;
  }

  #text({ state, body }: CardView, texts: FollowingTexts): unknown {
    if (state === 'fetching') return html`<p class="dim" role="status">${texts.fetching}</p>`;
    if (state === 'missing') return html`<p class="dim" role="status">${texts.notThere}</p>`;
    return body;
  }

  /** In `del` and `ins`, which engines mark by lines and screen readers can tell; never by colour alone. */
  #difference({ difference }: CardView, texts: FollowingTexts): TemplateResult | null {
    if (difference.length === 0) return null;
    const words = difference.map(({ kind, text }) => {
      if (kind === 'same') return text;
      const words = text.trimEnd();
      const marked = kind === 'left' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
      return [marked, text.slice(words.length)];
    });
    return html`<div part="difference">
      <p class="dim">${texts.difference}</p>
      <p dir="auto">${words}</p>
    </div>`;
  }

  #candidates({ candidates }: CardView, texts: FollowingTexts, actions: CardActions): TemplateResult | null {
    if (candidates.length < 2) return null;
    return html`<div part="candidates">
      <p class="dim" id="candidates">${texts.candidates}</p>
      <ul aria-labelledby="candidates">
        ${candidates.map(
          ({ id, label, words, shown }) =>
            html`<li>
              <button
                type="button"
                aria-pressed=${shown ? 'true' : 'false'}
                @click=${() => actions.choose(id)}
              >
                <b>${label}</b> <span dir="auto">${words}</span>
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #foot({ id, chained }: CardView, texts: FollowingTexts, actions: CardActions): TemplateResult {
    return html`<footer>
      <a class="go" href=${`#comment-${id}`}>${texts.goTo}</a>
      ${
        chained
          ? html`<button type="button" @click=${() => actions.showConversation(id)}>
              ${texts.showConversation}
            </button>`
          : null
      }
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-card': CommentCard;
  }
}
