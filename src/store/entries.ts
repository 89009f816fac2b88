import type { Comment } from '../model/comment.js';
import type { CommentError } from '../model/errors.js';
import type { Entry } from './state.js';

/** A change of ours that lies over a saved comment until the backend has taken it. */
export interface Layer {
  readonly kind: 'edit' | 'remove';
  readonly sync: 'sending' | 'failed' | 'conflict';
  readonly body: string;
  /** The revision that was edited. */
  readonly revision: number;
  readonly error?: CommentError;
}

/**
 * The saved comments that are shown: one loaded stretch of the thread and, where it doesn't reach the end, some newer
 * ones apart from it. Every change makes a new array and, of the entries, only those that changed.
 */
export class Entries {
  /** As the backend tells. */
  total = 0;
  #list: readonly Entry[] = [];
  #apart = 0;
  #byId = new Map<string, Entry>();
  readonly #layers = new Map<string, { readonly layer: Layer; readonly base: Comment }>();

  get list(): readonly Entry[] {
    return this.#list;
  }

  /** How many at the end of the list are apart from the loaded stretch. */
  get apart(): number {
    return this.#apart;
  }

  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** The comment as the backend has it, without what we have laid over it. */
  base(id: string): Comment | undefined {
    return this.#layers.get(id)?.base ?? this.#byId.get(id)?.comment;
  }

  layer(id: string): Layer | undefined {
    return this.#layers.get(id)?.layer;
  }

  /** Lays a change over a comment, or takes it off. */
  cover(id: string, layer: Layer | null): void {
    const base = this.base(id);
    if (!base) return;
    if (layer) this.#layers.set(id, { layer, base });
    else this.#layers.delete(id);
    this.#show(id, base);
  }

  /** Takes over a newer revision of a comment that is here; says whether it is here. */
  update(comment: Comment): boolean {
    const base = this.#byId.has(comment.id) && this.base(comment.id);
    if (!base) return false;
    const fresh = newer(comment, base);
    if (fresh === base) return true;
    if (fresh.deletedAt && !base.deletedAt) this.total--;
    const covered = this.#layers.get(comment.id);
    if (covered) this.#layers.set(comment.id, { layer: covered.layer, base: fresh });
    this.#show(comment.id, fresh);
    return true;
  }

  /** Takes a page in, oldest first: in place of all that is here, or at one end of it. */
  addPage(comments: readonly Comment[], side: 'earlier' | 'later' | 'all'): void {
    const known = this.#byId;
    const end = this.#list.length - this.#apart;
    const stretch = side === 'all' ? [] : this.#list.slice(0, end);
    let apart = side === 'all' ? [] : this.#list.slice(end);
    if (side === 'all') this.#byId = new Map();
    if (side === 'later' && apart.length > 0) {
      const ids = new Set(comments.map((comment) => comment.id));
      for (const { comment } of apart) if (ids.has(comment.id)) this.#byId.delete(comment.id);
      apart = apart.filter(({ comment }) => !ids.has(comment.id));
    }
    const added: Entry[] = [];
    const again: Comment[] = [];
    for (const comment of comments) {
      if (this.#byId.has(comment.id)) again.push(comment);
      else added.push(this.#take(comment, known.get(comment.id)));
    }
    this.#list = side === 'earlier' ? [...added, ...stretch, ...apart] : [...stretch, ...added, ...apart];
    this.#apart = apart.length;
    for (const comment of again) this.update(comment);
  }

  /** Takes in a comment that was written just now; `gap`: the loaded stretch doesn't reach the end. */
  insert(comment: Comment, gap: boolean, key?: string): void {
    if (this.update(comment)) return;
    const list = [...this.#list];
    const first = gap ? list.length - this.#apart : 0;
    let at = list.length;
    while (at > first && timeOf(list[at - 1]?.comment) > timeOf(comment)) at--;
    list.splice(at, 0, this.#take(comment, undefined, key));
    this.#list = list;
    if (gap) this.#apart++;
  }

  /** The loaded stretch reaches the end now: nothing is apart from it. */
  closeGap(): void {
    this.#apart = 0;
  }

  /** All comments that are here, as the backend has them. */
  comments(): Comment[] {
    return this.#list.map(({ comment }) => this.base(comment.id) ?? comment);
  }

  #take(comment: Comment, before?: Entry, key = before?.key ?? comment.id): Entry {
    const covered = this.#layers.get(comment.id);
    const base = before ? newer(comment, covered?.base ?? before.comment) : comment;
    if (covered) this.#layers.set(comment.id, { layer: covered.layer, base });
    const entry = before && !covered && base === before.comment ? before : entryOf(key, base, covered?.layer);
    this.#byId.set(comment.id, entry);
    return entry;
  }

  #show(id: string, base: Comment): void {
    const before = this.#byId.get(id);
    if (!before) return;
    const entry = entryOf(before.key, base, this.layer(id));
    this.#byId.set(id, entry);
    this.#list = this.#list.with(this.#list.indexOf(before), entry);
  }
}

function entryOf(key: string, base: Comment, layer?: Layer): Entry {
  if (!layer) return { key, comment: base, sync: 'saved' };
  const { kind, sync, body, error } = layer;
  const shown = { key, sync, ...(error && { error }) };
  if (sync === 'conflict') return { ...shown, comment: base, conflict: { mine: body, theirs: base } };
  if (sync === 'failed') return { ...shown, comment: base };
  if (kind === 'edit') return { ...shown, comment: { ...base, body } };
  // The backend's clock only: this device's may be years off.
  const deletedAt = base.editedAt ?? base.createdAt ?? '';
  return { ...shown, comment: { ...base, author: { name: '' }, body: '', deletedAt } };
}

/** The newer of two states of one comment. Watching can't always tell whose it is, so `own` once known stays. */
function newer(comment: Comment, base: Comment): Comment {
  const later = comment.revision - base.revision || Number(!!comment.deletedAt) - Number(!!base.deletedAt);
  if (later < 0) return base;
  if (base.own && !comment.own) return later > 0 ? { ...comment, own: true } : base;
  return later > 0 || comment.own !== base.own ? comment : base;
}

function timeOf(comment: Comment | undefined): number {
  return Date.parse(comment?.createdAt ?? '') || 0;
}
