import { arrange, type ThreadOrder, type ThreadView } from '../../conversation/thread/order.js';
import { buildTree } from '../../conversation/thread/tree.js';
import type { Comment } from '../../model/comment.js';
import type { Entry } from '../../store/state.js';
import type { RowView } from '../list/row-view.js';
import type { patchRows } from './row-patch.js';

/** From so many comments on it pays to load what patches the rows instead of putting them together anew. */
const LONG = 500;

/** What decides which rows are shown, and in which order. */
export interface RowOptions {
  readonly entries: readonly Entry[];
  readonly order: ThreadOrder;
  readonly view: ThreadView;
  /** Ids of comments whose replies are folded away. */
  readonly collapsed: ReadonlySet<string>;
  /** Keys of entries that are shown as new. */
  readonly fresh: ReadonlySet<string>;
}

/** From the list of comments to the rows of the view. What has not changed stays the same object. */
export class RowViews {
  #options: RowOptions | null = null;
  #patch: typeof patchRows | null;
  #loading = false;
  #comments: readonly Comment[] = [];
  #byId = new Map<string, Entry>();
  #keys = new Set<string>();
  #missing = new Set<string>();
  #latest = '';
  #views: readonly RowView[] = [];

  /** @param patch - What makes few changes; a long thread loads it by itself. */
  constructor(patch: typeof patchRows | null = null) {
    this.#patch = patch;
  }

  /** All comments that are loaded, oldest first. */
  get comments(): readonly Comment[] {
    return this.#comments;
  }

  entry(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Whether a comment with this key is part of the thread, shown or folded away. */
  readonly has = (key: string): boolean => this.#keys.has(key);

  /** Ids of the comments above this one, nearest first. */
  above(id: string): string[] {
    const ids: string[] = [];
    let at = this.#byId.get(id)?.comment.parentId;
    while (at != null && this.#byId.has(at) && !ids.includes(at)) {
      ids.push(at);
      at = this.#byId.get(at)!.comment.parentId;
    }
    return ids;
  }

  /** The same array as before when nothing has changed. */
  of(options: RowOptions): readonly RowView[] {
    const old = this.#options;
    this.#options = options;
    const { entries, order, view, collapsed, fresh } = options;
    if (entries.length > LONG) this.#load();
    const sameKind = order === old?.order && view === old.view && collapsed === old.collapsed;
    if (!sameKind || entries !== old.entries) {
      const patched = (sameKind && this.#patch?.(this.#patchable(), old.entries, options)) || null;
      this.#views = patched ?? this.#arrange(options);
      this.#note(entries, patched ? old!.entries.length - 1 : 0);
    }
    if (fresh !== old?.fresh) this.#views = this.#views.map((row) => marked(row, fresh));
    return this.#views;
  }

  #load(): void {
    if (this.#loading) return;
    this.#loading = true;
    import('./row-patch.js').then(
      ({ patchRows }) => (this.#patch = patchRows),
      // Without a network it goes on without.
      () => undefined,
    );
  }

  #patchable(): Parameters<typeof patchRows>[0] {
    return { byId: this.#byId, views: this.#views, missing: this.#missing, latest: this.#latest };
  }

  #arrange(options: RowOptions): RowView[] {
    const { entries, collapsed, fresh } = options;
    const before = new Map(this.#views.map((row) => [row.entry, row]));
    this.#byId = new Map(entries.map((entry) => [entry.comment.id, entry]));
    const tree = buildTree(entries.map((entry) => entry.comment));
    return arrange(tree, options).map(({ id, depth, replies }) => {
      const entry = this.#byId.get(id)!;
      const old = before.get(entry);
      const folded = collapsed.has(id);
      if (old && old.depth === depth && old.replies === replies && old.collapsed === folded) return old;
      return { entry, depth, replies, collapsed: folded, isNew: fresh.has(entry.key) };
    });
  }

  /** Remembers what the next patch needs to know; those before `from` are known already. */
  #note(entries: readonly Entry[], from: number): void {
    if (from <= 0) {
      this.#keys = new Set();
      this.#missing = new Set();
      this.#latest = '';
    }
    for (const { key, comment } of entries.slice(Math.max(0, from))) {
      this.#keys.add(key);
      const { parentId, createdAt } = comment;
      if (parentId !== null && !this.#byId.has(parentId)) this.#missing.add(parentId);
      if (createdAt !== null && createdAt > this.#latest) this.#latest = createdAt;
    }
    this.#comments = entries.map((entry) => entry.comment);
  }
}

function marked(row: RowView, fresh: ReadonlySet<string>): RowView {
  const isNew = fresh.has(row.entry.key);
  return row.isNew === isNew ? row : { ...row, isNew };
}
