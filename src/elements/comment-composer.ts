import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { WritingTexts } from '../locales/texts.js';
import { ComposerController } from './composer/composer-controller.js';
import { composerStyles } from './composer/composer-styles.js';
import { renderForm } from './composer/form.js';
import { renderComment, type Renderer } from './composer/preview.js';
import { replaced, type TextChange, type TextSelection } from './composer/text-change.js';
import type { ComposerMode } from './composer/view.js';

/**
 * The box in which a comment is written. It knows no store: properties come down, events go up, and **the text stays
 * until the owner says that it is taken** (`clear()`, or removing the element), so that nothing that fails can lose
 * it.
 *
 * The text lives in the textarea, where the browser's undo, input methods and spelling know it; typing renders nothing.
 *
 * @tag comment-composer
 * @summary Text, formatting tools, preview, name, and the button that posts.
 * @slot references - Between the text and the name: what the text refers to.
 * @slot person - Below the name: who one is.
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
    mode: { useDefault: true },
    parentLabel: { attribute: 'parent-label', useDefault: true },
    body: { noAccessor: true },
    name: { useDefault: true },
    rememberName: { type: Boolean, attribute: 'remember-name' },
    busy: { type: Boolean },
    error: { useDefault: true },
    nameError: { attribute: 'name-error', useDefault: true },
    maxLength: { type: Number, attribute: 'max-length', useDefault: true },
    noPreview: { type: Boolean, attribute: 'no-preview' },
    renderer: { attribute: false },
    texts: { attribute: false },
    locale: { useDefault: true },
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
  /** Why the name was not taken, in words for the reader; said at its field. Empty: nothing is wrong. */
  declare nameError: string;
  /**
   * Longest text that the backend takes, in UTF-16 units (`String.length`). A longer one is never cut, only not sent.
   */
  declare maxLength: number;
  /** Shows no preview. */
  declare noPreview: boolean;
  /** Makes nodes of a text for the preview; as the list does it, unless set. */
  declare renderer: Renderer;
  /** English is fetched where none are given. */
  declare texts: WritingTexts | null;
  /** BCP 47 tag of the texts, for numbers and plural forms. */
  declare locale: string;

  readonly #controller: ComposerController;

  constructor() {
    super();
    this.#controller = new ComposerController(this);
    this.target = null;
    this.mode = 'new';
    this.parentLabel = '';
    this.name = '';
    this.rememberName = false;
    this.busy = false;
    this.error = '';
    this.nameError = '';
    this.maxLength = Infinity;
    this.noPreview = false;
    this.renderer = renderComment;
    this.texts = null;
    this.locale = 'en';
  }

  /** The source text as it stands. Setting it replaces all of it, beyond undo. */
  get body(): string {
    return this.#controller.box.text;
  }

  set body(body: string) {
    this.#controller.give(body);
  }

  /** What is selected in the text. */
  get selection(): TextSelection {
    return this.#controller.box.selection;
  }

  /**
   * The textarea, once it is rendered: for what is placed beside the caret, and for keys that are to be heard first.
   */
  get textarea(): HTMLTextAreaElement | null {
    return this.renderRoot?.querySelector('textarea') ?? null;
  }

  /** Opens the box and puts the caret into the text. */
  override focus(options?: FocusOptions): void {
    this.#controller.open();
    void this.updateComplete.then(() => this.textarea?.focus(options));
  }

  /** Empties and folds the box: the text is taken. */
  clear(): void {
    this.#controller.clear();
  }

  /** Puts text in the place of the selection, or of `at`, as if it had been typed. */
  insert(text: string, at?: readonly [start: number, end: number]): void {
    this.edit((selection) => replaced(selection, text, at));
  }

  /**
   * Puts a quotation behind the caret, under a line that says who is quoted, and the caret below it. Settles when that is done; the
   * first time, what does it is loaded.
   */
  quote(text: string, lead = ''): Promise<void> {
    return this.#controller.quote(text, lead);
  }

  /**
   * Changes the text as if it had been typed, so that undo takes it back, and puts the caret there. Not while `busy`.
   */
  edit(command: (selection: TextSelection) => TextChange): void {
    this.#controller.edit(command);
  }

  /** The first rendering waits for the texts, so that nothing is shown without its name. */
  protected override async scheduleUpdate(): Promise<void> {
    this.texts ??= (await import('../locales/en-writing.js')).enWriting;
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { mode, parentLabel, name, nameError, rememberName, busy, noPreview } = this;
    const { opened, previewing, problem } = this.#controller;
    const state = { busy, open: opened || mode !== 'new', previewing, problem: this.error || problem };
    const texts = this.texts!;
    return renderForm(
      { texts, mode, parentLabel, name, nameError, rememberName, noPreview, ...state },
      this.#controller,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#controller.box.attach(this.textarea!);
    if (changed.has('maxLength') || changed.has('texts')) this.#controller.count();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-composer': CommentComposer;
  }
}
