import { CommentRow } from './comment-row.js';
import type { RowContext, RowView } from './row-view.js';
import { nextTurn, SLICE } from './slices.js';

/** Rows that are drawn before the browser gets its first turn: more than a screen shows. */
export const FIRST = 12;

/**
 * Keeps the articles in a container like the rows it is told. Keyed: a row that stays is not touched, and one that
 * moves keeps its nodes. Work is done in slices; the first one is done before `show` returns.
 */
export class CommentList {
  readonly container: HTMLElement;
  readonly #rows = new Map<string, CommentRow>();
  readonly #keys = new Map<string, string>();
  #run = 0;
  #drawing: Promise<void> = Promise.resolve();
  /** Called when the last row of a run is drawn. */
  ondrawn: (() => void) | null = null;

  constructor(container: HTMLElement) {
    this.container = container;
  }

  /** Whether all rows are drawn. */
  get complete(): boolean {
    return this.container.ariaBusy !== 'true';
  }

  /** Settles when the rows that were shown last are drawn, or others were shown. */
  get drawn(): Promise<void> {
    return this.#drawing;
  }

  /** The row of a comment that is drawn, shown or folded away. */
  row(id: string): CommentRow | undefined {
    return this.#rows.get(this.#keys.get(id) ?? '');
  }

  /** The article of a comment, if it is in the document. */
  article(id: string): HTMLElement | null {
    const element = this.row(id)?.element;
    return element?.parentNode ? element : null;
  }

  /** All rows that were ever drawn and whose comment is still there. */
  rows(): Iterable<CommentRow> {
    return this.#rows.values();
  }

  /**
   * Shows these rows, in this order, and no others.
   *
   * @param has - whether a comment is still part of the thread: one that is only folded away keeps its nodes
   */
  show(views: readonly RowView[], context: RowContext, has: (key: string) => boolean): void {
    const run = ++this.#run;
    for (const { entry } of views) {
      const row = this.#rows.get(entry.key);
      if (row) row.run = run;
    }
    for (const [key, row] of this.#rows) {
      if (row.run === run) continue;
      row.element.remove();
      if (!has(key)) this.#rows.delete(key);
    }
    this.#drawing = this.#draw(views, context, run);
  }

  /** Stops drawing. The container is left as it is. */
  stop(): void {
    this.#run++;
  }

  async #draw(views: readonly RowView[], context: RowContext, run: number): Promise<void> {
    this.container.ariaBusy = 'true';
    const now = Date.now();
    let next = this.container.firstElementChild;
    let start = performance.now();
    for (let i = 0; i < views.length; i++) {
      if (i >= FIRST && i % 8 === 0 && performance.now() - start > SLICE) {
        const marker = next;
        await nextTurn();
        if (run !== this.#run) return;
        next = marker;
        start = performance.now();
      }
      const view = views[i]!;
      const row = this.#row(view, run);
      row.update(view, context, now);
      if (row.element === next) next = next.nextElementSibling;
      else this.container.insertBefore(row.element, next);
      number(row.element, i + 1);
    }
    this.container.ariaBusy = 'false';
    this.ondrawn?.();
  }

  #row({ entry }: RowView, run: number): CommentRow {
    let row = this.#rows.get(entry.key);
    if (!row) {
      this.#rows.set(entry.key, (row = new CommentRow()));
      row.run = run;
    }
    this.#keys.set(entry.comment.id, entry.key);
    return row;
  }
}

/** Its place in the feed. How long the feed is stays open (-1): a living thread grows under the reader. */
function number(article: HTMLElement, position: number): void {
  const text = String(position);
  if (article.ariaPosInSet !== text) article.ariaPosInSet = text;
}
