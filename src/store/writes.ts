import type { Comment } from '../model/comment.js';
import { CommentError } from '../model/errors.js';
import type { Backend } from './backend.js';
import type { Drafts } from './drafts.js';
import type { Entries, Layer } from './entries.js';

export interface WritesOptions {
  readonly threadId: string;
  readonly backend: Backend;
  readonly entries: Entries;
  readonly drafts: Drafts;
  /** Why a text can't be sent as it is. */
  readonly check: (body: string) => CommentError | undefined;
  readonly onSaved: (comment: Comment) => void;
  readonly onChange: () => void;
}

/** Where the draft of an edit is kept. */
export function editTarget(id: string): string {
  return `edit:${id}`;
}

/**
 * Edits and removals of saved comments: shown at once, taken back when the backend refuses. An edit's text is kept as the
 * draft `edit:<id>` until the backend has taken it.
 */
export class Writes {
  readonly #options: WritesOptions;
  /** The last write under way for each comment; the next one waits for it. */
  readonly #queue = new Map<string, Promise<void>>();
  /** Revisions that our own edits have made since the first of them: no conflict for the next one. */
  readonly #own = new Map<string, readonly [from: number, to: number]>();

  constructor(options: WritesOptions) {
    this.#options = options;
  }

  /** `revision`: the one on which the edit began. */
  async edit(id: string, body: string, revision?: number): Promise<void> {
    const { backend, entries, drafts, check, onChange } = this.#options;
    const base = entries.base(id);
    if (!base || !backend.can.update) return;
    const target = editTarget(id);
    const began = revision ?? drafts.get(target)?.revision ?? base.revision;
    drafts.save(target, { body, name: '', revision: began });
    drafts.flush();
    const layer: Layer = { kind: 'edit', sync: 'sending', body, revision: began };
    const error = check(body);
    entries.cover(id, error ? { ...layer, sync: 'failed', error } : layer);
    onChange();
    if (!error) await this.#after(id, () => this.#sendEdit(id, layer));
  }

  async remove(id: string): Promise<void> {
    const { backend, entries, onChange } = this.#options;
    const base = entries.base(id);
    if (!base || !backend.can.remove) return;
    const layer: Layer = { kind: 'remove', sync: 'sending', body: '', revision: base.revision };
    entries.cover(id, layer);
    onChange();
    await this.#after(id, () => this.#sendRemoval(id, layer));
  }

  /** Makes the failed write again. */
  async retry(id: string): Promise<void> {
    const layer = this.#options.entries.layer(id);
    if (layer?.sync !== 'failed') return;
    await (layer.kind === 'edit' ? this.edit(id, layer.body, layer.revision) : this.remove(id));
  }

  /** Puts a failed write or a conflict away; gives the text of the edit. */
  dismiss(id: string): string | null {
    const { entries, onChange } = this.#options;
    const layer = entries.layer(id);
    if (!layer || layer.sync === 'sending') return null;
    entries.cover(id, null);
    onChange();
    return layer.body;
  }

  /** Ends a conflict: with this text, or, where it is null, with theirs. */
  async resolve(id: string, body: string | null): Promise<void> {
    const { entries, drafts } = this.#options;
    if (entries.layer(id)?.sync !== 'conflict') return;
    if (body !== null) return this.edit(id, body, entries.base(id)?.revision);
    this.dismiss(id);
    drafts.drop(editTarget(id));
  }

  async #sendEdit(id: string, layer: Layer): Promise<void> {
    const { threadId, backend, entries, drafts } = this.#options;
    const { body } = layer;
    const own = this.#own.get(id);
    const revision = own && layer.revision >= own[0] && layer.revision <= own[1] ? own[1] : layer.revision;
    let saved: Comment;
    try {
      saved = await backend.call((adapter) => adapter.update!({ threadId, id, body, revision }));
    } catch (cause) {
      const error = CommentError.from(cause);
      const { current } = error;
      if (current) entries.update(current);
      // The same text is no conflict: most often our own, whose answer was lost on the way.
      if (current?.body !== body || current.deletedAt) return this.#failed(id, layer, error);
      saved = current;
    }
    this.#own.set(id, [revision === own?.[1] ? own[0] : revision, saved.revision]);
    const target = editTarget(id);
    if (drafts.get(target)?.body === body) drafts.drop(target);
    this.#done(id, layer, saved);
  }

  async #sendRemoval(id: string, layer: Layer): Promise<void> {
    const { threadId, backend } = this.#options;
    try {
      this.#done(id, layer, await backend.call((adapter) => adapter.remove!({ threadId, id })));
    } catch (cause) {
      this.#failed(id, layer, CommentError.from(cause));
    }
  }

  #done(id: string, layer: Layer, saved: Comment): void {
    const { entries, onSaved, onChange } = this.#options;
    entries.update(saved);
    if (entries.layer(id) === layer) entries.cover(id, null);
    onSaved(saved);
    onChange();
  }

  #failed(id: string, layer: Layer, error: CommentError): void {
    const { entries, onChange } = this.#options;
    const sync = error.code === 'CONFLICT' && error.current ? 'conflict' : 'failed';
    // A later write of ours lies over this one: its own answer counts.
    if (entries.layer(id) === layer) entries.cover(id, { ...layer, sync, error });
    onChange();
  }

  #after(id: string, run: () => Promise<void>): Promise<void> {
    const write = (this.#queue.get(id) ?? Promise.resolve()).then(run).finally(() => {
      if (this.#queue.get(id) === write) this.#queue.delete(id);
    });
    this.#queue.set(id, write);
    return write;
  }
}
