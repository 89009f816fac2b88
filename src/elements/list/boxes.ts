/** Rows in a box. */
const SIZE = 40;

/**
 * Lays the rows of a list in boxes, of which a browser passes over those that are far from the window: neither style nor layout
 * of their rows is worked out, so that a list of ten thousand rows costs hardly more than one of a hundred.
 * To everything else (screen readers, find in page, selection, print) the boxes are not there.
 */
export class Boxes {
  readonly #container: HTMLElement;
  readonly #changed = new Set<HTMLElement>();

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  get first(): Element | null {
    return this.#container.firstElementChild?.firstElementChild ?? null;
  }

  /** Puts a row before another one; null: behind all. */
  insert(row: Element, next: Element | null): void {
    const from = row.parentElement;
    const box = this.#boxFor(next);
    // Where the engine can, a row that moves keeps the focus and what is being typed in it.
    const before = next?.parentElement === box ? next : null;
    if (from && 'moveBefore' in box) (box as Moving).moveBefore(row, before);
    else box.insertBefore(row, before);
    this.#changed.add(box);
    if (from) this.#left(from);
  }

  remove(row: Element): void {
    const box = row.parentElement;
    row.remove();
    if (box) this.#left(box);
  }

  /** Tells the styles how many rows each box has, from which they estimate its height. */
  settle(): void {
    for (const box of this.#changed) box.style.setProperty('--_n', String(box.childElementCount));
    this.#changed.clear();
  }

  /** The box of the row that is to come behind; a row before the first of a box goes into the one before it. */
  #boxFor(next: Element | null): HTMLElement {
    const box = next?.parentElement ?? null;
    if (box && next !== box.firstElementChild) return box;
    const before = (
      box ? box.previousElementSibling : this.#container.lastElementChild
    ) as HTMLElement | null;
    if (before && before.childElementCount < SIZE) return before;
    const made = document.createElement('div');
    made.className = 'box';
    this.#container.insertBefore(made, box);
    return made;
  }

  #left(box: HTMLElement): void {
    if (box.firstElementChild) this.#changed.add(box);
    else {
      box.remove();
      this.#changed.delete(box);
    }
  }
}

/** The row behind a row, or before it, whatever box it lies in. */
export function neighbour(row: Element, side: 'next' | 'previous'): HTMLElement | null {
  const [sibling, end] = side === 'next' ? (['nextElementSibling', 'firstElementChild'] as const) : BACK;
  return (row[sibling] ?? row.parentElement?.[sibling]?.[end] ?? null) as HTMLElement | null;
}

const BACK = ['previousElementSibling', 'lastElementChild'] as const;

interface Moving {
  moveBefore(node: Node, next: Node | null): void;
}
