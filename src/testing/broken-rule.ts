import type { CommentAdapter } from '../adapters/adapter.js';
import type { CommentErrorCode } from '../model/errors.js';

/** One of the ten rules that stand at `CommentAdapter`, or what is said there of one of its methods. */
export type Rule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | Exclude<keyof CommentAdapter, 'name'>;

/** A test of the suite failed: the message says which rule is broken, and by what. */
export class BrokenRule<Name extends number | string = Rule> extends Error {
  override readonly name = 'BrokenRule';
  /** The rule, or, of a store or a driver, the area. */
  readonly rule: Name;

  constructor(rule: Name, message: string, options?: ErrorOptions) {
    super(`${ruleName(rule)}: ${message}`, options);
    this.rule = rule;
  }
}

export function ruleName(rule: number | string): string {
  return typeof rule === 'number' ? `rule ${rule}` : rule;
}

/** JSON with sorted keys and without absent fields: equal for what is equal, whatever backend it went through. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'undefined'
  );
}

/** The checks of a test. Each throws `BrokenRule`. */
export interface Checks {
  readonly holds: (condition: boolean, otherwise: string) => void;
  readonly equal: (actual: unknown, expected: unknown, what: string) => void;
  /** The call must be refused with a `CommentError` of that code; gives it. */
  readonly refused: (call: Promise<unknown>, code: CommentErrorCode, what: string) => Promise<RefusedError>;
}

/** What a `CommentError` looks like, also one of another copy of this package. */
export interface RefusedError {
  readonly code: CommentErrorCode;
  readonly current?: unknown;
  readonly cause?: unknown;
}

export function isCommentError(error: unknown): error is RefusedError & Error {
  return error instanceof Error && error.name === 'CommentError' && 'code' in error;
}

export function checksOf(rule: number | string): Checks {
  return {
    holds(condition, otherwise) {
      if (!condition) throw new BrokenRule(rule, otherwise);
    },

    equal(actual, expected, what) {
      const [is, should] = [canonical(actual), canonical(expected)];
      if (is !== should) throw new BrokenRule(rule, `${what} is ${is}, not ${should}`);
    },

    async refused(call, code, what) {
      const outcome = await call.then(
        () => 'was done',
        (error: unknown) => error,
      );
      if (isCommentError(outcome) && outcome.code === code) return outcome;
      const found = isCommentError(outcome) ? `was refused with ${outcome.code}` : describe(outcome);
      throw new BrokenRule(rule, `${what} must be refused with ${code}; it ${found}`, { cause: outcome });
    },
  };
}

function describe(outcome: unknown): string {
  return typeof outcome === 'string' ? outcome : `threw what is no CommentError: ${String(outcome)}`;
}
