import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import { check } from './check.js';
import type { Core } from './core.js';
import type { Drafts } from './drafts.js';
import { sendEdit, sendRemoval } from './send-edit.js';
import type { Entry } from './state.js';

/** An edit or a removal that the backend hasn't taken yet. */
interface Layer {
  /** The new text; null for a removal. */
  readonly body: string | null;
  /** The revision on which the edit began. */
  readonly revision: number;
  readonly sync: 'sending' | 'failed' | 'conflict';
  readonly error?: CommentError;
}

/** Where the draft of an edit is kept. */
export function editTarget(id: string): string {
  return `edit:${id}`;
}

/**
 * Edits and removals of saved comments: shown at once, taken back when the backend refuses. The text of an edit stays the
 * draft `edit:<id>` until the backend has taken it.
 */
export class Edits {
  readonly #core: Core;
  readonly #drafts: Drafts;
  readonly #onSaved: (comment: Comment) => void;
  readonly #layers = new Map<string, Layer>();
  /** The last write under way for each comment; the next one waits for it. */
  readonly #queue = new Map<string, Promise<void>>();
  /** Revisions that our own edits made, from the first to the last: no conflict for the next edit. */
  readonly #own = new Map<string, readonly [from: number, to: number]>();

  /** `onSaved`: the backend has taken an edit or a removal. */
  constructor(core: Core, drafts: Drafts, onSaved: (comment: Comment) => void) {
    this.#core = core;
    this.#drafts = drafts;
    this.#onSaved = onSaved;
    core.entries.overlay = (base, key) => {
      const layer = this.#layers.get(base.id);
      return layer && covered(layer, base, key);
    };
  }

  /** `revision`: the one on which the edit began, where it isn't the draft's. */
  async edit(id: string, body: string, revision?: number): Promise<void> {
    const { entries, backend, options } = this.#core;
    const target = editTarget(id);
    const began = revision ?? this.#drafts.here(target)?.revision ?? entries.base(id)?.revision;
    this.#drafts.save(target, { body, name: '', ...(began !== undefined && { revision: began }) });
    this.#drafts.flush();
    // A text that can't be sent is still there as the draft.
    if (began === undefined || !backend.can.update) return;
    const layer: Layer = { body, revision: began, sync: 'sending' };
    this.#lay(id, layer);
    const refused = check(body, options);
    if (refused) this.#fail(id, layer, refused);
    else await this.#send(id, layer, () => this.#sendEdit(id, body, began));
  }

  async remove(id: string): Promise<void> {
    const { entries, backend } = this.#core;
    const base = entries.base(id);
    if (!base || !backend.can.remove) return;
    const layer: Layer = { body: null, revision: base.revision, sync: 'sending' };
    this.#lay(id, layer);
    await this.#send(id, layer, () => sendRemoval(this.#core, id));
  }

  /** Makes a failed write again. */
  async retry(id: string): Promise<void> {
    const layer = this.#layers.get(id);
    if (layer?.sync !== 'failed') return;
    await (layer.body === null ? this.remove(id) : this.edit(id, layer.body, layer.revision));
  }

  /** Puts a failed write or a conflict away, and gives the text of the edit. */
  dismiss(id: string): string | null {
    const layer = this.#layers.get(id);
    if (!layer || layer.sync === 'sending') return null;
    this.#lay(id, null);
    return layer.body;
  }

  /** Ends a conflict: with this text or, where it is null, with theirs. */
  async resolve(id: string, body: string | null): Promise<void> {
    if (this.#layers.get(id)?.sync !== 'conflict') return;
    if (body !== null) return this.edit(id, body, this.#core.entries.base(id)?.revision);
    this.dismiss(id);
    this.#drafts.drop(editTarget(id));
  }

  async #send(id: string, layer: Layer, write: () => Promise<Comment>): Promise<void> {
    const run = async (): Promise<void> => {
      try {
        const saved = await write();
        this.#core.entries.update(saved);
        this.#onSaved(saved);
        if (this.#layers.get(id) === layer) this.#lay(id, null);
      } catch (cause) {
        this.#fail(id, layer, CommentError.from(cause));
      }
    };
    const turn = (this.#queue.get(id) ?? Promise.resolve()).then(run);
    this.#queue.set(id, turn);
    await turn;
    if (this.#queue.get(id) === turn) this.#queue.delete(id);
  }

  async #sendEdit(id: string, body: string, began: number): Promise<Comment> {
    const own = this.#own.get(id);
    const revision = own && began >= own[0] && began <= own[1] ? own[1] : began;
    const saved = await sendEdit(this.#core, id, body, revision);
    this.#own.set(id, [revision === own?.[1] ? own[0] : revision, saved.revision]);
    const target = editTarget(id);
    if (this.#drafts.here(target)?.body === body) this.#drafts.drop(target);
    return saved;
  }

  #fail(id: string, layer: Layer, error: CommentError): void {
    const sync = error.code === 'CONFLICT' && error.current ? 'conflict' : 'failed';
    // Where a later write of ours lies over this one, its answer counts.
    if (this.#layers.get(id) === layer) this.#lay(id, { ...layer, sync, error });
  }

  #lay(id: string, layer: Layer | null): void {
    if (layer) this.#layers.set(id, layer);
    else this.#layers.delete(id);
    this.#core.entries.refresh(id);
    this.#core.changed();
  }
}

function covered({ body, sync, error }: Layer, base: Comment, key: string): Entry {
  const shown = { key, sync, comment: base, ...(error && { error }) };
  if (sync === 'conflict') return { ...shown, conflict: { mine: body!, theirs: base } };
  if (sync === 'failed') return shown;
  if (body !== null) return { ...shown, comment: { ...base, body } };
  // The backend's clock only: this device's may be years off.
  const deletedAt = base.editedAt ?? base.createdAt ?? '';
  return { ...shown, comment: { ...base, author: { name: '' }, body: '', deletedAt } };
}
