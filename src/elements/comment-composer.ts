import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { WritingTexts } from '../locales/texts.js';
import {
  CommentCancelEvent,
  CommentDraftEvent,
  CommentEditEvent,
  CommentSubmitEvent,
} from '../model/events.js';
import { composerStyles } from './composer/composer-styles.js';
import { Counter, refusal, trimmed } from './composer/counter.js';
import { renderForm } from './composer/form.js';
import { isTaken, requestOf } from './composer/keyboard.js';
import { insertQuotation } from './composer/line-marks.js';
import { previewOf, renderComment, type Renderer } from './composer/preview.js';
import { TextBox } from './composer/text-box.js';
import { replaced, type TextChange, type TextSelection } from './composer/text-change.js';
import type { ComposerActions, ComposerMode } from './composer/view.js';

/**
 * The box in which a comment is written. It knows no store: properties come down, events go up, and **the text stays until the
 * owner says that it is taken** (`clear()`, or removing the element), so that nothing that fails can lose it.
 *
 * The text lives in the textarea, where the browser's undo, input methods and spelling know it; typing renders nothing.
 *
 * @tag comment-composer
 * @summary Text, formatting tools, preview, name, and the button that posts.
 * @slot references - Between the text and the name: what the text refers to.
 * @event comment-submit - A reader asks for a new comment to be posted. Cancelable.
 * @event comment-edit - A reader asks for the text of an own comment to be replaced. Cancelable.
 * @event comment-cancel - A reader closes the box of a reply or an edit. Cancelable.
 * @event comment-draft - The text or the name has changed.
 * @csspart form - The whole form.
 * @csspart box - The frame around text and tools.
 * @csspart text - The textarea.
 * @csspart toolbar - The row of tools.
 * @csspart preview - The rendered text.
 * @csspart preview-toggle - The button that shows it.
 * @csspart error - What went wrong.
 * @csspart name - The field for the name.
 * @csspart cancel - The button that closes without posting.
 * @csspart submit - The button that posts.
 */
export class CommentComposer extends LitElement {
  static override styles = composerStyles;

  static override properties = {
    target: { attribute: false },
    mode: {},
    parentLabel: { attribute: 'parent-label' },
    body: { noAccessor: true },
    name: {},
    rememberName: { type: Boolean, attribute: 'remember-name' },
    busy: { type: Boolean },
    error: {},
    maxLength: { type: Number, attribute: 'max-length' },
    noPreview: { type: Boolean, attribute: 'no-preview' },
    renderer: { attribute: false },
    texts: { attribute: false },
    locale: {},
    opened: { state: true, attribute: false },
    previewing: { state: true, attribute: false },
    problem: { state: true, attribute: false },
  };

  /** Id of the comment that is answered or edited; null at the top level. */
  declare target: string | null;
  declare mode: ComposerMode;
  /** Who is answered: "Anon (9:16AM)". */
  declare parentLabel: string;
  /** The name to begin with; empty for none. */
  declare name: string;
  /** Whether, to begin with, the name may be kept in this browser. */
  declare rememberName: boolean;
  /** The text is on its way: it can be read, but neither changed nor sent again. */
  declare busy: boolean;
  /** Why the text was not taken, in words for the reader. Empty: nothing is wrong. */
  declare error: string;
  /** Longest text that the backend takes, in UTF-16 units (`String.length`). A longer one is never cut, only not sent. */
  declare maxLength: number;
  /** Shows no preview. */
  declare noPreview: boolean;
  /** Makes nodes of a text for the preview; as the list does it, unless set. */
  declare renderer: Renderer;
  /** English is fetched where none are given. */
  declare texts: WritingTexts | null;
  /** BCP 47 tag of the texts, for numbers and plural forms. */
  declare locale: string;
  declare private opened: boolean;
  declare private previewing: boolean;
  declare private problem: string;

  readonly #box = new TextBox();
  readonly #counter = new Counter();
  /** The text as the owner gave it: as long as it is the same, closing loses nothing. */
  #given = '';

  constructor() {
    super();
    this.target = null;
    this.mode = 'new';
    this.parentLabel = '';
    this.name = '';
    this.rememberName = false;
    this.busy = false;
    this.error = '';
    this.maxLength = Infinity;
    this.noPreview = false;
    this.renderer = renderComment;
    this.texts = null;
    this.locale = 'en';
    this.opened = false;
    this.previewing = false;
    this.problem = '';
  }

  /** The source text as it stands. Setting it replaces all of it, beyond undo. */
  get body(): string {
    return this.#box.text;
  }

  set body(body: string) {
    this.#box.text = this.#given = body;
    if (body) this.opened = true;
    this.#count();
  }

  /** What is selected in the text. */
  get selection(): TextSelection {
    return this.#box.selection;
  }

