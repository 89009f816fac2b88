import type { LitElement } from 'lit';
import type { WritingTexts } from '../../locales/texts.js';
import type { Signs } from '../../model/comment.js';
import {
  CommentCancelEvent,
  CommentDraftEvent,
  CommentEditEvent,
  CommentSubmitEvent,
} from '../../model/events.js';
import { lazily } from '../lazily.js';
import type { Command } from './commands.js';
import { isTaken, requestOf } from './keyboard.js';
import { isNear, trimmed } from './limit.js';
import { previewOf, type Renderer } from './preview.js';
import { TextBox } from './text-box.js';
import type { TextChange, TextSelection } from './text-change.js';
import type { ComposerActions, ComposerMode } from './view.js';

/** What the controller reads of its element. */
export interface ComposerElement extends LitElement {
  readonly target: string | null;
  readonly mode: ComposerMode;
  readonly textarea: HTMLTextAreaElement | null;
  readonly busy: boolean;
  readonly maxLength: number;
  readonly renderer: Renderer;
  readonly texts: WritingTexts | null;
  readonly locale: string;
}

/**
 * What a reader does in the box: writes, presses keys and tools, looks at the preview, posts, closes. What is to
 * become of it, the owner is asked by events.
 */
export class ComposerController implements ComposerActions {
  readonly box = new TextBox();
  opened = false;
  previewing = false;
  /** Why the text can't be posted as it is; empty where nothing is known against it. */
  problem = '';
  readonly #element: ComposerElement;
  readonly #marks = lazily(() => import('./marks.js'));
  readonly #counter = lazily(async () => new (await import('./counter.js')).Counter());
  #isCounting = false;
  /** The text as the owner gave it: as long as it is the same, closing loses nothing. */
  #given = '';
  /** When it was opened, in milliseconds of the page. */
  #since = 0;

  constructor(element: ComposerElement) {
    this.#element = element;
  }

  give(body: string): void {
    this.box.text = this.#given = body;
    if (body) this.open();
    this.count();
  }

  clear(): void {
    this.give('');
    this.#show({ opened: false, previewing: false, problem: '' });
  }

  edit(command: (selection: TextSelection) => TextChange): void {
    const { busy, hasUpdated, isUpdatePending } = this.#element;
    if (busy) return;
    const change = (): void => this.box.change(command(this.box.selection));
    if (hasUpdated && !isUpdatePending && !this.previewing) return change();
    void this.#show({ previewing: false }).updateComplete.then(change);
  }

  quote(text: string, lead: string): Promise<void> {
    return this.#marks(({ insertQuotation }) =>
      this.edit((selection) => insertQuotation(selection, text, lead)),
    );
  }

  /** Says near the limit how much may still be written. */
  count(): void {
    const { maxLength, renderRoot, hasUpdated } = this.#element;
    const left = (): number => maxLength - this.box.text.length;
    if (!hasUpdated || (!this.#isCounting && !isNear(left(), maxLength))) return;
    this.#isCounting = true;
    void this.#counter((counter) => {
      const { texts, locale } = this.#element;
      counter.show(renderRoot, left(), maxLength, texts!.composer, locale);
    });
  }

  readonly open = (): void => {
    if (this.opened) return;
    this.#since = performance.now();
    this.#show({ opened: true });
  };

  readonly run = ({ name }: Command): void => {
    void this.#marks(({ MARKS }) => this.edit(MARKS[name]));
  };

  readonly onInput = ({ target }: Event): void => {
    if (target === this.#field('remember')) return;
    if (target === this.#element.textarea) {
      if (this.problem) this.#show({ problem: '' });
      this.box.grow();
      this.count();
    }
    const draft = new CommentDraftEvent(this.#draftTarget, this.box.text, this.#field('name').value);
    this.#element.dispatchEvent(draft);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (isTaken(event)) return;
    const inText = event.target === this.#element.textarea;
    const request = requestOf(event, inText);
    if (request === 'post') this.#post();
    else if (request === 'close') this.#close();
    else if (request) this.run(request);
    if (request) event.preventDefault();
  };

  readonly submit = (event: Event): void => {
    event.preventDefault();
    this.#post();
  };

  readonly cancel = (): void => {
    const cancel = new CommentCancelEvent(this.#draftTarget);
    this.#element.dispatchEvent(cancel);
  };

  readonly togglePreview = async (): Promise<void> => {
    const { updateComplete } = this.#show({ previewing: !this.previewing });
    await updateComplete;
    if (!this.previewing) return this.box.focus();
    const { text } = this.box;
    const nodes = await previewOf(text, this.#element.renderer);
    if (this.previewing && this.box.text === text) this.#find('.pane').replaceChildren(nodes);
  };

  /** Closes what holds nothing that could be lost: a preview, a box without text or with the text that it was given. */
  #close(): void {
    const { text } = this.box;
    if (this.previewing) void this.togglePreview();
    else if (text.trim() && text !== this.#given) return;
    else if (this.#element.mode !== 'new') this.cancel();
    else if (!text) this.clear();
  }

  #post(): void {
    const { target, mode, busy, maxLength, texts } = this.#element;
    if (busy) return;
    const body = trimmed(this.box.text);
    const problem = !body ? texts!.composer.empty : body.length > maxLength ? texts!.tooLong : '';
    this.#show({ problem });
    if (problem) return this.#element.focus();
    const ask =
      mode === 'edit'
        ? new CommentEditEvent(target ?? '', body)
        : new CommentSubmitEvent(
            target,
            this.#field('name').value.trim(),
            body,
            this.#field('remember').checked,
            this.#signs,
          );
    this.#element.dispatchEvent(ask);
  }

  /** A text that was there already may be sent at once. */
  get #signs(): Signs {
    const trap = this.#field('trap').value;
    const took = Math.round(performance.now() - this.#since);
    return { ...(trap && { trap }), ...(!this.#given && { took }) };
  }

  #show(state: Partial<Pick<ComposerController, 'opened' | 'previewing' | 'problem'>>): ComposerElement {
    Object.assign(this, state);
    this.#element.requestUpdate();
    return this.#element;
  }

  #field(id: 'name' | 'remember' | 'trap'): HTMLInputElement {
    return this.#find(`#${id}`) as HTMLInputElement;
  }

  #find(selector: string): Element {
    return this.#element.renderRoot.querySelector(selector)!;
  }

  get #draftTarget(): string | null {
    const { mode, target } = this.#element;
    return mode === 'edit' ? `edit:${target}` : target;
  }
}
