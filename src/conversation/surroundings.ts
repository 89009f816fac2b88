import type { MinuteIndex } from './candidates.js';
import type { Directory } from './directory.js';
import type { Line } from './lines.js';
import type { Source } from './markup.js';
import type { NumberMark } from './number-marks.js';
import type { Post } from './post.js';
import type { QuotationReader } from './quotations.js';
import type { ThreadText } from './thread-text.js';
import type { TypedMention } from './typed-mention.js';

/** What was read of a comment without looking at others. */
export interface Reading {
  readonly source: Source;
  /** `QUOTE_SIGN`, `NAME_SIGN`: what stands in it at all. */
  readonly signs: number;
  readonly lines: readonly Line[];
  readonly mentions: readonly TypedMention[];
  readonly numbers: readonly NumberMark[];
}

/** The thread around a comment. */
export interface Surroundings {
  readonly posts: readonly Post[];
  readonly places: ReadonlyMap<string, number>;
  readonly directory: Directory;
  readonly minutes: MinuteIndex;
  readonly text: ThreadText;
  readonly quotations: QuotationReader;
  /** Whether the thread shows numbers. */
  readonly numbered: () => boolean;
  /** The comment that stands right above another on the page; -1 for none. */
  readonly above: (post: Post) => number;
}
