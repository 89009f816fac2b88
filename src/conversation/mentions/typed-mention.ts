import type { Directory, NameMatch } from './directory.js';
import type { Moment } from './moment.js';

/**
 * How somebody is named:
 * `timed` with a clock time; `at` by `@Name`; `address` by `Name,` or `Name:` at the start of a paragraph;
 * `counted` by a number (`Anon (2)`), where no times are known;
 * `speech` by `Name said:`, `line` by a line that has nothing else, `sign` by `>Name`: these need a quotation below.
 */
export type MentionForm = 'timed' | 'counted' | 'at' | 'address' | 'speech' | 'line' | 'sign';

/** A place that may be a mention; whether there is such a comment is not yet asked. */
export interface TypedMention {
  readonly form: MentionForm;
  readonly start: number;
  readonly end: number;
  readonly name: NameMatch;
  readonly moment: Moment | null;
  /** The number of a `counted` one, from 2. */
  readonly number?: number;
  /** Nothing but its place speaks for it: it stands in parentheses in the middle of a sentence, without `@`. */
  readonly inProse: boolean;
  /** Written with `@`. */
  readonly at: boolean;
  /** A comma or a colon stands behind it. */
  readonly addressed: boolean;
  /** One past what belongs to it, a word of speech included. */
  readonly reach: number;
}

export interface ReadingContext {
  readonly directory: Directory;
  readonly locale: string | undefined;
}