  /** The textarea, once it is rendered: for what is placed beside the caret, and for keys that are to be heard first. */
  get textarea(): HTMLTextAreaElement | null {
    return this.renderRoot?.querySelector('textarea') ?? null;
  }

  /** Opens the box and puts the caret into the text. */
  override focus(options?: FocusOptions): void {
    this.opened = true;
    void this.updateComplete.then(() => this.#box.focus(options));
  }

  /** Empties and folds the box: the text is taken. */
  clear(): void {
    this.body = '';
    this.opened = this.previewing = false;
    this.problem = '';
  }

  /** Puts text in the place of the selection, or of `at`, as if it had been typed. */
  insert(text: string, at?: readonly [start: number, end: number]): void {
    this.edit((selection) => replaced(selection, text, at));
  }

  /** Puts a quotation behind the caret, under a line that says who is quoted, and the caret below it. */
  quote(text: string, lead = ''): void {
    this.edit((selection) => insertQuotation(selection, text, lead));
  }

  /** Changes the text as if it had been typed, so that undo takes it back, and puts the caret there. Not while `busy`. */
  edit(command: (selection: TextSelection) => TextChange): void {
    if (this.busy) return;
    const change = (): void => this.#box.change(command(this.selection));
    if (this.hasUpdated && !this.isUpdatePending && !this.previewing) return change();
    this.previewing = false;
    void this.updateComplete.then(change);
  }

  /** The first rendering waits for the texts, so that nothing is shown without its name. */
  protected override async scheduleUpdate(): Promise<void> {
    this.texts ??= (await import('../locales/en-writing.js')).enWriting;
    super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { mode, parentLabel, name, rememberName, busy, previewing, noPreview } = this;
    const texts = this.texts!;
    const open = this.opened || mode !== 'new';
    const problem = this.error || this.problem;
    const state = { busy, open, previewing, noPreview, problem };
    return renderForm({ texts, mode, parentLabel, name, rememberName, ...state }, this.#actions);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#box.attach(this.textarea!);
    if (changed.has('maxLength') || changed.has('texts')) this.#count();
  }

  readonly #actions: ComposerActions = {
    open: () => (this.opened = true),
    run: (command) => this.edit(command.run),
    togglePreview: () => void this.#togglePreview(),
    cancel: () => {
      const cancel = new CommentCancelEvent(this.#draftTarget);
      this.dispatchEvent(cancel);
    },
    submit: (event) => {
      event.preventDefault();
      this.#submit();
    },
    onInput: ({ target }) => {
      if (target === this.#field('remember')) return;
      if (target === this.textarea) {
        this.problem = '';
        this.#box.grow();
        this.#count();
      }
      const draft = new CommentDraftEvent(this.#draftTarget, this.body, this.#field('name').value);
      this.dispatchEvent(draft);
    },
    onKeydown: (event) => {
      if (isTaken(event)) return;
      const request = requestOf(event, event.target === this.textarea ? this.selection : undefined);
      if (request === 'post') this.#submit();
      else if (request === 'close') this.#close();
      else if (request) this.edit(() => request);
      if (request) event.preventDefault();
    },
  };

  /** Closes what holds nothing that could be lost: a preview, a box without text or with the text that it was given. */
  #close(): void {
    const { body, mode } = this;
    if (this.previewing) void this.#togglePreview();
    else if (body.trim() && body !== this.#given) return;
    else if (mode !== 'new') this.#actions.cancel();
    else if (!body) this.clear();
  }

  #submit(): void {
    if (this.busy) return;
    const { target, mode } = this;
    const body = trimmed(this.body);
    this.problem = refusal(body, this.maxLength, this.texts!.composer, this.locale);
    if (this.problem) return this.focus();
    const name = this.#field('name').value.trim();
    const ask =
      mode === 'edit'
        ? new CommentEditEvent(target ?? '', body)
        : new CommentSubmitEvent(target, name, body, this.#field('remember').checked);
    this.dispatchEvent(ask);
  }

  async #togglePreview(): Promise<void> {
    this.previewing = !this.previewing;
    await this.updateComplete;
    if (!this.previewing) return this.#box.focus();
    const { body } = this;
    const nodes = await previewOf(body, this.renderer);
    if (this.previewing && this.body === body) this.renderRoot.querySelector('.pane')!.replaceChildren(nodes);
  }

  #count(): void {
    const { maxLength, texts, locale } = this;
    if (!texts || !this.hasUpdated) return;
    this.#counter.show(this.renderRoot, maxLength - this.body.length, maxLength, texts.composer, locale);
  }

  #field(id: 'name' | 'remember'): HTMLInputElement {
    return this.renderRoot.querySelector(`#${id}`)!;
  }

  get #draftTarget(): string | null {
    return this.mode === 'edit' ? `edit:${this.target}` : this.target;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-composer': CommentComposer;
  }
}
