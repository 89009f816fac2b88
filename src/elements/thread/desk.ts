import type { WritingTexts } from '../../locales/texts.js';
import {
  CommentDeleteEvent,
  type CommentCancelEvent,
  type CommentDraftEvent,
  type CommentEditEvent,
  type CommentSubmitEvent,
} from '../../model/events.js';
import { adopt } from '../../styles/adopt.js';
import type { CommentComposer } from '../comment-composer.js';
import type { WhoLines } from '../identity/who-lines.js';
import { lazily } from '../lazily.js';
import type { RowAction } from '../list/row-actions.js';
import { watchReferring } from '../write/watch.js';
import { isPending } from '../../store/pending.js';
import { noteStyles } from './note-styles.js';
import { drawNotes, type NoteActions } from './notes.js';
import { Outcomes } from './outcomes.js';
import { recallName, rememberName } from './remembered-name.js';
import type { Session, SessionHost } from './session.js';
import { Spoken } from './spoken.js';

const editOf = (id: string): string => `edit:${id}`;

/** Where comments are written, changed and deleted: composers under their comments, and notes on what is under way. */
export class Desk implements NoteActions {
  readonly #session: Session;
  readonly #host: SessionHost;
  readonly #spoken: Spoken;
  readonly #outcomes: Outcomes;
  /** Open composers by the target of their draft; null is the one at the top. */
  readonly #composers = new Map<string | null, CommentComposer>();
  /** On which revision of a comment an edit began, by the target of its draft: a later one of somebody else is a conflict. */
  readonly #began = new Map<string | null, number>();
  /** The comment that is about to be deleted, once the reader has confirmed it. */
  #doomed: string | null = null;
  readonly #noted = new Set<string>();
  readonly #who = lazily(async (): Promise<WhoLines> => {
    const { bringWhoLines } = await import('../identity/bring.js');
    const lines = await bringWhoLines(this.#session, this.#host);
    this.#spoken.knows(lines);
    return lines;
  });
  /** The composer that had the focus last. */
  #lastUsed: CommentComposer | null = null;

  constructor(session: Session, host: SessionHost, texts: WritingTexts) {
    this.#session = session;
    this.#host = host;
    this.#spoken = new Spoken(host, texts, () => this.#speak());
    this.#outcomes = new Outcomes(host);
    this.#sayWho();
    const { root } = host;
    const { signal } = session;
    adopt(root, noteStyles);
    root.addEventListener('comment-draft', (event) => this.#keep(event as CommentDraftEvent), { signal });
    this.#answer<CommentSubmitEvent>('comment-submit', (event) => this.#submit(event));
    this.#answer<CommentEditEvent>('comment-edit', (event) => this.#edit(event));
    this.#answer<CommentCancelEvent>('comment-cancel', ({ draftTarget }) => this.#cancel(draftTarget));
  }

  /** The composer at the top of the thread, once it is open. */
  get composer(): CommentComposer | null {
    return this.#composers.get(null) ?? null;
  }

  /** To be called after each drawing: notes go where their comments are. */
  update(): void {
    const { store, feed } = this.#session;
    this.#spoken.follow();
    const { texts } = this.#spoken;
    this.#outcomes.follow(store.value.entries, texts);
    drawNotes(store.value.entries, feed, this.#doomed, this.#noted, texts, this);
  }

  write({ focus = true } = {}): void {
    const composer = this.#composer(null, 'new');
    if (!composer.body) composer.body = this.#session.store.draft(null)?.body ?? '';
    if (focus) composer.focus();
  }

  act(action: RowAction, id: string): void {
    if (action === 'reply') this.#open(id, 'reply', id);
    else if (action === 'edit') this.#open(editOf(id), 'edit', id);
    else if (action === 'delete') this.#ask(id);
  }

  /** Quotes words of a comment in the text that is being written, or else in a new answer to it. */
  quote(id: string, words: string, lead: string): void {
    const writing = this.#lastUsed?.isConnected && this.#lastUsed.body.trim() ? this.#lastUsed : null;
    if (!writing) this.#open(id, 'reply', id);
    const composer = writing ?? this.#composers.get(id);
    composer?.focus();
    void composer?.quote(words, lead);
  }

  confirmDelete(id: string): void {
    this.#ask(null);
    this.#close(editOf(id));
    const event = new CommentDeleteEvent(id);
    if (this.#host.element.dispatchEvent(event)) void this.#session.store.remove(id);
    void this.#focusRow(id);
  }

  keepIt(id: string): void {
    this.#ask(null);
    void this.#focusRow(id, 'delete');
  }

  sendAgain(id: string): void {
    this.#session.store.retry(id);
    void this.#focusRow(id);
  }

  /** Takes an unsent text back into a composer, where it can be changed or given up; what was begun there meanwhile stays. */
  takeBack(id: string): void {
    const { store, feed } = this.#session;
    const text = store.cancel(id);
    if (!text) return void this.#focusRow(id);
    // The text of an edit is its draft still.
    if (!isPending(id)) return this.#open(editOf(id), 'edit', id);
    // Where what it answers is not loaded, better at the top level than not at all.
    const target = feed.row(text.parentId ?? '') ? text.parentId : null;
    const begun = (this.#composers.get(target) ?? store.draft(target))?.body ?? '';
    store.saveDraft(target, { body: `${text.body}\n\n${begun}`.trimEnd(), name: text.name });
    this.#close(target);
    if (target === null) this.write();
    else this.#open(target, 'reply', target);
  }

  settle(id: string, body: string | null): void {
    void this.#session.store.resolveConflict(id, body);
    void this.#focusRow(id);
  }

  #ask(id: string | null): void {
    this.#doomed = id;
    this.update();
    // The harmless one of the two buttons.
    const confirm = id === null ? null : this.#session.feed.row(id)?.element.querySelector('[part~=confirm]');
    confirm?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }

  #open(target: string, mode: CommentComposer['mode'], id: string): void {
    const row = this.#session.feed.row(id);
    const comment = this.#session.feed.comment(id);
    if (!row || !comment) return;
    const composer = this.#composer(target, mode);
    if (!composer.isConnected) {
      const draft = this.#session.store.draft(target);
      composer.body = draft?.body ?? (mode === 'edit' ? comment.body : '');
      if (mode === 'edit') this.#began.set(target, draft?.revision ?? comment.revision);
      if (mode === 'reply') composer.parentLabel = this.#session.feed.label(id) ?? '';
      if (mode === 'edit') row.editing = true;
      (mode === 'edit' ? row.inside : row.below).append(composer);
    }
    composer.focus();
  }

  #composer(target: string | null, mode: CommentComposer['mode']): CommentComposer {
    const open = this.#composers.get(target);
    if (open && (open.isConnected || target === null)) return open;
    const { maxLength, noPreview } = this.#host.element;
    const composer = document.createElement('comment-composer') as CommentComposer;
    composer.target = target?.replace(/^edit:/, '') ?? null;
    Object.assign(composer, { mode, maxLength, noPreview });
    this.#address(composer);
    const name = recallName();
    composer.name = this.#session.store.draft(target)?.name || name;
    composer.rememberName = name !== '';
    composer.setAttribute(
      'exportparts',
      'form, box, text, toolbar, preview, preview-toggle, error, name, cancel, submit',
    );
    composer.addEventListener('focusin', () => (this.#lastUsed = composer));
    watchReferring(composer, this.#session, this.#host);
    if (mode !== 'edit') this.#sayWho(composer);
    this.#composers.set(target, composer);
    return composer;
  }

  #address(composer: CommentComposer): void {
    composer.texts = this.#spoken.texts;
    composer.locale = this.#host.language.tag;
  }

  #speak(): void {
    for (const composer of this.#composers.values()) this.#address(composer);
    this.update();
  }

  /** Says at a composer who one is, where the backend knows people. */
  #sayWho(composer?: CommentComposer): void {
    if (this.#session.adapter.identity) void this.#who((lines) => composer && lines.add(composer));
  }

  #close(target: string | null): void {
    const composer = this.#composers.get(target);
    if (!composer) return;
    if (target === null) return composer.clear();
    const id = target.replace(/^edit:/, '');
    const row = this.#session.feed.row(id);
    if (row && target !== id) row.editing = false;
    composer.remove();
    this.#composers.delete(target);
  }

  #keep({ draftTarget, body, name }: CommentDraftEvent): void {
    const { store } = this.#session;
    const revision = this.#began.get(draftTarget);
    if (body.trim())
      store.saveDraft(draftTarget, { body, name, ...(revision !== undefined && { revision }) });
    else store.dropDraft(draftTarget);
  }

  #submit({ parentId, name, body, rememberName: remember, signs }: CommentSubmitEvent): void {
    rememberName(remember ? name : '');
    const id = this.#session.store.submit({ parentId, name, body, signs });
    this.#close(parentId);
    void this.#focusRow(id);
  }

  #edit({ id, body }: CommentEditEvent): void {
    void this.#session.store.edit(id, body, this.#began.get(editOf(id)));
    this.#close(editOf(id));
    void this.#focusRow(id);
  }

  #cancel(target: string | null): void {
    this.#close(target);
    if (target === null) return;
    const id = target.replace(/^edit:/, '');
    void this.#focusRow(id, target === id ? 'reply' : 'edit');
  }

  async #focusRow(id: string, action?: RowAction): Promise<void> {
    const article = await this.#session.find(id);
    const button = action && article?.querySelector<HTMLElement>(`footer:not([hidden]) [data-do=${action}]`);
    (button ?? article)?.focus();
  }

  /** Acts on what a reader asks for, unless the page takes it over: all its listeners are heard first. */
  #answer<Asked extends Event>(type: string, act: (event: Asked) => void): void {
    const listener = (event: Event): void =>
      queueMicrotask(() => {
        if (!event.defaultPrevented) act(event as Asked);
      });
    this.#host.root.addEventListener(type, listener, { signal: this.#session.signal });
  }
}
