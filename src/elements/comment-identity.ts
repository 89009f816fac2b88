import { html, LitElement, type TemplateResult } from 'lit';
import type { IdentityTexts } from '../locales/identity/texts.js';
import { baseStyles } from '../styles/base.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';
import { identityStyles } from './identity/identity-styles.js';
import { pageStyles } from './identity/page-styles.js';
import { markStyles } from './list/mark-styles.js';

/** What the menu shows. */
export interface IdentityView {
  readonly texts: IdentityTexts;
  readonly title: string;
  /** There is a page to go back to. */
  readonly deeper: boolean;
  /** What went wrong, or what is waited for; empty for neither. */
  readonly problem: string;
  readonly failed: boolean;
  readonly content: unknown;
}

export interface IdentityActions {
  back(): void;
  /** It has been closed, by whatever. */
  closed(): void;
}

/**
 * The menu about who one is: a dialog in the top layer, page by page. It shows what it is told; what can be done on its pages is
 * its owner's.
 *
 * @tag comment-identity
 * @summary Who one is here, and what can be done about it.
 * @csspart dialog - All of it.
 */
export class CommentIdentity extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, markStyles, identityStyles, pageStyles];

  static override properties = {
    view: { attribute: false },
    actions: { attribute: false },
  };

  /** What it shows; null: nothing. */
  declare view: IdentityView | null;
  declare actions: IdentityActions | null;

  constructor() {
    super();
    this.view = null;
    this.actions = null;
  }

  /** Shows it above the page, which waits meanwhile. */
  async open(): Promise<void> {
    await this.updateComplete;
    const { dialog } = this;
    if (dialog && !dialog.open && this.isConnected) dialog.showModal();
    this.#title?.focus();
  }

  close(): void {
    this.dialog?.close();
  }

  /** Puts the focus where a reader goes on: at what led to the page that was left, or at the title. */
  async arrive(from: string | null): Promise<void> {
    await this.updateComplete;
    if (!this.dialog?.open) return;
    const choice = from && this.renderRoot.querySelector<HTMLElement>(`[data-page=${from}]`);
    (choice || this.#title)?.focus();
    this.dialog.scrollTo(0, 0);
  }

  /** Says something to those who can't see that it has happened. */
  say(text: string): void {
    const status = this.renderRoot.querySelector('.quiet');
    if (status) status.textContent = status.textContent === text ? `${text}\u00a0` : text;
  }

  protected override render(): TemplateResult | null {
    const { view } = this;
    if (!view) return null;
    const { texts, title, deeper, problem, failed, content } = view;
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @click=${this.#onClick}
    >
      <div class="frame">
        <header>
          ${
            deeper
              ? html`<button
                  type="button"
                  class="back"
                  aria-label=${texts.back}
                  @click=${this.#back}
                ></button>`
              : null
          }
          <h2 id="title" tabindex="-1">${title}</h2>
          <button type="button" class="close" aria-label=${texts.close} @click=${this.close}></button>
        </header>
        <div class="page">${content}</div>
        <p class="problem ${failed ? 'failed' : ''}" role=${failed ? 'alert' : 'status'}>${problem}</p>
        <p class="quiet" role="status"></p>
      </div>
    </dialog>`;
  }

  get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #title(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#title');
  }

  /** Escape goes one page back first. */
  readonly #onCancel = (event: Event): void => {
    if (!this.view?.deeper) return;
    event.preventDefault();
    this.#back();
  };

  readonly #onClose = (): void => this.actions?.closed();

  /** A press beside it. */
  readonly #onClick = (event: Event): void => {
    if (event.target === this.dialog) this.close();
  };

  readonly #back = (): void => this.actions?.back();
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-identity': CommentIdentity;
  }
}
