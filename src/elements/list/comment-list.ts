import { Boxes, neighbour } from './boxes.js';
import { CommentRow } from './comment-row.js';
import type { RowContext, RowView } from './row-view.js';
import { nextPaint, nextTurn, SLICE } from './slices.js';

/** Rows whose texts are rendered in one go: few enough for a slice. */
const TOGETHER = 10;
/** So many new rows come with data whose reading took its time: drawing them is a task of its own. */
const MANY = 60;

/**
 * Keeps the articles in a container like the rows it is told. Keyed: a row that stays is not touched, and one that
 * moves keeps its nodes. Rows at both ends that are the same as before cost a comparison each, so that one comment more
 * costs little, however many there are. Much work is done in slices; a little is done when `show` returns.
 */
export class CommentList {
  readonly container: HTMLElement;
  /** Called when the last row of a run is drawn, with the time when the first of its relative times will read differently. */
  ondrawn: ((due: number) => void) | null = null;
  /** Rows by the keys of their entries: all that were drawn and whose comment is still there, shown or folded away. */
  readonly #rows = new Map<string, CommentRow>();
  readonly #keys = new Map<string, string>();
  readonly #boxes: Boxes;
  #views: readonly RowView[] = [];
  #context: RowContext | null = null;
  #run = 0;
  #complete = true;
  #drawn: Promise<void> = Promise.resolve();

  constructor(container: HTMLElement) {
    this.container = container;
    this.#boxes = new Boxes(container);
  }

  /** Whether all rows are drawn. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Settles when the rows that were shown last are drawn, or others were shown. */
  get drawn(): Promise<void> {
    return this.#drawn;
  }

  row(id: string): CommentRow | undefined {
    return this.#rows.get(this.#keys.get(id) ?? '');
  }

  /** The article of a comment, if it is in the document. */
  article(id: string): HTMLElement | null {
    const element = this.row(id)?.element;
    return element?.parentNode ? element : null;
  }

  rows(): Iterable<CommentRow> {
    return this.#rows.values();
  }

  /**
   * Shows these rows, in this order, and no others.
   *
   * @param has - Whether a comment is still part of the thread: one that is only folded away keeps its nodes.
   */
  show(views: readonly RowView[], context: RowContext, has: (key: string) => boolean): void {
    const run = ++this.#run;
    const old = this.#complete && context === this.#context ? this.#views : [];
    const shorter = Math.min(views.length, old.length);
    let start = 0;
    while (start < shorter && views[start] === old[start]) start++;
    let same = 0;
    while (same < shorter - start && views[views.length - 1 - same] === old[old.length - 1 - same]) same++;
    const end = views.length - same;

    for (let i = start; i < end; i++) {
      const row = this.#rows.get(views[i]!.entry.key);
      if (row) row.run = run;
    }
    const gone = old.length > 0 ? old.slice(start, old.length - same) : this.#views;
    for (const { entry } of gone) {
      const row = this.#rows.get(entry.key);
      if (!row || row.run === run) continue;
      this.#boxes.remove(row.element);
      if (has(entry.key)) continue;
      this.#rows.delete(entry.key);
      if (this.#keys.get(entry.comment.id) === entry.key) this.#keys.delete(entry.comment.id);
    }
    // The rows behind those that came or went stand somewhere else in the feed now.
    const numbered = views.length === old.length ? end : views.length;
    this.#views = views;
    this.#context = context;
    this.#complete = false;
    this.container.ariaBusy = 'true';
    this.#drawn = this.#draw(run, start, end, numbered);
  }

  /** Stops drawing. The container is left as it is. */
  stop(): void {
    this.#run++;
  }

  async #draw(run: number, from: number, end: number, numbered: number): Promise<void> {
    const { container } = this;
    const views = this.#views;
    const now = Date.now();
    if (end - from > MANY) {
      await nextTurn();
      if (run !== this.#run) return;
    }
    let next = from > 0 ? neighbour(this.#rowOf(views[from - 1]!).element, 'next') : this.#boxes.first;
    let began = performance.now();
    let due = Infinity;
    let painted = false;
    for (let i = from; i < numbered; i++) {
      const beginsGroup = (i - from) % TOGETHER === 0;
      // Within a group the texts, which cost the most, are rendered already: a painting between would only put its rows off.
      if (beginsGroup && performance.now() - began > SLICE) {
        this.#boxes.settle();
        // Turns may follow each other without a painting between them; the first comments are to be seen at once.
        await (painted ? nextTurn() : nextPaint());
        if (run !== this.#run) return;
        painted = true;
        began = performance.now();
      }
      const row = this.#rowOf(views[i]!);
      row.number(i + 1);
      if (i >= end) continue;
      if (beginsGroup) this.#prepare(views.slice(i, Math.min(i + TOGETHER, end)));
      row.update(views[i]!, this.#context!, now);
      due = Math.min(due, row.due);
      if (row.element === next) next = neighbour(next, 'next');
      else this.#boxes.insert(row.element, next);
    }
    this.#boxes.settle();
    this.#complete = true;
    container.ariaBusy = 'false';
    this.ondrawn?.(due);
  }

  /** Rows that stay as they are keep their text; those of a longer run are mostly new. */
  #prepare(views: readonly RowView[]): void {
    const fresh = views.filter(({ entry }) => !this.#rows.get(entry.key)?.view);
    if (fresh.length > 1) this.#context!.bodies.prepare(fresh.map(({ entry }) => entry.comment));
  }

  #rowOf({ entry }: RowView): CommentRow {
    let row = this.#rows.get(entry.key);
    if (!row) this.#rows.set(entry.key, (row = new CommentRow()));
    if (row.view?.entry.comment.id !== entry.comment.id) this.#keys.set(entry.comment.id, entry.key);
    return row;
  }
}
