/** A stretch of the source that becomes a link (mention) or a quotation block. */
export interface RenderReference {
  /** Its first and one past its last UTF-16 unit in `body`. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'mention' | 'quotation';
  /** `#comment-<id>` */
  readonly href: string;
  /** Whose words a quotation shows, for a link above it; left out where the text says so itself. */
  readonly label?: string;
}

/** A reference with its index among those that were given. */
export interface Mark extends RenderReference {
  readonly index: number;
}

/** Marks in the order of the text; of two that overlap, the later one is dropped. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  let end = 0;
  return marks
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end) return false;
      end = mark.end;
      return true;
    });
}

/** Those of some ordered marks that share a letter with a stretch of the source. */
export function overlapping(marks: readonly Mark[], start: number, end: number): Mark[] {
  let low = 0;
  for (let high = marks.length; low < high;) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < marks.length && marks[stop]!.start < end) stop++;
  return marks.slice(low, stop);
}
