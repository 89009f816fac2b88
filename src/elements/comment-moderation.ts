import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ModerationAdapter } from '../adapters/moderation/adapter.js';
import { alarm } from '../controllers/shared-timer.js';
import { baseStyles } from '../styles/base.js';
import type { ModerationLanguage } from '../locales/moderation/texts.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';
import { proseStyles } from '../styles/prose.js';
import { markStyles } from './list/mark-styles.js';
import { chooseModeration } from './moderation/adapter-choice.js';
import { barStyles } from './moderation/styles/bar-styles.js';
import { Desk } from './moderation/state/desk.js';
import { dialogStyles } from './moderation/styles/dialog-styles.js';
import { emptyStyles } from './moderation/styles/empty-styles.js';
import { FocusKeeper } from './moderation/keyboard/focus-keeper.js';
import { headerStyles } from './moderation/styles/header-styles.js';
import { itemStyles } from './moderation/styles/item-styles.js';
import { moderationLanguage } from './moderation/language.js';
import { pageStyles } from './moderation/styles/page-styles.js';
import { panelStyles } from './moderation/styles/panel-styles.js';
import { takeToken } from './moderation/token.js';
import { frameView } from './moderation/views/frame-view.js';
import { Workplace } from './moderation/workplace.js';
import { directionOf, readerOf, readerTag, wantedTag } from './thread/language.js';

/**
 * The queue of comments that wait for a decision, for owner and moderators of a site: served at `/moderate` by
 * `comment-thread serve`. It works with the keyboard alone (`?` shows the keys), by touch, and for several moderators at once.
 *
 * ```html
 * <comment-moderation src="/api/"></comment-moderation>
 * ```
 *
 * One is signed in by a cookie of the server, so that the page has to be of the server's own origin.
 *
 * @tag comment-moderation
 * @summary The queue, for owner and moderators.
 * @csspart top - Title, pages, who is signed in.
 * @csspart title - The title.
 * @csspart queues - The queues, with how many comments each has.
 * @csspart bar - What is above the list: choosing, filter; what can be done with those that are chosen.
 * @csspart filter - The field of the filter.
 * @csspart list - The list.
 * @csspart item - One comment.
 * @csspart author - The name of its writer.
 * @csspart flag - What is to be known of it: banned, held, hidden.
 * @csspart reasons - Why it is here.
 * @csspart parent - What it answers.
 * @csspart body - Its text.
 * @csspart decided - Who decided last, and what.
 * @csspart actions - What can be done with it.
 * @csspart note - What has to be said of it.
 * @csspart message - Said where there is nothing else.
 * @csspart notice - What has just been done.
 * @csspart log - The log.
 * @csspart team - The moderators.
 * @csspart sign-in - The form of those who are not signed in.
 */
export class CommentModeration extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    proseStyles,
    markStyles,
    pageStyles,
    barStyles,
    headerStyles,
    itemStyles,
    emptyStyles,
    panelStyles,
    dialogStyles,
  ];

  static override properties = {
    adapter: { attribute: false },
    src: { useDefault: true },
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
  };

  /** The backend. Without one: the server at `src`. */
  declare adapter: ModerationAdapter | null;
  /** Address of the server's API, which ends with a slash. */
  declare src: string;
  /** BCP 47 tag. Empty: the language of the page. */
  declare locale: string;
  /** 1 to 5: where it stands in the outline of the page. */
  declare headingLevel: number;

  readonly #redraw = (): void => this.requestUpdate();
  readonly #alarm = alarm(this.#redraw);
  readonly #focus = new FocusKeeper(this);
  readonly #work = new Workplace(this, this.#focus);
  #language: ModerationLanguage | null = null;
  #asked = Symbol();

  constructor() {
    super();
    this.adapter = null;
    this.src = '/api/';
    this.locale = '';
    this.headingLevel = 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#work.onKey);
    addEventListener('hashchange', this.#onLink);
    if (this.hasUpdated) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#work.onKey);
    removeEventListener('hashchange', this.#onLink);
    this.#alarm.stop();
    this.#asked = Symbol();
    this.#work.use(null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('adapter') || changed.has('src')) void this.#open();
    // Until another one has come the last one stays: what is being typed and what has the focus is not to go.
    this.#language = moderationLanguage(wantedTag(this, this.locale), this.#redraw) ?? this.#language;
    this.#work.follow();
    this.#focus.before();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    this.#focus.after();
    this.#alarm.at(Date.now() + MINUTE);
  }

  protected override render(): TemplateResult | typeof nothing {
    const wanted = wantedTag(this, this.locale);
    const language = this.#language;
    // Nothing is shown in a language that would change at once.
    if (!language) return nothing;
    const tag = readerTag(wanted, language);
    const context = {
      texts: language.texts,
      tag,
      reader: readerOf(tag),
      now: Date.now(),
      headingLevel: Math.min(5, Math.max(1, this.headingLevel || 1)),
      actions: this.#work.actions,
    };
    const dir = directionOf(wanted, language);
    return html`<div class="frame" lang=${language.tag} dir=${ifDefined(dir ?? undefined)}>
      ${frameView(this.#work, context)}
    </div>`;
  }

  /** A one-time link that is opened where the page is open already loads nothing anew. */
  readonly #onLink = (): void => {
    const token = takeToken();
    if (token !== null) void this.#work.desk?.session.signIn(token);
  };

  /** Begins anew with the backend that there is now. */
  async #open(): Promise<void> {
    const asked = (this.#asked = Symbol());
    const adapter = this.adapter ?? (await chooseModeration(this.src));
    if (asked !== this.#asked) return;
    const desk = new Desk({
      adapter,
      token: takeToken(),
      onChange: this.#redraw,
      keep: this.#work.keeps,
    });
    this.#work.use(desk);
    this.requestUpdate();
  }
}

const MINUTE = 60_000;

declare global {
  interface HTMLElementTagNameMap {
    'comment-moderation': CommentModeration;
  }
}
