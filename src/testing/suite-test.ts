import type { CommentAdapter } from '../adapters/adapter.js';
import type { Rule } from './broken-rule.js';
import type { Trial } from './trial.js';

/** What a test can't do without: a method, another adapter on the same data, a way to make the backend fail. */
export type Need =
  | Exclude<keyof CommentAdapter, 'name' | 'list'>
  | `identity.${keyof NonNullable<CommentAdapter['identity']>}`
  | 'reopen'
  | 'elsewhere'
  | 'outage';

/** One test of the suite. Left out where the adapter, or whoever runs the suite, has not what it needs. */
export interface SuiteTest {
  readonly rule: Rule;
  /** Ends the sentence "an adapter …". */
  readonly name: string;
  readonly needs?: readonly Need[];
  /** Only for an adapter that can't write. */
  readonly readOnly?: true;
  readonly run: (trial: Trial) => Promise<void>;
}
