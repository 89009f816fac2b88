import { arrange, type Row, type ThreadOrder, type ThreadView } from '../../conversation/order.js';
import { buildTree, type ThreadTree } from '../../conversation/tree.js';
import type { Comment } from '../../model/comment.js';
import type { Entry } from '../../store/state.js';
import type { RowView } from '../list/row-view.js';

/** What decides which rows are shown, and in which order. */
export interface RowOptions {
  readonly entries: readonly Entry[];
  readonly order: ThreadOrder;
  readonly view: ThreadView;
  readonly collapsed: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
}

const EMPTY: ThreadTree = { roots: [], byId: new Map() };

/** From the list of comments to the rows of the view; what an unchanged part of the options gave is kept. */
export class RowViews {
  #options: RowOptions | null = null;
  #comments: readonly Comment[] = [];
  #tree: ThreadTree = EMPTY;
  #byId: ReadonlyMap<string, Entry> = new Map();
  #keys: ReadonlySet<string> = new Set();
  #views: readonly RowView[] = [];

  /** All comments that are loaded, oldest first. */
  get comments(): readonly Comment[] {
    return this.#comments;
  }

  get tree(): ThreadTree {
    return this.#tree;
  }

  entry(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Whether a comment with this key is part of the thread, shown or folded away. */
  readonly has = (key: string): boolean => this.#keys.has(key);

  /** The same array as before when nothing has changed. */
  of(options: RowOptions): readonly RowView[] {
    const old = this.#options;
    this.#options = options;
    if (options.entries !== old?.entries) {
      this.#comments = options.entries.map((entry) => entry.comment);
      this.#tree = buildTree(this.#comments);
      this.#byId = new Map(options.entries.map((entry) => [entry.comment.id, entry]));
      this.#keys = new Set(options.entries.map((entry) => entry.key));
    } else if (
      options.order === old.order &&
      options.view === old.view &&
      options.collapsed === old.collapsed &&
      options.fresh === old.fresh
    ) {
      return this.#views;
    }
    this.#views = arrange(this.#tree, options).map((row) => this.#view(row, options));
    return this.#views;
  }

  #view({ id, depth, replies }: Row, { collapsed, fresh }: RowOptions): RowView {
    const entry = this.#byId.get(id)!;
    return { entry, depth, replies, collapsed: collapsed.has(id), isNew: fresh.has(entry.key) };
  }
}
