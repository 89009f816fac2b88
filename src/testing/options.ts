import type { CommentAdapter } from '../adapters/adapter.js';
import type { Thread } from '../model/comment.js';

export interface AdapterSuiteOptions {
  /** Registers one test: the `it` of mocha, vitest and jest, the `test` of node:test. */
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  /**
   * Makes an adapter on a backend that has no comments. Called for each test, and once before them, to see which
   * methods there are. An adapter without `create` is given the thread that it must show.
   */
  readonly create: (seed?: Thread) => CommentAdapter;
  /**
   * Makes another adapter on the data of the one given: another tab, another person, the next visit. Without it
   * nothing tells whether comments are kept; `watch` can't be tested at all and is refused.
   */
  readonly reopen?: (adapter: CommentAdapter) => CommentAdapter;
  /** The same in the browser of somebody who was never there. Without it nothing tells one person from another. */
  readonly elsewhere?: (adapter: CommentAdapter) => CommentAdapter;
  /** Makes the backend of an adapter fail, until the function that is returned is called. */
  readonly outage?: (adapter: CommentAdapter) => () => void;
  /** Called with each adapter when its test has ended: closes connections, deletes what was stored. */
  readonly close?: (adapter: CommentAdapter) => unknown;
  /** Milliseconds within which a change must be told. @default 1500 */
  readonly patience?: number;
}
