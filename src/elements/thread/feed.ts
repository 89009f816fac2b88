import { rendererWith } from '../../content/renderer.js';
import type { Sanitize } from '../../content/sanitize.js';
import { alarm } from '../../controllers/shared-timer.js';
import type { ThreadOrder } from '../../conversation/thread/order.js';
import type { Reader } from '../../conversation/labels/reader.js';
import type { Comment } from '../../model/comment.js';
import type { Entry, ThreadState } from '../../store/state.js';
import { Bodies } from '../list/bodies.js';
import { CommentList } from '../list/comment-list.js';
import type { CommentRow } from '../list/comment-row.js';
import type { RowContext, RowView } from '../list/row-view.js';
import { inSlices, pause } from '../list/slices.js';
import { keepFocus } from './focus.js';
import { Labels } from './labels.js';
import { rowContext, type ContextView, type RowServices } from './row-context.js';
import { RowViews } from './row-views.js';

/** More rows than a screen shows. */
const SCREEN = 12;

/** What the list shows, and for whom. */
export interface FeedView extends ContextView {
  readonly state: ThreadState;
  readonly order: ThreadOrder;
}

/** What is loaded beside the comments. */
export type Sanitizing = typeof import('../../content/sanitize.js');

/** The list of comments: from the state of the thread to articles that stay up to date. */
export class Feed {
  readonly bodies = new Bodies();
  /** Called when the comments are on the page as they should be. */
  onrefined: (() => void) | null = null;
  readonly #list: CommentList;
  readonly #rows = new RowViews();
  readonly #clock = alarm(() => this.#tick());
  readonly #redraw: () => Promise<unknown>;
  readonly labels = new Labels();
  /** What is loaded beside the comments is there, or will not come. */
  #settled = false;
  #context: RowContext | null = null;
  readonly #services: RowServices = {
    bodies: this.bodies,
    label: (id) => this.label(id),
    nameless: this.labels.nameless,
    tell: (author, comment) => this.labels.marks?.draw(author, comment, this.labels.language.marks),
  };
  #views: readonly RowView[] = [];
  /** Which comments are shown, where not all are. */
  #only: ((entry: Entry) => boolean) | null = null;
  /** The rows that the list was last told. */
  #shown: readonly RowView[] | null = null;
  #refining = 0;
  #ended = false;
  /** Nothing is left that was drawn before the renderer came. */
  #refined = false;
  /** When the next of the relative times will read differently. */
  #due = Infinity;
  #collapsed: ReadonlySet<string> = new Set();
  #fresh: ReadonlySet<string> = new Set();

  /**
   * @param container - The element that holds the articles, and nothing else.
   * @param redraw - Asks the owner to call `show` again; settles when that is done.
   * @param onDrawn - Called when all comments are on the page.
   */
  constructor(container: HTMLElement, redraw: () => Promise<unknown>, onDrawn: () => void) {
    this.#redraw = redraw;
    this.#list = new CommentList(container);
    this.#list.ondrawn = (due): void => {
      this.#due = Math.min(this.#due, due);
      this.#clock.at(this.#due);
      void this.#refine();
      onDrawn();
    };
  }

  /** Whether the first rows look as they should: until then the skeleton stays, so that nothing jumps. */
  get ready(): boolean {
    if (this.labels.pending && !this.#shown) return false;
    return (
      this.#settled || this.#views.slice(0, SCREEN).every(({ entry }) => this.bodies.canRender(entry.comment))
    );
  }

  /** All comments that are loaded, oldest first. */
  get comments(): readonly Comment[] {
    return this.#rows.comments;
  }

  /** For whom times and labels are written; null until something is shown. */
  get reader(): Reader | null {
    return this.#context?.reader ?? null;
  }

  /** Whether only some of the comments are shown. */
  get partial(): boolean {
    return this.#only !== null;
  }

  /** Whether all that is to be shown is on the page. */
  get complete(): boolean {
    return this.#list.complete;
  }

  /** Takes over what was loaded beside the comments; without it (it could not be) source texts have to do. */
  useSanitizer(sanitize?: Sanitize): void {
    this.#settled = true;
    if (!sanitize) return this.#again();
    this.bodies.useRenderer(rendererWith(sanitize));
    // The first text takes it long.
    sanitize('');
    this.#again();
  }

  show(view: FeedView): void {
    const { state, order } = view;
    const all = this.#rows.of({
      entries: state.entries,
      order,
      view: view.view,
      collapsed: this.#collapsed,
      fresh: this.#fresh,
    });
    this.#views = this.#only ? all.filter(({ entry }) => this.#only!(entry)) : all;
    this.labels.language = view.language;
    void this.labels.meet(this.comments, this.#list.container, this.#again);
    if (state.status === 'idle' || !this.ready) return;
    const context = rowContext(view, this.#services, this.#context);
    const told = this.labels.marks?.read(this.comments, this.labels.isNobody, state.earlier === 'none');
    if (this.#views !== this.#shown || context !== this.#context) {
      this.#shown = this.#views;
      this.#context = context;
      this.#list.container.style.setProperty('--_max', String(view.maxDepth));
      keepFocus(this.#list.container, () => this.#list.show(this.#views, context, this.#rows.has));
    }
    for (const { id } of told ?? []) this.#list.row(id)?.relabel();
  }

  row(id: string): CommentRow | undefined {
    return this.#list.row(id);
  }

  comment(id: string): Comment | undefined {
    return this.#rows.entry(id)?.comment;
  }

  /** The article of a comment, unfolded and drawn; null where it is not in the list, or the list is closed. */
  async find(id: string): Promise<HTMLElement | null> {
    const entry = this.#rows.entry(id);
    if (entry && this.#only?.(entry) === false) await this.only(null);
    await this.#unfold(id);
    while (!this.#ended && this.#rows.entry(id)) {
      const article = this.#list.article(id);
      if (article) return article;
      if (this.#list.complete && this.ready) return null;
      await (this.#list.complete ? pause() : this.#list.drawn);
    }
    return null;
  }

  /** The article that stands first among the comments with these keys; where none of them is shown, one is brought in sight. */
  async firstOf(keys: ReadonlySet<string>): Promise<HTMLElement | null> {
    const { comment } = this.#views.find(({ entry }) => keys.has(entry.key))?.entry ?? {};
    const first = comment ?? this.comments.find(({ id }) => keys.has(id));
    return first ? this.find(first.id) : null;
  }

  /** Folds the replies of a comment away, or shows them again. */
  fold(id: string): void {
    const collapsed = new Set(this.#collapsed);
    if (!collapsed.delete(id)) collapsed.add(id);
    this.#collapsed = collapsed;
    void this.#redraw();
  }

  /** Shows only some of the comments, or (null) all of them again, as it also does to find another one. */
  only(holds: ((entry: Entry) => boolean) | null): Promise<unknown> {
    this.#only = holds;
    return this.#redraw();
  }

  /** Marks comments as new, by their keys; the ones that were new before no longer are. */
  mark(fresh: ReadonlySet<string>): void {
    this.#fresh = fresh;
    void this.#redraw();
  }

  /** What a reader calls a comment: `Anon (9:16AM)`; just the name until that can be told. */
  label(id: string): string | null {
    const comment = this.comment(id);
    if (!comment || !this.#context) return null;
    return this.labels.of(comment, this.#rows.comments, this.#context.reader);
  }

  /** Settles when `label` tells the comments apart. */
  async tellApart(): Promise<void> {
    this.labels.wanted = true;
    await this.#relabel(() => !this.#ended);
  }

  dispose(): void {
    this.#ended = true;
    this.#list.stop();
    this.#refining++;
    this.#clock.stop();
  }

  /** Something has come that comments were drawn without. */
  readonly #again = (): void => {
    void this.#redraw();
    if (this.#list.complete) void this.#refine();
  };

  /** What can wait until all comments are on the page: texts that were drawn before the renderer came, and labels. */
  async #refine(): Promise<void> {
    const run = ++this.#refining;
    const going = (): boolean => run === this.#refining;
    if (!this.#settled || !this.#context) return;
    if (!this.#refined) await inSlices(this.#list.rows(), (row) => row.refine(), going);
    if (!going()) return;
    this.#refined = true;
    await this.#relabel(going);
    if (going()) this.onrefined?.();
  }

  async #relabel(going: () => boolean): Promise<void> {
    if (!this.reader || !(await this.labels.read(this.#rows.comments, this.reader, going))) return;
    await inSlices(this.#list.rows(), (row) => row.relabel(), going);
  }

  async #unfold(id: string): Promise<void> {
    const above = this.#rows.above(id);
    if (!above.some((each) => this.#collapsed.has(each))) return;
    this.#collapsed = new Set([...this.#collapsed].filter((each) => !above.includes(each)));
    await this.#redraw();
  }

  #tick(): void {
    const now = Date.now();
    this.#due = Infinity;
    for (const row of this.#list.rows()) {
      row.tick(now);
      this.#due = Math.min(this.#due, row.due);
    }
    this.#clock.at(this.#due);
  }
}
