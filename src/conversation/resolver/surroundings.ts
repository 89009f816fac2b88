import type { MinuteIndex } from '../mentions/candidates.js';
import type { Directory } from '../mentions/directory.js';
import type { Line } from '../text/lines.js';
import type { Source } from '../text/markup.js';
import type { NumberMark } from '../text/number-marks.js';
import type { Post } from '../thread/post.js';
import type { QuotationReader } from '../quotations/quotations.js';
import type { ThreadText } from '../quotations/thread-text.js';
import type { TypedMention } from '../mentions/typed-mention.js';

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
