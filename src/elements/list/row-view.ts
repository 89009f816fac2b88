import type { Comment } from '../../model/comment.js';
import type { Reader } from '../../conversation/labels/reader.js';
import type { Entry } from '../../store/state.js';
import type { Texts } from '../../locales/texts.js';
import type { Bodies } from './bodies.js';

/** What all rows of a list share. A new object when anything in it changes, so that rows know by its identity. */
export interface RowContext {
  /** All of it that may change, in one word. */
  readonly key: string;
  readonly tag: string;
  readonly texts: Texts;
  readonly reader: Reader;
  readonly bodies: Bodies;
  /** Level of the headings of top-level comments; replies go deeper, down to 6. */
  readonly headingLevel: number;
  /** From this depth on a comment is set no further in, however much room there is. */
  readonly maxDepth: number;
  readonly flat: boolean;
  readonly can: { readonly create: boolean; readonly update: boolean; readonly remove: boolean };
  /** Whether a name is none, but the word that stands in its place. */
  nameless(name: string): boolean;
  /** Says behind the name who it is, where that is needed. */
  tell(author: HTMLElement, comment: Comment): void;
  /** What the reader calls a comment: `Anon (9:16AM)`; null for one that is not there. */
  label(id: string): string | null;
}

/** One comment where it stands. */
export interface RowView {
  readonly entry: Entry;
  readonly depth: number;
  readonly replies: number;
  readonly collapsed: boolean;
  readonly isNew: boolean;
}

export function sameView(a: RowView, b: RowView): boolean {
  return (
    a.entry === b.entry &&
    a.depth === b.depth &&
    a.replies === b.replies &&
    a.collapsed === b.collapsed &&
    a.isNew === b.isNew
  );
}

/** The narrower the list, the sooner replies stop being set further in. The list's styles have the same steps. */
export const DEPTH_CAPS = { w: 8, m: 5, n: 3, t: 2 } as const;
